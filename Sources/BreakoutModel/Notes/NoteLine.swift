/// What the rapporteur's line means when Enter is pressed (product rule F6).
///
/// Nothing typed is rejected or lost: what has no known start is a plain note, and so is a mark without
/// any text behind it, unless it is that of a line off the record. A backslash in front of a mark or an `@` takes its meaning away: `\- five` is a
/// plain note that reads `- five`.
public enum NoteLine: Equatable, Sendable {
  /// Nothing but white space.
  case empty
  /// `tags` are the words that start with `#` inside the text; they stay in the text, too.
  case note(kind: NoteKind, text: String, speaker: SpokenBy, tags: [String])
  /// `…` or `...`: goes on with what was typed last.
  case continuation(String)
  /// `r ` or `r:`; never without a text.
  case recommendation(RecommendationFields)
  /// `s/old/new/` with all three strokes, `\/` is a slash. Only a candidate: where the old words stand
  /// nowhere, the line is a note.
  case substitution(Substitution)
  /// `o:`, also behind other marks or spelled out; must never be written anywhere. The text is the line without
  /// the mark; it is empty where nothing stands behind it yet.
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

  /// How much of a text may be written to a file while it is typed: all of it, or what stands before the
  /// first line that is off the record, as soon as that begins so. Cheap enough for each key press.
  public static func recordable(_ text: String, knowing names: KnownNames = KnownNames()) -> String
  {
    var place = text.startIndex
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if NoteMark.offTheRecord(line, knowing: names) != nil { break }
      place = line.endIndex
    }
    return String(text[..<place])
  }

  /// Whether the first line is off the record, and so all that follows it.
  public static func isOffTheRecord(
    _ text: String, knowing names: KnownNames = KnownNames()
  ) -> Bool {
    !text.isEmpty && recordable(text, knowing: names).allSatisfy(\.isWhitespace)
      && !text.allSatisfy(\.isWhitespace)
  }

  /// Whether a recommendation or an action has the mark of what is off the record inside, so that nobody knows
  /// what is meant: `r Business > o: in confidence`.
  public static func isPartlyOffTheRecord(_ text: String) -> Bool {
    NoteMark.isOffTheRecord(inside: text[...])
  }

  /// Whether a text is the mark of a kind and nothing else: `r`, `a:`, `!`.
  public static func isMarkAlone(_ text: String) -> Bool {
    let line = text.trimmed
    // Two marks need the blank that went.
    if let (_, rest) = NoteMark.read((line + " ")[...]) { return rest.allSatisfy(\.isWhitespace) }
    return false
  }

  /// Whether a line goes on with what was typed last, or corrects something, as far as it is typed.
  public static func isAboutEarlier(_ text: String) -> Bool {
    let line = text.drop(while: \.isWhitespace)
    if case (.continuation, _)? = NoteMark.read(line) { return true }
    return behindSubstitutionMark(line) != nil || line.hasPrefix(".")
  }

  /// Whether a text stands before an addressee's arrow in a recommendation or an action.
  static func addresses(_ text: Substring) -> Bool {
    switch NoteMark.read(text.drop(while: \.isWhitespace)) {
    case (.recommendation, let rest)?, (.kind(.action), let rest)?:
      !rest.contains { $0 == ">" || $0 == "|" }
    default: false
    }
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
