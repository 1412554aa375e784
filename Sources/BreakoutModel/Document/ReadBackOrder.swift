/// Which recommendations the room has still to hear read back, and in what order (product rule F16): those
/// that are not decided, the best supported first; then those whose words changed after the decision; then
/// the rest.
public struct ReadBackOrder: Equatable, Sendable {
  public let items: [RecommendationID]

  public init(_ session: Session) {
    var support: [RecommendationID: Tally] = [:]
    for decision in session.decisions.values where decision.superseded == nil {
      guard let id = decision.subject.recommendation, let tally = decision.support else { continue }
      support[id] = tally
    }
    let pending = session.sortedRecommendations.filter(\.awaitsReadBack)
    items = pending.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      guard one.turn == other.turn else { return one.turn < other.turn }
      if one.turn == .undecided, let first = support[one.id], let second = support[other.id] {
        // Shares of yes, compared without fractions.
        let (mine, theirs) = (first.yes * second.cast, second.yes * first.cast)
        return mine == theirs ? left.offset < right.offset : mine > theirs
      }
      if one.turn == .undecided, (support[one.id] == nil) != (support[other.id] == nil) {
        return support[one.id] != nil
      }
      return left.offset < right.offset
    }.map(\.element.id)
  }
}

extension Recommendation {
  /// Whether its present wording was not read back to the room although the document will print it as
  /// something that the room has said or may still say.
  public var awaitsReadBack: Bool {
    switch status {
    case .draft, .adoptedByConsensus, .adoptedByVote, .supported:
      !isReadBack || isChangedAfterDecision
    case .readBack: !isReadBack
    case .notAdopted, .withdrawn, .deferred, .merged: false
    }
  }

  fileprivate enum Turn: Int, Comparable {
    case undecided, changed, rest

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  fileprivate var turn: Turn {
    switch status {
    case .draft, .readBack,
      .supported where !isChangedAfterDecision:
      .undecided
    default: isChangedAfterDecision ? .changed : .rest
    }
  }
}

extension Decision {
  /// How far the room went along when it was counted; `nil` where it was not.
  fileprivate var support: Tally? {
    guard !isOpen, case .vote(let vote) = proceeding, let tally = vote.tally, tally.cast > 0 else {
      return nil
    }
    return tally
  }
}

/// How much time there is for each recommendation that is to be read back (product rule F16).
public struct ReadBackPace: Equatable, Sendable {
  public let count: Int
  /// The reserve, or what is left of it.
  public let time: Milliseconds

  /// What reading one back takes.
  public static let target = Milliseconds.seconds(40)

  /// `nil` while nobody knows when the session ends.
  public init?(_ session: Session, count: Int, at now: Timestamp) {
    guard let end = session.hardStop else { return nil }
    self.count = count
    time = max(.zero, min(session.header.reserve, end - now))
  }

  /// The time for one of them.
  public var each: Milliseconds {
    count > 0 ? Milliseconds(time.count / Int64(count)) : time
  }

  public var fits: Bool { count == 0 || each >= Self.target }

  /// How many can be read back in the time there is.
  public var most: Int { Int(time.count / Self.target.count) }
}
