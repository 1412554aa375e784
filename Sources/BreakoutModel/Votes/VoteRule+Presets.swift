/// The presets of product rule §2.2.
extension VoteRule {
  public static let simple = VoteRule(share: .half, isStrict: true)
  public static let absolutePresent = VoteRule(base: .present, share: .half, isStrict: true)
  public static let twoThirds = VoteRule(share: .twoThirds)
  public static let threeQuarters = VoteRule(share: .threeQuarters)
  /// Two thirds of the room and a majority in each constituency, after the Forest Stewardship Council.
  public static let double = VoteRule(share: .twoThirds, groups: GroupCondition())
  /// The same, valid only where more than half of each constituency's present vote or abstain.
  public static let doubleWithQuorum = VoteRule(
    share: .twoThirds, groups: GroupCondition(),
    quorum: Quorum(.participationInEachGroup, isStrict: true))
  /// A majority in each constituency and nothing overall, after the GNSO council of ICANN.
  public static let houses = VoteRule(share: .zero, groups: GroupCondition())
  /// Two thirds in favour and no more than a quarter against, after the standards bodies.
  public static let standards = VoteRule(share: .twoThirds, negativeLimit: .quarter)
  /// Four fifths in favour, at most a fifth abstaining, nobody blocking.
  public static let noBlock = VoteRule(
    share: .eightyPercent,
    conditions: [
      AnswerCondition(.abstain, .atMost, .twentyPercent, of: .castAndAbstentions),
      AnswerCondition(.block, .atMost, .zero),
    ])
  public static let indicative = VoteRule(share: .half, isStrict: true, isIndicative: true)

  /// In the order in which a form offers them. Those that `needsGroups` can be opened only where the
  /// constituencies' presence is known.
  public static let presets: [VoteRule] = [
    .simple, .twoThirds, .threeQuarters, .absolutePresent, .double, .doubleWithQuorum, .houses,
    .standards, .noBlock, .indicative,
  ]
}
