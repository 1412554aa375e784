import BreakoutModel
import BreakoutWords

extension GroupCondition {
  /// Whether a constituency meets what the rule asks of each of them: a sign and words. Under a rule that asks
  /// them nothing no constituency has a mark, for it fails nothing.
  func mark(of state: GroupVerdict.State, isNarrow: Bool = false) -> String {
    let say = Words.current.votes
    return switch state {
    case .met:
      isMajority ? isNarrow ? say.majorityNarrow : say.majority : say.conditionMet
    case .notMet:
      isMajority ? isNarrow ? say.noMajorityNarrow : say.noMajority : say.conditionNotMet
    case .tie: say.groupTie
    case .noView, .excused: say.noView
    case .absent: ""
    }
  }
}
