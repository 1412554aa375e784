/// What parts the cells of a CSV file.
enum CSVSeparator {
  /// The comma, semicolon or tab that is most often in a line outside of quotes; a comma where none is.
  static func found(in line: some Sequence<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let most = candidates.map { counts[$0] ?? 0 }.max() ?? 0
    return candidates.first { (counts[$0] ?? 0) == most } ?? UInt8(ascii: ",")
  }
}
