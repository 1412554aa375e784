import BreakoutModel
import BreakoutWords
import Terminal

extension Cockpit {
  /// What has to be kept now.
  var draft: Draft {
    var draft = Draft()
    let line = recordable(composer.editor.text, target: composer.target)
    if !line.isEmpty {
      draft.line = Draft.Line(
        text: line, startedAt: composer.startedAt, target: composer.target,
        base: composer.target == .new ? nil : composer.base)
    }
    draft.shelved = recordable(composer.shelved ?? "").ifAny
    draft.edits = keptEdits.ifAny
    draft.returned = composer.returned.filter { recordable($0.text) == $0.text }.ifAny
    draft.forms = unfinishedForms.ifAny
    draft.count = keptCount
    draft.poll = keptBallots
    draft.presence = keptPresence
    return draft
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

  /// Puts what was kept back where it was typed.
  mutating func restore(_ draft: Draft) {
    guard !draft.isEmpty else { return }
    restartCopy.draft = draft
    if let line = draft.line { restore(line) }
    // The program ended between saving the line and forgetting what was typed for it.
    if isLineSaved { composer.clear() }
    for edit in draft.edits ?? [] { restore(edit) }
    composer.returned += draft.returned ?? []
    var unsent = (draft.forms ?? []).compactMap { restore($0) }
    unsent += [draft.count.flatMap { restore($0) }, draft.poll.flatMap { restore($0) }]
      .compactMap(\.self)
    unsent += [draft.presence.flatMap { restore($0) }].compactMap(\.self)
    if let shelved = draft.shelved {
      if composer.target != .new {
        composer.shelved = shelved
      } else {
        composer.returned.append(Composer.Returned(text: shelved, startedAt: now))
      }
    }
    _ = composer.takeReturned()
    if !composer.isEmpty {
      // Who was typing goes on typing.
      isTyping = true
      unsent.insert(words.shell.theNoteLine, at: 0)
    }
    guard !unsent.isEmpty else { return }
    say(words.shell.notSentYet(in: words.lists.eachOf(unsent)))
  }

  /// An edit of an entry that is gone comes back as a text of its own.
  private mutating func restore(_ line: Draft.Line) {
    composer.editor.setText(line.text)
    composer.startedAt = line.startedAt
    switch line.target {
    case .note(let id):
      guard let note = session.notes[id] else { return }
      composer.base = line.base ?? NoteLine.text(for: note)
    case .recommendation(let id):
      guard let one = session.recommendations[id] else { return }
      composer.base = line.base ?? Self.line(of: one)
    case .new, .offTheRecord: return
    }
    composer.target = line.target
  }
}

extension RangeReplaceableCollection {
  /// `nil` where it is empty: what is not there takes no room in a draft.
  fileprivate var ifAny: Self? { isEmpty ? nil : self }
}
