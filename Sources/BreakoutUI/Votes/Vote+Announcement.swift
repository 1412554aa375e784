import BreakoutModel

extension Vote {
  /// The rule as it is read out; a quorum that was waived asks for nothing any more.
  var announcement: String {
    guard let quorumWaiver, let quorum = rule.quorum else {
      return rule.announcement(for: electorate)
    }
    var rule = rule
    rule.quorum = nil
    return rule.announcement(for: electorate) + " Waived (\(quorumWaiver)): \(quorum.words)."
  }
}
