extension NoteLine {
  /// A line that is not one of the kinds of notes; `nil` where it is a note.
  static func special(_ line: String, knowing names: KnownNames) -> NoteLine? {
    if line.isEmpty { return .empty }
    let text = line[...]
    let first = text.prefix { !$0.isNewline }
    if let (before, behind) = NoteMark.offTheRecord(first, knowing: names) {
      let secret = behind + text[first.endIndex...]
      let isEmpty = secret.allSatisfy(\.isWhitespace)
      return .offTheRecord(isEmpty ? "" : (before + secret).trimmed)
    }
    switch NoteMark.read(text) {
    case (.recommendation, let said)?: return recommendation(said, knowing: names)
    case (.continuation, let more)?:
      let more = more.trimmed
      return more.isEmpty ? nil : .continuation(more)
    default: return substitution(text).map(NoteLine.substitution) ?? command(text)
    }
  }

  private static func recommendation(
    _ text: Substring, knowing names: KnownNames
  ) -> NoteLine? {
    let text = text.drop(while: \.isWhitespace)
    let (said, rest) = SpeakerMark.read(text, knowing: names) ?? (.current, text)
    var fields = RecommendationLine.fields(from: String(rest))
    guard !fields.text.isEmpty else { return nil }
    if case .speaker(let speaker) = said, fields.proposer.isEmpty {
      fields.proposer = speaker.description
    }
    return .recommendation(fields)
  }

  /// `s/old/new/` or, as many are used to typing it, `s/old/new/g`: three strokes, else it is a sentence such
  /// as "s/he must publish".
  private static func substitution(_ text: Substring) -> Substitution? {
    guard let rest = behindSubstitutionMark(text) else { return nil }
    let stroke = text[text.index(before: rest.startIndex)]
    var parts = [""]
    var left = rest
    while let next = left.popFirst() {
      if next == "\\", let escaped = left.first, escaped == stroke || escaped == "\\" {
        parts[parts.count - 1].append(left.removeFirst())
      } else if next == stroke {
        parts.append("")
      } else {
        parts[parts.count - 1].append(next)
      }
    }
    guard parts.count == 3, !parts[0].isEmpty, ["", "g"].contains(parts[2]) else { return nil }
    return Substitution(old: parts[0], new: parts[1])
  }

  /// What follows `s/` at the start.
  static func behindSubstitutionMark(_ text: Substring) -> Substring? {
    guard let first = text.first, "sｓѕ".contains(first), let stroke = text.dropFirst().first,
      "/／".contains(stroke)
    else { return nil }
    return text.dropFirst(2)
  }

  /// A slash and a word of letters and hyphens: neither a path nor a number nor a lone slash.
  private static func command(_ text: Substring) -> NoteLine? {
    guard let first = text.first, "/／".contains(first) else { return nil }
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    guard word.first?.isLetter == true, word.allSatisfy({ $0.isLetter || $0 == "-" }) else {
      return nil
    }
    return .command(String(text.dropFirst()))
  }

  /// A note with a mark or a speaker; `nil` where nothing would be left as its text.
  static func note(_ line: String, knowing names: KnownNames) -> NoteLine? {
    var (kind, text) = readKind(line[...])
    var speaker = SpokenBy.current
    if let (said, rest) = SpeakerMark.read(text, knowing: names) {
      speaker = said
      text = rest
      // `@Amina + we agree` as well as `+ @Amina we agree`.
      if kind == .note { (kind, text) = readKind(text) }
    }
    let words = unescaped(text.trimmed, afterSpeaker: speaker != .current)
    guard !words.isEmpty else { return nil }
    return .note(kind: kind, text: words, speaker: speaker, tags: tags(in: words))
  }

  private static func readKind(_ line: Substring) -> (kind: NoteKind, rest: Substring) {
    if case (.kind(let kind), let rest)? = NoteMark.read(line) { return (kind, rest) }
    if let content = QuotationMarks.content(of: line) { return (.quotation, content) }
    return (.note, line)
  }
}

extension NoteLine {
  /// The words that start with `#`: letters of any script, digits, `-` and `_`, not digits alone. Each
  /// once, in the order and the case in which they were typed.
  public static func tags(in text: String) -> [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    var isStart = true
    var rest = text[...]
    while let next = rest.popFirst() {
      if isStart, next == "#" {
        var tag = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        rest = rest[tag.endIndex...]
        while let last = tag.last, last == "-" || last == "_" { tag.removeLast() }
        if tag.contains(where: \.isLetter), seen.insert(tag.folded).inserted {
          tags.append(String(tag))
        }
        isStart = false
      } else {
        isStart = next.isWhitespace || "([{“\"'".contains(next)
      }
    }
    return tags
  }
}
