import BreakoutModel

/// What this seat has to do with a call beside what the record says of it.
struct SeatCall: Sendable {
  /// What follows the end of a consensus call.
  var next: AfterCall?
  /// The call of another seat that somebody here has begun to end.
  var joined: DecisionID?
  /// Whether an objection was heard before the call was opened.
  var isObjectionHeard = false
}

/// What is to be done once a call has ended without consensus (product rule F8).
enum AfterCall: Equatable, Sendable {
  case amend, vote, divergence
}
