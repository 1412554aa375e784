import BreakoutModel

/// Where a ballot of a poll names options that hold a sign which parts options, as forms write them without
/// quotes: `Land, Water and soil, Air` where “Water and soil, Air” is one.
///
/// All ways are tried in which the line is nothing but options of the poll; where there are two, nobody knows
/// what was chosen. Where there is none, the longest option counts, so that what is wrong is named.
struct KnownItems {
  /// The end of such a name by its start.
  private var ends: [Int: Int] = [:]

  init() {}

  init(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ names: borrowing OptionNames
  ) throws(BallotLine.Fault) {
    guard names.mostParts > 0 else { return }
    let pieces = Self.pieces(line, range)
    guard pieces.count <= Self.mostPieces else { return }
    // How the rest of the line can be read from each piece on, at most two ways told apart.
    var ways = Array(repeating: 0, count: pieces.count) + [1]
    var lengths = Array(repeating: 0, count: pieces.count)
    for start in pieces.indices.reversed() {
      for length in 1...names.mostParts where start + length <= pieces.count {
        guard ways[start + length] > 0,
          Self.name(line, pieces[start].lowerBound..<pieces[start + length - 1].upperBound, names)
            != nil
        else { continue }
        ways[start] = min(2, ways[start] + ways[start + length])
        lengths[start] = length
      }
    }
    if ways[0] > 1 {
      let words = line.slice(line.trimmed(range)).text?.onOneLine ?? "?"
      throw BallotLine.Fault(reason: .severalReadings(words), offset: range.lowerBound)
    }
    var start = 0
    while start < pieces.count {
      let longest =
        ways[0] == 1
        ? lengths[start]
        : (1...names.mostParts).last { length in
          start + length <= pieces.count
            && Self.name(
              line, pieces[start].lowerBound..<pieces[start + length - 1].upperBound, names) != nil
        } ?? 1
      let whole = pieces[start].lowerBound..<pieces[start + longest - 1].upperBound
      if let name = Self.name(line, whole, names) { ends[name.lowerBound] = name.upperBound }
      start += longest
    }
  }

  /// Where the name ends that begins here.
  func end(from offset: Int) -> Int? { ends[offset] }

  /// A line with more is no answer of a form.
  private static let mostPieces = 1000

  /// What stands between the signs that part options.
  private static func pieces(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where OptionNames.parts(line[place]) {
      pieces.append(start..<place)
      start = place + 1
    }
    return pieces + [start..<range.upperBound]
  }

  /// The name of an option of the poll, without the score behind it; `nil` for anything else.
  private static func name(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ names: borrowing OptionNames
  ) -> Range<Int>? {
    let whole = line.trimmed(range)
    guard !whole.isEmpty else { return nil }
    if names.isKnown(line.slice(whole).text?.onOneLine ?? "") { return whole }
    guard let stroke = line[whole].lastIndex(of: UInt8(ascii: "/")),
      line[stroke + 1..<whole.upperBound].allSatisfy({ $0.isDigit || $0.isBlank })
    else { return nil }
    let name = line.trimmed(whole.lowerBound..<stroke)
    return names.isKnown(line.slice(name).text?.onOneLine ?? "") ? name : nil
  }
}
