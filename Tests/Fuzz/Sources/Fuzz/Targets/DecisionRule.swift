import BreakoutModel

extension FuzzTarget {
  /// The words of a rule are read as the same rule, and a tie adopts nothing.
  static let decisionRule = FuzzTarget(name: "decision-rule") { bytes in
    let rule: VoteRule
    do throws(RuleProblem) {
      rule = try VoteRule(reading: String(decoding: bytes, as: UTF8.self))
    } catch {
      return precondition(!error.sentence.isEmpty, "refused without a reason")
    }
    guard !rule.isIndicative else { return }
    do throws(RuleProblem) {
      let again = try VoteRule(reading: rule.words)
      precondition(again == rule, "the words of a rule are another rule")
    } catch {
      preconditionFailure("the words of a rule are no rule: \(rule.words): \(error.sentence)")
    }
  }
}
