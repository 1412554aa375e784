import BreakoutModel
import BreakoutWords

/// What waited to be saved and cannot be done any more comes back to where it was typed, to be changed and
/// entered again.
extension Cockpit {
  mutating func giveBack(_ act: WaitingAct, because reason: String) {
    let place = giveBackForm(act) ?? giveBackEdit(act) ?? giveBackLine(act)
    say(words.shell.refusedAndGivenBack(reason, in: place), isProblem: true)
  }

  /// - Returns: where it is now; `nil` where it was typed into no form, where that form has lost its ground, or
  ///   where somebody has begun to fill it in again.
  private mutating func giveBackForm(_ act: WaitingAct) -> String? {
    guard let kept = act.form, let form = form(kept), !isFilledIn(form.purpose, otherThan: form)
    else { return nil }
    return restore(kept)
  }

  private func isFilledIn(_ purpose: Form.Purpose, otherThan form: Form) -> Bool {
    if case .form(let open) = panel, open.purpose == purpose { return true }
    return unfinished.forms[purpose].map { $0.isChanged && KeptForm($0) != KeptForm(form) } ?? false
  }

  private mutating func giveBackEdit(_ act: WaitingAct) -> String? {
    guard case .note(.edit(let id, _)) = act.intent, let note = session.notes[id],
      composer.target != .note(id), composer.keptEdits[.note(id)] == nil
    else { return nil }
    composer.keptEdits[.note(id)] = Composer.KeptEdit(
      text: act.line(sayingNobody: note.speaker != nil), base: act.base)
    guard isTyping, panel == nil, composer.isEmpty, composer.target == .new else {
      return words.shell.thatNote
    }
    edit(note)
    return words.shell.theLine
  }

  private mutating func giveBackLine(_ act: WaitingAct) -> String {
    let text = act.line(sayingNobody: !session.floor.interventions.isEmpty)
    composer.returned.append(Composer.Returned(text: text, startedAt: act.begun))
    return composer.takeReturned() ? words.shell.theLine : words.shell.theLineLater
  }
}
