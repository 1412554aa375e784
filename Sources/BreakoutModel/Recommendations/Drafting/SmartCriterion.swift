/// What makes a recommendation one that can be followed up (product rule F15). R stands for resources, as
/// the United Nations use it for partnerships.
public enum SmartCriterion: String, CaseIterable, Sendable {
  case specific, measurable, achievable, resourced, timeBound

  public var name: String {
    switch self {
    case .specific: "Specific"
    case .measurable: "Measurable"
    case .achievable: "Achievable"
    case .resourced: "Resourced"
    case .timeBound: "Time-bound"
    }
  }

  /// What it asks for, in a few words.
  public var question: String {
    switch self {
    case .specific: "one addressee, one action"
    case .measurable: "an indicator or a number"
    case .achievable: "somebody who can do it, in 45 words"
    case .resourced: "a budget or other means"
    case .timeBound: "a date, a year or a period"
    }
  }
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
