/// As what somebody takes the floor (product rule F4, the rule set of OpenSlides and of UN practice).
public enum InterventionKind: String, CaseIterable, Sendable, Codable {
  /// From the floor, in the order of the list.
  case floor
  /// A panellist.
  case panel
  /// Directly after the speech that it answers.
  case response
  /// An interposed question: the speaker pauses.
  case question
  /// A point of order: next in line.
  case order
  /// A right of reply, at the end of the point.
  case reply
  case moderator
  /// Microphones, interpretation: the speaker pauses.
  case technical
}

extension InterventionKind {
  /// The usual time; `nil` for no limit.
  public var usualLimit: Milliseconds? {
    switch self {
    case .floor: .minutes(2)
    case .panel: .minutes(5)
    case .response, .order, .reply: .minutes(1)
    case .question: .seconds(45)
    case .moderator, .technical: nil
    }
  }

  /// Whether the time counts as the group's speaking time.
  public var isCharged: Bool {
    switch self {
    case .floor, .panel, .response: true
    case .question, .order, .reply, .moderator, .technical: false
    }
  }

  /// Whether whoever speaks pauses and goes on afterwards.
  public var interrupts: Bool {
    switch self {
    case .question, .technical: true
    case .floor, .panel, .response, .order, .reply, .moderator: false
    }
  }

  /// Whether it may be asked for while the list is closed.
  public var isAlwaysOpen: Bool {
    switch self {
    case .order, .reply, .moderator, .technical: true
    case .floor, .panel, .response, .question: false
    }
  }

  /// Its place in line: the lower ones first, whoever asked first within one; replies wait for the end of
  /// the point.
  var precedence: Int {
    switch self {
    case .technical: 0
    case .order: 1
    case .question: 2
    case .response: 3
    case .floor, .panel, .moderator: 4
    case .reply: 5
    }
  }

  /// Whether the moderator's mode decides its place among the others.
  var isOnList: Bool { precedence == 4 }
}
