/// What stands at the start of a line and says what the line is (product rule F6).
///
/// A mark is nothing that a sentence of any language begins with: a letter needs its colon, a hyphen its
/// blank. Case, full-width forms, look-alike letters and signs that are not seen make no difference.
enum NoteMark: Equatable {
  case kind(NoteKind)
  case recommendation
  case offTheRecord
  case continuation

  /// Reads one mark and gives what stands behind it; `nil` where the text begins with none. Quotations are
  /// told by both of their ends (`QuotationMarks`).
  static func read(_ text: Substring) -> (mark: NoteMark, rest: Substring)? {
    if let read = letter(text) { return read }
    if let rest = spelledOut(text) { return (.offTheRecord, rest) }
    if let rest = recommendation(text) { return (.recommendation, rest) }
    guard let first = text.first else { return nil }
    let behind = text.dropFirst()
    if let kind = kind(ofSign: first) {
      let next = behind.first
      let isMark =
        switch kind {
        case .divergence: next.map { $0.isWhitespace } ?? false
        // "+5 %" is a figure.
        case .agreement: next.map { !$0.isNumber } ?? true
        // "#1 priority" and "#youth must lead" are sentences.
        case .data: next.map { !$0.isNumber && !$0.isLetter } ?? true
        default: true
        }
      return isMark ? (.kind(kind), behind.drop(while: \.isWhitespace)) : nil
    }
    return continuation(text).map { (.continuation, $0) }
  }

  /// Also the wide forms that Chinese and Japanese keyboards give, and other hyphens.
  static func kind(ofSign sign: Character) -> NoteKind? {
    guard let scalar = sign.unicodeScalars.first, sign.unicodeScalars.count == 1 else { return nil }
    return signs["﹣‐‑".contains(sign) ? "-" : scalar.narrow]
  }

  /// The kinds that a sign marks; a quotation has one at both of its ends.
  private static let signs: [Unicode.Scalar: NoteKind] = Dictionary(
    uniqueKeysWithValues: NoteKind.allCases.compactMap { kind in
      guard kind != .quotation, let sign = kind.prefix.unicodeScalars.first,
        !sign.properties.isAlphabetic
      else { return nil }
      return (sign, kind)
    })

  static func isColon(_ scalar: Unicode.Scalar) -> Bool {
    ":：﹕︓︰∶꞉ː˸։׃".unicodeScalars.contains(scalar)
  }

  /// `…`, `...`, or what Chinese keyboards give for them.
  private static func continuation(_ text: Substring) -> Substring? {
    let dots = text.prefix { "…⋯.．。".contains($0) }
    let isEllipsis = dots.contains { "…⋯".contains($0) } || dots.count >= 3
    return isEllipsis ? text[dots.endIndex...].drop(while: \.isWhitespace) : nil
  }

  /// `r ` without a colon; a capital also begins sentences ("R 12 of the paper") and needs the addressee's
  /// arrow or a bar behind it.
  private static func recommendation(_ text: Substring) -> Substring? {
    guard let first = text.first, "rRｒＲ".contains(first),
      text.dropFirst().first?.isWhitespace == true
    else { return nil }
    let rest = text.dropFirst().drop(while: \.isWhitespace)
    return first.isLowercase || rest.unicodeScalars.contains(where: isSeparator) ? rest : nil
  }
}

// MARK: Letters with a colon

extension NoteMark {
  private static let letters: [Unicode.Scalar: NoteMark] = {
    let kinds = NoteKind.allCases.compactMap { kind -> (Unicode.Scalar, NoteMark)? in
      guard let letter = kind.prefix.unicodeScalars.first, letter.properties.isAlphabetic else {
        return nil
      }
      return (letter, .kind(kind))
    }
    return Dictionary(uniqueKeysWithValues: kinds + [("o", .offTheRecord), ("r", .recommendation)])
  }()

  /// Letters in Greek, Cyrillic and Armenian, as far as they look the same.
  private static let lookAlikes: [Unicode.Scalar: String] = [
    "a": "аАαΑɑ", "o": "оОοΟօՕ", "p": "рРρΡ", "r": "г",
  ]

  /// What a letter marks where a colon follows it.
  private static func mark(of letter: Unicode.Scalar) -> NoteMark? {
    let narrow = letter.narrow
    if narrow.isASCII {
      return letters[narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow]
    }
    return lookAlikes.first { $0.value.unicodeScalars.contains(letter) }.flatMap { letters[$0.key] }
  }

  /// A letter and a colon, between them perhaps blanks, as they stand in French.
  private static func letter(_ text: Substring) -> (mark: NoteMark, rest: Substring)? {
    let scalars = text.unicodeScalars
    let start = scalars.drop { $0.isUnseen }
    guard let first = start.first, let mark = mark(of: first) else { return nil }
    let behind = start.dropFirst().drop { $0.isUnseen || $0.isBlank }
    guard let colon = behind.first, isColon(colon) else { return nil }
    return (mark, text[behind.dropFirst().startIndex...].drop(while: \.isWhitespace))
  }
}

// MARK: Off the record

extension NoteMark {
  /// As somebody writes it who has read it on the screen: `off the record: …`, `off: …`, or like a command,
  /// `/o …`, `/off …`.
  private static func spelledOut(_ text: Substring) -> Substring? {
    guard mayBeOffTheRecord(text) else { return nil }
    // With room for doubled blanks; all of a long line must not be looked at for each key.
    let start = text.prefix(20).prefix { !isColon($0) && !$0.isNewline }
    let words = start.folded.split { $0 == " " || $0 == "-" }.joined(separator: " ")
    if ["off the record", "off"].contains(words), start.endIndex < text.endIndex,
      isColon(text[start.endIndex])
    {
      return text[start.endIndex...].dropFirst().drop(while: \.isWhitespace)
    }
    guard let first = text.first, "/／".contains(first) else { return nil }
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    guard ["o", "off"].contains(word.folded), word.endIndex < text.endIndex else { return nil }
    return text[word.endIndex...].drop(while: \.isWhitespace)
  }

  private static func isColon(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isColon) ?? false
  }

  /// What stands before and behind an `o:` at the start of a line, or behind other marks, a name or signs:
  /// `! o: …`, `@Maria o: …`, `... o: …`. A backslash takes the meaning away.
  static func offTheRecord(
    _ line: Substring, knowing names: KnownNames
  ) -> (before: Substring, behind: Substring)? {
    var rest = line
    while let first = rest.first {
      if let (mark, behind) = read(rest), mark != .continuation {
        if mark == .offTheRecord { return (line[..<rest.startIndex], behind) }
        rest = behind
      } else if first == "@" {
        guard let behind = behindName(rest, names) else { return nil }
        rest = behind
      } else if !first.isLetter, !first.isNumber, first != "\\" {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether a part of a recommendation or an action begins with the mark, behind an arrow or a bar.
  static func isOffTheRecord(inside line: Substring) -> Bool {
    guard line.unicodeScalars.contains(where: isSeparator) else { return false }
    switch read(line.drop(while: \.isWhitespace)) {
    case (.recommendation, var rest)?, (.kind(.action), var rest)?:
      while let sign = rest.unicodeScalars.firstIndex(where: isSeparator) {
        rest = rest[rest.unicodeScalars.index(after: sign)...].drop(while: \.isWhitespace)
        if mayBeOffTheRecord(rest), case (.offTheRecord, _)? = read(rest) { return true }
      }
      return false
    default: return false
    }
  }

  /// The arrows and bars of a recommendation.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "｜", ">", "＞", "→": true
    default: false
    }
  }

  /// Whether a text begins as the mark does: cheap, because it is asked for at each key.
  private static func mayBeOffTheRecord(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !$0.isUnseen && !$0.isBlank && $0 != "-" })
    else { return false }
    return "/／".unicodeScalars.contains(first) || mark(of: first) == .offTheRecord
  }

  /// What stands behind `@name`: behind the name as it is read, or behind words that may be a new name where
  /// an `o:` follows them.
  private static func behindName(_ text: Substring, _ names: KnownNames) -> Substring? {
    let read = SpeakerMark.read(text, knowing: names)?.rest
    if let read, NoteMark.read(read) != nil { return read }
    var rest = text.dropFirst()
    for _ in 0..<6 {
      rest = rest.drop(while: \.isWhitespace)
      if case (.offTheRecord, _)? = NoteMark.read(rest) { return rest }
      let word = rest.prefix { !$0.isWhitespace }
      guard let first = word.first, first.isLetter, !first.isLowercase || word.count <= 3 else {
        break
      }
      rest = rest[word.endIndex...]
    }
    return read
  }
}

extension Unicode.Scalar {
  /// A full-width form as the sign or letter that it stands for.
  fileprivate var narrow: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }

  /// Joiners, direction marks and the like.
  fileprivate var isUnseen: Bool {
    !isASCII && (properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format)
  }

  fileprivate var isBlank: Bool {
    self == " " || self == "\t" || !isASCII && properties.generalCategory == .spaceSeparator
  }
}
