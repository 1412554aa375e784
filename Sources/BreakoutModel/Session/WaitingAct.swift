/// An act that could not be saved and is tried again, at this or at a later run of the program, until it is in
/// the record or refused for good.
public struct WaitingAct: Equatable, Sendable, Codable {
  /// Tells it from every other act of its session, so that it is done once, however often it is tried.
  public let id: String
  public let intent: Intent
  /// When it was asked for, which is when it happened for the record.
  public let at: Timestamp
  /// Who asked for it, whoever tries it again.
  public let seat: Seat
  /// The newest event that whoever asked had seen: an act about what other seats changed since is not done.
  public let seen: Int
  /// What a person typed, as the interface keeps it in a draft, to be given back where the act is refused.
  public let source: [String]

  public init(
    id: String, _ intent: Intent, at: Timestamp, by seat: Seat, seen: Int, source: [String] = []
  ) {
    self.id = id
    self.intent = intent
    self.at = at
    self.seat = seat
    self.seen = seen
    self.source = source
  }
}

extension Intent {
  /// Whether it can be done later as well as now: it puts down what somebody typed, and nobody waits to see
  /// what it does to the room. Such an act is kept, shown as unsaved and tried again. Any other is not done
  /// where it cannot be saved, and what was typed for it, e.g. the count of a vote, stays where it is.
  public var canWait: Bool {
    switch self {
    case .addNote, .extendNote, .substitute, .editNote, .moveNote, .tagNote, .addRecommendation,
      .extendRecommendation, .editRecommendation, .mergeRecommendation, .splitRecommendation,
      .addPoint,
      .splitPoint, .editPoint, .namePeople, .addParticipants, .editParticipant, .object, .reserve,
      .standAside, .amendProposal, .setReview, .requestFloor, .countTooLate, .editIntervention,
      .remind, .settleParked:
      true
    case .openNext, .openPrevious, .open, .closePoint, .suspendPoint, .leaving, .deferPoint,
      .skipPoint, .mergePoint, .movePoint, .closeSession, .setPresence, .correctPresence,
      .removeParticipant, .markParticipants, .verifyQuotation, .removeNote, .markRecommendation,
      .linkNotes, .followUp, .setRegime, .issueDocument, .callConsensus, .withdrawObjection,
      .declareConsensus, .declareNoConsensus, .callOff, .openVote, .answerRoll, .recordRoll,
      .recordVote, .waiveQuorum, .revise, .openPoll, .addBallot, .recordPoll, .applyPriorities,
      .openConsent, .settleObjection, .arrangeList, .releaseRequest, .giveFloor, .takeFloor,
      .interruptNow, .endSpeech, .pauseSpeech, .resumeSpeech, .adjustSpeech, .yieldFloor,
      .closeList,
      .openList,
      .setFloorRules, .pauseSession, .resumeSession, .setHardStop, .extendPoint, .settleReminder,
      .undo, .takeBack, .redo:
      false
    }
  }
}
