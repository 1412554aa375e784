import BreakoutModel
import Terminal

/// Unsent text as it is kept for a restart: the note line, unfinished forms and the figures of what is open.
///
/// The parts are separated by characters that an editor never holds. Text that is off the record does not
/// get here, because a kept draft is a file (product rule F6).
struct DraftText: Equatable {
  var line: String
  var startedAt: Timestamp?
  var target: Composer.Target
  /// A new note that waits while an earlier one is being edited.
  var shelved = ""
  /// Forms, counts and ballots; each says what it is in its first field.
  var pieces: [[String]] = []

  private static let part: Character = "\u{1E}"
  private static let field: Character = "\u{1F}"

  /// Empty where there is nothing to keep.
  var text: String {
    if line.isEmpty, pieces.isEmpty, shelved.isEmpty { return "" }
    let subject =
      switch target {
      case .note(let id): "\(id.number)"
      case .recommendation(let id): "\(id)"
      case .new, .offTheRecord: ""
      }
    let start = startedAt.map { "\($0.milliseconds)" } ?? ""
    let fields = [subject, start, line].joined(separator: String(Self.field))
    // The second part held the only form that was kept once, and is still read.
    let others = pieces.map { $0.joined(separator: String(Self.field)) }
    return ([fields, "", shelved] + others).joined(separator: String(Self.part))
  }

  /// At least one, though it may be empty.
  static func fields(_ piece: Substring) -> [String] {
    piece.split(separator: field, omittingEmptySubsequences: false).map(String.init)
  }
}

extension Cockpit {
  /// What has to be kept now.
  var draft: String {
    let line = recordable(composer.editor.text, target: composer.target)
    let isKept = !line.isEmpty
    return DraftText(
      line: line, startedAt: isKept ? composer.startedAt : nil,
      target: isKept ? composer.target : .new, shelved: recordable(composer.shelved ?? ""),
      pieces: baseDrafts + returnedDrafts + formDrafts + countDrafts
    ).text
  }

  /// What an earlier note that is being edited said when the edit began.
  private var baseDrafts: [[String]] {
    guard composer.target != .new,
      !recordable(composer.editor.text, target: composer.target).isEmpty
    else { return [] }
    return composer.base.map { [["base", $0]] } ?? []
  }

  /// Whether the new line that is in the editor is in the record already: the same words, begun at the same moment.
  private var isLineSaved: Bool {
    guard composer.target == .new, let begun = composer.startedAt else { return false }
    switch reading(composer.editor.text) {
    case .note(_, let text, _, _):
      return session.notes.values.contains { $0.at == begun && $0.text == text }
    case .recommendation(let fields):
      return session.recommendations.values.contains {
        $0.at == begun && $0.fields.text == fields.text
      }
    case .empty, .continuation, .substitution, .offTheRecord, .command: return false
    }
  }

  /// Puts kept text back where it was typed.
  public mutating func restore(_ draft: String) {
    guard !draft.isEmpty else { return }
    keptDraft = draft
    var unsent: [String] = []
    let parts = draft.split(separator: "\u{1E}", omittingEmptySubsequences: false)
    let fields = parts[0].split(
      separator: "\u{1F}", maxSplits: 2, omittingEmptySubsequences: false)
    if fields.count == 3 {
      composer.editor.setText(String(fields[2]))
      composer.startedAt = Int64(fields[1]).map(Timestamp.init(milliseconds:))
      if let number = Int(fields[0]), let note = session.notes[NoteID(number)] {
        composer.target = .note(note.id)
        composer.base = NoteLine.text(for: note)
      } else if let one = session.sortedRecommendations.first(where: { "\($0.id)" == fields[0] }) {
        composer.target = .recommendation(one.id)
        composer.base = Self.line(of: one)
      }
    }
    // The program ended between saving the line and forgetting what was typed for it.
    if isLineSaved { composer.clear() }
    if parts.count > 1 { unsent += [restoreForm(DraftText.fields(parts[1]))].compactMap(\.self) }
    for piece in parts.dropFirst(3) {
      let fields = DraftText.fields(piece)
      switch fields[0] {
      case "form", "edit":
        let place = restoreForm(Array(fields.dropFirst()), isEdit: fields[0] == "edit")
        unsent += [place].compactMap(\.self)
      case "left": restoreLeftEdit(fields)
      case "back": restoreReturned(fields)
      case "base": if composer.target != .new { composer.base = fields.last }
      case "vote": restoreVote(Array(fields.dropFirst()), &unsent)
      case "poll": restorePoll(Array(fields.dropFirst()), &unsent)
      default: break
      }
    }
    if parts.count > 2, !parts[2].isEmpty {
      if composer.target == .new {
        composer.editor.setText(String(parts[2]) + composer.editor.text)
      } else {
        composer.shelved = String(parts[2])
      }
    }
    if !composer.isEmpty {
      // Who was typing goes on typing.
      isTyping = true
      unsent.insert("the note line", at: 0)
    }
    guard !unsent.isEmpty else { return }
    say(
      "What you typed last was not sent yet and is still in \(unsent.joined(separator: " and ")).")
  }
}
