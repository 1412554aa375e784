import BreakoutModel
import BreakoutWords
import Terminal

/// Who is in the room: the count, the roster and its import.
extension Cockpit {
  mutating func openPresence() {
    isTyping = false
    notice = nil
    lead(to: .presence(unfinished.presence ?? PresencePanel(session)))
    if unfinished.presence != nil { say(words.people.numbersAreKept) }
  }

  mutating func showRoster(selecting id: ParticipantID? = nil) {
    isTyping = false
    notice = nil
    lead(to: .roster(RosterPanel(session, selecting: id)))
  }

  mutating func handle(
    _ panel: PresencePanel, _ command: Command?, _ key: Key
  ) -> [Effect] {
    var panel = panel
    switch command {
    case .up: panel.move(by: -1)
    case .down: panel.move(by: 1)
    case .nextField, .previousField: panel.changeColumn()
    case .countMore, .countFewer:
      if !panel.count(by: command == .countMore ? 1 : -1) {
        say(words.people.chooseTheGroup, isProblem: true)
      }
    case .accept: return submit(panel)
    case .leave:
      unfinished.presence = panel.electorate == PresencePanel(session).electorate ? nil : panel
      self.panel = nil
      return []
    default:
      if !panel.edit(key), key.typedCharacter != nil {
        say(words.people.onlyDigits, isProblem: true)
      }
    }
    self.panel = .presence(panel)
    return []
  }

  /// Saves the count. What would throw numbers by constituency away asks first.
  private mutating func submit(_ panel: PresencePanel) -> [Effect] {
    var panel = panel
    let conflicts = panel.follow(session)
    self.panel = .presence(panel)
    if let electorate = panel.electorate, !conflicts.isEmpty {
      question = Question(
        text: words.people.meanwhile(conflicts),
        ifYes: .perform(.people(.setPresence(electorate))))
      return []
    }
    guard !panel.hasLongNumber else {
      say(Refusal.uncountable.sentence, isProblem: true)
      return []
    }
    guard let electorate = panel.electorate else {
      say(words.people.typeHowMany, isProblem: true)
      return []
    }
    guard panel.dropsGroups(of: session) else {
      guard let number = panel.implausible else { return ask(.people(.setPresence(electorate))) }
      question = Question(
        text: words.people.isItSo(number), ifYes: .perform(.people(.setPresence(electorate))))
      return []
    }
    let groups = panel.countedGroups.isEmpty ? session.electorate?.groups : panel.countedGroups
    let names = (groups ?? []).map { words.people.group($0.called, $0.present) }
    question = Question(
      text: words.people.wholeWithout(names, electorate.present),
      ifYes: .perform(.people(.setPresence(electorate))))
    return []
  }

  mutating func didSetPresence(_ electorate: Electorate) {
    if case .presence = panel { panel = nil }
    unfinished.presence = nil
    let groups = (electorate.groups ?? []).map { words.people.group($0.called, $0.present) }
    say(
      words.people.saved(
        electorate.present, groups: groups, observers: electorate.observers ?? 0))
  }
}

extension Cockpit {
  mutating func handle(_ list: RosterPanel, _ command: Command?, _ key: Key) -> [Effect] {
    var list = list
    let page = max(1, CockpitLayout(self).middle.rows - 3)
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .pageUp: list.move(by: -page)
    case .pageDown: list.move(by: page)
    case .leave where !list.query.isEmpty: list.clear(session)
    case .leave:
      panel = nil
      return []
    case .accept: return onSelected(list) { .people(.mark([$0.id], isPresent: !$0.isPresent)) }
    case .markListed: return markListed(list)
    case .removePerson: return onSelected(list) { .people(.remove($0.id)) }
    case .addPerson:
      // A name that was looked for and not found is most likely the one to be added.
      return open(.person(nil, name: list.listed.isEmpty ? list.query.text : ""))
    case .editPerson:
      guard let one = list.selected.flatMap({ session.roster[$0] }) else { return [] }
      return open(.person(one))
    default: list.edit(key, in: session)
    }
    panel = .roster(list)
    return []
  }

  private func onSelected(_ list: RosterPanel, _ intent: (Participant) -> Intent) -> [Effect] {
    guard let one = list.selected.flatMap({ session.roster[$0] }) else { return [] }
    return ask(intent(one))
  }

  private mutating func markListed(_ list: RosterPanel) -> [Effect] {
    let ids = list.listed.filter { session.roster[$0]?.isPresent == false }
    guard !ids.isEmpty else {
      say(words.people.allArePresent, isProblem: true)
      return []
    }
    question = Question(
      text: words.people.markAll(ids.count),
      ifYes: .perform(.people(.mark(ids, isPresent: true))))
    return []
  }

  /// What follows when an act about the people in the room is in the record.
  mutating func didPerform(_ intent: PeopleIntent, _ events: [Event]) {
    switch intent {
    case .setPresence(let electorate): didSetPresence(electorate)
    case .correctPresence(let electorate):
      if session.openDecision != nil { _ = resumeDecision() }
      say(words.people.presentForVote(electorate.present))
    case .name: break
    case .mark(let ids, let isPresent): didMark(ids, isPresent)
    case .add(let drafts):
      let added = events.compactMap { event -> [Participant]? in
        if case .participantsAdded(let people) = event.change { people } else { nil }
      }.joined().map { $0 }
      showRoster(selecting: added.first?.id)
      let known = drafts.count - added.count
      let names =
        added.count == 1 ? added[0].nameAndOrganisation : words.people.people(added.count)
      say(known > 0 ? words.people.added(names, known: known) : words.people.added(names))
    case .edit(let id, _):
      showRoster(selecting: id)
      if let one = session.roster[id] { say(words.people.isChanged(one.nameAndOrganisation)) }
    case .remove:
      say(words.people.takenOff(session.undoStep(for: seat)?.account.phrase ?? ""))
    }
  }

  private mutating func didMark(_ ids: [ParticipantID], _ isPresent: Bool) {
    if case .roster(var list) = panel {
      list.isDone = true
      panel = .roster(list)
    }
    if ids.count == 1, let one = session.roster[ids[0]] {
      let name = one.nameAndOrganisation
      say(isPresent ? words.people.isPresent(name) : words.people.isGone(name))
    } else {
      say(isPresent ? words.people.arePresent(ids.count) : words.people.areGone(ids.count))
    }
  }
}

extension Cockpit {
  mutating func handle(_ preview: ImportPreview, _ command: Command?) -> [Effect] {
    let page = max(1, importRows(preview) - 1)
    switch command {
    case .up: scroll(preview, by: -1)
    case .down: scroll(preview, by: 1)
    case .pageUp: scroll(preview, by: -page)
    case .pageDown: scroll(preview, by: page)
    case .leave: panel = nil
    case .accept:
      guard !preview.people.isEmpty else {
        say(words.people.nobodyToImport, isProblem: true)
        return []
      }
      return ask(.people(.add(preview.people)))
    default: break
    }
    return []
  }

  mutating func scroll(_ preview: ImportPreview, by step: Int) {
    var preview = preview
    let layout = importLayout(preview)
    preview.top = min(max(0, preview.top + step), max(0, layout.lines.count - layout.rows))
    panel = .rosterImport(preview)
  }

  private func importRows(_ preview: ImportPreview) -> Int { importLayout(preview).rows }

  private func importLayout(_ preview: ImportPreview) -> (lines: [HelpView.Line], rows: Int) {
    ImportView.layout(preview, in: session, CockpitLayout(self).middle.inset(columns: 1))
  }

  /// The file that was asked for was read: what is in it is shown before anything is done with it.
  mutating func didRead(_ preview: ImportPreview) -> [Effect] {
    unfinished.forms[.importRoster] = nil
    notice = nil
    panel = .rosterImport(preview)
    return []
  }
}
