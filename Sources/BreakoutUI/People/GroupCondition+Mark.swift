import BreakoutModel

extension GroupCondition {
  /// Whether a constituency meets what the rule asks of each of them: a sign and words. Under a rule that asks
  /// them nothing no constituency has a mark, for it fails nothing.
  func mark(of state: GroupVerdict.State, isNarrow: Bool = false) -> String {
    let majority = isNarrow ? "maj." : "majority"
    return switch state {
    case .met: isMajority ? "✓ \(majority)" : "✓ met"
    case .notMet: isMajority ? "✗ no \(majority)" : "✗ not met"
    case .tie: "= tie"
    case .noView, .excused: "– no view"
    case .absent: ""
    }
  }
}
