import BreakoutModel
import BreakoutWords
import Terminal

/// The page of a recommendation.
extension Cockpit {
  func recommendFromNote() -> [Effect] {
    guard let note = selectedNote else { return [] }
    var fields = RecommendationLine.fields(from: note.text)
    if fields.proposer.isEmpty { fields.proposer = note.speaker.map { "\($0)" } ?? "" }
    return ask(.recommendation(.add(fields, at: note.at, sources: [note.id])))
  }

  mutating func showRecommendation(_ id: RecommendationID) {
    isTyping = false
    notice = nil
    lead(to: .recommendation(RecommendationPage(id: id)))
  }

  mutating func handle(
    _ page: RecommendationPage, _ command: Command?, _ key: Key
  ) -> [Effect] {
    guard let one = session.recommendations[page.id] else {
      panel = nil
      return []
    }
    guard let command else { return sayUnknown(key) }
    if command == .undo { return run(.undo, key) }
    switch page.stage {
    case .page: return handle(page, of: one, command)
    case .sources(let choice): return link(page, one, choice, command)
    case .home(let choice): return merge(page, one, choice, command)
    }
  }

  private mutating func handle(
    _ page: RecommendationPage, of one: Recommendation, _ command: Command
  ) -> [Effect] {
    let rows = max(1, CockpitLayout(self).middle.rows - 2)
    switch command {
    case .up: scroll(page, by: -1)
    case .down: scroll(page, by: 1)
    case .pageUp: scroll(page, by: -rows)
    case .pageDown: scroll(page, by: rows)
    case .chooseEarlier: turn(page, by: -1)
    case .chooseLater: turn(page, by: 1)
    case .leave:
      panel = nil
      sayOpenDecision()
    case .accept: return open(.recommendation(one))
    case .linkNotes:
      let notes = session.possibleSources(of: one)
      let first = one.sources.first ?? notes.last { $0.at <= one.at }?.id
      choose(page, .sources(Choice(first)))
    case .mergeRecommendation: choose(page, .home(Choice(session.possibleHomes(of: one).first?.id)))
    case .splitRecommendation: return open(.splitting(one))
    case .deferRecommendation: return ask(.recommendation(.mark(one.id, .deferred)))
    case .removeEntry: return ask(.recommendation(.mark(one.id, .withdrawn)))
    case .undecide: return ask(.recommendation(.mark(one.id, .draft)))
    case .markReadBack: return ask(.recommendation(.mark(one.id, .readBack)))
    case .callConsensus, .openVote:
      if session.openDecision != nil { return resumeNamingOther() }
      if command == .openVote { return prepareVote(.recommendation(one.id)) }
      return ask(.consensus(.call(.recommendation(one.id), confirmed: false)))
    default: break
    }
    return []
  }

  private mutating func choose(_ page: RecommendationPage, _ stage: RecommendationPage.Stage) {
    notice = nil
    var page = page
    page.stage = stage
    panel = .recommendation(page)
  }

  private mutating func link(
    _ page: RecommendationPage, _ one: Recommendation, _ choice: Choice<NoteID>,
    _ command: Command
  ) -> [Effect] {
    let notes = session.possibleSources(of: one).map(\.id)
    var choice = choice
    switch command {
    case .up: choice.move(by: -1, in: notes)
    case .down: choice.move(by: 1, in: notes)
    case .pageUp: choice.move(by: -10, in: notes)
    case .pageDown: choice.move(by: 10, in: notes)
    case .leave:
      choose(page, .page)
      return []
    case .accept:
      guard let id = choice.selected(in: notes) else { return [] }
      let isLinked = one.sources.contains(id)
      let sources = isLinked ? one.sources.filter { $0 != id } : one.sources + [id]
      return ask(.recommendation(.link(one.id, sources)))
    case .goToNote:
      guard let note = choice.selected(in: notes).flatMap({ session.notes[$0] }) else { return [] }
      leaveAllScenes()
      record = RecordScroll(viewed: note.point == session.openPoint ? nil : note.point)
      if let place = session.place(of: .note(note.id))?.index { select(place: place) }
      return []
    default: break
    }
    choose(page, .sources(choice))
    return []
  }

  private mutating func merge(
    _ page: RecommendationPage, _ one: Recommendation, _ choice: Choice<RecommendationID>,
    _ command: Command
  ) -> [Effect] {
    let homes = session.possibleHomes(of: one).map(\.id)
    var choice = choice
    switch command {
    case .up: choice.move(by: -1, in: homes)
    case .down: choice.move(by: 1, in: homes)
    case .pageUp: choice.move(by: -10, in: homes)
    case .pageDown: choice.move(by: 10, in: homes)
    case .leave:
      choose(page, .page)
      return []
    case .accept:
      guard let home = choice.selected(in: homes).flatMap({ session.recommendations[$0] }) else {
        return []
      }
      return open(.merging(one, into: home))
    default: break
    }
    choose(page, .home(choice))
    return []
  }

  /// Shows the recommendation before or behind, in the order of their numbers.
  private mutating func turn(_ page: RecommendationPage, by step: Int) {
    let all = session.sortedRecommendations.map(\.id)
    guard let place = all.firstIndex(of: page.id), all.indices.contains(place + step) else {
      return
    }
    showRecommendation(all[place + step])
  }

  mutating func scroll(_ page: RecommendationPage, by step: Int) {
    guard case .page = page.stage, let one = session.recommendations[page.id] else { return }
    let middle = CockpitLayout(self).middle.inset(columns: 1)
    let lines = RecommendationPageView(cockpit: self).lines(of: one, columns: middle.columns)
    var page = page
    page.top = min(max(0, page.top + step), max(0, lines.count - (middle.rows - 1)))
    panel = .recommendation(page)
  }
}
