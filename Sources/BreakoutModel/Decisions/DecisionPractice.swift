/// How the room decides unless it is said otherwise, read from the agenda's words. Whatever shows the
/// session's rule shows `words`, and votes are decided by `rule`.
public struct DecisionPractice: Equatable, Sendable {
  /// As the agenda says it.
  public let given: String
  /// Whether consensus is sought first.
  public let seeksConsensus: Bool
  /// By what a vote is decided: as the words say it, as far as they were understood, or by default 2/3 of the
  /// votes cast.
  public let rule: VoteRule
  /// How people vote; `nil` where nothing says it.
  public let method: VoteMethod?
  /// Parts of the words that votes do not apply, for a warning; `nil` where all was understood.
  public let notApplied: String?
  /// Why not, and what can be written instead; `nil` where all was understood.
  public let problem: String?
  /// What was read in one of several senses, and in which, a sentence each.
  public let remarks: [String]
  /// Whether the words say by what a vote is decided.
  public let namesRule: Bool

  /// Reads words such as `consensus, else 2/3 of votes cast`, `simple majority`,
  /// `2/3 and a majority in each constituency`.
  public init(words: String) {
    let reading = RuleReading(words)
    given = words
    seeksConsensus = reading.seeksConsensus
    rule = reading.rule ?? .twoThirds
    namesRule = reading.rule != nil
    method = reading.method
    let unread = reading.unread
    let isConsensusAlone = unread.isEmpty && seeksConsensus && !namesRule
    remarks =
      reading.remarks.map(\.sentence)
      + (isConsensusAlone
        ? ["No rule for votes is named; a vote asks first, and offers \(rule.words)."] : [])
    notApplied = unread.isEmpty ? nil : unread.map(\.words).joined(separator: ", ")
    problem = unread.isEmpty ? nil : unread.map(\.problem.sentence).joined(separator: " ")
  }

  /// Whether a vote by `rule` needs somebody to say yes to it first: the agenda's words were not all
  /// understood, or name consensus and no rule for votes.
  public var needsConfirmation: Bool { problem != nil || seeksConsensus && !namesRule }

  /// Why it does, for who prepares a vote; `nil` where it does not.
  public var doubt: String? {
    guard needsConfirmation else { return nil }
    guard problem != nil else { return remarks.last }
    return "The agenda's rule “\(given)” was not understood; this one is offered."
  }

  /// How the room decides, e.g. `consensus, else 2/3 of votes cast`.
  public var words: String {
    if seeksConsensus, !namesRule, problem == nil { return "consensus" }
    let main = seeksConsensus ? "consensus, else \(rule.words)" : rule.words
    return problem == nil ? main : "\(main), to be confirmed before a vote"
  }
}

/// As its words, from which everything else follows.
extension DecisionPractice: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(words: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(given)
  }
}
