/// What can be asked of a round of consent that a consensus call does not have.
public enum ConsentIntent: Equatable, Sendable {
  case open(DecisionTopic, confirmed: Bool)
  case settle(index: Int, ConsentObjection.Outcome)
  case amend(String)
  case setReview(String)
}

extension ConsentIntent: Codable {
  enum OpenCodingKeys: String, CodingKey {
    case _0 = "topic"
    case confirmed
  }
  enum SettleCodingKeys: String, CodingKey {
    case index
    case _1 = "outcome"
  }
  enum AmendCodingKeys: String, CodingKey { case _0 = "text" }
  enum SetReviewCodingKeys: String, CodingKey { case _0 = "date" }
}

extension ConsentIntent {
  var confirmed: Self {
    switch self {
    case .open(let topic, _): .open(topic, confirmed: true)
    case .settle, .amend, .setReview: self
    }
  }

  var canWait: Bool {
    switch self {
    case .amend, .setReview: true
    case .open, .settle: false
    }
  }
}
