/// What an event changes.
///
/// The names of the cases and of their parts are the file format: they are never renamed, and new parts
/// are optional.
public enum Change: Equatable, Sendable, Codable {
  case sessionCreated(header: SessionHeader, points: [Point])
  case sessionClosed
  case presenceSet(electorate: Electorate)
  case peopleNamed(people: People)
  /// A part of the set-up, as it is from now on.
  case setUpMended(part: SetUpPart)
  case participantsAdded(participants: [Participant])
  case participantEdited(participant: Participant)
  case participantRemoved(id: ParticipantID)
  case participantsMarked(ids: [ParticipantID], isPresent: Bool)

  /// Opens a point; the one that was open takes `leaving`. The allotment is what the forecast gives the
  /// point as it is opened first.
  case pointOpened(id: PointID, leaving: PointStatus, allotment: Milliseconds? = nil)
  /// Ends the open point without opening another.
  case pointLeft(id: PointID, status: PointStatus)
  /// The status of a point that is not open.
  case pointMarked(id: PointID, status: PointStatus)
  /// A point added in the room or split off, at a place in the order.
  case pointAdded(point: Point, index: Int)
  case pointMoved(id: PointID, index: Int)
  case pointMerged(id: PointID, into: PointID)
  case pointEdited(id: PointID, title: String, question: String)
  /// The whole order of the walk.
  case pointsOrdered(order: [PointID])
  case pointWeighed(id: PointID, priority: PointPriority)
  /// What is planned for these points from now on.
  case pointsTimed(times: [PointTime])

  case noteAdded(note: Note)
  /// The note as it now is; also moves it to another kind or point.
  case noteEdited(note: Note)
  case noteRemoved(id: NoteID)

  case recommendationAdded(
    id: RecommendationID, point: PointID, at: Timestamp, fields: RecommendationFields,
    sources: [NoteID]? = nil, splitFrom: RecommendationID? = nil)
  case recommendationEdited(id: RecommendationID, fields: RecommendationFields)
  case recommendationMarked(id: RecommendationID, status: RecommendationStatus)
  case recommendationSourced(id: RecommendationID, sources: [NoteID])
  case followUpNoted(id: RecommendationID, entry: FollowUpEntry)

  case decisionOpened(decision: Decision)
  /// The open decision as it now is: an objection, a reservation, a result.
  case decisionUpdated(decision: Decision)
  /// A count replaces the one of an earlier decision, which stays as superseded.
  case decisionSuperseded(id: DecisionID, reason: String)
  case rollAnswered(decision: DecisionID, answer: RollAnswer)
  case ballotAdded(decision: DecisionID, ballot: PollBallot)

  /// Somebody asked for the floor; `place` is their place on the list, `nil` for who is not put on it.
  case floorRequested(intervention: Intervention, place: Int?)
  /// Names, kind and remarks of an intervention; never its clock.
  case interventionEdited(id: InterventionID, details: InterventionDetails)
  /// The whole list in its new order.
  case listOrdered(order: [InterventionID])
  case requestsReleased(ids: [InterventionID], reason: ReleaseReason)
  /// Somebody speaks from `since` on, which may be a few seconds ago. Who speaks pauses where `interrupts`
  /// is set; else the floor is free.
  case floorGiven(id: InterventionID, since: Timestamp, limit: Milliseconds?, interrupts: Bool)
  /// Speeches that end; who was interrupted by the last of them goes on.
  case floorEnded(ids: [InterventionID], until: Timestamp)
  case floorPaused(id: InterventionID)
  case floorResumed(id: InterventionID)
  case speechLimited(id: InterventionID, limit: Milliseconds?)
  case floorRuled(rules: FloorRules)
  case sessionPaused(pause: Break)
  case sessionResumed
  /// `nil` goes back to the plan.
  case hardStopSet(hardStop: Timestamp?)
  case pointExtended(id: PointID, addition: PointExtension)
  case reminderSet(reminder: Reminder)
  case reminderSettled(id: ReminderID)

  /// Another attribution regime; `nil` lets a point follow the session again.
  case regimeSet(regime: AttributionRegime?, point: PointID?, coversEarlier: Bool)
  case documentIssued(state: DocumentState, gaps: Int)

  case undone(act: Int)
  case redone(act: Int)

  /// The name under which the record files it.
  public var kind: ChangeKind {
    switch self {
    case .sessionCreated: .sessionCreated
    case .sessionClosed: .sessionClosed
    case .presenceSet: .presenceSet
    case .peopleNamed: .peopleNamed
    case .setUpMended: .setUpMended
    case .participantsAdded: .participantsAdded
    case .participantEdited: .participantEdited
    case .participantRemoved: .participantRemoved
    case .participantsMarked: .participantsMarked
    case .pointOpened: .pointOpened
    case .pointLeft: .pointLeft
    case .pointMarked: .pointMarked
    case .pointAdded: .pointAdded
    case .pointMoved: .pointMoved
    case .pointMerged: .pointMerged
    case .pointEdited: .pointEdited
    case .pointsOrdered: .pointsOrdered
    case .pointWeighed: .pointWeighed
    case .pointsTimed: .pointsTimed
    case .noteAdded: .noteAdded
    case .noteEdited: .noteEdited
    case .noteRemoved: .noteRemoved
    case .recommendationAdded: .recommendationAdded
    case .recommendationEdited: .recommendationEdited
    case .recommendationMarked: .recommendationMarked
    case .recommendationSourced: .recommendationSourced
    case .followUpNoted: .followUpNoted
    case .decisionOpened: .decisionOpened
    case .decisionUpdated: .decisionUpdated
    case .decisionSuperseded: .decisionSuperseded
    case .rollAnswered: .rollAnswered
    case .ballotAdded: .ballotAdded
    case .floorRequested: .floorRequested
    case .interventionEdited: .interventionEdited
    case .listOrdered: .listOrdered
    case .requestsReleased: .requestsReleased
    case .floorGiven: .floorGiven
    case .floorEnded: .floorEnded
    case .floorPaused: .floorPaused
    case .floorResumed: .floorResumed
    case .speechLimited: .speechLimited
    case .floorRuled: .floorRuled
    case .sessionPaused: .sessionPaused
    case .sessionResumed: .sessionResumed
    case .hardStopSet: .hardStopSet
    case .pointExtended: .pointExtended
    case .reminderSet: .reminderSet
    case .reminderSettled: .reminderSettled
    case .regimeSet: .regimeSet
    case .documentIssued: .documentIssued
    case .undone: .undone
    case .redone: .redone
    }
  }
}

/// The name of a change, without what it carries.
public enum ChangeKind: String, CaseIterable, Sendable, Codable {
  case sessionCreated, sessionClosed, presenceSet
  case pointOpened, pointLeft, pointMarked, pointAdded, pointMoved, pointMerged, pointEdited
  case noteAdded, noteEdited, noteRemoved
  case recommendationAdded, recommendationEdited, recommendationMarked
  case decisionOpened, decisionUpdated, decisionSuperseded
  case undone, redone
  case peopleNamed
  case pointsOrdered, pointWeighed
  case participantsAdded, participantEdited, participantRemoved, participantsMarked
  case rollAnswered, ballotAdded
  case floorRequested, interventionEdited, listOrdered, requestsReleased
  case floorGiven, floorEnded, floorPaused, floorResumed, speechLimited, floorRuled
  case sessionPaused, sessionResumed, hardStopSet, pointExtended
  case reminderSet, reminderSettled
  case recommendationSourced, followUpNoted, regimeSet, documentIssued
  case setUpMended, pointsTimed
}
