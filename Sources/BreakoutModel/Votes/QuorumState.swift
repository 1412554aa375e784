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

  /// What is short, e.g. `21 of 22 needed votes and abstentions`, `Business 5 of 7 present`.
  public var shortfall: String {
    let things = quorum.countsAnswers ? "votes and abstentions" : "people present"
    let short = parts.filter { !$0.isMet }
    return short.map { part in
      "\(part.group.map { "\($0) " } ?? "")\(part.count) of \(part.needed)"
    }.listed + " needed " + things
  }
}

extension Quorum {
  /// Whether it asks for answers rather than for people: it is then known only after the count.
  public var countsAnswers: Bool { kind == .participation || kind == .participationInEachGroup }
}

extension [String] {
  /// As it is said, e.g. `CSO, Government and UN`.
  var listed: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
