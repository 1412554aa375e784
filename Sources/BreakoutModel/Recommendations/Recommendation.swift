/// A recommendation with its history.
public struct Recommendation: Equatable, Sendable, Codable {
  public let id: RecommendationID
  /// The point under which the report prints it; differs from its number once points were merged.
  public var point: PointID
  /// When its first character was typed.
  public let at: Timestamp
  public var fields: RecommendationFields
  public var status: RecommendationStatus
  /// The wordings it has had, oldest first; the last one is the present text. Decisions name the wording
  /// they were taken on.
  public var versions: [Wording]
  /// Whether the wording, or a detail that was before the room with it, changed after the decision that gave
  /// it its status, and was not read back since.
  public var isChangedAfterDecision: Bool
  /// The number of the wording that was last read back to the room; `nil` where none was, or what is
  /// put to the room has changed since.
  public var readBackVersion: Int?
  /// The notes it came from, in the order in which they were linked.
  public var sources: [NoteID]
  /// The recommendation of which it was a part.
  public let splitFrom: RecommendationID?
  /// What has become of it since, oldest first.
  public var followUp: [FollowUpEntry]

  public init(
    id: RecommendationID, point: PointID, at: Timestamp, fields: RecommendationFields,
    sources: [NoteID] = [], splitFrom: RecommendationID? = nil
  ) {
    self.id = id
    self.point = point
    self.at = at
    self.fields = fields
    status = .draft
    versions = [Wording(at: at, text: fields.text, addressees: fields.addressees)]
    isChangedAfterDecision = false
    self.sources = sources
    self.splitFrom = splitFrom
    followUp = []
  }

  /// Whether the room has heard the present wording read back (product rule F16).
  public var isReadBack: Bool { readBackVersion == version }

  /// The newest report by its day, of several on one day the one recorded last; `nil` where nobody has
  /// reported yet.
  public var latestFollowUp: FollowUpEntry? {
    followUp.enumerated().max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?
      .element
  }

  /// The number of the present wording, from 1.
  public var version: Int { versions.count }
}

/// The words of a recommendation at one time.
public struct Wording: Equatable, Sendable, Codable {
  public let at: Timestamp
  public let text: String
  public let addressees: [String]

  public init(at: Timestamp, text: String, addressees: [String]) {
    self.at = at
    self.text = text
    self.addressees = addressees
  }
}

/// How far a recommendation has come (product rule F7).
public enum RecommendationStatus: Hashable, Sendable, Codable {
  case draft
  case readBack
  case adoptedByConsensus
  case adoptedByVote
  /// Supported in an indicative vote or by a round of consent, which adopt nothing.
  case supported
  case notAdopted
  case withdrawn
  case deferred
  case merged(into: RecommendationID)

  /// Whether the report prints it among the recommendations of the session.
  public var isRecommended: Bool {
    switch self {
    case .adoptedByConsensus, .adoptedByVote, .supported: true
    default: false
    }
  }

  /// Whether the room has said yes or no to it.
  public var isDecided: Bool { isRecommended || self == .notAdopted }
}
