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
  /// Why a vote by `rule` needs somebody to say yes to it first, for who prepares it: the agenda's words were
  /// not all understood, name no rule for votes, or name one in a sense of several; `nil` where it needs none.
  public let doubt: String?

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
    // Without any words the default is what everybody knows.
    let isUnnamed = unread.isEmpty && !namesRule && !words.trimmed.isEmpty
    let unnamed =
      isUnnamed ? "No rule for votes is named; a vote asks first, and offers \(rule.words)." : nil
    remarks = reading.remarks.map(\.sentence) + [unnamed].compactMap(\.self)
    doubt =
      unread.isEmpty
      ? unnamed ?? reading.remarks.first(where: \.leavesDoubt)?.sentence
      : "The agenda's rule “\(words)” was not understood; this one is offered."
    notApplied = unread.isEmpty ? nil : unread.map(\.words).joined(separator: ", ")
    problem = unread.isEmpty ? nil : unread.map(\.problem.sentence).joined(separator: " ")
  }

  public var needsConfirmation: Bool { doubt != nil }

  /// How the room decides, e.g. `consensus, else 2/3 of votes cast`.
  public var words: String {
    if seeksConsensus, !namesRule, problem == nil { return "consensus" }
    let main = seeksConsensus ? "consensus, else \(rule.words)" : rule.words
    return needsConfirmation ? "\(main), to be confirmed before a vote" : main
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
