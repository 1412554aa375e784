/// Who may be named in what leaves the room (product rule F17), from the most open to the strictest.
public enum AttributionRegime: String, CaseIterable, Sendable, Codable {
  case attributed
  case affiliation
  case group
  case chathamHouse = "chatham-house"
}

extension AttributionRegime: Comparable {
  /// The stricter one is the greater one.
  public static func < (left: Self, right: Self) -> Bool { left.strictness < right.strictness }

  private var strictness: Int {
    switch self {
    case .attributed: 0
    case .affiliation: 1
    case .group: 2
    case .chathamHouse: 3
    }
  }
}
