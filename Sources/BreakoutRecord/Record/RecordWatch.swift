import BreakoutModel

/// Tells a program that writes a session what other seats write, and who they are.
public protocol RecordWatch: AnyObject {
  /// Can be read when there may be news.
  var descriptor: Int32 { get }

  /// In how many milliseconds to look again without being told; `nil` while nobody writes.
  var nextLook: Int? { get }

  /// Reads what is new; costs microseconds where nothing is.
  ///
  /// - Throws: a `StoreProblem` where the record cannot be read.
  func look() throws -> RecordNews
}

/// What has come since the last look.
public struct RecordNews: Equatable, Sendable {
  /// The acts of other seats, to be taken in.
  public var events: [Event] = []
  /// Who else sits here, where that has changed.
  public var others: [Occupant]?

  public init(events: [Event] = [], others: [Occupant]? = nil) {
    self.events = events
    self.others = others
  }
}

/// Follows a session that others write, and never writes itself.
public protocol RecordFollower: AnyObject {
  /// As of the last `catchUp`.
  var session: Session { get }

  /// Can be read when there may be news.
  var descriptor: Int32 { get }

  /// In how many milliseconds to look again without being told; `nil` while nobody writes.
  var nextLook: Int? { get }

  /// Takes in what is new; reads only that.
  ///
  /// - Returns: the events that are new to `session`.
  /// - Throws: a `StoreProblem` where the session is gone or cannot be read; a new follower may be luckier.
  func catchUp() throws -> [Event]
}
