import BreakoutModel
import BreakoutWords

/// A recommendation as a session gives it to a synthesis. Who proposed it is left out.
public struct ContributedRecommendation: Equatable, Sendable {
  public let id: RecommendationID
  public let text: String
  /// Each once, by the names that the list of addressees has for them.
  public let addressees: [String]
  /// What is filled of the other fields.
  public let fields: [RecommendationField: String]
  private let standing: RecommendationStatus
  /// Whether the session adopted or supported it.
  public let isRecommended: Bool
  /// What the session decided, as its own document prints it, in the language in which it was read.
  public let decision: String
  /// The same for a reader who was not there, in a few words.
  public let inBrief: String
  /// How much support that was, in declared words.
  public let support: String?
  /// Whether the wording is another one than was decided on, or was not validated.
  public let fault: WordingFault?

  /// In words, e.g. `adopted by consensus`.
  public var status: String { standing.name }

  /// The fields besides the text and the addressees, in the order of the documents.
  public static let fieldsInOrder: [RecommendationField] = [
    .indicator, .baseline, .target, .deadline, .resources, .lead, .sdgTargets, .rationale,
    .priority,
  ]

  init(_ one: Recommendation, in record: ReportedSession) {
    var fields: [RecommendationField: String] = [:]
    for field in Self.fieldsInOrder {
      if let value = one.fields[field].published.nilIfBlank { fields[field] = value }
    }
    id = one.id
    text = one.fields.text.published
    addressees = one.distinctAddressees
    self.fields = fields
    standing = one.status
    isRecommended = one.status.isRecommended
    decision = DecisionWords(one, in: record).words
    inBrief = DecisionInBrief(one, in: record).words
    support = Self.support(one, record)
    fault = one.wordingFault(in: record)
  }

  private static func support(_ one: Recommendation, _ record: ReportedSession) -> String? {
    guard let decision = one.standingDecision(in: record),
      case .vote(let vote) = decision.proceeding,
      let words = VoteWords(vote, record.attribution(of: decision)), words.isSupport
    else { return nil }
    return words.support
  }

  /// The text of a field; empty where it is not filled.
  public subscript(field: RecommendationField) -> String { fields[field] ?? "" }
}

extension Sequence<String> {
  /// Each addressee once, however it is spelled.
  package var distinct: [String] { once(by: \.folded) }
}

extension ContributedRecommendation: Codable {
  private enum CodingKeys: CodingKey {
    case id, text, addressees, fields, status, isRecommended, decision, inBrief, support, mark
  }

  /// Names of fields that this version does not know are damage: nothing of a room is left out silently.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let label = try container.decode(String.self, forKey: .id)
    guard let id = RecommendationID(label) else {
      throw DecodingError.dataCorruptedError(
        forKey: .id, in: container, debugDescription: words.merging.noNumberOfRecommendation(label))
    }
    var fields: [RecommendationField: String] = [:]
    for (name, value) in try container.decode([String: String].self, forKey: .fields) {
      guard let field = RecommendationField(rawValue: name), Self.fieldsInOrder.contains(field)
      else {
        throw DecodingError.dataCorruptedError(
          forKey: .fields, in: container, debugDescription: words.merging.noField(name))
      }
      fields[field] = value
    }
    let status = try container.decode(String.self, forKey: .status)
    guard let standing = RecommendationStatus(contributed: status) else {
      throw DecodingError.dataCorruptedError(
        forKey: .status, in: container, debugDescription: words.merging.noStatus(status))
    }
    self.id = id
    text = try container.decode(String.self, forKey: .text)
    addressees = try container.decode([String].self, forKey: .addressees)
    self.fields = fields
    self.standing = standing
    isRecommended = try container.decode(Bool.self, forKey: .isRecommended)
    decision = try container.decode(String.self, forKey: .decision)
    // A file of an earlier version has it in full alone.
    inBrief = try container.decodeIfPresent(String.self, forKey: .inBrief) ?? decision
    support = try container.decodeIfPresent(String.self, forKey: .support)
    fault = try container.decodeIfPresent(WordingFault.self, forKey: .mark)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("\(id)", forKey: .id)
    try container.encode(text, forKey: .text)
    try container.encode(addressees, forKey: .addressees)
    try container.encode(
      Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) }), forKey: .fields)
    try container.encode(standing.contributed, forKey: .status)
    try container.encode(isRecommended, forKey: .isRecommended)
    try container.encode(decision, forKey: .decision)
    try container.encode(inBrief, forKey: .inBrief)
    try container.encodeIfPresent(support, forKey: .support)
    try container.encodeIfPresent(fault, forKey: .mark)
  }
}
