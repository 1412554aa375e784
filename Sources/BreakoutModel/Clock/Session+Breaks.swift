/// When the room pauses, and when it must be left.
extension Session {
  /// When the room has to be left: as the moderator set it, else the planned length after the start.
  public var hardStop: Timestamp? { setHardStop ?? started.map { $0 + header.duration } }

  /// The break that is going on, if one is.
  public var currentBreak: Break? { breaks.last.flatMap { $0.span.end == nil ? $0 : nil } }

  /// Going on with the session ends a break.
  func endingBreak(at now: Timestamp) throws(Refusal) -> [Change] {
    currentBreak == nil ? [] : [.sessionResumed]
  }
}
