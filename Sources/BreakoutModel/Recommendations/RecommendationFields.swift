/// What a recommendation says, field by field; a field nobody has filled yet is empty (product rule F7).
public struct RecommendationFields: Equatable, Sendable, Codable {
  /// The recommendation itself, without its addressees.
  public var text: String
  public var addressees: [String]
  public var indicator: String
  public var baseline: String
  /// The value to be reached.
  public var target: String
  public var deadline: String
  public var resources: String
  /// Who leads or follows up.
  public var lead: String
  /// Targets of the Sustainable Development Goals, e.g. `17.17`.
  public var sdgTargets: [String]
  public var rationale: String
  /// The person or group that proposed it.
  public var proposer: String
  public var priority: String

  public init(
    text: String = "",
    addressees: [String] = [],
    indicator: String = "",
    baseline: String = "",
    target: String = "",
    deadline: String = "",
    resources: String = "",
    lead: String = "",
    sdgTargets: [String] = [],
    rationale: String = "",
    proposer: String = "",
    priority: String = ""
  ) {
    self.text = text
    self.addressees = addressees
    self.indicator = indicator
    self.baseline = baseline
    self.target = target
    self.deadline = deadline
    self.resources = resources
    self.lead = lead
    self.sdgTargets = sdgTargets
    self.rationale = rationale
    self.proposer = proposer
    self.priority = priority
  }
}

/// The fields one by one, for forms, gap lists and exports.
public enum RecommendationField: String, CaseIterable, Sendable {
  case text, addressees, indicator, baseline, target, deadline, resources, lead, sdgTargets,
    rationale
  case proposer, priority

  /// The fields whose absence makes a recommendation hard to follow up; the report marks each of them.
  public static let expected: [Self] = [.addressees, .indicator, .target, .deadline, .lead]
}

extension RecommendationFields {
  /// One field as people type it; lists are separated by commas.
  public subscript(field: RecommendationField) -> String {
    get {
      switch field {
      case .text: text
      case .addressees: addressees.joined(separator: ", ")
      case .indicator: indicator
      case .baseline: baseline
      case .target: target
      case .deadline: deadline
      case .resources: resources
      case .lead: lead
      case .sdgTargets: sdgTargets.joined(separator: ", ")
      case .rationale: rationale
      case .proposer: proposer
      case .priority: priority
      }
    }
    set {
      let value = newValue.trimmed
      switch field {
      case .text: text = value
      case .addressees: addressees = Self.list(value).map(Addressee.named)
      case .indicator: indicator = value
      case .baseline: baseline = value
      case .target: target = value
      case .deadline: deadline = value
      case .resources: resources = value
      case .lead: lead = value
      case .sdgTargets: sdgTargets = Self.list(value)
      case .rationale: rationale = value
      case .proposer: proposer = value
      case .priority: priority = value
      }
    }
  }

  /// The expected fields that are still empty.
  public var missing: [RecommendationField] {
    RecommendationField.expected.filter { self[$0].isEmpty }
  }

  /// What parts the addressees and the targets that somebody types.
  public static let listSeparators: Set<Character> = [",", ";"]

  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: listSeparators.contains).map { String($0).trimmed }.filter {
      !$0.isEmpty
    }
  }
}
