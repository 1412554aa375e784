import BreakoutModel

/// The text of an agenda file as lines without their ends and without control characters.
///
/// UTF-8, UTF-16, UTF-32 and the code pages of the six languages are read. The byte order mark is dropped; CRLF, CR and LF all end a line. Line *n* of the file is
/// `lines[n - 1]`, which everything after relies on to name lines.
struct SourceLines {
  let lines: [String]

  /// Throws when the bytes are no text an agenda could be read from.
  init(_ bytes: [UInt8], log: inout ProblemLog) throws(AgendaErrors) {
    try self.init(text: Self.text(bytes, log: &log), log: &log)
  }

  /// Throws when there is nothing but blank space.
  init(text: String, log: inout ProblemLog) throws(AgendaErrors) {
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

  /// The bytes as text, whose encoding is said where it is not UTF-8.
  static func text(
    _ bytes: [UInt8], log: inout ProblemLog
  ) throws(AgendaErrors) -> String {
    let (text, warning) = try decoded(bytes, log: &log)
    if let offset = text.firstIndex(of: 0) {
      throw log.failing(.binary(offset: offset), line: line(ofOffset: offset, in: Array(text)))
    }
    if let warning { log.warn(warning, line: 1) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes as UTF-8, and what is to be said about it. Where several code pages make sense, the text is read in the
  /// likeliest, and both are named.
  private static func decoded(
    _ bytes: [UInt8], log: inout ProblemLog
  ) throws(AgendaErrors) -> (ArraySlice<UInt8>, AgendaProblem.Reason?) {
    let told = TextEncoding.decoded(bytes)
    if let told, told.encoding != .windows1252 {
      return (told.text, told.encoding == .utf8 ? nil : .encoding(told.encoding.name))
    }
    if TextEncoding.told(by: bytes).encoding != .utf8 { throw log.failing(.badUTF16) }
    if let offset = bytes.firstIndex(of: 0) {
      throw log.failing(.binary(offset: offset), line: line(ofOffset: offset, in: bytes))
    }
    if let guess = TextEncoding.guess(bytes) {
      let rival = guess.rival.map {
        AgendaProblem.Reason.doubtfulEncoding(guess.page.name, perhaps: $0.name)
      }
      return (guess.text[...], rival ?? .encoding(guess.page.name))
    }
    if let told { return (told.text, .encoding(told.encoding.name)) }
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
