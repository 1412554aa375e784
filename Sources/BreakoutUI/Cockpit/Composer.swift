import BreakoutModel
import Terminal

/// The note line: what is being typed, and what Enter will do with it.
struct Composer: Equatable, Sendable {
  var editor = TextEditor()
  /// When the first character was typed; the note bears this time (product rule F6).
  var startedAt: Timestamp?
  var target = Target.new
  /// What was in the line before an earlier note was called up to be edited.
  var shelved: String?
  /// The names that Tab walks through, until another key is pressed.
  var completion: CompletionCycle?

  enum Target: Equatable, Sendable {
    case new
    case note(NoteID)
  }

  /// Takes the text out, ready for a new note.
  mutating func clear() {
    editor = TextEditor(shelved ?? "")
    shelved = nil
    startedAt = nil
    target = .new
    completion = nil
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
