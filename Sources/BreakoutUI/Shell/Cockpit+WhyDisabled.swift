import BreakoutModel

extension Cockpit {
  /// Why a command does nothing now, in one sentence that says what to do; `nil` when it can be used.
  func whyDisabled(_ command: Command) -> String? {
    if seat.role == .viewer, !command.onlyLooks { return Self.onlyLooksSentence }
    return command.whyDisabled(in: self)
  }
}
