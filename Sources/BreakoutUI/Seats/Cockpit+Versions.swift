import BreakoutModel
import BreakoutWords
import Terminal

/// Where somebody changed what another seat has changed meanwhile: neither is written over the other without
/// a choice.
extension Cockpit {
  mutating func handle(_ versions: TextVersions, _ command: Command?) -> [Effect] {
    switch (command, versions.subject) {
    case (.leave, .entry):
      panel = nil
      isTyping = true
    case (.leave, .field(let form, _)): panel = .form(form)
    case (.keepMine, .entry):
      composer.base = versions.theirs
      panel = nil
      return submitLine(hasSeen: true)
    case (.keepTheirs, .entry):
      panel = nil
      clearLine()
      say(words.seats.staysAsItIs)
    case (.keepBoth, .entry):
      composer.base = versions.theirs
      composer.editor.setText(versions.both)
      panel = nil
      isTyping = true
      say(words.seats.bothInLine)
    case (.keepMine, .field(var form, let place)):
      form.settle(place, on: versions.mine, against: versions.theirs)
      return submit(form, hasSeen: true)
    case (.keepTheirs, .field(var form, let place)):
      form.settle(place, on: versions.theirs, against: versions.theirs)
      return submit(form, hasSeen: true)
    case (.keepBoth, .field(var form, let place)):
      form.settle(place, on: versions.both, against: versions.theirs)
      form.focus = place
      panel = .form(form)
      say(words.seats.bothInField)
    default: break
    }
    return []
  }

  /// Brings forms up to what the session says now, wherever nobody has typed.
  mutating func rebaseForms() {
    if case .form(var form) = panel {
      rebase(&form)
      panel = .form(form)
    }
    for purpose in unfinished.forms.keys {
      unfinished.forms[purpose].map { unfinished.forms[purpose] = rebased($0) }
    }
  }

  private func rebased(_ form: Form) -> Form {
    var form = form
    rebase(&form)
    return form
  }

  /// - Returns: the first field that was changed here and elsewhere, with what it holds there.
  @discardableResult
  private func rebase(_ form: inout Form) -> (place: Int, theirs: String)? {
    guard form.purpose.changesWhatIs, let fresh = session.freshForm(for: form.purpose) else {
      return nil
    }
    return form.rebase(onto: fresh)
  }

  /// What has to be chosen before a form can be saved; `nil` where nothing has.
  mutating func conflict(of form: inout Form) -> TextVersions? {
    guard let (place, theirs) = rebase(&form) else { return nil }
    return TextVersions(
      .field(form, place), theirs: theirs, mine: form[place],
      by: form.purpose.entry.flatMap(session.lastSeat))
  }
}

extension Form.Purpose {
  /// Whether its fields begin with what the session holds, and saving them replaces that.
  var changesWhatIs: Bool {
    switch self {
    case .recommendation, .mergeRecommendation, .splitRecommendation, .people, .setUp,
      .editPoint,
      .moveNote, .tagNote, .intervention, .parkedOwner, .hardStop, .correctPresence:
      true
    case .person(let id): id != nil
    default: false
    }
  }

  /// Whether sending it as it was opened would change nothing: not so where it proposes a wording.
  var mends: Bool {
    switch self {
    case .mergeRecommendation, .splitRecommendation: false
    default: changesWhatIs
    }
  }

  /// The entry of the record that it changes.
  fileprivate var entry: EntryID? {
    switch self {
    case .recommendation(let id), .splitRecommendation(let id), .mergeRecommendation(_, let id):
      .recommendation(id)
    case .moveNote(let id), .tagNote(let id), .parkedOwner(let id): .note(id)
    default: nil
    }
  }
}
