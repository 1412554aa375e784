/// The order in which those who wait would speak, simulated to the end of the line, each with its reason
/// (product rule F13). It only proposes; the moderator picks any line.
///
/// Depends on the session alone and not on the time, so that it changes when somebody asks, speaks or ends,
/// and never under the moderator's cursor.
public struct FairProposal: Equatable, Sendable {
  public let order: [ProposedSpeaker]

  /// Whoever has waited longer than this goes first.
  public static let longestWait = Milliseconds.minutes(12)
  /// Whoever has been passed over so often goes first.
  public static let mostPassedOver = 4
  /// Before so much charged time there is, turns are compared instead.
  static let leastTime = Milliseconds.minutes(3)

  public init(_ session: Session) {
    let line = session.line
    var simulation = SpeechSimulation(session, of: line.filter { $0.details.kind.isOnList })
    order =
      line.filter { $0.details.kind.precedence < InterventionKind.floor.precedence }
      .map { ProposedSpeaker(id: $0.id, reason: .kind) }
      + simulation.arrange()
      + line.filter { $0.details.kind == .reply }
      .map { ProposedSpeaker(id: $0.id, reason: .kind) }
  }
}

/// Somebody who waits, in their proposed place.
public struct ProposedSpeaker: Equatable, Sendable {
  public let id: InterventionID
  public let reason: Reason

  /// Why the person stands there.
  public enum Reason: Equatable, Sendable {
    /// A point of order, a question, a response or a reply has its place by itself.
    case kind
    /// The place on the list.
    case listed
    /// Has waited too long, or was passed over too often.
    case starving
    /// By group and turn; `isFirst`: has not spoken yet.
    case fair(isFirst: Bool)
  }
}

extension Session {
  /// The latest moment at which somebody asked for the floor, got it or gave it back.
  public var floorMoment: Timestamp {
    floor.interventions.values.reduce(started ?? lastAt) { latest, one in
      max(latest, one.requested, one.spans.last.map { $0.end ?? $0.start } ?? latest)
    }
  }
}
