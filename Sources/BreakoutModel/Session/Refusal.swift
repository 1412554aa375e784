/// Why the session does not do what it was asked; each becomes one sentence on the screen (`BreakoutWords`).
///
/// A refusal with a way through (`asks`) is a question: the same intent, confirmed, is carried out.
public enum Refusal: Error, Equatable, Sendable {
  case sessionClosed
  case noSuchPoint(PointID)
  case noSuchNote
  case noSuchRecommendation(RecommendationID)
  case noOpenPoint
  case noPointLeft
  /// Nothing is on the agenda.
  case noPointsYet
  case noEarlierPoint
  case pointIsOpen(PointID)
  case pointIsMerged(PointID, into: PointID)
  /// The point was opened less than a minute ago (product rule F2, after the W3C's Zakim).
  case justOpened(PointID, ago: Milliseconds)
  /// A vote or a consensus call is still open.
  case decisionIsOpen(DecisionID)
  case noOpenDecision
  case notAVote
  /// Not a vote with a count, or one that something later has replaced.
  case noCountToReplace
  case notAConsensusCall
  case standingObjections(Int)
  case noSuchObjection
  case emptyText
  case alreadyDecided(RecommendationID)
  case isWithdrawn(RecommendationID)
  case mergesItself(RecommendationID)
  /// The room is deciding on it.
  case isBeforeTheRoom(RecommendationID)
  case alreadyLinked(RecommendationID)
  /// Only what was adopted or supported is followed up.
  case isNotRecommended(RecommendationID)
  case regimeStays
  case issuedAlready(DocumentNumber)
  /// The report cannot be validated: the session goes on, or so many essential things are missing.
  case notValid(isOpen: Bool, missing: Int)
  /// Such a status comes from a consensus call or a vote only (product rules F8, F9).
  case needsDecision(RecommendationStatus)
  case presenceUnknown
  case noSuchParticipant
  /// Whoever is called by name stays on the roster until the call is over.
  case isOnOpenRoll(String)
  /// All of them are in the room, or gone, already.
  case nothingToMark
  case allOnRoster
  case tooManyParticipants(limit: Int)
  /// A count below the number of those marked present.
  case fewerThanMarked(Counted, present: Int, marked: Int)
  case nobodyOnRoll
  case notOnRoll
  case isRollCall
  case notARollCall
  /// Two tellers counted differently.
  case tellersDiffer([Tally])
  case stillInDoubt
  /// The agenda's words about votes were not understood, or name no rule; nobody has said yet that this one
  /// decides.
  case ruleNotConfirmed(VoteRule, agenda: String)
  case reasonMissing
  /// The call was opened less than two seconds ago.
  case justCalled
  case notAPoll
  case emptyPoll
  case poll(PollProblem)
  case noPriorities
  case alreadyInOrder
  case pointIsFinished(PointID)
  case notAConsentRound
  case uncountable
  case moreHandsThanPresent(hands: Int, present: Int)
  case morePresentThanEntitled(present: Int, entitled: Int)
  case entitledUnknown
  /// People wait for the floor; `Intent.leaving(_:)` says what becomes of them.
  case peopleWait(Int)
  case noSuchRequest
  /// The person waits already, at this place in line.
  case alreadyWaiting(Speaker, place: Int)
  case listIsClosed(requests: Int)
  case listIsOpen
  case alreadySpeaking(Speaker)
  case nobodyKnown
  case nobodySpeaks
  /// The floor was given less than two seconds ago (product rule F4).
  case justGiven
  case isPaused
  case isNotPaused
  case noLimit
  case nothingToYield
  /// One response per person and speech, and two in a row (product rule F4).
  case enoughResponses
  case sessionIsPaused
  case sessionIsNotPaused
  case notStarted
  /// Of a hard stop or a reminder.
  case timeIsPast
  /// The room gave two extensions already (product rule F3).
  case extendedTwice(PointID)
  case impossibleLength
  /// Of a session or a point: `Session.lengths`.
  case impossibleDuration
  /// What is kept for the wrap-up leaves nothing of the session.
  case reserveTooLong
  case noSuchReminder
  case notParked
  /// The record would not give it back as it was written.
  case notReadBack
  case nothingToUndo
  case nothingToRedo
  /// The seat has done nothing that could be taken back; this is the newest act of another one.
  case isOfOtherSeat(UndoStep)
  /// Another seat has taken the last act back already; the one before it is `next`.
  case lastIsTakenBack(UndoStep, by: Seat, next: UndoStep)
  /// A later act of another seat changed the same, or is built on it.
  case changedSince(UndoStep, by: UndoStep)
  /// What the act was about is no longer there.
  case hasNoGround(UndoStep)
  case mergeIntoItself
  case noMatch(String)
  case tooManyPoints(limit: Int)
  /// The rule asks each constituency, and the count is of the room as a whole.
  case groupsNotCounted
  /// The rule or the count is by constituency, and nobody said how many of each are present.
  case groupPresenceUnknown
  case noSuchGroup(String)
  case groupNamedTwice(String)
  case groupNotCounted(String)
  case moreHandsThanPresentInGroup(String, hands: Int, present: Int)
  case morePresentThanEntitledInGroup(String, present: Int, entitled: Int)
  case entitledUnknownInGroup(String)
  case groupsPresentDiffer(sum: Int, present: Int)
  case groupsEntitledDiffer(sum: Int, entitled: Int)
  /// The constituencies' counts do not add up to the room's.
  case groupCountsDiffer(sum: Int, room: Int)

  /// Of whom a count is.
  public enum Counted: Equatable, Sendable {
    case room
    case group(String)
    /// People present without a vote.
    case observers
  }

  /// Whether asking again with confirmation carries it out.
  public var asks: Bool {
    switch self {
    case .justOpened, .decisionIsOpen, .alreadyDecided, .alreadyWaiting, .listIsClosed,
      .enoughResponses, .extendedTwice, .ruleNotConfirmed:
      true
    default: false
    }
  }
}
