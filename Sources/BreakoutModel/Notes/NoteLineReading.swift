extension NoteLine {
  /// A line that is not one of the kinds of notes; `nil` where it is a note.
  static func special(_ line: String, knowing names: KnownNames) -> NoteLine? {
    if line.isEmpty { return .empty }
    let text = line[...]
    if let secret = letterPrefix("o", of: text)?.trimmed, !secret.isEmpty {
      return .offTheRecord(secret)
    }
    if let said = letterPrefix("r", of: text) { return recommendation(said, knowing: names) }
    for dots in ["…", "..."] where text.hasPrefix(dots) {
      let more = text.dropFirst(dots.count).trimmed
      return more.isEmpty ? nil : .continuation(more)
    }
    if text.hasPrefix("s/") { return substitution(text.dropFirst(2)).map(NoteLine.substitution) }
    return command(text)
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

  /// `old/new`, `old/new/` or, as many are used to typing it, `old/new/g`.
  private static func substitution(_ text: Substring) -> Substitution? {
    var parts = [""]
    var rest = text
    while let next = rest.popFirst() {
      if next == "\\", let escaped = rest.first, escaped == "/" || escaped == "\\" {
        parts[parts.count - 1].append(rest.removeFirst())
      } else if next == "/" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(next)
      }
    }
    guard !parts[0].isEmpty, parts.count == 2 || parts.count == 3 && ["", "g"].contains(parts[2])
    else { return nil }
    return Substitution(old: parts[0], new: parts[1])
  }

  /// A slash and a word of letters and hyphens: neither a path nor a number nor a lone slash.
  private static func command(_ text: Substring) -> NoteLine? {
    guard text.first == "/" else { return nil }
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    guard word.first?.isLetter == true, word.allSatisfy({ $0.isLetter || $0 == "-" }) else {
      return nil
    }
    return .command(String(text.dropFirst()))
  }

  /// A note with a prefix or a speaker; `nil` where nothing would be left as its text.
  static func note(_ line: String, knowing names: KnownNames) -> NoteLine? {
    var (kind, text) = readKind(line[...], letters: true)
    var speaker = SpokenBy.current
    if let (said, rest) = SpeakerMark.read(text, knowing: names) {
      speaker = said
      text = rest
      // `@Amina + we agree` as well as `+ @Amina we agree`. Letters are no prefixes there: in
      // `@Amina a share of …` the `a` is part of what she said.
      if kind == .note { (kind, text) = readKind(text, letters: false) }
    }
    if kind == .quotation { text = droppingClosingQuote(text) }
    let words = unescaped(text.trimmed, afterSpeaker: speaker != .current)
    guard !words.isEmpty else { return nil }
    return .note(kind: kind, text: words, speaker: speaker, tags: tags(in: words))
  }

  /// A capital `A` or `P` is no prefix: "A participant said" is a plain note.
  private static func readKind(
    _ line: Substring, letters: Bool
  ) -> (kind: NoteKind, rest: Substring) {
    guard let first = line.first else { return (.note, line) }
    let rest = line.dropFirst()
    if let kind = kind(ofMark: first) {
      // The sign of a number stays: "-5 % of contracts" is a divergence about minus five per cent.
      let isSign = (first == "-" || first == "+") && rest.first?.isNumber == true
      return (kind, isSign ? line : rest.drop(while: \.isWhitespace))
    }
    guard letters, rest.first?.isWhitespace == true else { return (.note, line) }
    switch first {
    case "a": return (.action, rest.drop(while: \.isWhitespace))
    case "p": return (.parked, rest.drop(while: \.isWhitespace))
    default: return (.note, line)
    }
  }

  /// Also the typographic quotation marks, and the wide forms that Chinese and Japanese keyboards give.
  static func kind(ofMark mark: Character) -> NoteKind? {
    switch mark {
    case "!", "！": .keyMessage
    case "+", "＋": .agreement
    case "-", "－": .divergence
    case "?", "？": .question
    case "\"", "“", "„", "«": .quotation
    case "#", "＃": .data
    default: nil
    }
  }

  private static func droppingClosingQuote(_ text: Substring) -> Substring {
    let end = text.reversed().drop(while: \.isWhitespace).first
    guard let end, "\"”“»".contains(end), let index = text.lastIndex(of: end) else { return text }
    return text[..<index]
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
