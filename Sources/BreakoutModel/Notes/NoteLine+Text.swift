extension NoteLine {
  /// The line that reads as this note, to edit it again: its mark, its speaker and its text.
  ///
  /// A note without a speaker gets no `@-`; whoever saves the edited line passes the note's own speaker
  /// as the current one.
  public static func text(for note: Note) -> String { text(for: note, sayingNobody: false) }

  /// - Parameter sayingNobody: whether a note that nobody said has a mark for it, so that it is not put down to
  ///   whoever has the floor.
  public static func text(for note: Note, sayingNobody: Bool) -> String {
    let speaker =
      note.speaker.map { SpeakerMark.text(for: $0) + " " } ?? (sayingNobody ? "@- " : "")
    let text = escaped(note.text, afterSpeaker: !speaker.isEmpty)
    switch note.kind {
    case .quotation: return speaker + QuotationMarks.around(text)
    case .note: return speaker + text
    default: return note.kind.prefix.trimmed + " " + speaker + text
    }
  }

  /// Takes away the backslash in front of something that would otherwise have a meaning.
  static func unescaped(_ text: String, afterSpeaker: Bool) -> String {
    text.first == "\\" && mayHideMark(text, afterSpeaker) ? String(text.dropFirst()) : text
  }

  private static func escaped(_ text: String, afterSpeaker: Bool) -> String {
    let isHidden = text.first == "\\" && mayHideMark(text, afterSpeaker)
    return isHidden || isMarked(text[...], afterSpeaker) ? "\\" + text : text
  }

  /// Whether a text begins like a mark, a name or a command.
  private static func isMarked(_ text: Substring, _ afterSpeaker: Bool) -> Bool {
    guard let first = text.first else { return false }
    return NoteMark.read(text) != nil || "@/／".contains(first) || QuotationMarks.isOpening(first)
      || behindSubstitutionMark(text) != nil
      || NoteMark.offTheRecord(text, knowing: KnownNames()) != nil
      || afterSpeaker && "(:：".contains(first)
  }

  /// Whether what stands behind any number of backslashes begins so, or with a sign of which a mark is made:
  /// in front of `-5 %` a backslash is not needed, and many type it.
  private static func mayHideMark(_ text: String, _ afterSpeaker: Bool) -> Bool {
    let start = text.drop { $0 == "\\" }
    return isMarked(start, afterSpeaker)
      || start.first.map { NoteMark.kind(ofSign: $0) != nil } ?? false
  }
}
