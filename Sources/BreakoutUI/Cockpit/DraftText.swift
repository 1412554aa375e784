import BreakoutModel
import Terminal

/// Unsent text as it is kept for a restart: the note line and an unfinished form of a recommendation.
///
/// The parts are separated by characters that an editor never holds. Text that is off the record is left
/// out, because a kept draft is a file (product rule F6).
struct DraftText: Equatable {
  var line: String
  var startedAt: Timestamp?
  var target: Composer.Target
  var form: Form?

  private static let part: Character = "\u{1E}"
  private static let field: Character = "\u{1F}"

  /// Empty where there is nothing to keep.
  var text: String {
    let isSecret = NoteLine.isOffTheRecord(line)
    let form = form.flatMap(Self.formText) ?? ""
    if line.isEmpty || isSecret, form.isEmpty { return "" }
    let note: String =
      if case .note(let id) = target, !isSecret { "\(id.number)" } else { "" }
    let start = isSecret ? "" : startedAt.map { "\($0.milliseconds)" } ?? ""
    let fields = [note, start, isSecret ? "" : line].joined(separator: String(Self.field))
    return fields + String(Self.part) + form
  }

  private static func formText(_ form: Form) -> String? {
    guard case .recommendation(let id) = form.purpose else { return nil }
    let fields = [id.description] + form.fields.map(\.editor.text)
    return fields.joined(separator: String(field))
  }
}

extension Cockpit {
  /// What has to be kept now.
  var draft: String {
    let open: Form? = if case .form(let form) = panel { form } else { keptForm }
    return DraftText(
      line: composer.editor.text, startedAt: composer.startedAt, target: composer.target, form: open
    ).text
  }

  /// Puts kept text back where it was typed.
  public mutating func restore(_ draft: String) {
    guard !draft.isEmpty else { return }
    keptDraft = draft
    let parts = draft.split(separator: "\u{1E}", omittingEmptySubsequences: false)
    let fields = parts[0].split(
      separator: "\u{1F}", maxSplits: 2, omittingEmptySubsequences: false)
    if fields.count == 3 {
      composer.editor.setText(String(fields[2]))
      composer.startedAt = Int64(fields[1]).map(Timestamp.init(milliseconds:))
      if let number = Int(fields[0]), session.notes[NoteID(number)] != nil {
        composer.target = .note(NoteID(number))
      }
    }
    if parts.count > 1 {
      let fields = parts[1].split(separator: "\u{1F}", omittingEmptySubsequences: false)
      if let id = fields.first.flatMap({ RecommendationID($0) }),
        let one = session.recommendations[id]
      {
        var form = Form.recommendation(one)
        for (place, text) in fields.dropFirst().enumerated() where place < form.fields.count {
          form.fields[place].editor.setText(String(text))
        }
        keptForm = form
      }
    }
    if !composer.isEmpty || keptForm != nil {
      notice = Notice(text: "Text that was not sent is still in the line.", since: now)
    }
  }
}
