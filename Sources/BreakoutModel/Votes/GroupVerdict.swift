/// What one constituency's count means under the condition of its rule.
public struct GroupVerdict: Hashable, Sendable, Codable {
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    case met, notMet
    /// Not met, with as many for as against.
    case tie
    /// Present, and nobody voted for or against; not met.
    case noView
    /// The same where the rule excuses it.
    case excused
    /// Nobody is present: left out of account.
    case absent
  }

  public let name: String
  public let tally: Tally
  public let presence: GroupPresence
  /// Yes votes needed of the constituency's base.
  public let needed: Int
  public let state: State

  init(name: String, tally: Tally, presence: GroupPresence, needed: Int, state: State) {
    self.name = name
    self.tally = tally
    self.presence = presence
    self.needed = needed
    self.state = state
  }

  /// Throws where the condition counts all entitled and nobody knows how many there are.
  public init(
    _ count: GroupTally, of presence: GroupPresence, by condition: GroupCondition
  ) throws(Refusal) {
    name = presence.name
    tally = count.tally
    self.presence = presence
    let electorate = Electorate(present: presence.present, entitled: presence.entitled)
    guard let base = condition.base.count(tally, electorate) else {
      throw .entitledUnknownInGroup(presence.name)
    }
    needed = condition.share.needed(of: base, isStrict: condition.isStrict)
    state =
      presence.present == 0
      ? .absent
      : tally.cast == 0
        ? condition.excusesNoView ? .excused : .noView
        : tally.yes >= needed ? .met : tally.yes == tally.against ? .tie : .notMet
  }

  /// Whether it stands in the way.
  public var fails: Bool { state == .notMet || state == .tie || state == .noView }

  /// The votes for and against, e.g. `5-7`.
  public var votes: String { "\(tally.yes)-\(tally.against)" }
}
