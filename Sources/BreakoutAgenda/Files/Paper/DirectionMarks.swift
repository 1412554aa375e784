/// Lines of Arabic and Hebrew as pdftotext gives them: each piece that runs from right to left stands between marks, and
/// within it numbers, signs and words of other scripts as they are seen, from left to right.
enum DirectionMarks {
  private static let rightToLeft: Unicode.Scalar = "\u{202B}"
  private static let leftToRight: Unicode.Scalar = "\u{202A}"
  private static let end: Unicode.Scalar = "\u{202C}"

  /// A line without such marks, in the order in which it is read. The blanks by which it stands at the right go.
  static func resolved(_ line: String) -> String {
    guard line.unicodeScalars.contains(rightToLeft) else { return line }
    guard let pieces = pieces(of: Array(line.unicodeScalars)) else { return withoutMarks(line) }
    var result: [Unicode.Scalar] = []
    // The piece at the right comes first.
    for piece in pieces.reversed() {
      let text = resolved(piece)
      // A vowel sign that was drawn by itself can tear a word: a letter alone is none.
      let isTorn = result.last?.isCombining == true && text.dropFirst().first == " "
      if isTorn { result.removeLast() }
      while isTorn, result.last == " " { result.removeLast() }
      if !result.isEmpty, !isTorn { result += [" ", " ", " "] }
      result += text
    }
    return withBulletInFront(withMarksAtLetters(result))
  }

  /// The pieces that run from right to left, from left to right; `nil` where the line has other text as well.
  private static func pieces(of line: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>]? {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var depth = 0
    var start = 0
    for (place, scalar) in line.enumerated() {
      switch scalar {
      case rightToLeft, leftToRight:
        if depth == 0 { start = place + 1 }
        depth += 1
      case end where depth > 0:
        depth -= 1
        if depth == 0 { pieces.append(line[start..<place]) }
      default:
        if depth == 0, !scalar.properties.isWhitespace { return nil }
      }
    }
    return depth == 0 ? pieces.filter { !$0.isEmpty } : nil
  }

  private static func resolved(_ piece: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var inner: [Unicode.Scalar]?
    for scalar in piece {
      switch scalar {
      case leftToRight: inner = []
      case end:
        result += asRead(inner ?? [], isAfterText: !result.isEmpty)
        inner = nil
      case rightToLeft: break
      default:
        if inner != nil { inner?.append(scalar) } else { result.append(scalar) }
      }
    }
    return result + asRead(inner ?? [], isAfterText: !result.isEmpty)
  }

  /// What is seen from left to right within a line from right to left: signs at its ends change their side.
  private static func asRead(_ seen: [Unicode.Scalar], isAfterText: Bool) -> [Unicode.Scalar] {
    guard let first = seen.firstIndex(where: \.isStrong),
      let last = seen.lastIndex(where: \.isStrong)
    else { return seen.reversed() }
    let core = Array(seen[first...last])
    return seen[(last + 1)...].reversed() + numbersAsRead(core, isAfterText)
      + seen[..<first].reversed()
  }

  /// Numbers behind Arabic letters are seen with the last one first; of two the smaller one is the beginning.
  private static func numbersAsRead(
    _ core: [Unicode.Scalar], _ isAfterText: Bool
  ) -> [Unicode.Scalar] {
    guard core.allSatisfy({ !$0.properties.isAlphabetic }) else { return core }
    var tokens: [[Unicode.Scalar]] = []
    for (place, scalar) in core.enumerated() {
      let isInside =
        scalar.isDigit
        || ".:,/".unicodeScalars.contains(scalar)
          && place + 1 < core.count && core[place + 1].isDigit && place > 0
          && core[place - 1].isDigit
      if isInside,
        tokens.last?.last.map({ $0.isDigit || ".:,/".unicodeScalars.contains($0) }) == true
      {
        tokens[tokens.count - 1].append(scalar)
      } else {
        tokens.append([scalar])
      }
    }
    let numbers = tokens.filter { $0.first?.isDigit == true }
    let turns =
      numbers.count == 2 ? value(numbers[0]) > value(numbers[1]) : isAfterText && numbers.count > 2
    return Array((turns ? tokens.reversed() : tokens).joined())
  }

  /// The first number of a time or a date.
  private static func value(_ number: [Unicode.Scalar]) -> Double {
    number.prefix { $0.isDigit }.prefix(8).reduce(0) { $0 * 10 + ($1.properties.numericValue ?? 0) }
  }

  /// A vowel sign that stands by itself, because it was drawn so, belongs to a letter that nobody knows; words are words
  /// without it.
  private static func withMarksAtLetters(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in scalars where !(scalar.isCombining && (result.last ?? " ") == " ") {
      result.append(scalar)
    }
    return result
  }

  /// A bullet that stands at the right is at the beginning.
  private static func withBulletInFront(_ scalars: [Unicode.Scalar]) -> String {
    let text = String(String.UnicodeScalarView(scalars)).trimmed
    guard let last = text.last, text.dropLast().last == " ",
      PaperLayout.bullets.contains(last) || last.unicodeScalars.allSatisfy(\.isPrivate)
    else {
      return text
    }
    return "\(last) " + text.dropLast().trimmed
  }

  private static func withoutMarks(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.filter { ![rightToLeft, leftToRight, end].contains($0) }))
  }
}

extension Unicode.Scalar {
  fileprivate var isCombining: Bool { properties.canonicalCombiningClass != .notReordered }

  fileprivate var isDigit: Bool { properties.numericType == .decimal }

  fileprivate var isPrivate: Bool { (0xE000...0xF8FF).contains(value) }

  /// A letter, a digit or a bullet.
  fileprivate var isStrong: Bool { properties.isAlphabetic || isDigit || isPrivate }
}
