import BreakoutModel
import BreakoutRecord
import Foundation
import Glibc

/// What was last seen of the sessions of a folder, kept in a file there, so that a list of a thousand opens
/// only those that have changed since.
///
/// It only saves time: what is not in it or does not fit is looked at, and a folder that cannot be written has
/// none. Sessions that cannot be read are never kept.
struct SessionIndex {
  /// A name that no list of sessions shows.
  private static let name = ".index"
  /// How the first line begins; files of other versions are read anew.
  private static let format = "breakout sessions 1"
  /// A file that was written so lately may be written again within the same tick of the disk's clock.
  private static let usualSettling: Int64 = 2

  private let file: String
  private let settling: Int64
  private var known: [String: Entry]
  private var used: [String: Entry] = [:]
  private var hasNews = false

  /// - Parameter settling: for how many seconds a file is looked at again after it was written.
  init(of folder: String, settling: Int64 = usualSettling) {
    self.settling = settling
    file = "\(folder)/\(Self.name)"
    known = [:]
    for line in Self.lines(of: file) {
      guard let (path, entry) = Entry.read(line, in: folder) else { continue }
      known[path] = entry
    }
  }

  /// The sessions at some paths, in their order; looked at, by all processors at once, are those that have to be.
  mutating func listings(of paths: [String]) -> [SessionListing] {
    let marks = paths.map { FileMark($0) }
    let missing = paths.indices.filter { marks[$0] == nil || known[paths[$0]]?.mark != marks[$0] }
    let looked = missing.map { paths[$0] }.flatMapAtOnce(least: 8) { path in
      [SessionListing(path) { try SessionSummary($0) }]
    }
    hasNews = !looked.isEmpty
    let fresh = Dictionary(uniqueKeysWithValues: zip(missing, looked))
    return paths.indices.map { place in
      let path = paths[place]
      guard let listing = fresh[place] else {
        used[path] = known[path]
        return SessionListing(path) { try known[$0].map(\.summary) ?? SessionSummary($0) }
      }
      if case .success(let summary) = listing.contents, let mark = marks[place],
        mark.isSettled(for: settling), FileMark(path) == mark
      {
        used[path] = Entry(mark: mark, summary: summary)
      }
      return listing
    }
  }

  /// Writes down what was seen, where it is anything new. Where that fails, the next list takes longer.
  func keep() {
    guard hasNews || used.count != known.count else { return }
    let lines = [Self.format] + used.sorted { $0.key < $1.key }.compactMap { $0.value.line }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let new = "\(file)-\(getpid())"
    do throws(StoreProblem) {
      let descriptor = try BesideFile.open(new, O_WRONLY | O_CREAT | O_EXCL)
      defer { close(descriptor) }
      try BesideFile.write(bytes, at: 0, to: descriptor, path: new)
      if rename(new, file) != 0 { unlink(new) }
    } catch {
      unlink(new)
    }
  }

  private static func lines(of file: String) -> ArraySlice<Substring> {
    do throws(StoreProblem) {
      let descriptor = try BesideFile.open(file, O_RDONLY)
      defer { close(descriptor) }
      let text = String(
        decoding: try BesideFile.contents(of: descriptor, path: file), as: UTF8.self)
      let lines = text.split(separator: "\n")
      return lines.first.map { $0 == format } == true ? lines.dropFirst() : []
    } catch {
      return []
    }
  }
}

extension SessionIndex {
  fileprivate struct Entry {
    let mark: FileMark
    let summary: SessionSummary

    private static let separator: Character = "\u{1F}"

    /// `nil` for a title or a name that a line cannot hold.
    var line: String? {
      let name = PathParts.name(of: summary.path)
      guard
        ![name, summary.title].contains(where: {
          $0.contains { $0 == Self.separator || $0.isNewline }
        })
      else { return nil }
      let digest = summary.agenda.map { $0.digest.base64EncodedString() } ?? ""
      return [
        name, mark.text, summary.title, "\(summary.created.milliseconds)",
        "\(summary.lastAct.milliseconds)", "\(summary.events)", Self.code(of: summary.standing),
        digest,
      ].joined(separator: String(Self.separator))
    }

    static func read(_ line: Substring, in folder: String) -> (path: String, entry: Entry)? {
      let fields = line.split(separator: separator, omittingEmptySubsequences: false)
      guard fields.count == 8, let mark = FileMark(text: fields[1]), let created = Int64(fields[3]),
        let last = Int64(fields[4]), let events = Int(fields[5]), let standing = standing(fields[6])
      else { return nil }
      let path = "\(folder)/\(fields[0])"
      let digest = fields[7].isEmpty ? nil : Data(base64Encoded: String(fields[7]))
      return (
        path,
        Entry(
          mark: mark,
          summary: SessionSummary(
            path: path, title: String(fields[2]), created: Timestamp(milliseconds: created),
            last: Timestamp(milliseconds: last), events: events, standing: standing,
            agenda: digest.map(AgendaMark.init(digest:))))
      )
    }

    private static func code(of standing: SessionStanding) -> String {
      switch standing {
      case .notBegun: "n"
      case .betweenPoints: "b"
      case .closed: "c"
      case .point(let number): "\(number)"
      }
    }

    private static func standing(_ code: Substring) -> SessionStanding? {
      switch code {
      case "n": .notBegun
      case "b": .betweenPoints
      case "c": .closed
      default: Int(code).map(SessionStanding.point)
      }
    }
  }

  /// What the file system says of a session's file and of the log beside it, which changes with each act.
  fileprivate struct FileMark: Equatable {
    private let numbers: [Int64]

    init?(_ path: String) {
      guard let file = Self.numbers(of: path) else { return nil }
      numbers = file + (Self.numbers(of: path + "-wal") ?? [])
    }

    init?(text: Substring) {
      let parts = text.split(separator: " ").map { Int64($0) }
      guard !parts.contains(nil), parts.count >= 6 else { return nil }
      numbers = parts.compactMap(\.self)
    }

    var text: String { numbers.map(String.init).joined(separator: " ") }

    /// Whether nothing of it was written within the last seconds.
    func isSettled(for seconds: Int64) -> Bool {
      let now = Int64(time(nil))
      return stride(from: 3, to: numbers.count, by: 6).allSatisfy { now - numbers[$0] > seconds }
    }

    private static func numbers(of path: String) -> [Int64]? {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return [
        Int64(bitPattern: UInt64(status.st_dev)), Int64(bitPattern: UInt64(status.st_ino)),
        Int64(status.st_size), Int64(max(status.st_mtim.tv_sec, status.st_ctim.tv_sec)),
        Int64(status.st_mtim.tv_nsec), Int64(status.st_ctim.tv_nsec),
      ]
    }
  }
}
