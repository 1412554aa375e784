/// Turns the habits of plain text into CommonMark, line by line so that line numbers stay: other
/// bullets, labels such as `Question 3:`, the names of sections that stand alone on a line, and what other programs
/// leave in their Markdown.
struct PlainNote {
  static func commonMark(_ lines: ArraySlice<String>) -> [String] {
    // A name that is no heading of Markdown never stands above one that is.
    let deepest = lines.lazy.filter { $0.hasPrefix("#") }.map { $0.prefix { $0 == "#" }.count }
      .filter { $0 < 7 }.max()
    let timed = lines.lazy.filter { $0.first?.isNumber == true && ClockPhrase.leading($0) != nil }
      .prefix(3).count
    var note = PlainNote(
      level: max(2, min(6, (deepest ?? 1) + 1)), isProgramme: timed > 2,
      isLettered: ["A. ", "B. "].allSatisfy { mark in lines.contains { $0.hasPrefix(mark) } }
        || ["А. ", "Б. "].allSatisfy { mark in lines.contains { $0.hasPrefix(mark) } })
    let lines = MarkHabits.mended(lines)
    let following = nextNumbers(lines[...])
    let next = nextLines(lines[...])
    return lines.indices.map {
      note.commonMark(lines[$0], before: following[$0], following: next[$0])
    }
  }

  private var fence: Character?
  private var isComment = false
  /// Whether a line without a mark would go on an item of a list.
  private var isInList = false
  private let level: Int
  /// The number of the last item at the margin, and of the last section that has one.
  private var lastItem: Number?
  private var lastSection: Number?
  private var isAfterBlank = true
  /// The number of the last section that has one such as `三、`.
  private var ideographicSection: Int?
  /// The number of the last item that has one.
  private var previous: Int?
  /// Whether the numbers have begun again once, or three times.
  private var isOtherRun = false
  /// The last line that no `>` began.
  private var leadIn = ""
  /// Whether the lines with `>` that are read quote a letter; `nil` outside of them.
  private var quotation: Bool?

  /// Whether several lines begin with a time.
  private let isProgramme: Bool

  /// Whether lines begin with `A.` and `B.`, so that neither is the initial of a name.
  private let isLettered: Bool

  private init(level: Int, isProgramme: Bool, isLettered: Bool) {
    self.level = level
    self.isLettered = isLettered
    self.isProgramme = isProgramme
  }

  /// For each line the number at the start of the next one that is not blank.
  private static func nextNumbers(_ lines: ArraySlice<String>) -> [Number?] {
    var next: Number?
    var numbers: [Number?] = []
    for line in lines.reversed() {
      numbers.append(next)
      if !line.isBlank { next = number(of: line) }
    }
    return numbers.reversed()
  }

  /// For each line the next one that is not blank.
  private static func nextLines(_ lines: ArraySlice<String>) -> [String?] {
    var next: String?
    var result: [String?] = []
    for line in lines.reversed() {
      result.append(next)
      if !line.isBlank { next = line }
    }
    return result.reversed()
  }

  /// Whether a line with a number and a few blanks in front, `  1. Introduction`, is an item by the one below it.
  private static func isIndentedItem(_ line: String, before next: String?) -> Bool {
    let blanks = line.prefix { $0 == " " }
    guard (1...3).contains(blanks.count), let next, next.hasPrefix(blanks),
      let number = number(of: String(line.dropFirst(blanks.count))),
      let below = Self.number(of: String(next.dropFirst(blanks.count)))
    else { return false }
    return below.follows(number)
  }

  private mutating func commonMark(
    _ line: String, before next: Number?, following: String?
  ) -> String {
    let text = line.drop { $0 == " " }
    if isComment {
      isComment = !line.contains("-->")
      return line
    }
    if text.hasPrefix("<!--") {
      isComment = !line.contains("-->")
      return line
    }
    if let mark = text.first, mark == "`" || mark == "~",
      text.prefix(while: { $0 == mark }).count > 2
    {
      if fence == nil { fence = mark } else if fence == mark { fence = nil }
      return line
    }
    if fence != nil { return line }
    if Self.isLeftOver(text) { return "" }
    if let line = quoted(line) { return line }
    if let name = Self.framedName(text) {
      isInList = false
      isAfterBlank = false
      lastItem = nil
      return String(repeating: "#", count: level) + " " + name
    }
    let hashes = text.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), text.dropFirst(hashes).first?.isWhitespace ?? true {
      return line.withoutAttributes
    }
    // What follows a section by its number ends the section's list.
    if let next = Self.ideographicNumber(of: line), next == (ideographicSection ?? -9) + 1,
      !Self.isSectionName(line)
    {
      ideographicSection = next
      isInList = false
      isAfterBlank = false
      return line
    }
    let number = Self.number(of: line)
    // An item that goes on a list is none, whatever it is called: `5. Next meeting`.
    let goesOn =
      number.map { number in
        number.value > 1 && number.follows(lastItem) || isInList || number == lastItem
          || next.map { $0.follows(number) || $0 == number } ?? false
      } ?? Self.isIndentedItem(line, before: following)
    let isNext =
      number.map { $0.value > 1 && $0.follows(lastSection) } ?? false && isAfterBlank
      && Self.couldBeName(line)
    guard !goesOn, Self.isSectionName(line) && !leadsInPeople(line) || isNext else {
      if let number { lastItem = number }
      defer { isAfterBlank = line.isBlank }
      return item(line)
    }
    isInList = false
    isAfterBlank = false
    lastSection = number ?? lastSection
    lastItem = nil
    ideographicSection = Self.ideographicNumber(of: line.trimmed) ?? ideographicSection
    return String(repeating: "#", count: level) + " " + line.trimmed
  }

  /// `Participan:` in a paragraph of a programme names no section.
  private func leadsInPeople(_ line: String) -> Bool {
    guard !isAfterBlank, let last = line.trimmed.last, ":：".contains(last) else { return false }
    return SectionNames.role(of: line) == .people
  }

  /// What a line is that begins with `>`: an item where a line leads in, nothing where somebody's letter is quoted;
  /// `nil` for any other line.
  private mutating func quoted(_ line: String) -> String? {
    guard line.hasPrefix(">") else {
      if !line.isBlank {
        leadIn = line.trimmed
        quotation = nil
      }
      return nil
    }
    let isLetter =
      quotation ?? (Self.quotesLetter(leadIn) || Self.quotesLetter(line.trimmed))
    guard isLetter || leadIn.last.map({ ":：".contains($0) }) == true else { return nil }
    quotation = isLetter
    return isLetter ? "" : "- " + line.dropFirst().trimmed
  }

  /// `On Thu, 29 Apr, Ron wrote:`
  private static func quotesLetter(_ line: String) -> Bool {
    guard let last = line.last, ":：".contains(last) else { return false }
    let text = line.folded
    return ["wrote", " a ecrit", "escribio", "написал", "пишет", "كتب", "写道", "schrieb"]
      .contains(where: text.contains)
  }

  /// `* What we will talk about *`, `== Agenda ==`: a name between two marks.
  private static func framedName(_ text: Substring) -> String? {
    let bare = text.trimmed
    guard let mark = bare.first, "*=~".contains(mark), bare.count < 80, bare.last == mark else {
      return nil
    }
    let marks = bare.prefix { $0 == mark }.count
    let inner = bare.dropFirst(marks)
    guard inner.first?.isWhitespace == true, !bare.allSatisfy({ $0 == mark || $0.isWhitespace })
    else { return nil }
    let name = inner.trimmed.reversed().drop { $0 == mark }.reversed().map(String.init).joined()
    guard name.last?.isWhitespace == true, !name.contains(mark), (1...9).contains(name.words.count)
    else { return nil }
    return name.trimmed
  }

  /// The line with a mark that CommonMark knows. A line of a programme that follows a list begins one of its own: it
  /// would go on the last item.
  private mutating func item(_ line: String) -> String {
    if line.isBlank {
      isInList = false
      return line
    }
    if isInList, line.first?.isWhitespace == false, let found = ClockPhrase.leading(line),
      isProgramme || found.span.end != nil
        || found.after.trimmed.first.map({ "-–—:|".contains($0) }) ?? true
    {
      return "+ " + line
    }
    // `14.º período de sesiones` is no fourteenth item.
    let isOrdinal = line.prefix(6).contains { "ºª°".contains($0) }
    if isOrdinal, let number = Self.number(of: line), number.value != 1, number != lastItem {
      return line
    }
    if isLettered, let first = line.first, "ABCDEFGHАБВГДЕЖЗ".contains(first),
      line.dropFirst().hasPrefix(". ")
    {
      isInList = true
      return "1) " + line.dropFirst(3).trimmed
    }
    var marked = ListMarks.commonMark(line).withoutAttributes
    // A list that begins at 1 again is another one, which CommonMark tells by its mark alone.
    if let number = Self.number(of: line) {
      if number.value == 1, previous.map({ $0 > 1 }) ?? false { isOtherRun.toggle() }
      previous = number.value
      if isOtherRun { marked = Self.withOtherMark(marked) }
    }
    let text = marked.drop { $0 == " " }
    let digits = text.prefix(while: \.isNumber)
    isInList =
      isInList || ["- ", "* ", "+ "].contains { text.hasPrefix($0) }
      || !digits.isEmpty && text.dropFirst(digits.count).first.map { ".)".contains($0) } ?? false
    return marked
  }

  /// `1. text` for `1) text`, and the other way round.
  private static func withOtherMark(_ line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let mark = line.dropFirst(digits.count).first
    guard !digits.isEmpty, mark == "." || mark == ")",
      line.dropFirst(digits.count + 1).first?.isWhitespace == true
    else { return line }
    return digits + (mark == "." ? ")" : ".") + line.dropFirst(digits.count + 1)
  }

  /// The number of a line such as `四、其他`; `nil` for any other.
  private static func ideographicNumber(of line: String) -> Int? {
    let number = line.prefix { "一二三四五六七八九十".contains($0) }
    guard (1...2).contains(number.count), line.dropFirst(number.count).first == "、" else {
      return nil
    }
    let values: [Character: Int] = [
      "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]
    let digits = number.compactMap { values[$0] }
    return digits.count == 2 && digits[0] == 10 ? 10 + digits[1] : digits.last
  }

  /// The number at the start of a line without an indentation: `3. Agenda`, `III. Agenda`, `2.º Agenda`.
  private struct Number: Equatable {
    let value: Int
    let isRoman: Bool

    func follows(_ other: Number?) -> Bool {
      other.map { value == $0.value + 1 && isRoman == $0.isRoman } ?? false
    }
  }

  private static func number(of line: String) -> Number? {
    // Neither does a line begin with a number that has none of their marks.
    guard line.utf8.prefix(48).contains(where: { $0 > 127 || ".)-/:".utf8.contains($0) }) else {
      return nil
    }
    if let ordinal = ListMarks.value(ofOrdinalIn: line) {
      return Number(value: ordinal, isRoman: true)
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let roman = line.prefix { "IVX".contains($0) }
    let length = digits.isEmpty ? roman.count : digits.count
    let marks = line.dropFirst(length).prefix { ".)-–/ºª°".contains($0) }
    guard (1...3).contains(marks.count),
      line.dropFirst(length + marks.count).first?.isWhitespace ?? true
    else {
      return nil
    }
    let value =
      digits.isEmpty
      ? ListMarks.value(ofRoman: String(roman)) : digits.count < 3 ? Int(digits) : nil
    return value.map { Number(value: $0, isRoman: digits.isEmpty) }
  }

  /// Whether a line with the next number after a section's could be the name of the next section.
  private static func couldBeName(_ line: String) -> Bool {
    guard let last = line.trimmed.last else { return false }
    return line.words.count <= 7 && !".?!;,؟？。".contains(last)
  }

  /// Page breaks and marks without a text.
  private static func isLeftOver(_ text: Substring) -> Bool {
    let bare = text.trimmed
    return ["\\newpage", "\\pagebreak", "**", "__", "[TOC]", "[[toc]]", "\u{0C}"].contains(bare)
  }

  /// A line that is a section's name and nothing else, written as a heading is: `Background`,
  /// `2. Points of Discussion:`, `**Guiding questions**`, not a word that prose happened to wrap.
  private static func isSectionName(_ line: String) -> Bool {
    guard line.utf8.count <= 160, !line.hasPrefix("    "), !line.hasPrefix("\t") else {
      return false
    }
    let bare = line.trimmed
    guard let first = bare.first, !"-+|>".contains(first), !bare.hasPrefix("* "),
      !bare.hasPrefix("• "),
      let last = bare.last, !".,;?؟？".contains(last), bare.words.count <= 10,
      !bare.contains("    ") || !ListMarks.withoutNumber(bare).contains("    "),
      ClockPhrase.leading(bare) == nil,
      Labels.read(bare).isEmpty,
      SectionNames.role(of: bare) != nil
    else { return false }
    let name = ListMarks.withoutNumber(bare.trimming(["*", "_", " "]))
    return name.first(where: \.isLetter)?.isLowercase == false
  }
}

extension String {
  /// Without what pandoc writes behind brackets: `[text]{.underline}`.
  fileprivate var withoutAttributes: String {
    guard contains("]{.") || contains("]{#") else { return self }
    var result = ""
    var rest = Substring(self)
    while let open = rest.firstRange(of: "]{") {
      result += rest[..<open.lowerBound] + "]"
      guard let close = rest[open.upperBound...].firstIndex(of: "}") else {
        rest = rest[open.upperBound...]
        continue
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
