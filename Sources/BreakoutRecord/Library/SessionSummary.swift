import BreakoutModel

/// What a list of sessions shows of one of them.
public struct SessionSummary: Equatable, Sendable {
  public let path: String
  public let title: String
  public let created: Timestamp
  public let lastAct: Timestamp
  public let events: Int
  public let standing: SessionStanding
  /// The mark of the agenda by which it was started.
  public let agenda: AgendaMark?

  /// - Parameters:
  ///   - last: when something last happened.
  ///   - events: how many there are.
  public init(
    path: String, title: String, created: Timestamp, last: Timestamp, events: Int,
    standing: SessionStanding, agenda: AgendaMark?
  ) {
    self.path = path
    self.title = title
    self.created = created
    lastAct = last
    self.events = events
    self.standing = standing
    self.agenda = agenda
  }

  public var isClosed: Bool { standing == .closed }
}
