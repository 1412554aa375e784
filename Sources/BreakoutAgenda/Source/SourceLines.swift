import BreakoutModel

/// The text of an agenda file as lines without their ends and without control characters.
///
/// UTF-8, UTF-16 and Windows-1252 are read. The byte order mark is dropped; CRLF, CR and LF all end a line. Line *n* of the file is
/// `lines[n - 1]`, which everything after relies on to name lines.
struct SourceLines {
  let lines: [String]

  /// Throws when the bytes are no text an agenda could be read from.
  init(_ bytes: [UInt8], log: inout ProblemLog) throws(AgendaErrors) {
    guard !bytes.isEmpty else { throw log.failing(.empty) }
    let text = try Self.text(bytes, log: &log)
    var controls = 0
    var firstControlLine = 1
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let isFeed = scalar == "\n"
      if isFeed || scalar == "\r" {
        if !(isFeed && afterReturn) {
          lines.append(String(line))
          line = String.UnicodeScalarView()
        }
      } else if scalar.isControl {
        if controls == 0 { firstControlLine = lines.count + 1 }
        controls += 1
      } else {
        line.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    if !line.isEmpty { lines.append(String(line)) }
    if controls > 0 {
      log.warn(.controlCharacters(count: controls), line: firstControlLine)
    }
    guard lines.contains(where: { !$0.isBlank }) else { throw log.failing(.blank) }
    self.lines = lines
  }

  private static func text(
    _ bytes: [UInt8], log: inout ProblemLog
  ) throws(AgendaErrors) -> String {
    if let decoded = TextEncoding.decoded(bytes) {
      if let offset = decoded.text.firstIndex(of: 0) {
        throw log.failing(
          .binary(offset: offset), line: line(ofOffset: offset, in: Array(decoded.text)))
      }
      if decoded.encoding != .utf8 { log.warn(.encoding(decoded.encoding.name), line: 1) }
      return String(decoding: decoded.text, as: UTF8.self)
    }
    if case .utf16 = TextEncoding.told(by: bytes).encoding { throw log.failing(.badUTF16) }
    if let offset = bytes.firstIndex(of: 0) {
      throw log.failing(.binary(offset: offset), line: line(ofOffset: offset, in: bytes))
    }
    let offset = firstInvalidOffset(in: bytes[...])
    throw log.failing(.notUTF8(offset: offset), line: line(ofOffset: offset, in: bytes))
  }

  private static func line(ofOffset offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    var previous: UInt8 = 0
    for byte in bytes[..<offset] {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
      previous = byte
    }
    return line
  }

  private static func firstInvalidOffset(in bytes: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }
}
