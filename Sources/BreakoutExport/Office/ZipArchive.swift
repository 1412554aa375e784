import BreakoutArchive
import BreakoutModel

/// A ZIP file as office documents are, some of whose members are written anew: in their order, packed or not.
struct ZipArchive {
  private let bytes: [UInt8]
  private let members: [(entry: ZipDirectory.Entry, packed: ArraySlice<UInt8>)]
  private let directory: ZipDirectory
  private var replaced: [String: [UInt8]] = [:]
  private var added: [(name: String, bytes: [UInt8])] = []

  /// - Returns: `nil` for what is no ZIP file of this kind, and for one of which a member is missing.
  init?(_ bytes: [UInt8]) {
    guard let directory = ZipDirectory(bytes), directory.isWhole else { return nil }
    let members = directory.entries.compactMap { entry in
      directory.packed(entry, in: bytes).map { (entry, $0) }
    }
    guard members.count == directory.entries.count else { return nil }
    (self.bytes, self.directory, self.members) = (bytes, directory, members)
  }

  /// A member as it would be written now.
  subscript(name: String) -> [UInt8]? {
    if let text = replaced[name] { return text }
    guard let entry = directory.entries.first(where: { $0.name == name }),
      let text = directory.contents(of: entry, in: bytes, limit: entry.size),
      text.count == entry.size
    else { return nil }
    return text
  }

  mutating func replace(_ name: String, by bytes: [UInt8]) {
    replaced[name] = bytes
  }

  /// Adds a member behind the others.
  mutating func add(_ name: String, _ bytes: [UInt8]) { added.append((name, bytes)) }

  /// The file, each member of the same moment, so that the same members give the same bytes.
  ///
  /// - Parameter moment: in seconds since 1970.
  func bytes(at moment: Int64) -> [UInt8] {
    let (time, date) = Self.stamp(moment)
    var file = ZipWriter(time: time, date: date)
    for (entry, packed) in members {
      if let text = replaced[entry.name] {
        file.append(text, as: entry.name)
      } else {
        file.append(packed, of: entry)
      }
    }
    for member in added { file.append(member.bytes, as: member.name) }
    return file.finished
  }

  /// A moment as ZIP files write it: in steps of two seconds, from 1980 on.
  private static func stamp(_ moment: Int64) -> (time: Int, date: Int) {
    guard let day = CalendarDate(Timestamp(milliseconds: moment * 1000), utcOffsetMinutes: 0),
      (1980...2107).contains(day.year)
    else { return (0, 33) }
    let second = Int(((moment % 86_400) + 86_400) % 86_400)
    return (
      second / 3600 << 11 | second / 60 % 60 << 5 | second % 60 / 2,
      (day.year - 1980) << 9 | day.month << 5 | day.day
    )
  }
}
