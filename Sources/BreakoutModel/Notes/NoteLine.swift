/// What the rapporteur's line means when Enter is pressed (product rule F6).
///
/// Nothing typed is rejected or lost: what has no known start is a plain note, and so is a prefix without
/// any text behind it. A backslash in front of a prefix or an `@` takes its meaning away: `\-5 %` is a
/// plain note that reads `-5 %`.
public enum NoteLine: Equatable, Sendable {
  /// Nothing but white space.
  case empty
  /// `tags` are the words that start with `#` inside the text; they stay in the text, too.
  case note(kind: NoteKind, text: String, speaker: SpokenBy, tags: [String])
  /// `…` or `...`: goes on with the previous note.
  case continuation(String)
  /// `r `; never without a text.
  case recommendation(RecommendationFields)
  /// `s/old/new/`; the last slash may be missing, `\/` is a slash.
  case substitution(Substitution)
  /// `o `; must never be written anywhere.
  case offTheRecord(String)
  /// A slash and a word of letters, without the slash. Only a candidate: where there is no such command,
  /// the line is a note (`NoteLine(plain:)`).
  case command(String)

  /// Reads a line; pasted text may hold line breaks.
  public init(parsing text: String, knowing names: KnownNames = KnownNames()) {
    let line = text.trimmed
    self =
      Self.special(line, knowing: names) ?? Self.note(line, knowing: names)
      ?? NoteLine(plain: line)
  }

  /// A plain note with exactly this text, or nothing.
  public init(plain text: String) {
    let text = text.trimmed
    self =
      text.isEmpty
      ? .empty : .note(kind: .note, text: text, speaker: .current, tags: Self.tags(in: text))
  }

  /// Whether the line is off the record as it stands, so that no draft of it may be kept: as soon as it
  /// begins with an `o` and white space. Cheap enough for each key press.
  public static func isOffTheRecord(_ text: String) -> Bool {
    letterPrefix("o", of: text.drop(while: \.isWhitespace)) != nil
  }

  /// What follows a letter and white space at the start, in either case.
  static func letterPrefix(_ letter: Character, of line: Substring) -> Substring? {
    guard let first = line.first, first.isASCII, Character(first.lowercased()) == letter,
      line.dropFirst().first?.isWhitespace == true
    else { return nil }
    return line.dropFirst(2)
  }
}

/// Who said what a note holds, as the line tells it.
public enum SpokenBy: Hashable, Sendable {
  /// The line says nothing: whoever has the floor.
  case current
  /// `@-`
  case nobody
  case speaker(Speaker)

  /// The note's speaker, where `current` is whoever has the floor, or whoever the note had while it is
  /// edited.
  public func speaker(current: Speaker?) -> Speaker? {
    switch self {
    case .current: current
    case .nobody: nil
    case .speaker(let speaker): speaker
    }
  }
}
