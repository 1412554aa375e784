/// A counted vote.
public struct Vote: Equatable, Sendable, Codable {
  public var rule: VoteRule
  public var method: VoteMethod
  /// Frozen when the vote opened (product rule F10).
  public var electorate: Electorate
  /// `nil` until the count is recorded, and for good if the vote was called off.
  public var tally: Tally?
  /// The counts by constituency; `nil` where the room was counted as a whole.
  public var groups: [GroupTally]?
  /// The named answers of a roll call in the order of the call; `nil` for every other way.
  public var roll: [RollAnswer]?
  /// What each of two tellers counted, before they agreed.
  public var tellers: [Tally]?
  /// Who was there when the vote closed, where that differs from when it opened.
  public var closing: Electorate?
  /// Why the vote counts although its quorum was not met; `nil` where nobody waived it.
  public var quorumWaiver: String?
  /// Whether counting stopped once the result was beyond doubt: the figures are then "at least".
  public var isCutShort: Bool?
  /// What the count was declared to mean; `nil` without a count.
  public internal(set) var declared: DeclaredResult?

  public init(
    rule: VoteRule, method: VoteMethod = .hands, electorate: Electorate, tally: Tally? = nil
  ) {
    self.rule = rule
    self.method = method
    self.electorate = electorate
    self.tally = tally
  }

  /// What was declared; `nil` without a count, and for one that its rule cannot decide, from a damaged
  /// record.
  public var verdict: Verdict? {
    guard let declared, let count else { return nil }
    return Verdict(declared, of: count.tally, in: self)
  }

  /// The count with its constituencies.
  public var count: VoteCount? {
    guard let tally else { return nil }
    return groups.map { VoteCount(groups: $0) } ?? VoteCount(tally)
  }
}

/// What one person answered when called.
public struct RollAnswer: Equatable, Sendable, Codable {
  public let participant: ParticipantID
  /// `nil` for somebody who was not called yet or passed.
  public var answer: VoteAnswer?
  /// Whether the person was called and passed; who passes is called again at the end.
  public var isPassed: Bool

  public init(participant: ParticipantID, answer: VoteAnswer? = nil, isPassed: Bool = false) {
    self.participant = participant
    self.answer = answer
    self.isPassed = isPassed
  }
}

extension Vote {
  /// Whether it can adopt nothing: a straw poll, or a vote that lacks its quorum of people.
  public var isIndicative: Bool {
    if let verdict { return verdict.isIndicative }
    do {
      return try Verdict(
        VoteCount(ofNobodyIn: electorate), of: electorate, by: rule,
        isQuorumWaived: quorumWaiver != nil
      ).isIndicative
    } catch {
      // Only a damaged record holds an electorate that its rule cannot be asked about.
      return rule.isIndicative
    }
  }
}
