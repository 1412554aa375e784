import BreakoutModel

/// What was last handed over to be kept for a restart.
struct RestartCopy: Sendable {
  var draft = Draft()
  /// The acts that could not be saved.
  var acts: [WaitingAct] = []
  /// Why what is typed, or what waits, would not be there after a crash.
  var problem: String?
}
