/// What a seat wants to do, by feature. Deciding turns it into changes or a refusal; nothing else alters a
/// session.
///
/// It is written down where it waits to be saved, its parts by the names that are given here and in each
/// feature.
public enum Intent: Equatable, Sendable {
  /// `list` says what becomes of those who wait for the floor where the open point is left.
  case walk(WalkIntent, list: ListFate? = nil)
  case people(PeopleIntent)
  /// Mends parts of the set-up.
  case setUp([SetUpPart])
  case note(NoteIntent)
  case recommendation(RecommendationIntent)
  case followUp(FollowUpIntent)
  case document(DocumentIntent)
  case consensus(ConsensusIntent)
  case vote(VoteIntent)
  case poll(PollIntent)
  case consent(ConsentIntent)
  case floor(FloorIntent)
  case clock(ClockIntent)

  case closeSession(confirmed: Bool, list: ListFate? = nil)
  /// Takes the seat's own newest act back; where that is another seat's, it is asked about.
  case undo
  /// Takes a certain act back, whoever did it, by the number of its first event.
  case takeBack(act: Int)
  /// Does again what the seat took back last.
  case redo
}

extension Intent: Codable {
  enum WalkCodingKeys: String, CodingKey {
    case _0 = "act"
    case list
  }
  enum PeopleCodingKeys: String, CodingKey { case _0 = "act" }
  enum SetUpCodingKeys: String, CodingKey { case _0 = "parts" }
  enum NoteCodingKeys: String, CodingKey { case _0 = "act" }
  enum RecommendationCodingKeys: String, CodingKey { case _0 = "act" }
  enum FollowUpCodingKeys: String, CodingKey { case _0 = "act" }
  enum DocumentCodingKeys: String, CodingKey { case _0 = "act" }
  enum ConsensusCodingKeys: String, CodingKey { case _0 = "act" }
  enum VoteCodingKeys: String, CodingKey { case _0 = "act" }
  enum PollCodingKeys: String, CodingKey { case _0 = "act" }
  enum ConsentCodingKeys: String, CodingKey { case _0 = "act" }
  enum FloorCodingKeys: String, CodingKey { case _0 = "act" }
  enum ClockCodingKeys: String, CodingKey { case _0 = "act" }
}

extension Intent {
  /// The same intent after a question was answered with yes; `self` where nothing asks.
  public var confirmed: Intent {
    switch self {
    case .walk(let intent, let list): .walk(intent.confirmed, list: list)
    case .consensus(let intent): .consensus(intent.confirmed)
    case .vote(let intent): .vote(intent.confirmed)
    case .poll(let intent): .poll(intent.confirmed)
    case .consent(let intent): .consent(intent.confirmed)
    case .floor(let intent): .floor(intent.confirmed)
    case .clock(let intent): .clock(intent.confirmed)
    case .closeSession(_, let list): .closeSession(confirmed: true, list: list)
    case .people, .setUp, .note, .recommendation, .followUp, .document, .undo, .takeBack, .redo:
      self
    }
  }

  /// The same intent after the question that a refusal asks was answered with yes: a yes to one question is
  /// none to another. `self` where nothing asks.
  public func confirmed(despite refusal: Refusal) -> Intent {
    guard case .ruleNotConfirmed = refusal else { return confirmed }
    guard case .vote(let intent) = self else { return self }
    return .vote(intent.ruleConfirmed)
  }

  /// The same intent after it was said what becomes of those who wait for the floor; `self` where no point is
  /// left.
  public func leaving(_ list: ListFate) -> Intent {
    switch self {
    case .walk(let intent, _): .walk(intent, list: list)
    case .closeSession(let confirmed, _): .closeSession(confirmed: confirmed, list: list)
    case .people, .setUp, .note, .recommendation, .followUp, .document, .consensus, .vote, .poll,
      .consent, .floor, .clock, .undo, .takeBack, .redo:
      self
    }
  }

  /// Whether it can be done later as well as now: it puts down what somebody typed, and nobody waits to see
  /// what it does to the room. Such an act is kept, shown as unsaved and tried again. Any other is not done
  /// where it cannot be saved, and what was typed for it, e.g. the count of a vote, stays where it is.
  public var canWait: Bool {
    switch self {
    case .walk(let intent, _): intent.canWait
    case .people(let intent): intent.canWait
    case .note(let intent): intent.canWait
    case .recommendation(let intent): intent.canWait
    case .followUp(let intent): intent.canWait
    case .consensus(let intent): intent.canWait
    case .consent(let intent): intent.canWait
    case .floor(let intent): intent.canWait
    case .clock(let intent): intent.canWait
    case .setUp: true
    case .document, .vote, .poll, .closeSession, .undo, .takeBack, .redo: false
    }
  }

  /// Whether it only adds to what is there, or looks at the newest state by itself: it means the same
  /// whatever came before.
  var joins: Bool {
    switch self {
    case .walk(let intent, _): intent.joins
    case .people(let intent): intent.joins
    case .note(let intent): intent.joins
    case .recommendation(let intent): intent.joins
    case .followUp(let intent): intent.joins
    case .document(let intent): intent.joins
    case .consensus(let intent): intent.joins
    case .poll(let intent): intent.joins
    case .floor(let intent): intent.joins
    case .clock(let intent): intent.joins
    case .setUp, .vote, .consent, .closeSession: false
    case .undo, .takeBack, .redo: true
    }
  }
}
