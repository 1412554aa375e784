import BreakoutModel
import Terminal

/// The note line: what is being typed, and what Enter will do with it.
struct Composer: Equatable, Sendable {
  var editor = TextEditor()
  /// When the first character was typed; the note bears this time (product rule F6).
  var startedAt: Timestamp?
  var target = Target.new
  /// An earlier line as it was called up; a change that another seat made since must not be written over.
  var base: String?
  /// How many lines Up has gone back, and what the last of them was.
  var recall: Recall?
  /// What was in the line before an earlier note was called up to be edited.
  var shelved: String?
  /// When the shelved text was begun.
  var shelvedAt: Timestamp?
  /// Whether an earlier note was called up by a single key, to which its end goes back.
  var returnsToKeys = false
  /// The names that Tab walks through, until another key is pressed.
  var completion: CompletionCycle?
  /// Changes to earlier lines that were left with Esc, by what they change.
  var keptEdits: [Target: KeptEdit] = [:]

  /// Texts that could not be saved and come back into the line one after the other, when it is empty.
  var returned: [Returned] = []

  struct Returned: Equatable, Sendable, Codable {
    let text: String
    let startedAt: Timestamp
  }

  /// Takes the oldest returned text into an empty line.
  ///
  /// - Returns: whether there was one.
  mutating func takeReturned() -> Bool {
    guard isEmpty, target == .new, !returned.isEmpty else { return false }
    let text = returned.removeFirst()
    editor = TextEditor(text.text)
    startedAt = text.startedAt
    return true
  }

  struct KeptEdit: Equatable, Sendable {
    let text: String
    /// The note as it was when the edit began.
    let base: String?
  }

  struct Recall: Equatable, Sendable {
    let depth: Int
    let text: String
  }

  /// What Enter changes.
  enum Target: Hashable, Sendable, Codable {
    case new
    case note(NoteID)
    case recommendation(RecommendationID)
    /// A line off the record, by its number.
    case offTheRecord(Int)
  }

  /// Puts the text of a new note aside while an earlier one is in the line.
  mutating func shelve() {
    guard target == .new, !isEmpty, recall?.text != editor.text else { return }
    shelved = editor.text
    shelvedAt = startedAt
  }

  /// Takes the text out, ready for a new note; what was put aside comes back.
  mutating func clear() {
    keptEdits[target] = nil
    editor = TextEditor(shelved ?? "")
    startedAt = shelvedAt
    shelved = nil
    shelvedAt = nil
    loseTarget()
    completion = nil
  }

  /// What is in the line is a note of its own from now on.
  mutating func loseTarget() {
    target = .new
    base = nil
    recall = nil
    returnsToKeys = false
  }

  /// Whether Esc would throw work away if it emptied the line; it does not.
  var isEmpty: Bool { editor.isEmpty }
}

/// Candidates for the word at the cursor, offered one by one.
struct CompletionCycle: Equatable, Sendable {
  let candidates: [String]
  /// What a candidate replaces, in characters from the start of the text.
  var replaced: Range<Int>
  var next: Int
}
