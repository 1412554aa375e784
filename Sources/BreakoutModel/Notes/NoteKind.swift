/// What a note is, by which the report sorts it (product rule F6). A new one is a case here, its section in the
/// documents (`NoteSection`), and its words.
public enum NoteKind: String, CaseIterable, Sendable, Codable {
  case note
  case keyMessage
  case agreement
  case divergence
  case action
  case question
  case quotation
  case data
  case parked

  /// What the rapporteur types in front of it; empty for a plain note. In front of a text it reads as this
  /// kind again, but for a quotation, which also ends with a mark.
  public var prefix: String {
    switch self {
    case .note: ""
    case .keyMessage: "!"
    case .agreement: "+"
    case .divergence: "- "
    case .action: "a: "
    case .question: "?"
    case .quotation: "\""
    case .data: "#"
    case .parked: "p: "
    }
  }

  /// Whether it says where the room stands and not what somebody said, so that it is nobody's unless the line
  /// says whose.
  public var isOfTheRoom: Bool {
    switch self {
    case .agreement, .divergence: true
    case .note, .keyMessage, .action, .question, .quotation, .data, .parked: false
    }
  }

  /// Whether it sums up what the room thinks in the rapporteur's words, so that a word of quantity in it needs
  /// something that was counted.
  public var sumsUp: Bool {
    switch self {
    case .note, .keyMessage, .agreement, .divergence: true
    case .action, .question, .quotation, .data, .parked: false
    }
  }
}
