import BreakoutModel
import Foundation

/// The pages of a session file and of the log beside it, read without SQLite, whatever has become of them.
///
/// The layout is that of SQLite's documentation, "Database File Format".
struct PageFile {
  private let file: [UInt8]
  private let log: PageLog
  let pageSize: Int
  /// The bytes of a page that hold data.
  let usable: Int

  /// What our files have, and what is assumed where the first page is lost.
  private static let usualPageSize = 4096

  /// `nil` where there is neither a file nor a log that can be read.
  init?(_ path: String) {
    let file = Self.bytes(path)
    let log = Self.bytes(path + "-wal")
    guard file?.isEmpty == false || log?.isEmpty == false else { return nil }
    self.file = file ?? []
    let isWhole = self.file.starts(with: SessionFileStart.bytes) && self.file.count > 100
    let named = isWhole ? self.file.number(at: 16, bytes: 2) : Self.usualPageSize
    pageSize =
      named == 1
      ? 65_536
      : (512...32_768).contains(named) && named.nonzeroBitCount == 1 ? named : Self.usualPageSize
    let reserved = isWhole ? Int(self.file[20]) : 0
    usable = pageSize - (reserved <= pageSize - 480 ? reserved : 0)
    self.log = PageLog(log ?? [], pageSize: pageSize)
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      return nil
    }
  }

  /// Every state of every page that may hold rows, with its number: those of the file, which may end in the middle
  /// of one, and those in the log.
  var pages: [(number: Int, bytes: ArraySlice<UInt8>)] {
    let inFile = stride(from: 0, to: file.count, by: pageSize).map { start in
      (start / pageSize + 1, file[start..<min(file.count, start + pageSize)])
    }
    return inFile + log.frames.map { ($0.number, log.bytes[$0.page]) }
  }

  /// The newest state of a page.
  func page(_ number: Int) -> ArraySlice<UInt8>? {
    if let place = log.newest[number] { return log.bytes[place] }
    guard number > 0, number <= file.count / pageSize else { return nil }
    return file[((number - 1) * pageSize)..<(number * pageSize)]
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// An unsigned number, highest byte first; the bytes must be there.
  func number(at place: Int, bytes count: Int) -> Int {
    self[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }
}
