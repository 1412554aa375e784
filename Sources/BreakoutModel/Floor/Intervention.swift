/// The number of an intervention.
public struct InterventionID: TableID, CustomStringConvertible {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public var description: String { "S\(number)" }
}

/// One request for the floor and, once it was given, what was said: who, as what, when and how long
/// (product rule F4). Its number stays the same from the raised hand to the report, so that correcting a
/// name never touches a clock.
public struct Intervention: Equatable, Sendable, Codable {
  public let id: InterventionID
  /// When the floor was asked for.
  public let requested: Timestamp
  /// The point for which it was asked for, then the one under which it was given.
  public var point: PointID?
  public var details: InterventionDetails
  /// The time it was given, in all; `nil` while it waits, and for who has no limit.
  public var limit: Milliseconds?
  /// The stretches of speaking, without pauses and interruptions; the last runs while the person speaks.
  public var spans: [Span] = []
  public var state = InterventionState.waiting
  /// The intervention that yielded its time to this one.
  public var yieldedBy: InterventionID?

  /// A request that waits.
  public init(
    id: InterventionID, requested: Timestamp, point: PointID?, details: InterventionDetails
  ) {
    self.id = id
    self.requested = requested
    self.point = point
    self.details = details
  }

  /// The time spoken so far: the one figure that every screen and report uses (product rules F4, F30).
  public func spoken(at now: Timestamp) -> Milliseconds { spans.length(until: now) }

  /// When the floor was given; `nil` while it waits.
  public var started: Timestamp? { spans.first?.start }

  /// Whether the clock runs.
  public var isRunning: Bool { spans.isRunning }
}

/// What people say about an intervention, and may correct at any time.
public struct InterventionDetails: Hashable, Sendable, Codable {
  public var person: FloorPerson
  public var kind: InterventionKind
  public var channel: FloorChannel
  /// What the person wants to speak about, shown to the moderator when they are called.
  public var toSay: String
  /// What is answered by a response, or interrupted by a question.
  public var answers: InterventionID?
  /// The moderator's ruling on a point of order, one line.
  public var ruling: String
  /// A point of order that does not wait for the end of the speech.
  public var isUrgent: Bool

  public init(
    _ person: FloorPerson, as kind: InterventionKind = .floor, channel: FloorChannel = .room,
    toSay: String = "", answers: InterventionID? = nil, ruling: String = "", isUrgent: Bool = false
  ) {
    self.person = person
    self.kind = kind
    self.channel = channel
    self.toSay = toSay
    self.answers = answers
    self.ruling = ruling
    self.isUrgent = isUrgent
  }
}

/// Where an intervention stands.
public enum InterventionState: Hashable, Sendable, Codable {
  case waiting
  /// Speaking, paused or interrupted.
  case onFloor
  case ended
  /// Off the list without having spoken.
  case released(at: Timestamp, as: ReleaseReason)
}

/// Why somebody did not speak.
public enum ReleaseReason: String, CaseIterable, Sendable, Codable {
  /// Taken off the list at their own wish, or by mistake on it.
  case dropped
  /// The point or the session was closed first (product rule F21).
  case unheard
  /// Asked for when the list was closed (product rule F4).
  case tooLate
}

/// How somebody takes part in a hybrid room (product rule F31).
public enum FloorChannel: String, CaseIterable, Sendable, Codable {
  case room, online, phone
}
