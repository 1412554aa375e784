import BreakoutModel

/// What the decisions make of the rooms' recommendations.
public struct SynthesisOutcome: Sendable {
  /// The recommendations of the synthesis by their first labels.
  public let merged: [MergedRecommendation]
  /// The questions with their states.
  public let questions: [(question: PairQuestion, state: PairState)]
  private let homes: [RoomRecommendationID: Int]
  private let gone: Set<RoomRecommendationID>

  /// - Parameter questions: those of the synthesis' rooms.
  public init(_ synthesis: Synthesis, _ questions: PairQuestions) {
    let proposals = synthesis.rooms.flatMap(\.proposals).filter(\.content.isRecommended)
    var unions = Unions(proposals)
    let valid = synthesis.decisions.filter { unions.has($0) }
    for decision in valid { unions.apply(decision) }
    let apart = Set(
      valid.filter { $0.answer == .keepBoth }.map { unions.roots(of: $0.pair) })
    var latest: [Key: PairDecision] = [:]
    for one in valid { latest[Key(one.pair, one.answer.isAboutContradiction)] = one }
    let earlier = Set(synthesis.decisions.map { Key($0.pair, $0.answer.isAboutContradiction) })

    self.questions = questions.all.map { question in
      let key = Key(question.pair, question.isAboutContradiction)
      if let decision = latest[key] { return (question, .answered(decision)) }
      var isSettled = unions.isUnited(question.pair) || unions.hasDropped(question.pair)
      if !isSettled, !question.isAboutContradiction {
        isSettled =
          apart.contains(unions.roots(of: question.pair))
          // What contradicts another is no duplicate of it; whether it does is asked first.
          || Self.isContradiction(question.pair, latest, questions.contradictions)
      }
      return (question, isSettled ? .settled : .open(isAskedAgain: earlier.contains(key)))
    }
    (merged, homes, gone) = (unions.merged, unions.homes, unions.gone)
  }

  private struct Key: Hashable {
    let pair: RecommendationPair
    let isAboutContradiction: Bool

    init(_ pair: RecommendationPair, _ isAboutContradiction: Bool) {
      (self.pair, self.isAboutContradiction) = (pair, isAboutContradiction)
    }
  }

  /// Whether two contradict each other as far as is known: it was confirmed, or is still to be asked.
  private static func isContradiction(
    _ pair: RecommendationPair, _ latest: [Key: PairDecision], _ suspected: Set<RecommendationPair>
  ) -> Bool {
    guard suspected.contains(pair) else { return false }
    return latest[Key(pair, true)]?.answer != .noContradiction
  }

  /// The recommendation of the synthesis that stands for one of a room; `nil` for one that no room adopted
  /// or supported.
  public func merged(for id: RoomRecommendationID) -> MergedRecommendation? {
    homes[id].map { merged[$0] }
  }

  /// Whether another recommendation stands in its place.
  func isDropped(_ id: RoomRecommendationID) -> Bool { gone.contains(id) }

  /// The questions that nobody has answered.
  public var open: [PairQuestion] { questions.filter(\.state.isOpen).map(\.question) }
}
