/// Why the session does not do what it was asked; each becomes one sentence on the screen.
///
/// A refusal with a way through (`asks`) is a question: the same intent, confirmed, is carried out.
public enum Refusal: Error, Equatable, Sendable {
  case sessionClosed
  case noSuchPoint(PointID)
  case noSuchNote
  case noSuchRecommendation(RecommendationID)
  case noOpenPoint
  case noPointLeft
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
  /// Such a status comes from a consensus call or a vote only (product rules F8, F9).
  case needsDecision(RecommendationStatus)
  case presenceUnknown
  case uncountable
  case moreHandsThanPresent(hands: Int, present: Int)
  case morePresentThanEntitled(present: Int, entitled: Int)
  case entitledUnknown
  case nothingToUndo
  case nothingToRedo
  case mergeIntoItself
  case noMatch(String)
  case tooManyPoints(limit: Int)

  /// Whether asking again with confirmation carries it out.
  public var asks: Bool {
    switch self {
    case .justOpened, .decisionIsOpen, .alreadyDecided: true
    default: false
    }
  }
}
