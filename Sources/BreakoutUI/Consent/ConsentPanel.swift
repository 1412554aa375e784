import BreakoutModel

/// A round of consent, open or from the record.
struct ConsentPanel: Equatable, Sendable {
  var decision: DecisionID
  /// The objection that the keys are about.
  var selection = 0

  mutating func move(by step: Int, among count: Int) {
    selection = min(max(0, selection + step), max(0, count - 1))
  }
}
