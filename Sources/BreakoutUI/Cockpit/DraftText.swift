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
  /// A new note that waits while an earlier one is being edited.
  var shelved = ""
  var form: Form?

  private static let part: Character = "\u{1E}"
  private static let field: Character = "\u{1F}"

  /// Empty where there is nothing to keep.
  var text: String {
    let isSecret = NoteLine.isOffTheRecord(line)
    let form = form.flatMap(Self.formText) ?? ""
    let shelved = NoteLine.isOffTheRecord(shelved) ? "" : shelved
    if line.isEmpty || isSecret, form.isEmpty, shelved.isEmpty { return "" }
    let note: String =
      if case .note(let id) = target, !isSecret { "\(id.number)" } else { "" }
    let start = isSecret ? "" : startedAt.map { "\($0.milliseconds)" } ?? ""
    let fields = [note, start, isSecret ? "" : line].joined(separator: String(Self.field))
    return [fields, form, shelved].joined(separator: String(Self.part))
  }

  /// Whether a form is kept for a restart.
  static func keeps(_ form: Form) -> Bool {
    if case .recommendation = form.purpose { form.isChanged } else { false }
  }

  private static func formText(_ form: Form) -> String? {
    guard case .recommendation(let id) = form.purpose, keeps(form) else { return nil }
    let fields = [id.description] + form.fields.map(\.editor.text)
    return fields.joined(separator: String(field))
  }
}

extension Cockpit {
  /// What has to be kept now.
  var draft: String {
    let open: Form? =
      if case .form(let form) = panel { form } else {
        keptForms.values.first { DraftText.keeps($0) }
      }
    return DraftText(
      line: composer.editor.text, startedAt: composer.startedAt, target: composer.target,
      shelved: composer.shelved ?? "", form: open
    ).text
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
      if let number = Int(fields[0]), session.notes[NoteID(number)] != nil {
        composer.target = .note(NoteID(number))
        // An edit is finished or given up in the line before anything else is put there.
        isTyping = true
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
        keptForms[form.purpose] = form
        unsent.append("the form of \(id) (Enter on it)")
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
