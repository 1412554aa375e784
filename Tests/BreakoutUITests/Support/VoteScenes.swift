import BreakoutModel

@testable import BreakoutUI

/// Rooms in which people are counted by constituency or called by name.
extension Room {
  /// Does what another panel or another seat would do: the session changes, and nothing else.
  mutating func act(_ intent: Intent) throws(Refusal) {
    let changes = try session.decide(intent, at: clock)
    cockpit.take(session.events(changes, at: clock, by: .rapporteur))
  }

  /// The room of the reference: 18 of the CSOs, 12 of business, 6 of government, 4 of the UN.
  static let groups = Electorate(groups: [
    GroupPresence("CSO", present: 18), GroupPresence("Business", present: 12),
    GroupPresence("Government", present: 6), GroupPresence("UN", present: 4),
  ])

  static func withGroups(columns: Int = 80, rows: Int = 24) throws(Refusal) -> Room {
    var room = withRecommendation(columns: columns, rows: rows)
    try room.act(.people(.setPresence(groups)))
    return room
  }

  /// With so many people on the roster, all of them present.
  static func withRoster(
    _ count: Int, columns: Int = 80, rows: Int = 24, names: [String] = []
  ) throws(Refusal) -> Room {
    var room = withRecommendation(columns: columns, rows: rows)
    let groups = ["CSO", "Business", "Government", "UN"]
    try room.act(
      .people(
        .add(
          (0..<count).map { place in
            ParticipantDraft(
              name: place < names.count ? names[place] : "Person \(place + 1)",
              constituency: groups[place % groups.count])
          })))
    try room.act(.people(.mark(room.session.roster.values.map(\.id), isPresent: true)))
    return room
  }

  /// Presses the key that goes to the line of this label in the set-up of a vote.
  mutating func goTo(_ line: VoteSetup.Line) {
    for _ in 0..<20 {
      guard case .vote(let form) = cockpit.panel, case .setup(let setup) = form.stage,
        setup.focus != line
      else { return }
      press("Tab")
    }
  }

  /// Chooses a rule of the list.
  mutating func choose(_ rule: VoteRule) {
    goTo(.rule)
    for _ in 0..<20 {
      guard case .vote(let form) = cockpit.panel, case .setup(let setup) = form.stage,
        setup.chosenRule != rule
      else { return }
      press("Right")
    }
  }

  mutating func choose(_ method: VoteMethod) {
    goTo(.method)
    for _ in 0..<20 {
      guard case .vote(let form) = cockpit.panel, case .setup(let setup) = form.stage,
        setup.method != method
      else { return }
      press("Right")
    }
  }

  /// Types figures, each ended with Enter.
  mutating func figures(_ figures: String...) {
    for figure in figures {
      type(figure)
      press("Enter")
    }
  }
}
