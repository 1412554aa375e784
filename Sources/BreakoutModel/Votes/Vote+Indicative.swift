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
