/// `@name` in a line: who said it.
enum SpeakerMark {
  /// Reads the mark at the start of a text; `nil` where there is none.
  ///
  /// In this order: `@-`; `@"Any Name"`; `@(Group)`; capitalised words up to a colon or to a known
  /// `(Group)`; the longest known
  /// name or constituency; one word, of which `_` stands for a space and which finds a known name that
  /// holds it when there is only one. A group in brackets may follow a name, a colon after all of it goes.
  static func read(
    _ text: Substring, knowing names: KnownNames
  ) -> (said: SpokenBy, rest: Substring)? {
    guard let body = text.behind("@") else { return nil }
    if body.first == "-", body.dropFirst().first.map({ $0.isWhitespace || isColon($0) }) != false {
      return (.nobody, afterColon(body.dropFirst()))
    }
    guard let (found, behind) = name(body, knowing: names) else { return nil }
    var speaker = found
    var rest = behind
    let isGroupOnly = speaker.name == nil && speaker.constituency != nil
    if !isGroupOnly, let (group, end) = bracketed(rest.drop(while: \.isWhitespace)) {
      if let known = names.constituency(group) {
        (speaker.constituency, rest) = (known, end)
      } else if isCapitalised(group) {
        (speaker.constituency, rest) = (group, end)
      }
    }
    guard speaker.name != nil || speaker.constituency != nil else { return nil }
    return (.speaker(speaker), afterColon(rest))
  }

  /// The mark that reads as this speaker whatever names are known.
  static func text(for speaker: Speaker) -> String {
    let name = speaker.name.map { "\"\(escaped($0, "\""))\"" } ?? ""
    let group = speaker.constituency.map { "(\(escaped($0, ")")))" } ?? ""
    return "@" + name + (name.isEmpty || group.isEmpty ? "" : " ") + group
  }

  private static func name(
    _ body: Substring, knowing names: KnownNames
  ) -> (Speaker, rest: Substring)? {
    if body.unicodeScalars.first == "\"" {
      guard let (name, rest) = enclosed(body, end: "\""), !name.isEmpty else { return nil }
      return (Speaker(name: name, constituency: nil), rest)
    }
    if body.unicodeScalars.first == "(" {
      guard let (group, rest) = enclosed(body, end: ")"), !group.isEmpty else { return nil }
      return (Speaker(name: nil, constituency: names.constituency(group) ?? group), rest)
    }
    if let (words, rest) = capitalisedWords(body, knowing: names) {
      return (names.speaker(words) ?? Speaker(name: words, constituency: nil), rest)
    }
    if let found = names.longestName(at: body) { return found }
    let word = body.prefix { !$0.isWhitespace && !isColon($0) && !"(,;".contains($0) }
    let name = String(word.map { $0 == "_" ? " " : $0 }).trimmed
    // An address such as a@b.org is no name.
    guard name.contains(where: { $0.isLetter || $0.isNumber }), !name.contains("@") else {
      return nil
    }
    let speaker =
      names.speaker(name) ?? names.onlySpeaker(withWord: name)
      ?? Speaker(name: name, constituency: nil)
    return (speaker, body[word.endIndex...])
  }

  /// Two to six words up to a colon or to a known constituency in brackets, the first and the last
  /// capitalised, between them such, or short ones like `de` and `van der`.
  private static func capitalisedWords(
    _ body: Substring, knowing names: KnownNames
  ) -> (String, rest: Substring)? {
    let start = body.prefix(100)
    let group = start.unicodeScalars.firstIndex(of: "(").flatMap { open in
      bracketed(body[open...]).flatMap { names.constituency($0.0) }.map { _ in open }
    }
    guard let end = group ?? start.firstIndex(where: isColon) else { return nil }
    let words = body[..<end].split(whereSeparator: \.isWhitespace)
    guard (2...6).contains(words.count), body.first?.isWhitespace == false,
      words.allSatisfy({ isCapitalised($0) || $0.count <= 3 && $0.allSatisfy(\.isLetter) }),
      isCapitalised(words[0]), isCapitalised(words[words.count - 1])
    else { return nil }
    return (words.joined(separator: " "), body[end...])
  }

  /// A short text in round brackets at the start, without brackets inside.
  private static func bracketed(_ text: Substring) -> (String, rest: Substring)? {
    guard text.unicodeScalars.first == "(", let (group, rest) = enclosed(text, end: ")"),
      !group.isEmpty,
      group.count <= 60
    else { return nil }
    return (group, rest)
  }

  /// What stands between the first sign and `end`; a backslash takes the meaning of the next one.
  private static func enclosed(
    _ text: Substring, end: Unicode.Scalar
  ) -> (String, rest: Substring)? {
    var content = String.UnicodeScalarView()
    var rest = text.unicodeScalars.dropFirst()
    while let next = rest.popFirst() {
      if next == end { return (String(content).trimmed, Substring(rest)) }
      if next == "\\", let escaped = rest.first, escaped == end || escaped == "\\" {
        content.append(rest.removeFirst())
      } else {
        content.append(next)
      }
    }
    return nil
  }

  private static func escaped(_ text: String, _ end: Unicode.Scalar) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == end || scalar == "\\" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static func afterColon(_ text: Substring) -> Substring {
    let rest = text.drop(while: \.isWhitespace)
    guard let first = rest.unicodeScalars.first, NoteMark.isColon(first) else { return rest }
    return (rest.behind(first) ?? rest).drop(while: \.isWhitespace)
  }

  static func isColon(_ character: Character) -> Bool {
    character.unicodeScalars.count == 1
      && character.unicodeScalars.first.map(NoteMark.isColon) ?? false
  }

  /// Starts with a capital, or with a letter of a script that has none.
  private static func isCapitalised(_ word: some StringProtocol) -> Bool {
    word.first.map { $0.isLetter && !$0.isLowercase } == true
  }
}
