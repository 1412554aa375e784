import BreakoutModel

extension Words {
  /// Who takes part.
  public var people: People { People(self) }

  public struct People: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.People {
  /// In what capacity somebody takes part, in lists.
  func role(_ role: ParticipantRole) -> String {
    switch role {
    case .voting: say("voting")
    case .observer: say("observer")
    case .moderator: say("moderator")
    case .rapporteur: say("rapporteur")
    case .interpreter: say("interpreter")
    }
  }
}

extension ParticipantRole {
  public var name: String { words.people.role(self) }
}
