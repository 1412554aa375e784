import BreakoutArchive
import BreakoutModel

/// A ZIP file as office documents are: members in their order, packed or not.
struct ZipArchive {
  struct Member {
    let name: [UInt8]
    /// 0: as it is, 8: DEFLATE.
    fileprivate let method: UInt16
    fileprivate let check: UInt32
    fileprivate let size: Int
    fileprivate let packed: ArraySlice<UInt8>
  }

  private(set) var members: [Member]

  /// - Returns: `nil` for what is no ZIP file of this kind, and for one that spans several files.
  init?(_ bytes: [UInt8]) {
    guard let end = Self.end(of: bytes) else { return nil }
    let count = Int(bytes.number(at: end + 10, of: 2))
    var place = Int(bytes.number(at: end + 16, of: 4))
    members = []
    for _ in 0..<count {
      guard place + 46 <= bytes.count, bytes.number(at: place, of: 4) == 0x0201_4B50 else {
        return nil
      }
      func field(_ offset: Int, _ width: Int) -> Int {
        Int(bytes.number(at: place + offset, of: width))
      }
      let (names, extras, comments) = (field(28, 2), field(30, 2), field(32, 2))
      let start = field(42, 4)
      guard place + 46 + names <= bytes.count, start + 30 <= bytes.count else { return nil }
      let data =
        start + 30 + Int(bytes.number(at: start + 26, of: 2))
        + Int(bytes.number(at: start + 28, of: 2))
      guard data + field(20, 4) <= bytes.count else { return nil }
      members.append(
        Member(
          name: Array(bytes[place + 46..<place + 46 + names]), method: UInt16(field(10, 2)),
          check: UInt32(field(16, 4)), size: field(24, 4), packed: bytes[data..<data + field(20, 4)]
        ))
      place += 46 + names + extras + comments
    }
  }

  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    // A comment may stand behind it.
    return (max(0, bytes.count - 22 - 65_535)...bytes.count - 22).reversed().first {
      bytes.number(at: $0, of: 4) == 0x0605_4B50
    }
  }

  subscript(name: String) -> [UInt8]? {
    guard let member = members.first(where: { $0.name.elementsEqual(name.utf8) }) else {
      return nil
    }
    switch member.method {
    case 0: return Array(member.packed)
    case 8: return Inflate.bytes(of: member.packed, size: member.size)
    default: return nil
    }
  }

  mutating func replace(_ name: String, by bytes: [UInt8]) {
    guard let place = members.firstIndex(where: { $0.name.elementsEqual(name.utf8) }) else {
      return
    }
    members[place] = Member(
      name: Array(name.utf8), method: 0, check: CheckSum.of(bytes), size: bytes.count,
      packed: bytes[...])
  }

  /// The file, each member of the same moment, so that the same members give the same bytes.
  ///
  /// - Parameter moment: in seconds since 1970.
  func bytes(at moment: Int64) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    let (time, date) = Self.stamp(moment)
    for member in members {
      let offset = file.count
      var shared: [UInt8] = []
      shared.add(20, of: 2)
      // Names are UTF-8.
      shared.add(0x0800, of: 2)
      shared.add(UInt32(member.method), of: 2)
      shared.add(time, of: 2)
      shared.add(date, of: 2)
      shared.add(member.check, of: 4)
      shared.add(UInt32(member.packed.count), of: 4)
      shared.add(UInt32(member.size), of: 4)
      shared.add(UInt32(member.name.count), of: 2)
      shared.add(0, of: 2)
      file.add(0x0403_4B50, of: 4)
      file += shared + member.name
      file += member.packed
      directory.add(0x0201_4B50, of: 4)
      directory.add(20, of: 2)
      directory += shared
      for _ in 0..<5 { directory.add(0, of: 2) }
      directory.add(UInt32(offset), of: 4)
      directory += member.name
    }
    let start = file.count
    file += directory
    file.add(0x0605_4B50, of: 4)
    file.add(0, of: 4)
    file.add(UInt32(members.count), of: 2)
    file.add(UInt32(members.count), of: 2)
    file.add(UInt32(directory.count), of: 4)
    file.add(UInt32(start), of: 4)
    file.add(0, of: 2)
    return file
  }

  /// A moment as ZIP files write it: in steps of two seconds, from 1980 on.
  private static func stamp(_ moment: Int64) -> (time: UInt32, date: UInt32) {
    guard let day = CalendarDate(Timestamp(milliseconds: moment * 1000), utcOffsetMinutes: 0),
      (1980...2107).contains(day.year)
    else { return (0, 33) }
    let second = UInt32(((moment % 86_400) + 86_400) % 86_400)
    return (
      second / 3600 << 11 | second / 60 % 60 << 5 | second % 60 / 2,
      UInt32(day.year - 1980) << 9 | UInt32(day.month) << 5 | UInt32(day.day)
    )
  }
}

extension [UInt8] {
  /// The lowest byte comes first.
  fileprivate func number(at place: Int, of width: Int) -> UInt32 {
    guard place >= 0, place + width <= count else { return 0 }
    return (0..<width).reduce(0) { $0 | UInt32(self[place + $1]) << UInt32(8 * $1) }
  }

  fileprivate mutating func add(_ number: UInt32, of width: Int) {
    for index in 0..<width { append(UInt8(truncatingIfNeeded: number >> UInt32(8 * index))) }
  }
}
