/// What a seat wants to do. Deciding turns it into changes or a refusal; nothing else alters a session.
public enum Intent: Equatable, Sendable, Codable {
  case openNext(confirmed: Bool)
  case openPrevious(confirmed: Bool)
  case open(PointID, confirmed: Bool)
  case closePoint(confirmed: Bool)
  case suspendPoint
  /// Leaves the open point although people wait for the floor, and says what becomes of them.
  indirect case leaving(Intent, list: ListFate)
  /// Moves a point to the end of the order.
  case deferPoint(PointID, confirmed: Bool)
  case skipPoint(PointID, confirmed: Bool)
  case addPoint(title: String, question: String, planned: Milliseconds)
  case splitPoint(PointID, title: String, question: String)
  case mergePoint(PointID, into: PointID)
  case movePoint(PointID, to: Int)
  case editPoint(PointID, title: String, question: String)
  case closeSession(confirmed: Bool)
  case setPresence(Electorate)
  /// Also changes what an open vote froze: the number was wrong from its start.
  case correctPresence(Electorate)
  case namePeople(People)
  case addParticipants([ParticipantDraft])
  case editParticipant(ParticipantID, ParticipantDraft)
  case removeParticipant(ParticipantID)
  /// People arrive or leave.
  case markParticipants([ParticipantID], isPresent: Bool)

  case addNote(NoteDraft)
  /// Goes on with a note; without one, with the newest of whoever asks.
  case extendNote(NoteID?, text: String)
  case substitute(Substitution)
  case editNote(NoteID, NoteDraft)
  case moveNote(NoteID, to: PointID)
  case tagNote(NoteID, tags: [String])
  case verifyQuotation(NoteID, Bool)
  case removeNote(NoteID)

  case addRecommendation(RecommendationFields, at: Timestamp, sources: [NoteID] = [])
  case editRecommendation(RecommendationID, RecommendationFields)
  /// Goes on with its line, as it reads when the act is done: with its text, or behind a bar with its fields.
  case extendRecommendation(RecommendationID, text: String)
  case markRecommendation(RecommendationID, RecommendationStatus)
  /// Goes on with one recommendation in the place of two; the first is kept as merged into the other, which
  /// takes the common wording and the notes of both.
  case mergeRecommendation(RecommendationID, into: RecommendationID, RecommendationFields)
  /// Makes two of one: it keeps its number with the first part, the second gets a number of its own.
  case splitRecommendation(
    RecommendationID, first: RecommendationFields, second: RecommendationFields)
  /// The notes from which a recommendation came.
  case linkNotes(RecommendationID, [NoteID])
  /// What has become of it after the session.
  case followUp(RecommendationID, FollowUpEntry)

  /// Another attribution regime from now on, for a point or the whole session; `nil` lets a point follow
  /// the session again. A stricter one may cover what was recorded before, a looser one never does.
  case setRegime(AttributionRegime?, of: PointID? = nil, coversEarlier: Bool = false)
  /// A version of the report is written, with so many things missing.
  case issueDocument(DocumentState, gaps: Int, essential: Int = 0)

  case callConsensus(DecisionTopic, confirmed: Bool)
  case object(Statement)
  case withdrawObjection(index: Int)
  case reserve(Statement)
  case standAside(Statement)
  case declareConsensus
  case declareNoConsensus
  case callOff
  /// Opens a vote. A waiver says why it counts although its quorum is not met; a reconsideration names the
  /// decision that it takes up again, which stands until the new vote has a result.
  case openVote(
    DecisionTopic, rule: VoteRule, method: VoteMethod, Electorate, quorumWaiver: String? = nil,
    reconsidering: Reconsideration? = nil, confirmed: Bool, ruleConfirmed: Bool = false)
  case answerRoll(ParticipantID, RollReply)
  /// Ends a roll call with the answers as they are.
  case recordRoll(isCutShort: Bool)
  case recordVote(VoteCount, tellers: [Tally] = [], isCutShort: Bool = false)
  /// Why an open vote counts although its quorum is not met.
  case waiveQuorum(reason: String)
  /// A new count of an ended vote, or its correction; the earlier one stays as superseded, with the
  /// reason.
  case revise(DecisionID, VoteCount, Revision.Kind, reason: String)

  case openPoll(
    DecisionTopic, PollMethod, options: [String], points: [PointID] = [], PollSettings,
    confirmed: Bool)
  case addBallot(PollBallot)
  /// Ends a poll with a count, or with the ballots that were entered.
  case recordPoll(PollCount?)
  /// What a vote on priorities does to the agenda.
  case applyPriorities(DecisionID, PriorityUse)

  case openConsent(DecisionTopic, confirmed: Bool)
  case settleObjection(index: Int, ConsentObjection.Outcome)
  case amendProposal(String)
  case setReview(String)

  /// Somebody asks for the floor; `despite` puts them on a closed list, or on it once more.
  case requestFloor(InterventionDetails, despite: Bool = false)
  /// Somebody asks for the floor too late; they are counted, not put on the list.
  case countTooLate(InterventionDetails)
  case editIntervention(InterventionID, InterventionDetails)
  /// Puts the list in this order, as the moderator arranged it; from then on it is followed as it is.
  case arrangeList([InterventionID])
  case releaseRequest(InterventionID)
  /// Gives the floor; `since` is a few seconds ago where the person had begun already.
  case giveFloor(InterventionID, since: Timestamp? = nil, confirmed: Bool = false)
  /// Somebody takes the floor without having asked, e.g. the moderator or a technician.
  case takeFloor(InterventionDetails)
  /// A point of order is taken at once: the first that waits, else somebody's who is named later. Whoever
  /// speaks pauses, and goes on with what was left when it is settled.
  case interruptNow
  case endSpeech
  case pauseSpeech
  case resumeSpeech
  /// More or less time for who speaks, at any moment.
  case adjustSpeech(by: Milliseconds)
  /// Who speaks gives what is left of their time to somebody else.
  case yieldFloor(to: FloorPerson)
  /// Closes the speakers' list, after the last word of somebody on it.
  case closeList(lastWord: InterventionID? = nil)
  case openList
  case setFloorRules(FloorRules)

  /// Begins a break; `since` is the past where nobody was there to press a key.
  case pauseSession(reason: String, since: Timestamp? = nil)
  case resumeSession
  /// `nil` goes back to the plan.
  case setHardStop(Timestamp?)
  /// More time for the open point, with who asked for it; the third time asks.
  case extendPoint(by: Milliseconds, asker: String, confirmed: Bool)
  case remind(String, at: Timestamp)
  case settleReminder(ReminderID)
  /// `nil` leaves the parked issue open again.
  case settleParked(NoteID, ParkedTicket?)

  /// Takes the seat's own newest act back; where that is another seat's, it is asked about.
  case undo
  /// Takes a certain act back, whoever did it, by the number of its first event.
  case takeBack(act: Int)
  /// Does again what the seat took back last.
  case redo
}

/// What becomes of those who wait when a point is left (product rules F2, F21).
public enum ListFate: String, CaseIterable, Sendable, Codable {
  /// They wait on, for the next point.
  case keep
  /// They are recorded as not heard.
  case release
}

/// A note as it was typed, before the session gives it a number and a point.
public struct NoteDraft: Equatable, Sendable, Codable {
  /// When its first character was typed.
  public var at: Timestamp
  public var kind: NoteKind
  public var text: String
  public var speaker: Speaker?
  public var tags: [String]

  public init(
    at: Timestamp, kind: NoteKind = .note, text: String, speaker: Speaker? = nil,
    tags: [String] = []
  ) {
    self.at = at
    self.kind = kind
    self.text = text
    self.speaker = speaker
    self.tags = tags
  }
}

/// What is put to the room.
public enum DecisionTopic: Equatable, Sendable, Codable {
  case recommendation(RecommendationID)
  /// A question of its own, e.g. a procedural one.
  case question(String)
}

/// A correction typed as `s/old/new/` (product rule F6): literal, case kept.
public struct Substitution: Equatable, Sendable, Codable {
  public var old: String
  public var new: String

  public init(old: String, new: String) {
    self.old = old
    self.new = new
  }

  /// The line that reads as this correction.
  public var line: String {
    let parts = [old, new].map {
      $0.replacing("\\", with: "\\\\").replacing("/", with: "\\/")
    }
    return "s/\(parts[0])/\(parts[1])/"
  }
}

extension Intent {
  /// The count of a room that was counted as a whole.
  public static func recordVote(_ tally: Tally) -> Intent { .recordVote(VoteCount(tally)) }

  /// The same hands counted once more, as a whole.
  public static func recount(_ id: DecisionID, _ tally: Tally, reason: String) -> Intent {
    .revise(id, VoteCount(tally), .recount, reason: reason)
  }
}

/// What somebody says when called by name.
public enum RollReply: Hashable, Sendable, Codable {
  case answer(VoteAnswer)
  /// To be called again at the end.
  case pass
  /// Takes the answer back: the person was not called.
  case none
}

/// That the room takes a decided matter up again, and why.
public struct Reconsideration: Equatable, Sendable, Codable {
  public var of: DecisionID
  public var reason: String

  public init(of decision: DecisionID, reason: String) {
    self.of = decision
    self.reason = reason
  }
}

/// What the result of a vote on priorities changes (product rule F23).
public enum PriorityUse: String, CaseIterable, Sendable, Codable {
  /// The remaining points are walked in the order of their dots.
  case reorder
  /// The order stays; points with many dots get more of the remaining time.
  case weigh
}
