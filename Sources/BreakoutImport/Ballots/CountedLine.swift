import BreakoutModel

/// A line of ballots apart from how many people gave it: `12: A>B`, `12 * A>B`, `12x A>B`, and behind the
/// ballot `A>B: 12`, `A>B * 12`, `A>B x12`, `A>B (12)`.
struct CountedLine {
  private(set) var count = 1
  private(set) var ballot: Range<Int>
  /// Where the line says a number.
  private(set) var isCounted = false
  /// Where a number stands that might belong to a name: `(12)`, `12x`.
  private(set) var doubtful: Range<Int>?

  init(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) throws(BallotLine.Fault) {
    ballot = range
    if try takeFront(line) {
      isCounted = true
    } else if try takeBehind(line) {
      isCounted = true
    }
  }

  /// - Returns: whether there was a number.
  private mutating func takeFront(
    _ line: UnsafeBufferPointer<UInt8>
  ) throws(BallotLine.Fault) -> Bool {
    if let colon = Self.colon(line, ballot) {
      let before = line.trimmed(ballot.lowerBound..<colon)
      let digits = Self.digits(line, before)
      // `A: 12` has its number behind.
      if digits == before.lowerBound,
        let behind = Self.number(line, line.trimmed(colon + 1..<ballot.upperBound)), !before.isEmpty
      {
        count = behind
        ballot = before
        return true
      }
      let words = line.slice(line.trimmed(digits..<before.upperBound)).text ?? "?"
      guard let number = Self.number(line, before.lowerBound..<digits),
        words.isEmpty || BallotWords.counts.contains(CSVHeading.words(words))
      else {
        throw BallotLine.Fault(
          reason: .notACount(line.slice(before).text ?? "?"), offset: ballot.lowerBound)
      }
      count = number
      ballot = colon + 1..<ballot.upperBound
      return true
    }
    let end = Self.digits(line, ballot)
    guard end > ballot.lowerBound, let number = Self.number(line, ballot.lowerBound..<end) else {
      return false
    }
    var place = end
    while place < ballot.upperBound, line[place].isBlank { place += 1 }
    guard let width = Self.times(line, place, ballot.upperBound) else { return false }
    // `3x4 Alliance` is a name that has to stand in brackets; a letter needs a blank behind it.
    let isLetter = line[place] | 0x20 == UInt8(ascii: "x")
    let next = place + width
    if isLetter, next == ballot.upperBound { return false }
    if isLetter, !line[next].isBlank, line[next] != UInt8(ascii: "["),
      line[next] != UInt8(ascii: "\"")
    {
      // `12 xylophones` has a name behind a number, which is said where names are read; `3x>4x` has names.
      if place > end || !Self.isLetterOrDigit(line[next]) { return false }
      throw BallotLine.Fault(
        reason: .countWithoutColon(line.slice(ballot).text ?? "?"), offset: ballot.lowerBound)
    }
    count = number
    if isLetter { doubtful = ballot.lowerBound..<next }
    ballot = next..<ballot.upperBound
    return true
  }

  private mutating func takeBehind(
    _ line: UnsafeBufferPointer<UInt8>
  ) throws(BallotLine.Fault) -> Bool {
    let range = line.trimmed(ballot)
    if let (inner, outer) = Self.brackets(line, range), let number = Self.number(line, inner) {
      let before = line.trimmed(range.lowerBound..<outer)
      // `Plan (1)>Plan (2)` has names with numbers.
      guard !before.isEmpty, !Self.hasBracketedNumber(line, before) else { return false }
      count = number
      ballot = before
      doubtful = outer..<range.upperBound
      return true
    }
    var start = range.upperBound
    while let previous = Self.digitBefore(line, start, range.lowerBound) { start = previous }
    guard start < range.upperBound, let number = Self.number(line, start..<range.upperBound) else {
      return false
    }
    var place = start
    while place > range.lowerBound, line[place - 1].isBlank { place -= 1 }
    guard place > range.lowerBound else { return false }
    switch line[place - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: "*"): place -= 1
    // ×
    case 0x97 where place - 1 > range.lowerBound && line[place - 2] == 0xC3: place -= 2
    // A letter stands apart from the name.
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      guard place - 1 > range.lowerBound, line[place - 2].isBlank else { return false }
      place -= 1
      doubtful = place..<range.upperBound
    default: return false
    }
    let before = line.trimmed(range.lowerBound..<place)
    guard !before.isEmpty else { return false }
    count = number
    ballot = before
    return true
  }

  /// The first colon outside of names in brackets or quotation marks.
  private static func colon(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    for place in range {
      switch line[place] {
      case UInt8(ascii: ":"): return place
      case UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "["),
        UInt8(ascii: "\""), UInt8(ascii: "*"), UInt8(ascii: "/"):
        return nil
      default: break
      }
    }
    return nil
  }

  /// How many bytes a sign of multiplication has here; `nil` for anything else.
  private static func times(
    _ line: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
  ) -> Int? {
    guard place < end else { return nil }
    switch line[place] {
    case UInt8(ascii: "*"), UInt8(ascii: "x"), UInt8(ascii: "X"): return 1
    case 0xC3 where place + 1 < end && line[place + 1] == 0x97: return 2
    default: return nil
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isDigit || byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  /// What stands in the brackets that end a range, wide ones too, and where they begin.
  private static func brackets(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (inner: Range<Int>, outer: Int)? {
    let end: Int
    if range.count > 2, line[range.upperBound - 1] == UInt8(ascii: ")") {
      end = range.upperBound - 1
    } else if range.count > 4,
      line.slice(range.upperBound - 3..<range.upperBound)
        .elementsEqual([0xEF, 0xBC, 0x89])
    {
      end = range.upperBound - 3
    } else {
      return nil
    }
    var place = end
    while place > range.lowerBound {
      place -= 1
      if line[place] == UInt8(ascii: "(") { return (line.trimmed(place + 1..<end), place) }
      if place + 3 <= end, line.slice(place..<place + 3).elementsEqual([0xEF, 0xBC, 0x88]) {
        return (line.trimmed(place + 3..<end), place)
      }
      guard end - place < 40 else { return nil }
    }
    return nil
  }

  private static func hasBracketedNumber(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    for place in range where line[place] == UInt8(ascii: ")") || line[place] == 0x89 {
      if let (inner, _) = brackets(line, range.lowerBound..<place + 1),
        number(line, inner) != nil
      {
        return true
      }
    }
    return false
  }

  /// Where the digits at the start of a range end; those of other scripts too.
  private static func digits(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var place = range.lowerBound
    while let next = line.digitEnd(place, range.upperBound) { place = next }
    return place
  }

  private static func digitBefore(
    _ line: UnsafeBufferPointer<UInt8>, _ end: Int, _ start: Int
  ) -> Int? {
    for width in 1...3 where end - width >= start && line.digitEnd(end - width, end) == end {
      return end - width
    }
    return nil
  }

  private static func number(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    line.slice(range).number
  }
}
