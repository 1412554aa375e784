import BreakoutModel
import BreakoutWords

/// Running text by the rules of the United Nations Editorial Manual, as far as they are about signs and figures:
/// `30 per cent`, `at least 30`, `two thirds of`, `June 2027`, no break between a number and its unit (product
/// rule F25). What stands between quotation marks stays as it is, and so does a text in another language, but for
/// its blanks.
struct EditedText {
  let text: String

  /// - Parameter typed: one line.
  init(_ typed: String) {
    // Whoever writes a long document asks for thousands of texts; most of them have nothing to edit.
    guard typed.utf8.contains(where: Self.mayBeEdited) else {
      text = typed
      return
    }
    let code = TextLanguage.code(of: typed) ?? words.language.code
    switch code {
    case "en" where words.language == .english:
      text = typed.utf8.contains(where: Self.isDigit) ? Self.english(typed) : typed
    case "fr": text = Self.french(typed)
    default: text = Self.joined(typed, before: ["%"])
    }
  }

  /// Figures and the marks with a blank before or within them; any sign beyond ASCII may be one.
  private static func mayBeEdited(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x80 || "%:;?!".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension EditedText {
  /// The value of a field within a sentence or a cell: one line without a full stop.
  static func value(_ typed: String) -> String {
    EditedText(CleanText.line(typed).withoutStop).text
  }
}

// MARK: English

extension EditedText {
  private static func english(_ typed: String) -> String {
    var parts = typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var isQuoted = false
    for place in parts.indices {
      let part = parts[place]
      guard isQuoted || part.utf8.contains(where: { isDigit($0) || $0 >= 0x80 || $0 == 0x22 })
      else { continue }
      let opens = part.contains("“") || part.first == "\""
      let closes = part.contains("”") || part.count > 1 && part.last == "\""
      if opens || isQuoted {
        isQuoted = !closes
        continue
      }
      let next = place + 1 < parts.count ? parts[place + 1] : ""
      parts[place] = word(part, before: next)
    }
    return join(parts)
  }

  /// A word without what stands around it, edited.
  private static func word(_ typed: String, before next: String) -> String {
    let start = typed.prefix { "([".contains($0) }
    let end = String(typed.reversed().prefix { ",.;:)]!?".contains($0) }.reversed())
    let core = typed.dropFirst(start.count).dropLast(end.count)
    guard !core.isEmpty, let edited = edited(core, before: next) else { return typed }
    return start + edited + end
  }

  private static func edited(_ core: Substring, before next: String) -> String? {
    if let compared = compared(core) { return compared }
    if core.last == "%", core.dropLast().last?.isNumber == true {
      return "\(core.dropLast())\(noBreak)per\(noBreak)cent"
    }
    if let fraction = fraction(core, before: next) { return fraction }
    // "2027-12", not "2027", which may be any number.
    if core.contains("-"), core.first?.isNumber == true,
      case .named(let time) = Deadline.reading(String(core))
    {
      return words.dates.named(time).replacing(" ", with: noBreak)
    }
    return nil
  }

  /// `≥30%`, and `≥` before a number.
  private static func compared(_ core: Substring) -> String? {
    let say = words.numbers
    guard let compared = core.first == "≥" ? say.atLeast : core.first == "≤" ? say.atMost : nil
    else { return nil }
    let rest = core.dropFirst()
    if rest.isEmpty { return compared }
    guard rest.first?.isNumber == true else { return nil }
    return "\(compared) \(edited(rest, before: "") ?? String(rest))"
  }

  /// `2/3 of`, `2/3 majority`; `17/18` and `2/3` by itself may be anything.
  private static func fraction(_ core: Substring, before next: String) -> String? {
    let numbers = core.split(separator: "/", omittingEmptySubsequences: false)
    let follower = next.prefix { $0.isLetter }.lowercased()
    guard numbers.count == 2, ["of", "majority"].contains(follower),
      let top = Int(numbers[0]), let bottom = Int(numbers[1]), top > 0, top < bottom
    else { return nil }
    return words.numbers.fraction(top, of: bottom, isBeforeNoun: follower != "of")
  }

  /// The words again, those joined that no line may part.
  private static func join(_ parts: [String]) -> String {
    guard var text = parts.first else { return "" }
    for (place, part) in parts.enumerated().dropFirst() {
      let isBehindNumber = parts[place - 1].last?.isNumber == true
      guard isBehindNumber || part.hasPrefix("cent") else {
        text += " " + part
        continue
      }
      let unit = part.prefix { $0.isLetter || $0 == "%" }
      let isMonth = unit.first?.isUppercase == true && DateWords.month(unit.folded) != nil
      let isJoined = isBehindNumber && (isMonth || units.contains(unit))
      if isJoined, part.first == "%" {
        text += "\(noBreak)per\(noBreak)cent" + part.dropFirst()
      } else if isJoined, part.hasPrefix("percent") {
        text += "\(noBreak)per\(noBreak)cent" + part.dropFirst("percent".count)
      } else if isJoined, part == "per", place + 1 < parts.count, parts[place + 1].hasPrefix("cent")
      {
        text += noBreak + part
      } else if part.hasPrefix("cent"), parts[place - 1] == "per" {
        text += noBreak + part
      } else {
        text += (isJoined && part != "per" ? noBreak : " ") + part
      }
    }
    return text
  }

  /// Behind a number no line ends before one of them.
  private static let units: Set<Substring> = [
    "%", "percent", "per", "million", "billion", "trillion", "km", "kg", "m", "ha", "MW", "kW",
    "tons",
  ]

  static let noBreak = "\u{A0}"
}

// MARK: Blanks in other languages

extension EditedText {
  /// Before two-part marks and within its quotation marks French has blanks at which no line ends.
  private static func french(_ typed: String) -> String {
    joined(typed, before: ["%", ":", ";", "?", "!", "»"]).replacing("« ", with: "«" + noBreak)
  }

  private static func joined(_ typed: String, before marks: Set<Character>) -> String {
    guard typed.contains(where: marks.contains) else { return typed }
    var text = ""
    var isBlankPending = false
    for character in typed {
      if isBlankPending { text += marks.contains(character) ? noBreak : " " }
      isBlankPending = character == " "
      if !isBlankPending { text.append(character) }
    }
    return isBlankPending ? text + " " : text
  }
}
