/// What people are asked about two recommendations.
public struct PairQuestion: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case duplicate(Likeness)
    case contradiction(Contradiction)
  }

  public let pair: RecommendationPair
  public let kind: Kind

  public var isAboutContradiction: Bool {
    if case .contradiction = kind { true } else { false }
  }
}

/// How far a question has come.
public enum PairState: Equatable, Sendable {
  /// - isAskedAgain: whether it was answered for other wordings than the present ones.
  case open(isAskedAgain: Bool)
  case answered(PairDecision)
  /// Nothing is left to be asked, because of other answers: both are one by now, or one was dropped, or what
  /// they were united with was kept apart.
  case settled

  public var isOpen: Bool {
    if case .open = self { true } else { false }
  }
}

/// Two recommendations that are held against each other.
public struct RecommendationPair: Hashable, Comparable, Sendable {
  /// The one of the earlier room, or with the lower number.
  public let first: RoomRecommendationID
  public let second: RoomRecommendationID

  public init(_ one: RoomRecommendationID, _ other: RoomRecommendationID) {
    (first, second) = one < other ? (one, other) : (other, one)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
