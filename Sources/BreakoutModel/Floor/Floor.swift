/// The floor of the session: who asked for it, who waits, who has it.
public struct Floor: Equatable, Sendable {
  /// All that was asked for and said, in the order of the requests.
  public internal(set) var interventions = Table<InterventionID, Intervention>()
  /// Who waits, as the list was written or arranged. `Session.line` puts the kinds in their order.
  public internal(set) var list: [InterventionID] = []
  /// Who has the floor: the last one speaks, those before are interrupted.
  public internal(set) var speaking: [InterventionID] = []
  public internal(set) var rules = FloorRules()

  public init() {}

  /// Who has the floor now.
  public var speaker: Intervention? { speaking.last.flatMap { interventions[$0] } }
}

extension Session {
  /// Those who wait, kind before kind: points of order, questions, responses, then the list, then
  /// replies; within a kind as the list has them (product rule F4).
  public var line: [Intervention] {
    let waiting = floor.list.compactMap { floor.interventions[$0] }
    return waiting.enumerated().sorted {
      ($0.element.details.kind.precedence, $0.offset)
        < ($1.element.details.kind.precedence, $1.offset)
    }.map(\.element)
  }
}
