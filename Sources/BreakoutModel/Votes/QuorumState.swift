/// How far a quorum is met.
public struct QuorumState: Hashable, Sendable, Codable {
  /// What was there and what had to be, of the room or of one constituency.
  public struct Part: Hashable, Sendable, Codable {
    /// The constituency, or `nil` for the room.
    public let group: String?
    public let count: Int
    public let needed: Int

    public var isMet: Bool { count >= needed }
  }

  public let quorum: Quorum
  public let parts: [Part]

  public var isMet: Bool { parts.allSatisfy(\.isMet) }

  init(quorum: Quorum, parts: [Part]) {
    self.quorum = quorum
    self.parts = parts
  }

  /// - Parameter groups: the counts in the order of the electorate's constituencies.
  init(
    _ quorum: Quorum, _ tally: Tally, _ groups: [GroupTally]?, of electorate: Electorate
  ) throws(Refusal) {
    self.quorum = quorum
    var parts: [Part] = []
    switch quorum.kind {
    case .presence, .participation:
      let count = quorum.kind == .presence ? electorate.present : tally.answers
      guard let whole = quorum.isOfEntitled ? electorate.entitled : electorate.present else {
        throw .entitledUnknown
      }
      parts.append(Part(group: nil, count: count, needed: quorum.needed(of: whole)))
    case .presenceInEachGroup:
      guard let presences = electorate.groups, !presences.isEmpty else {
        throw .groupPresenceUnknown
      }
      for group in presences {
        guard let whole = quorum.isOfEntitled ? group.entitled : group.present else {
          throw .entitledUnknownInGroup(group.name)
        }
        // A constituency without members cannot be absent.
        if quorum.isOfEntitled, whole == 0 { continue }
        parts.append(
          Part(group: group.name, count: group.present, needed: quorum.needed(of: whole)))
      }
    case .participationInEachGroup:
      guard let presences = electorate.groups, !presences.isEmpty else {
        throw .groupPresenceUnknown
      }
      guard let groups else { throw .groupsNotCounted }
      for (presence, count) in zip(presences, groups) where presence.present > 0 {
        parts.append(
          Part(
            group: presence.name, count: count.tally.answers,
            needed: quorum.needed(of: presence.present)))
      }
    }
    self.parts = parts
  }
}

extension Quorum {
  /// Whether it asks for answers rather than for people: it is then known only after the count.
  public var countsAnswers: Bool { kind == .participation || kind == .participationInEachGroup }
}

extension VoteRule {
  /// How far the quorum is met before anybody has answered; `nil` where the rule has none.
  ///
  /// - Throws: which number is missing without which nobody can say.
  public func quorumState(before electorate: Electorate) throws(Refusal) -> QuorumState? {
    guard let quorum else { return nil }
    let nobody = VoteCount(ofNobodyIn: electorate)
    return try QuorumState(quorum, nobody.tally, nobody.groups, of: electorate)
  }
}
