import Glibc

/// The lines of a file or of standard input, one after another, without ever holding more than a piece.
///
/// LF, CRLF, or CR alone where a file has no LF ends a line; a byte order mark is skipped.
final class LineSource {
  /// No line may be longer, in bytes.
  static let longestLine = 1_000_000
  private static let piece = 1 << 18

  /// The file as the user named it.
  let file: String
  /// The number of the line that was given last, from 1.
  private(set) var line = 0

  private let descriptor: Int32
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: piece, alignment: 16)
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var terminator: UInt8 = 0x0A

  /// Opens a file; `-` is standard input.
  init(path: String) throws(ImportProblem) {
    file = path == "-" ? "standard input" : path
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ImportProblem(.reading(errno), file: file) }
    try begin()
  }

  /// Lines that are in memory already.
  init(bytes: [UInt8], file: String) throws(ImportProblem) {
    self.file = file
    descriptor = -1
    isAtEnd = true
    buffer.deallocate()
    buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 1, alignment: 16)
    buffer.copyBytes(from: bytes)
    end = bytes.count
    try begin()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
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

  /// The first lines, without taking them: as many as asked for, or those in the first piece. A line that is
  /// not whole in it, or no text, is left out.
  func beginning(lines count: Int) throws(ImportProblem) -> [String] {
    while !isAtEnd, end - start < Self.piece,
      buffer[start..<end].count(where: { $0 == terminator }) < count
    { try refill() }
    var lines = buffer[start..<end].split(
      separator: terminator, maxSplits: count, omittingEmptySubsequences: false)
    if lines.count > count || !isAtEnd { lines.removeLast() }
    return lines.compactMap { String(validating: $0, as: UTF8.self) }
  }

  /// A problem on the line that was given last.
  func problem(_ reason: ImportProblem.Reason, at offset: Int? = nil) -> ImportProblem {
    ImportProblem(reason, file: file, line: line, column: offset.map { $0 + 1 })
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
    return bytes
  }

  private func begin() throws(ImportProblem) {
    while end < 3, !isAtEnd { try refill() }
    let bytes = buffer[..<end]
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw ImportProblem(.utf16, file: file)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    if start == end, isAtEnd { throw ImportProblem(.empty, file: file) }
    if !bytes.contains(0x0A), bytes.contains(0x0D) { terminator = 0x0D }
  }

  /// Moves what is left to the front and reads behind it.
  private func refill() throws(ImportProblem) {
    let rest = end - start
    guard rest <= Self.longestLine else {
      line += 1
      throw problem(.lineTooLong(limit: Self.longestLine))
    }
    if rest + Self.piece > buffer.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: rest + 2 * Self.piece, alignment: 16)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
      buffer.deallocate()
      buffer = larger
    } else if start > 0, rest > 0, let base = buffer.baseAddress {
      memmove(base, base + start, rest)
    }
    start = 0
    end = rest
    while true {
      let count = read(descriptor, buffer.baseAddress.map { $0 + end }, buffer.count - end)
      if count < 0 {
        if errno == EINTR { continue }
        throw ImportProblem(.reading(errno), file: file)
      }
      end += count
      isAtEnd = count == 0
      return
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
