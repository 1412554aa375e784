import BreakoutModel
import BreakoutWords

/// One answer, with the wordings for which it was given: it holds for these alone, so that nobody is bound
/// by what they said of another text.
public struct PairDecision: Equatable, Sendable {
  public let pair: RecommendationPair
  public let answer: PairAnswer
  public let firstText: String
  public let secondText: String
  /// When it was taken.
  public let at: Timestamp

  public init(
    _ pair: RecommendationPair, _ answer: PairAnswer, firstText: String, secondText: String,
    at: Timestamp
  ) {
    self.pair = pair
    self.answer = answer
    self.firstText = firstText
    self.secondText = secondText
    self.at = at
  }

  /// Whether it answers a question, whatever the wordings are now.
  func isAbout(_ question: PairQuestion) -> Bool {
    pair == question.pair && answer.isAboutContradiction == question.isAboutContradiction
  }
}

extension PairDecision: Codable {
  private struct Side: Codable {
    let recommendation: RoomRecommendationID
    let text: String
  }

  private enum CodingKeys: CodingKey { case first, second, answer, text, at }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let first = try container.decode(Side.self, forKey: .first)
    let second = try container.decode(Side.self, forKey: .second)
    guard first.recommendation < second.recommendation else {
      throw DecodingError.dataCorruptedError(
        forKey: .second, in: container,
        debugDescription:
          words.merging.wrongOrder("\(first.recommendation)", "\(second.recommendation)"))
    }
    let answer: PairAnswer =
      switch try container.decode(PairAnswer.Word.self, forKey: .answer) {
      case .keepBoth: .keepBoth
      case .merge: .merge(text: try container.decode(String.self, forKey: .text))
      case .keepFirst: .keepFirst
      case .keepSecond: .keepSecond
      case .contradiction: .contradiction
      case .noContradiction: .noContradiction
      }
    self.init(
      RecommendationPair(first.recommendation, second.recommendation), answer,
      firstText: first.text,
      secondText: second.text, at: try container.decode(Timestamp.self, forKey: .at))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Side(recommendation: pair.first, text: firstText), forKey: .first)
    try container.encode(Side(recommendation: pair.second, text: secondText), forKey: .second)
    try container.encode(answer.word, forKey: .answer)
    if case .merge(let text) = answer { try container.encode(text, forKey: .text) }
    try container.encode(at, forKey: .at)
  }
}
