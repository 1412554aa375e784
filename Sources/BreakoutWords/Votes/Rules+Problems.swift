import BreakoutModel

/// Why words are no rule for a vote. One sentence: what was not understood, and what can be written. Rules are read
/// in several languages; the examples should be ones that are read.
extension Words.Rules {
  func problem(_ kind: RuleProblem.Kind) -> String {
    switch kind {
    case .empty: empty
    case .clause(let found): clause(quoted(found))
    case .share(let found): shareMissing(at: quoted(found))
    case .shareOutOfRange(let found): shareOutOfRange(quoted(found))
    case .decimal(let found): decimal(quoted(found))
    case .base(""): baseMissing
    case .base(let found): base(found)
    case .all(let found): all(quoted(found))
    case .proxies(let found): proxies(quoted(found))
    case .denied(let found): denied(quoted(found))
    case .consensusShare(let found): consensusShare(quoted(found))
    case .rest(let found): rest(quoted(found))
    case .answerMissing: answerMissing
    case .strictLimit: strictLimit
    case .limitOnGroups: limitOnGroups
    case .quorum(let found): noQuorum(quoted(found))
    case .quorumWithoutRule: quorumWithoutRule
    case .abstentionsWithoutRule: abstentionsWithoutRule
    case .saidTwice(let part): saidTwice(part)
    case .limitWithoutBound(let found): limitWithoutBound(quoted(found))
    case .roughConsensus(let found): roughConsensus(quoted(found))
    case .undefinedMajority(let found): undefinedMajority(quoted(found))
    case .castingVote(let found): castingVote(quoted(found))
    case .either(let found): either(quoted(found))
    case .consensus: consensusAsked
    }
  }

  private func quoted(_ found: String) -> String { found.isEmpty ? end : found }

  /// Stands between quotation marks where a rule ends too early, in place of the words that were not understood.
  private var end: String { say("the end") }

  /// Nothing is written where a rule should be.
  private var empty: String {
    say("No rule is given; write for example 2/3 of cast, or simple majority.")
  }

  /// The part is what is no rule.
  private func clause(_ found: String) -> String {
    say(
      """
      “\(found)” is no rule; write a share such as 2/3 of cast, a majority in each constituency, at \
      most 20 % abstaining, no block, quorum 1/2 of entitled voting, or a name: simple, double, \
      houses, standards, no-block, indicative.
      """)
  }

  /// The part is what stands in place of a share.
  private func shareMissing(at found: String) -> String {
    say("A share is missing at “\(found)”; write 2/3, 60 %, half, a majority or two thirds.")
  }

  /// The part is a share below nothing or above all.
  private func shareOutOfRange(_ found: String) -> String {
    say("“\(found)” is no share; write more than 0 and at most all, in parts of 1000 at most.")
  }

  /// The part is a share with decimals.
  private func decimal(_ found: String) -> String {
    say("“\(found)” is not exact; write a share in whole numbers, such as 2/3 or 67 %.")
  }

  /// A share stands alone.
  private var baseMissing: String {
    say(
      """
      It is not said of whom the share is; after “of” write cast, cast and abstentions, present or \
      entitled.
      """)
  }

  /// The part is of whom the share should be.
  private func base(_ found: String) -> String {
    say(
      """
      “\(found)” cannot be counted; after “of” write cast, cast and abstentions, present or entitled.
      """)
  }

  /// The part begins with “all”.
  private func all(_ found: String) -> String {
    say(
      """
      “\(found)” does not say who is counted; write all members, all present or all votes cast.
      """)
  }

  /// The part names proxies.
  private func proxies(_ found: String) -> String {
    say(
      """
      “\(found)” is not applied: a vote counts those present, and no proxies; write of those present.
      """)
  }

  /// The part has a “not” in it.
  private func denied(_ found: String) -> String {
    say("“\(found)” says what does not decide; write what does, such as 2/3 of votes cast.")
  }

  /// The part is a share of consensus.
  private func consensusShare(_ found: String) -> String {
    say(
      """
      “\(found)” is no part of consensus, which is that nobody objects; write the share alone, or \
      consensus, else 80 % of votes cast.
      """)
  }

  /// The part stands behind a rule that was understood.
  private func rest(_ found: String) -> String {
    say("“\(found)” was not understood; put a comma or “and” before a further condition.")
  }

  /// A limit without saying of which answer.
  private var answerMissing: String {
    say("“at most” needs an answer: write at most 25 % against, abstaining or blocking.")
  }

  /// “More than” stands where only “at least” or “at most” can.
  private var strictLimit: String {
    say("A limit on one answer says at least or at most, not more than.")
  }

  /// “At most” is asked of the constituencies.
  private var limitOnGroups: String {
    say("Each constituency must reach a share; write it without “at most”.")
  }

  /// The part should say how many must be there.
  private func noQuorum(_ found: String) -> String {
    say(
      """
      “\(found)” is no quorum; write quorum 1/2 of entitled present, quorum 1/2 of entitled voting, \
      or quorum more than half voting in each constituency.
      """)
  }

  /// There is a quorum and nothing else.
  private var quorumWithoutRule: String {
    say("A quorum alone decides nothing; write the rule first, such as 2/3 of cast.")
  }

  /// It is said what abstentions count as, and nothing else.
  private var abstentionsWithoutRule: String {
    say(
      "What abstentions count as decides nothing alone; write the rule first, such as 2/3 of cast.")
  }

  /// The part is a share or a number.
  private func limitWithoutBound(_ found: String) -> String {
    say(
      """
      “\(found)” is no limit; write at most or at least before it, such as at most 25 % against.
      """)
  }

  /// The part is rough consensus or the like.
  private func roughConsensus(_ found: String) -> String {
    say(
      """
      “\(found)” is for the chair to judge and cannot be counted; write consensus, else a rule for \
      votes such as 2/3 of votes cast.
      """)
  }

  /// The part is a “qualified majority” or the like.
  private func undefinedMajority(_ found: String) -> String {
    say("“\(found)” does not say how many; write a share such as 2/3 of votes cast.")
  }

  /// The part is about the chair's vote.
  private func castingVote(_ found: String) -> String {
    say("“\(found)” is not applied: a tie adopts nothing, whoever is in the chair.")
  }

  /// The part has an “or” in it.
  private func either(_ found: String) -> String {
    say(
      """
      “\(found)” leaves open which of the two decides; write consensus first, as in consensus, else \
      2/3 of votes cast.
      """)
  }

  /// Consensus stands where a vote is set up.
  private var consensusAsked: String {
    say("Consensus is no rule for a count; write the rule for the vote alone.")
  }

  /// A part of a rule stands twice in it, with two meanings.
  private func saidTwice(_ part: RulePart) -> String {
    switch part {
    case .rule: say("The rule is said twice; leave one of the two out.")
    case .whole: say("Of whom the share is is said twice; leave one of the two out.")
    case .base: say("The base is said twice; leave one of the two out.")
    case .roomShare: say("The share of the room is said twice; leave one of the two out.")
    case .groups:
      say("What each constituency must reach is said twice; leave one of the two out.")
    case .negativeLimit:
      say("The limit of votes against is said twice; leave one of the two out.")
    case .quorum: say("The quorum is said twice; leave one of the two out.")
    case .abstentions:
      say("What becomes of abstentions is said twice; leave one of the two out.")
    case .method: say("How people vote is said twice; leave one of the two out.")
    }
  }
}
