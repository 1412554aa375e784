import CCSV

/// libcsv, fed line by line, so that the line of a row and the place of a fault are always known.
final class CSVParser {
  /// What a line came to.
  enum Outcome {
    /// The cells of a row are there.
    case row
    /// Nothing was on the line.
    case blank
    /// A cell in quotes goes on with the next line.
    case unfinished
    /// A quotation mark where none may be, at an offset of the line.
    case fault(offset: Int)
  }

  private var parser = csv_parser()
  private var cells = Cells()
  /// Whether a row has begun and not ended.
  private(set) var isWithinRow = false

  init(separator: UInt8) {
    csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(&parser, separator)
  }

  deinit {
    csv_free(&parser)
    cells.deallocate()
  }

  /// Reads one line, given without its end.
  func feed(_ line: UnsafeBufferPointer<UInt8>) -> Outcome {
    if !isWithinRow { cells.removeAll() }
    let read = parse(line.baseAddress, line.count)
    guard read == line.count else { return .fault(offset: read) }
    var end: UInt8 = 0x0A
    guard parse(&end, 1) == 1 else { return .fault(offset: line.count) }
    if cells.isComplete {
      isWithinRow = false
      return .row
    }
    // A blank line leaves nothing behind; a cell in quotes keeps its line end.
    isWithinRow = isWithinRow || parser.entry_pos > 0 || parser.quoted != 0
    return isWithinRow ? .unfinished : .blank
  }

  /// How many cells the row has.
  var count: Int { cells.ends.count }

  /// One cell, valid until the next line is fed.
  func withCell<Result, Problem: Error>(
    _ place: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let start = place == 0 ? 0 : cells.ends[place - 1]
    return try body(UnsafeBufferPointer(cells.bytes).slice(start..<cells.ends[place]))
  }

  /// The row as text; `nil` in the place of cells that are not UTF-8.
  var texts: [String?] { (0..<count).map { place in withCell(place) { $0.text } } }

  private func parse(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int {
    withUnsafeMutablePointer(to: &cells) { cells in
      csv_parse(
        &parser, bytes, count,
        { cell, count, cells in
          cells?.assumingMemoryBound(to: Cells.self).pointee.append(cell, count)
        },
        { _, cells in cells?.assumingMemoryBound(to: Cells.self).pointee.isComplete = true },
        cells)
    }
  }
}

/// The cells of one row, one behind another.
private struct Cells {
  private(set) var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 12)
  private(set) var ends: [Int] = []
  private var used = 0
  var isComplete = false

  mutating func removeAll() {
    ends.removeAll(keepingCapacity: true)
    used = 0
    isComplete = false
  }

  mutating func append(_ cell: UnsafeMutableRawPointer?, _ count: Int) {
    if used + count > bytes.count { grow(to: 2 * (used + count)) }
    if let cell, count > 0, let base = bytes.baseAddress {
      UnsafeMutableRawPointer(base + used).copyMemory(from: cell, byteCount: count)
    }
    used += count
    ends.append(used)
  }

  private mutating func grow(to capacity: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity)
    _ = larger.update(fromContentsOf: bytes[..<used])
    bytes.deallocate()
    bytes = larger
  }

  func deallocate() { bytes.deallocate() }
}
