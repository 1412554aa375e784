import BreakoutModel

extension Words {
  /// Notes of what is said.
  public var notes: Notes { Notes(self) }

  public struct Notes: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Notes {
  /// What a note is, in a sentence and in lists.
  func kind(_ kind: NoteKind) -> String {
    switch kind {
    case .note: say("note")
    case .keyMessage: say("key message")
    case .agreement: say("agreement")
    case .divergence: say("divergence")
    case .action: say("action")
    case .question: say("open question")
    case .quotation: say("quotation")
    case .data: say("data")
    case .parked: say("parked")
    }
  }

  /// The script in which most of a text is written, in a sentence.
  func script(_ script: Script) -> String {
    switch script {
    case .latin: say("Latin")
    case .greek: say("Greek")
    case .cyrillic: say("Cyrillic")
    case .hebrew: say("Hebrew")
    case .arabic: say("Arabic")
    case .devanagari: say("Devanagari")
    case .thai: say("Thai")
    case .hangul: say("Hangul")
    case .kana: say("Kana")
    case .han: say("Chinese")
    case .other, .otherRightToLeft: say("Other")
    }
  }
}

extension NoteKind {
  /// Its name in lists and menus.
  public var name: String { words.notes.kind(self) }
  /// Its name on a narrow screen.
  public var shortName: String { words.notes.shortName(self) }
}

extension Script {
  /// Its name in a sentence.
  public var name: String { words.notes.script(self) }
}
