import BreakoutModel
import BreakoutWords

// A merged file names what the program itself says by codes, so that it is read in every language.

extension Contribution {
  /// The strictest attribution regime that ever held.
  public enum Regime: String, Equatable, Sendable, Codable {
    case attributed
    case affiliation = "by affiliation"
    case group = "by group"
    case chathamHouse = "Chatham House Rule"

    init(_ regime: AttributionRegime) {
      self =
        switch regime {
        case .attributed: .attributed
        case .affiliation: .affiliation
        case .group: .group
        case .chathamHouse: .chathamHouse
        }
    }

    public var name: String {
      switch self {
      case .attributed: AttributionRegime.attributed.name
      case .affiliation: AttributionRegime.affiliation.name
      case .group: AttributionRegime.group.name
      case .chathamHouse: AttributionRegime.chathamHouse.name
      }
    }
  }

  /// How far its own document has gone.
  public struct Version: Equatable, Sendable, Codable {
    private let stage: DocumentStage
    private let number: Int

    init(_ version: ReportVersion) {
      (stage, number) = (version.stage, version.number.number)
    }

    /// E.g. `DRAFT 2`.
    public var name: String { stage.version(number) }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      let parts = text.split(separator: " ")
      guard parts.count == 2, let stage = DocumentStage(rawValue: String(parts[0])),
        let number = Int(parts[1])
      else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: words.merging.noVersion(text))
      }
      (self.stage, self.number) = (stage, number)
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode("\(stage.rawValue) \(number)")
    }
  }
}

/// Why the wording of a recommendation is not simply that of the room.
public enum WordingFault: String, Equatable, Sendable, Codable {
  case changed = "[text changed after decision]"
  case unvalidated = "[not validated in session]"

  /// What stands behind the recommendation.
  public var mark: String {
    switch self {
    case .changed: Marker.changed
    case .unvalidated: Marker.unvalidated
    }
  }
}

extension RecommendationStatus {
  /// As a merged file has it.
  var contributed: String {
    switch self {
    case .draft: "draft"
    case .readBack: "read back"
    case .adoptedByConsensus: "adopted by consensus"
    case .adoptedByVote: "adopted by vote"
    case .supported: "supported (indicative)"
    case .notAdopted: "not adopted"
    case .withdrawn: "withdrawn"
    case .deferred: "deferred"
    case .merged(let other): "\(Self.mergedStart)\(other)"
    }
  }

  init?(contributed text: String) {
    let plain: [RecommendationStatus] = [
      .draft, .readBack, .adoptedByConsensus, .adoptedByVote, .supported, .notAdopted, .withdrawn,
      .deferred,
    ]
    if let status = plain.first(where: { $0.contributed == text }) {
      self = status
    } else if text.hasPrefix(Self.mergedStart),
      let other = RecommendationID(String(text.dropFirst(Self.mergedStart.count)))
    {
      self = .merged(into: other)
    } else {
      return nil
    }
  }

  private static let mergedStart = "merged into "
}
