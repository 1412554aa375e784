/// What a seat wants to do. Deciding turns it into changes or a refusal; nothing else alters a session.
public enum Intent: Equatable, Sendable {
  case openNext(confirmed: Bool)
  case openPrevious(confirmed: Bool)
  case open(PointID, confirmed: Bool)
  case closePoint(confirmed: Bool)
  case suspendPoint
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
  case namePeople(People)

  case addNote(NoteDraft)
  case extendNote(text: String)
  case substitute(Substitution)
  case editNote(NoteID, NoteDraft)
  case moveNote(NoteID, to: PointID)
  case tagNote(NoteID, tags: [String])
  case verifyQuotation(NoteID, Bool)
  case removeNote(NoteID)

  case addRecommendation(RecommendationFields, at: Timestamp)
  case editRecommendation(RecommendationID, RecommendationFields)
  case markRecommendation(RecommendationID, RecommendationStatus)

  case callConsensus(DecisionTopic, confirmed: Bool)
  case object(Statement)
  case withdrawObjection(index: Int)
  case reserve(Statement)
  case standAside(Statement)
  case declareConsensus
  case declareNoConsensus
  case callOff
  case openVote(DecisionTopic, rule: VoteRule, method: VoteMethod, Electorate, confirmed: Bool)
  case recordVote(Tally)
  /// A new count of an ended vote; the earlier one stays as superseded, with the reason.
  case recount(DecisionID, Tally, reason: String)

  case undo
  case redo
}

/// A note as it was typed, before the session gives it a number and a point.
public struct NoteDraft: Equatable, Sendable {
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
public enum DecisionTopic: Equatable, Sendable {
  case recommendation(RecommendationID)
  /// A question of its own, e.g. a procedural one.
  case question(String)
}

/// A correction typed as `s/old/new/` (product rule F6): literal, case kept.
public struct Substitution: Equatable, Sendable {
  public var old: String
  public var new: String

  public init(old: String, new: String) {
    self.old = old
    self.new = new
  }
}
