import BreakoutModel

/// The session sorted for the report: every section reads from here, so that no note is looked for
/// twice.
final class ReportedSession: Sendable {
  let session: Session
  /// Under the strictest regime that ever held anywhere, for what is about the session as a whole.
  let attribution: Attribution
  let clock: RoomClock
  let practice: DecisionPractice
  /// The points that the report prints, in the order of the walk; merged ones are printed with
  /// another.
  let walk: [Point]
  /// All notes by time, those among them that could not be saved yet.
  let notes: [Note]
  let recommendations: [Recommendation]
  let decisions: [Decision]
  let unsavedCount: Int
  /// The issued version that the document is; `nil` for one that was not issued.
  let issue: DocumentIssue?
  /// What must not be told apart in decisions on the same matter.
  let concealed: ConcealedGroups
  private let notesByPoint: [PointID?: [Note]]
  private let recommendationsByPoint: [PointID: [Recommendation]]
  private let decisionsByRecommendation: [RecommendationID: [Decision]]
  private let decisionsByPoint: [PointID?: [Decision]]
  private let actionLines: [NoteID: ActionLine]
  /// The names on the roster, folded.
  private let rosterNames: Set<String>
  private let mergedByPoint: [PointID: [Point]]
  private let mergedByRecommendation: [RecommendationID: [RecommendationID]]
  private let partsByRecommendation: [RecommendationID: [RecommendationID]]

  init(_ session: Session, unsaved: [NoteDraft]) {
    self.session = session
    practice = session.practice
    let strictest = session.strictestRegime
    let counted = session.presence.values.flatMap { $0.electorate.groups ?? [] }.map(\.name)
    let everybody = Attribution(
      session.header, roster: session.roster.values, counted: Set(counted),
      institutions: Institutions(session)
    ).under(strictest)
    attribution = everybody.under(
      strictest, concealing: Participation.counts(of: session).merged(by: everybody))
    clock = RoomClock(utcOffsetMinutes: session.header.utcOffsetMinutes)
    unsavedCount = unsaved.count
    issue = session.issue(besides: unsaved)
    notes = (Array(session.notes.values) + Note.unsaved(unsaved, in: session)).sorted {
      ($0.at, $0.id.number) < ($1.at, $1.id.number)
    }
    actionLines = Dictionary(
      notes.filter { $0.kind == .action }.map { ($0.id, ActionLine($0.text)) },
      uniquingKeysWith: { first, _ in first })
    rosterNames = Set(session.roster.values.map(\.name.folded))
    recommendations = session.sortedRecommendations
    decisions = Array(session.decisions.values)
    concealed = ConcealedGroups(session, everybody)

    let homes = Self.homes(of: session)
    // What belongs to a point that the record does not know is printed without a point, never left
    // out.
    notesByPoint = Dictionary(grouping: notes) { $0.point.flatMap { homes[$0] } }
    recommendationsByPoint = Dictionary(grouping: recommendations) { homes[$0.point] ?? $0.point }
    decisionsByRecommendation = Dictionary(
      grouping: decisions.filter { $0.subject.recommendation != nil }
    ) { $0.subject.recommendation ?? RecommendationID(point: PointID(0), ordinal: 0) }
    decisionsByPoint = Dictionary(
      grouping: decisions.filter { !$0.isOpen && $0.superseded == nil }, by: \.subject.point)
    var merged: [RecommendationID: [RecommendationID]] = [:]
    var parts: [RecommendationID: [RecommendationID]] = [:]
    for one in recommendations {
      if case .merged(let into) = one.status { merged[into, default: []].append(one.id) }
      if let whole = one.splitFrom { parts[whole, default: []].append(one.id) }
    }
    (mergedByRecommendation, partsByRecommendation) = (merged, parts)
    walk = session.walk.filter { homes[$0.id] == $0.id }
    mergedByPoint = Dictionary(
      grouping: session.walk.filter { homes[$0.id] != $0.id }
    ) { homes[$0.id] ?? $0.id }
  }

  /// Under which point the report prints what belongs to each: itself, or the one into which it was
  /// merged in the end.
  private static func homes(of session: Session) -> [PointID: PointID] {
    var homes: [PointID: PointID] = [:]
    for point in session.walk {
      var home = point
      var steps = 0
      // Only a damaged record could merge points in a ring.
      while case .merged(let into) = home.status, let next = session.points[into],
        steps < Session.pointLimit
      {
        home = next
        steps += 1
      }
      homes[point.id] = steps < Session.pointLimit ? home.id : point.id
    }
    return homes
  }

  func notes(of point: PointID?) -> [Note] { notesByPoint[point] ?? [] }

  func isSaved(_ note: Note) -> Bool { session.notes[note.id] != nil }

  /// Where a note is found in the session.
  func place(of note: Note) -> ReportPlace { isSaved(note) ? .note(note.id) : .unsaved }

  /// What an action says; `nil` for every other note.
  func action(of note: Note) -> ActionLine? { actionLines[note.id] }

  func isOnRoster(_ name: String) -> Bool { rosterNames.contains(name.folded) }

  func recommendations(of point: PointID) -> [Recommendation] {
    recommendationsByPoint[point] ?? []
  }

  /// The points that were merged into one.
  func merged(into point: PointID) -> [Point] { mergedByPoint[point] ?? [] }

  /// The decisions on a recommendation, oldest first.
  func decisions(on id: RecommendationID) -> [Decision] { decisionsByRecommendation[id] ?? [] }

  /// The decisions taken under a point that are over and were not replaced.
  func standingDecisions(of point: PointID?) -> [Decision] { decisionsByPoint[point] ?? [] }

  /// The recommendations that were merged into one.
  func merged(into id: RecommendationID) -> [RecommendationID] { mergedByRecommendation[id] ?? [] }

  /// The recommendations that were split off one.
  func parts(of id: RecommendationID) -> [RecommendationID] { partsByRecommendation[id] ?? [] }

  var isClosed: Bool { session.closed != nil }

  /// The last entry that the document holds. Issuing a version is itself an entry, and no part of it.
  var lastEntry: Int { issue.map { $0.seq - 1 } ?? session.lastSeq }

  /// The moment up to which clocks have run: the closing, else that of the last entry.
  var now: Timestamp { session.closed ?? lastAt }

  /// The moment of the last entry.
  var lastAt: Timestamp { issue?.stateAt ?? session.lastAt }

  /// The recommendations of the session: what was adopted or supported.
  var recommended: [Recommendation] { recommendations.filter { $0.status.isRecommended } }

  /// What the room has neither adopted nor rejected, and may still decide.
  var undecided: [Recommendation] { recommendations.filter { $0.status.isUndecided } }
}

extension Session {
  /// The issued version that a document is which is made now; `nil` for one that was not issued. Notes that are
  /// not in the record are in none of its versions.
  func issue(besides unsaved: [NoteDraft]) -> DocumentIssue? { unsaved.isEmpty ? issueAtHand : nil }
}

extension RecommendationStatus {
  /// Whether the room may still come to it.
  var isUndecided: Bool {
    switch self {
    case .draft, .readBack, .deferred: true
    default: false
    }
  }
}
