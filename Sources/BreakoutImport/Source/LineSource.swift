import BreakoutModel
import BreakoutWords
import Glibc

/// The lines of a file or of standard input as UTF-8, one after another, without ever holding more than a
/// piece. Nothing is read twice, so that a pipe will do.
///
/// LF, CRLF, or CR alone where a file has no LF ends a line; a byte order mark is skipped. UTF-16 and the code pages of
/// the six languages are turned into UTF-8, with a warning.
final class LineSource {
  /// No line may be longer, in bytes.
  static let longestLine = 1_000_000
  private static let piece = 1 << 18

  /// The file as the user named it.
  let file: String
  /// The number of the line that was given last, from 1.
  private(set) var line = 0
  /// What is to be told before any result, in the order in which it was noticed.
  private(set) var warnings: [ImportWarning] = []

  private let descriptor: Int32
  /// What is left of bytes that are in memory already.
  private var memory: ArraySlice<UInt8> = []
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: piece, alignment: 16)
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var terminator: UInt8 = 0x0A
  /// Whether a line that is no text is given as it is, to be listed, and does not end the reading.
  var givesFaultyLines = false
  private var utf16: UTF16Decoder?
  private var hasUTF8 = false
  /// In which the lines are that are not UTF-8; `nil` before the first.
  private var page: CodePage?
  /// The line that was given last, where it had to be turned into UTF-8.
  private var turned = UnsafeMutableRawBufferPointer.allocate(byteCount: 0, alignment: 1)

  /// Opens a file; `-` is standard input.
  init(path: String) throws(ImportProblem) {
    file = path == "-" ? words.files.standardInput : path
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ImportProblem(.reading(errno), file: file) }
    try begin()
  }

  /// Lines that are in memory already.
  init(bytes: [UInt8], file: String) throws(ImportProblem) {
    self.file = file
    descriptor = -1
    memory = bytes[...]
    try begin()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
    turned.deallocate()
  }

  /// The next line without its end, valid until the next call; `nil` behind the last.
  func next() throws(ImportProblem) -> UnsafeBufferPointer<UInt8>? {
    var searched = start
    while true {
      if let base = buffer.baseAddress,
        let found = memchr(base + searched, Int32(terminator), end - searched)
      {
        let stop = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        defer { start = stop + 1 }
        return try give(start..<stop)
      }
      if isAtEnd {
        guard start < end else { return nil }
        defer { start = end }
        return try give(start..<end)
      }
      searched = end - start
      try refill()
    }
  }

  /// The next line of ballots, in which no control character may stand.
  func nextOfBallots() throws(ImportProblem) -> UnsafeBufferPointer<UInt8>? {
    guard let line = try next() else { return nil }
    if let offset = line.firstControl { throw problem(.controlCharacter, at: offset) }
    return line
  }

  /// The first lines, without taking them: as many as asked for, or those in the first piece. A line that is
  /// not whole in it is left out, one that is no text is empty.
  func beginning(lines count: Int) throws(ImportProblem) -> [String] {
    while !isAtEnd, end - start < Self.piece,
      buffer[start..<end].count(where: { $0 == terminator }) < count
    { try refill() }
    var lines = buffer[start..<end].split(
      separator: terminator, maxSplits: count, omittingEmptySubsequences: false)
    if lines.count > count || !isAtEnd { lines.removeLast() }
    let page = page ?? codePage(from: start)
    return lines.map { line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return String(validating: line, as: UTF8.self)
        ?? Self.utf8(line, in: page).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  /// A problem on the line that was given last.
  func problem(_ reason: ImportProblem.Reason, at offset: Int? = nil) -> ImportProblem {
    ImportProblem(reason, file: file, line: line, column: offset.map { $0 + 1 })
  }

  /// Has something told before any result; the same is told once.
  func warn(_ reason: ImportWarning.Reason, line: Int? = nil) {
    guard warnings.count < ImportWarning.most, !warnings.contains(where: { $0.reason == reason })
    else { return }
    warnings.append(ImportWarning(reason, file: file, line: line))
  }

  private func give(
    _ range: Range<Int>
  ) throws(ImportProblem) -> UnsafeBufferPointer<UInt8> {
    line += 1
    var stop = range.upperBound
    if stop > range.lowerBound, buffer[stop - 1] == 0x0D { stop -= 1 }
    guard stop - range.lowerBound <= Self.longestLine else {
      throw problem(.lineTooLong(limit: Self.longestLine))
    }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[range.lowerBound..<stop])
      .assumingMemoryBound(to: UInt8.self)
    if let base = bytes.baseAddress, memchr(base, 0, bytes.count) != nil {
      throw problem(.binary, at: bytes.firstIndex(of: 0))
    }
    return try asUTF8(bytes, from: range.lowerBound)
  }

  /// A line that is no UTF-8 makes the file one of the code page in which its letters make sense, unless a line before it was UTF-8: then
  /// the file was harmed.
  private func asUTF8(
    _ bytes: UnsafeBufferPointer<UInt8>, from place: Int
  ) throws(ImportProblem) -> UnsafeBufferPointer<UInt8> {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    if page == nil {
      if bytes.isUTF8 {
        hasUTF8 = true
        return bytes
      }
      if hasUTF8 {
        if givesFaultyLines { return bytes }
        throw problem(.notUTF8)
      }
    }
    let found = page ?? codePage(from: place)
    guard let text = Self.utf8(bytes, in: found) else {
      if givesFaultyLines { return bytes }
      throw problem(.notUTF8)
    }
    if page == nil {
      page = found
      warn(.encoding(.codePage(found)), line: line)
    }
    if turned.count < text.count {
      turned.deallocate()
      turned = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * text.count, alignment: 1)
    }
    turned.copyBytes(from: text)
    return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(turned)[..<text.count])
      .assumingMemoryBound(to: UInt8.self)
  }

  /// That of the letters in memory from a place on, where they leave no doubt; otherwise that of Western Europe, in
  /// which few lines of another one could be read.
  private func codePage(from place: Int) -> CodePage {
    let sample = buffer[place..<min(end, place + 50_000)]
    let whole = sample.lastIndex(of: terminator).map { sample[..<$0] } ?? sample
    guard let guess = TextEncoding.guess(Array(whole)), guess.rival == nil else {
      return .windows1252
    }
    return guess.page
  }

  private static func utf8(_ line: some Collection<UInt8>, in page: CodePage) -> [UInt8]? {
    page == .windows1252 ? TextEncoding.windows1252(line) : page.decoded(line)
  }

  private func begin() throws(ImportProblem) {
    while end < 4096, !isAtEnd { try refill() }
    if let kind = Self.otherKind(buffer[..<end]) {
      throw ImportProblem(.notPlain(kind), file: file)
    }
    let (encoding, mark) = TextEncoding.told(by: buffer[..<end])
    if start == end || mark == end, isAtEnd { throw ImportProblem(.empty, file: file) }
    if case .utf16(let order) = encoding {
      warn(.encoding(encoding))
      utf16 = UTF16Decoder(order)
      let read = Array(buffer[mark..<end])
      end = 0
      try take(read)
    } else {
      start = mark
    }
    let bytes = buffer[start..<end]
    if !bytes.contains(0x0A), bytes.contains(0x0D) { terminator = 0x0D }
  }

  /// What a file is that cannot be text, told by its first bytes.
  private static func otherKind(_ start: some Collection<UInt8>) -> ImportProblem.ForeignFile? {
    let kinds: [(beginning: [UInt8], kind: ImportProblem.ForeignFile)] = [
      (Array("PK".utf8) + [3, 4], .spreadsheetOrArchive),
      ([0xD0, 0xCF, 0x11, 0xE0], .oldSpreadsheet), (Array("%PDF-".utf8), .pdf),
      (Array("{\\rtf".utf8), .wordProcessor),
    ]
    if let found = kinds.first(where: { start.starts(with: $0.beginning) }) { return found.kind }
    // Programs put a byte order mark or blank lines before a tag.
    let text = start.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(20)
    let tag = String(decoding: text, as: UTF8.self).lowercased()
    if ["<!doctype", "<html", "<table", "<meta", "<head", "<body"].contains(where: tag.hasPrefix) {
      return .webPage
    }
    return tag.hasPrefix("<?xml") ? .xml : nil
  }

  /// Puts UTF-16 that was read behind what is there, as UTF-8.
  private func take(_ bytes: [UInt8]) throws(ImportProblem) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    guard utf16?.add(bytes, to: &text) == true, !isAtEnd || utf16?.isComplete == true else {
      throw ImportProblem(.badUTF16, file: file)
    }
    makeRoom(for: text.count)
    UnsafeMutableRawBufferPointer(rebasing: buffer[end...]).copyBytes(from: text)
    end += text.count
  }

  /// Moves what is left to the front and reads behind it.
  private func refill() throws(ImportProblem) {
    let rest = end - start
    guard rest <= Self.longestLine else {
      line += 1
      throw problem(.lineTooLong(limit: Self.longestLine))
    }
    makeRoom(for: Self.piece)
    if utf16 != nil {
      let read = try piece()
      isAtEnd = read.isEmpty
      try take(read)
    } else {
      let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
      end += count
      isAtEnd = count == 0
    }
  }

  /// Moves what is left to the front of a buffer that has room behind it.
  private func makeRoom(for count: Int) {
    let rest = end - start
    if rest + count > buffer.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: rest + 2 * count, alignment: 16)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
      buffer.deallocate()
      buffer = larger
    } else if start > 0, rest > 0, let base = buffer.baseAddress {
      memmove(base, base + start, rest)
    }
    start = 0
    end = rest
  }

  private func piece() throws(ImportProblem) -> [UInt8] {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.piece, alignment: 1)
    defer { bytes.deallocate() }
    return Array(bytes[..<(try read(into: bytes))])
  }

  /// - Returns: how many bytes were read; 0 at the end.
  private func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportProblem) -> Int {
    guard descriptor >= 0 else {
      let part = memory.prefix(buffer.count)
      memory = memory.dropFirst(part.count)
      buffer.copyBytes(from: part)
      return part.count
    }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw ImportProblem(.reading(errno), file: file) }
    }
  }
}

extension ImportProblem.Reason {
  /// Why the system does not read a file.
  static func reading(_ code: Int32) -> Self {
    switch code {
    case ENOENT, ENOTDIR: .noSuchFile
    case EISDIR: .isFolder
    case EACCES, EPERM: .notPermitted
    default: .unreadable(String(cString: strerror(code)))
    }
  }
}
