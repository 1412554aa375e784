import BreakoutModel
import BreakoutWords

extension Vote {
  /// The rule as it is read out; a quorum that was waived asks for nothing any more.
  var announcement: String {
    guard let quorumWaiver, let quorum = rule.quorum else {
      return rule.announcement(for: electorate)
    }
    var rule = rule
    rule.quorum = nil
    return words.lists.sentences([
      rule.announcement(for: electorate), words.votes.waived(because: quorumWaiver, quorum.words),
    ])
  }
}
