/// Marks of items that one line alone does not show, because only several lines with them make a list.
enum MarkHabits {
  /// The lines with marks that CommonMark and `ListMarks` know, each in its place.
  static func mended(_ lines: ArraySlice<String>) -> [String] {
    var result = withColumnsParted(withHeadingTags(lines.map(closingSpacedLetters)))
    result = withNestedBullets(result)
    result = withMarkedLengths(withWordBullets(result))
    result = withCountedLabels(withSubNumbers(withSerialNumbers(result)))
    return withNumberMarks(result)
  }

  /// `<h2 align="center">Minutes of 2 March</h2>`: a heading of HTML alone on its line.
  private static func withHeadingTags(_ lines: [String]) -> [String] {
    lines.map { line in
      // Most lines have no tag.
      guard line.utf8.contains(UInt8(ascii: "<")) else { return line }
      let text = line.trimmed
      guard text.hasPrefix("<h") || text.hasPrefix("<H"),
        let level = text.dropFirst(2).first?.wholeNumberValue,
        (1...6).contains(level), let open = text.firstIndex(of: ">"),
        let close = text.firstRange(of: "</h\(level)>", ignoringCase: true),
        open < close.lowerBound, close.upperBound == text.endIndex
      else { return line }
      let name = HTMLTags.removed(from: String(text[open..<close.lowerBound].dropFirst())).onOneLine
      return name.isEmpty ? line : String(repeating: "#", count: level) + " " + name
    }
  }

  /// In the first lines two things that many blanks part, `Side event No. 14        Concept note`, stand in two columns.
  private static func withColumnsParted(_ lines: [String]) -> [String] {
    lines.enumerated().map { place, line in
      guard place < 12, line.utf8.count < 400, let gap = line.trimmed.firstRange(of: "        "),
        line.first?.isLetter == true
      else { return line }
      let text = line.trimmed
      let (left, right) = (text[..<gap.lowerBound].trimmed, text[gap.upperBound...].trimmed)
      // `Venue:          Room 3` is one thing.
      return right.contains("        ") || left.contains("|") || ":：?？".contains(left.last ?? ":")
        ? line : left + " | " + right
    }
  }

  /// Bullets of another kind right below an item that ends in a colon, at the same margin, are its own.
  private static func withNestedBullets(_ lines: [String]) -> [String] {
    var result = lines
    var outer: Character?
    var isLedIn = false
    for (place, line) in lines.enumerated() {
      let isText = line.utf8.first.map { $0 > 64 && $0 < 128 } ?? false
      guard !isText, let mark = line.first, bullets.contains(mark), line.dropFirst().first == " "
      else {
        if isText || line.isBlank || line.first?.isWhitespace == false {
          (outer, isLedIn) = (nil, false)
        }
        continue
      }
      if let outer, mark != outer, isLedIn {
        result[place] = "  " + line
      } else {
        outer = mark
        isLedIn = line.trimmed.hasSuffix(":")
      }
    }
    return result
  }

  private static let bullets: Set<Character> = [
    "-", "*", "•", "■", "▪", "–", "●", "○", "►", "➢", "·", "+",
  ]

  /// `A G E N D A` and `O R D R E   D U   J O U R` as words: one blank parts letters, more of them part words.
  private static func closingSpacedLetters(_ line: String) -> String {
    guard line.utf8.count < 200, line.utf8.contains(UInt8(ascii: " ")) else { return line }
    let hashes = line.prefix { $0 == "#" }
    let rest = line.dropFirst(hashes.count)
    let letters = rest.words
    guard letters.count > 3,
      letters.allSatisfy({ $0.count == 1 && $0.first?.isUppercase == true })
    else { return line }
    let words = rest.trimmed.split(separator: "  ").map { $0.filter { $0 != " " } }
    return hashes + (hashes.isEmpty ? "" : " ") + words.joined(separator: " ")
  }

  /// Items that begin with a length and no mark behind it, `- 20m Drafts`, get one where several do.
  private static func withMarkedLengths(_ lines: [String]) -> [String] {
    let found = lines.enumerated().compactMap { place, line -> (Int, String)? in
      guard line.hasEarlyDigit else { return nil }
      let text = line.drop { $0 == " " || $0 == "\t" }
      guard let mark = text.first, "-*+•".contains(mark), text.dropFirst().first == " " else {
        return nil
      }
      let item = text.dropFirst().trimmed
      guard item.first?.isNumber == true, LengthPhrase.leading(item) == nil,
        let (_, rest) = LengthPhrase.leading(item, needsMark: false), !rest.isEmpty
      else { return nil }
      let length = item.dropLast(rest.count).trimmed
      return (place, line[..<text.startIndex] + String(mark) + " " + length + " – " + rest)
    }
    guard found.count > 2 else { return lines }
    var result = lines
    for (place, line) in found { result[place] = line }
    return result
  }

  /// The letter `o` that word processors set in front of items of the second level, where a mark stands above it.
  private static func withWordBullets(_ lines: [String]) -> [String] {
    let hasWordBullets = lines.contains { line in
      line.utf8.first == UInt8(ascii: " ") && line.trimmed.hasPrefix("o ")
        || line.utf8.first == UInt8(ascii: "\t") && line.trimmed.hasPrefix("o ")
    }
    guard hasWordBullets else { return lines }
    var result = lines
    var isBelowMark = false
    for (place, line) in lines.enumerated() where !line.isBlank {
      let text = line.drop { $0 == " " || $0 == "\t" }
      if text.startIndex > line.startIndex, text.hasPrefix("o "), isBelowMark {
        result[place] = line[..<text.startIndex] + "- " + text.dropFirst(2).trimmed
        continue
      }
      isBelowMark =
        ListMarks.commonMark(String(text)).first.map { "-*+".contains($0) } ?? false
        || isBelowMark && text.startIndex > line.startIndex
    }
    return result
  }

  /// Lines that one word and a number begin which counts up from 1, `Résolution n° 1 : …`, `## Segment 2 — …`: the number
  /// is the mark.
  private static func withCountedLabels(_ lines: [String]) -> [String] {
    var result = lines
    for (place, label) in CountedLabel.all(in: lines) {
      let hashes = lines[place].prefix { $0 == "#" }
      result[place] =
        hashes.isEmpty ? "\(label.value)) \(label.rest)" : hashes + " \(label.value). \(label.rest)"
    }
    return result
  }

  /// Numbers of a body's own series, `27/091 Apologies`, `C26-14: Budget`, which count on from meeting to meeting: each is
  /// the mark of an item.
  private static func withSerialNumbers(_ lines: [String]) -> [String] {
    var result = lines
    var run: [(place: Int, series: String, value: Int, rest: String)] = []
    func end() {
      defer { run = [] }
      guard run.count > 2 else { return }
      for (number, item) in run.enumerated() {
        let hashes = lines[item.place].prefix { $0 == "#" }
        result[item.place] = hashes + (hashes.isEmpty ? "" : " ") + "\(number + 1). " + item.rest
      }
    }
    for (place, line) in lines.enumerated() {
      guard let found = serialNumber(of: line) else { continue }
      if run.last.map({ $0.series != found.series || $0.value + 1 != found.value }) ?? false {
        end()
      }
      run.append((place, found.series, found.value, found.rest))
    }
    end()
    return result
  }

  /// `3.1. Who pays?` below `3. Questions for discussion` are its items; `4.1 Quote A` below an item are parts of it.
  private static func withSubNumbers(_ lines: [String]) -> [String] {
    var result = lines
    var run: [(place: Int, outer: Int, rest: String)] = []
    var last: (number: Int, text: String)?
    func end() {
      defer { run = [] }
      guard run.count > 1, let last, last.number == run[0].outer else { return }
      let isSection: Bool =
        if case .points? = SectionNames.role(of: last.text) ?? SectionNames.mention(in: last.text) {
          true
        } else {
          false
        }
      // As numbers they would go on those of the sections.
      for item in run {
        result[item.place] = isSection ? "- \(item.rest)" : "    - \(item.rest)"
      }
    }
    for (place, line) in lines.enumerated() where line.hasEarlyDigit {
      let text = line.drop { $0 == "#" }.drop { $0 == " " }
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      guard (1...2).contains(digits.count), let number = Int(digits) else { continue }
      let behind = text.dropFirst(digits.count)
      let inner = behind.dropFirst().prefix { $0.isASCII && $0.isNumber }
      let rest = behind.dropFirst(1 + inner.count).drop { ".) ".contains($0) }
      if behind.first == ".", (1...2).contains(inner.count), line.first?.isNumber == true,
        rest.first?.isLetter == true || "¿«“\"".contains(rest.first ?? " "),
        Int(inner) == run.count + 1, run.first.map({ $0.outer == number }) ?? true
      {
        run.append((place, number, String(rest)))
      } else if behind.first.map({ ".)°º-/、 ".contains($0) }) ?? false, inner.isEmpty {
        end()
        last = (number, String(behind.drop { ".)°º-/、 ".contains($0) }))
      }
    }
    end()
    return result
  }

  /// The year or the letter of a series, the number in it, and the text behind.
  private static func serialNumber(of line: String) -> (series: String, value: Int, rest: String)? {
    guard line.utf8.count < 400, line.utf8.prefix(20).contains(where: { $0 == 0x2F || $0 == 0x2D })
    else { return nil }
    let text = line.drop { $0 == "#" }.drop { $0 == " " || $0 == "*" }
    let mark = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "/-".contains($0)) }
    let digits = mark.reversed().prefix(while: \.isNumber)
    let series = mark.dropLast(digits.count)
    let behind = text.dropFirst(mark.count)
    var rest = String(behind.drop { ".:)* ".contains($0) })
    // Bold print that began before the number goes on behind it.
    if text.startIndex > line.startIndex, line[..<text.startIndex].hasSuffix("**"),
      !behind.drop(while: { ".:)".contains($0) }).hasPrefix("**")
    {
      rest = "**" + rest
    }
    guard (1...4).contains(digits.count), let value = Int(String(digits.reversed())),
      (2...9).contains(series.count), series.last.map({ "/-".contains($0) }) ?? false,
      series.contains(where: \.isNumber), series.filter({ "/-".contains($0) }).count == 1,
      behind.first.map({ ".:) *".contains($0) }) ?? false,
      rest.drop(while: { $0 == "*" }).first?.isLetter == true,
      // `2027-03 Launch` is a month.
      !(series.count == 5 && series.allSatisfy { $0.isNumber || "/-".contains($0) } && value <= 12)
    else { return nil }
    return (String(series), value, rest)
  }

  /// Numbers that nothing parts from their text, `1  Opening` and `## 1 Opening`, are marks where they count up.
  private static func withNumberMarks(_ lines: [String]) -> [String] {
    var result = lines
    var runs: [Int: [(place: Int, start: String.Index)]] = [:]
    // Names of parts and text of items may stand between two of them.
    let farthest = 12
    func end(_ level: Int) {
      let run = runs.removeValue(forKey: level) ?? []
      guard run.count > 2 else { return }
      for (place, index) in run { result[place].insert(".", at: index) }
    }
    for (place, line) in result.enumerated() where !line.isBlank {
      let hashes = line.prefix { $0 == "#" }.count
      guard let (value, index) = bareNumber(line) else {
        continue
      }
      if let last = runs[hashes]?.last, hashes == 0, place - last.place > farthest { end(0) }
      if value == (runs[hashes]?.count ?? 0) + 1 {
        runs[hashes, default: []].append((place, index))
      } else {
        end(hashes)
        if value == 1 { runs[hashes] = [(place, index)] }
      }
    }
    for level in Array(runs.keys) { end(level) }
    return result
  }

  /// A number of one or two digits at the start of a line, with blanks and a text behind it and no mark.
  private static func bareNumber(_ line: String) -> (value: Int, end: String.Index)? {
    guard line.hasEarlyDigit else { return nil }
    let start = line.drop { $0 == "#" }.drop { $0 == " " }
    guard line.distance(from: line.startIndex, to: start.startIndex) < 11 else { return nil }
    let digits = start.prefix { $0.isASCII && $0.isNumber }
    let rest = start.dropFirst(digits.count)
    let text = rest.drop { $0 == " " || $0 == "\t" }
    guard (1...2).contains(digits.count), text.startIndex > rest.startIndex,
      text.first?.isLetter == true, let value = Int(digits), text.first?.isLowercase == false,
      ClockPhrase.leading(String(start)) == nil,
      // `2 May 2027` is a day; a later one is said of the item.
      DatePhrase.find(in: String(start.prefix(18))) == nil,
      DatePhrase.endOfDay(in: String(start.prefix(18))) == nil
    else { return nil }
    return (value, rest.startIndex)
  }
}

extension String {
  /// Whether a digit stands near its beginning; most lines have none, and a note may be long.
  fileprivate var hasEarlyDigit: Bool { utf8.prefix(48).contains { (48...57).contains($0) } }
}
