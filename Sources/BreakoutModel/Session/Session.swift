/// Everything a breakout session holds at one moment: the fold of its events.
///
/// Asking for a change goes through `decide`, which holds every rule; `apply` folds what was decided and
/// cannot fail. A session read back from its events is therefore equal to the one that lived through them.
public struct Session: Equatable, Sendable {
  public internal(set) var header = SessionHeader.blank
  public internal(set) var points = Table<PointID, Point>()
  /// The walk through the agenda.
  public internal(set) var order: [PointID] = []
  public internal(set) var openPoint: PointID?
  public internal(set) var notes = Table<NoteID, Note>()
  public internal(set) var recommendations: [RecommendationID: Recommendation] = [:]
  public internal(set) var decisions = Table<DecisionID, Decision>()
  /// The decision that is going on, whichever way it is taken.
  public internal(set) var openDecision: DecisionID?
  /// How many were in the room, one count after the other.
  public internal(set) var presence = Table<PresenceID, PresenceCount>()
  public internal(set) var roster = Table<ParticipantID, Participant>()
  public internal(set) var floor = Floor()
  public internal(set) var breaks = Table<BreakID, Break>()
  public internal(set) var reminders = Table<ReminderID, Reminder>()
  /// The changes of the attribution regime, oldest first; before the first one the header's holds.
  public internal(set) var regimes: [RegimeChange] = []
  /// The versions of the report that were written.
  public internal(set) var issues = Table<DocumentNumber, DocumentIssue>()
  /// When the room has to be left, where the moderator set it; else it follows from the plan.
  public internal(set) var setHardStop: Timestamp?
  /// When the first point was opened.
  public internal(set) var started: Timestamp?
  /// When the session was closed.
  public internal(set) var closed: Timestamp?
  /// The last event that was applied; 0 before the first.
  public internal(set) var lastSeq = 0
  /// The latest moment of the record so far.
  public internal(set) var lastAt = Timestamp(milliseconds: 0)

  var index = EntryIndex()
  var log = ActLog()

  public init() {}

  /// The most points that one session walks.
  public static let pointLimit = 200
  /// How the room decides.
  public var practice: DecisionPractice { header.decision }
}

extension Session {
  /// The points in the order of the walk.
  public var walk: [Point] { order.compactMap { points[$0] } }

  /// The point that is open, if one is.
  public var current: Point? { openPoint.flatMap { points[$0] } }

  /// The decision that is going on, if one is.
  public var decisionUnderWay: Decision? { openDecision.flatMap { decisions[$0] } }

  /// Whether a session was created at all.
  public var exists: Bool { lastSeq > 0 }

  /// How many notes, recommendations and decisions belong to a point (`nil`: to none).
  public func entryCount(of point: PointID?) -> Int { index.count(of: point) }

  /// The entry at a place in a point's record, oldest first.
  public func entry(_ place: Int, of point: PointID?) -> EntryID? { index.entry(place, of: point) }

  /// A point's record, oldest first.
  public func entries(of point: PointID?) -> some Sequence<EntryID> {
    (0..<index.count(of: point)).lazy.compactMap { index.entry($0, of: point) }
  }

  /// Where an entry stands in its point's record.
  public func place(of entry: EntryID) -> (point: PointID?, index: Int)? {
    guard case .present(let holding) = patch(at: SlotKey(entry)), let entry = holding.entry else {
      return nil
    }
    return index.position(of: entry).map { (entry.point, $0) }
  }

  /// The decisions on a recommendation, oldest first, superseded ones included.
  public func decisions(on id: RecommendationID) -> [Decision] {
    decisions.values.filter { $0.subject.recommendation == id }
  }
}
