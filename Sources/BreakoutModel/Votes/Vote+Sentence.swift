extension Vote {
  /// The result in one line; `nil` without a count. Where counting stopped early the figures are what was
  /// counted until then, without margin or percentage (product rule F9), e.g. `ADOPTED: at least 27 yes, 4
  /// no, 0 abst.; result no longer in doubt, counting stopped`.
  public var sentence: String? {
    guard let verdict else { return nil }
    guard isCutShort == true else { return verdict.sentence }
    let word =
      switch verdict.outcome {
      // As many yes as no so far is no tie of the room.
      case .tie: VoteOutcome.notAdopted.words
      case .evenlyDivided: VoteOutcome.notSupported.words
      default: verdict.outcome.words
      }
    let tally = verdict.tally
    var figures = "at least \(tally.yes) yes, \(tally.no) no, \(tally.abstain) abst."
    if let block = tally.block { figures += ", \(block) blocking" }
    return "\(word): \(figures); \(verdict.rule.words); result no longer in doubt, counting stopped"
  }

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
