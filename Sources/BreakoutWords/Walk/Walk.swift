import BreakoutModel

extension Words {
  /// The points of the agenda, and what the moderator could say.
  public var walk: Walk { Walk(self) }

  public struct Walk: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Walk {
  /// How much a point of the agenda matters.
  func priority(_ priority: PointPriority) -> String {
    switch priority {
    case .low: say("low")
    case .normal: say("normal")
    case .high: say("high")
    }
  }

  /// A question that is before the room.
  func quoted(_ text: String) -> String { say("“\(text)”") }
}

extension PointPriority {
  public var name: String { words.walk.priority(self) }
}
