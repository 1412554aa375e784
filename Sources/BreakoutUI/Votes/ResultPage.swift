import BreakoutModel

/// The page that shows how a vote or a consensus call ended.
struct ResultPage: Equatable, Sendable {
  let decision: DecisionID
  /// The decision that this one took the place of, to go back to when it is undone.
  let earlier: DecisionID?
  /// The first line shown.
  var top = 0

  init(_ decision: Decision) {
    self.decision = decision.id
    earlier = decision.revision?.of
  }
}
