extension NoteLine {
  /// The line that reads as this note, to edit it again: its prefix, its speaker and its text.
  ///
  /// A note without a speaker gets no `@-`; whoever saves the edited line passes the note's own speaker
  /// as the current one.
  public static func text(for note: Note) -> String { text(for: note, sayingNobody: false) }

  /// - Parameter sayingNobody: whether a note that nobody said has a mark for it, so that it is not put down to
  ///   whoever has the floor.
  public static func text(for note: Note, sayingNobody: Bool) -> String {
    let mark = note.speaker.map { SpeakerMark.text(for: $0) } ?? (sayingNobody ? "@-" : "")
    let text = escaped(note.text, kind: note.kind, afterSpeaker: !mark.isEmpty)
    let prefix =
      switch note.kind {
      case .keyMessage, .agreement, .divergence, .question, .data: note.kind.prefix + " "
      case .note, .action, .parked, .quotation: note.kind.prefix
      }
    let line = prefix + (mark.isEmpty ? text : mark + " " + text)
    return note.kind == .quotation ? line + "\"" : line
  }

  /// Takes away the backslash in front of something that would otherwise have a meaning.
  static func unescaped(_ text: String, afterSpeaker: Bool) -> String {
    text.first == "\\" && hidesMark(text, afterSpeaker) ? String(text.dropFirst()) : text
  }

  private static func escaped(_ text: String, kind: NoteKind, afterSpeaker: Bool) -> String {
    // Behind a prefix only `@` has a meaning, but a backslash always may stand there.
    hidesMark(text, afterSpeaker) ? "\\" + text : text
  }

  /// Whether a text, after any number of backslashes, begins like a prefix, a name or a command.
  private static func hidesMark(_ text: String, _ afterSpeaker: Bool) -> Bool {
    let start = text.drop { $0 == "\\" }
    guard let first = start.first else { return false }
    if kind(ofMark: first) != nil || "@/…".contains(first) { return true }
    if start.hasPrefix("...") || start.hasPrefix("s/") { return true }
    if afterSpeaker, "(:：".contains(first) { return true }
    return "arpo".contains { letterPrefix($0, of: start) != nil }
  }
}
