/// A point of discussion, whatever its place in the order: `P3` stays `P3` (product rule F2).
public struct PointID: TableID, CustomStringConvertible {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public var description: String { "P\(number)" }
}

/// A point of discussion in the session.
public struct Point: Equatable, Sendable, Codable {
  public let id: PointID
  public var title: String
  public var question: String
  /// The time planned for it when it entered the session.
  public var planned: Milliseconds
  public var priority: PointPriority
  /// Whether nobody said its minutes, so that what is planned is its share of what the other points left.
  public var sharesTime = false
  public var status = PointStatus.pending
  public var origin: PointOrigin
  /// The stretches during which it was open; the last one runs while the point is open.
  public var spans: [Span] = []
  /// What the forecast gave it when it was opened first; `nil` before that.
  public var allotted: Milliseconds?
  public var extensions: [PointExtension] = []

  /// A point that nobody has come to yet.
  public init(
    id: PointID, title: String, question: String, planned: Milliseconds,
    priority: PointPriority = .normal, origin: PointOrigin = .agenda
  ) {
    self.id = id
    self.title = title
    self.question = question
    self.planned = planned
    self.priority = priority
    self.origin = origin
  }

  /// What the room gave it beyond its own time.
  public var extended: Milliseconds { extensions.reduce(.zero) { $0 + $1.length } }

  /// What its clock was set to when it was opened: what was planned, or less where it was allotted less. Time
  /// that nobody planned for is not promised to a point. Every screen and document tells this figure as what
  /// was allotted (product rule F30).
  public var granted: Milliseconds { min(allotted ?? planned, planned) }

  /// The time on its clock with its extensions.
  public var limit: Milliseconds { granted + extended }

  /// How long it has been open in all.
  public func elapsed(at now: Timestamp) -> Milliseconds { spans.length(until: now) }

  /// Starts its clock again where it stood; a point that is open stays as it is.
  mutating func open(at now: Timestamp) {
    guard status != .open else { return }
    status = .open
    spans.append(Span(start: now))
  }

  /// Stops its clock and takes `status`.
  mutating func leave(as status: PointStatus, at now: Timestamp) {
    self.status = status
    stop(at: now)
  }

  /// Lets its clock run on after a break.
  mutating func run(from now: Timestamp) {
    guard status == .open, spans.last?.end != nil else { return }
    spans.append(Span(start: now))
  }

  /// Stops its clock, for a break.
  mutating func stop(at now: Timestamp) {
    spans.stop(at: now)
  }
}

extension Point {
  /// Records from before there were allotments and extensions have none; those that do not tell shares from minutes
  /// that somebody said have no shares, so that no minutes are changed that somebody may have said.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(PointID.self, forKey: .id),
      title: try container.decode(String.self, forKey: .title),
      question: try container.decode(String.self, forKey: .question),
      planned: try container.decode(Milliseconds.self, forKey: .planned),
      priority: try container.decode(PointPriority.self, forKey: .priority),
      origin: try container.decode(PointOrigin.self, forKey: .origin))
    sharesTime = try container.decodeIfPresent(Bool.self, forKey: .sharesTime) ?? false
    status = try container.decode(PointStatus.self, forKey: .status)
    spans = try container.decode([Span].self, forKey: .spans)
    allotted = try container.decodeIfPresent(Milliseconds.self, forKey: .allotted)
    extensions = try container.decodeIfPresent([PointExtension].self, forKey: .extensions) ?? []
  }
}

/// The time that is planned for a point.
public struct PointTime: Hashable, Sendable, Codable {
  public var id: PointID
  public var planned: Milliseconds
  /// Whether it is a share of what the other points leave.
  public var isShare: Bool

  public init(id: PointID, planned: Milliseconds, isShare: Bool) {
    self.id = id
    self.planned = planned
    self.isShare = isShare
  }
}

/// Where a point stands (product rule F2).
public enum PointStatus: Hashable, Sendable, Codable {
  case pending
  case open
  /// Left for another point; to be taken up again.
  case suspended
  /// Moved to the end of the agenda.
  case deferred
  /// Passed over by the moderator.
  case skipped
  case merged(into: PointID)
  case closed

  /// Whether the walk through the agenda still has to come to it.
  public var isUnfinished: Bool {
    switch self {
    case .pending, .open, .suspended, .deferred: true
    case .skipped, .merged, .closed: false
    }
  }
}

/// How a point came into the session.
public enum PointOrigin: Hashable, Sendable, Codable {
  case agenda
  /// Added in the room.
  case added
  case split(from: PointID)
}

/// Time that the room gave a point beyond its own (product rule F3).
public struct PointExtension: Hashable, Sendable, Codable {
  public var at: Timestamp
  public var length: Milliseconds
  /// Who asked for it; empty where nobody said.
  public var asker: String

  public init(at: Timestamp, length: Milliseconds, asker: String = "") {
    self.at = at
    self.length = length
    self.asker = asker
  }
}
