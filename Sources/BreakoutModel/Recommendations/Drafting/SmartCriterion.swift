/// What makes a recommendation one that can be followed up (product rule F15). R stands for resources, as
/// the United Nations use it for partnerships.
public enum SmartCriterion: String, CaseIterable, Sendable {
  case specific, measurable, achievable, resourced, timeBound
}

/// How well a recommendation meets a criterion, from the worst to the best.
public enum DraftingMark: Int, Comparable, Sendable {
  case missing, weak, ok

  /// Readable without colour.
  public var sign: String {
    switch self {
    case .missing: "○"
    case .weak: "◐"
    case .ok: "●"
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
