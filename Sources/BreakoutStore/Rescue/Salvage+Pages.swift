import BreakoutModel
import BreakoutRecord
import Foundation

extension Salvage {
  /// Looks at all rows of all pages of a file.
  ///
  /// `nil` where nothing can be read at all. Must not be used on a file that this process has open: closing
  /// another descriptor would drop SQLite's locks.
  init?(_ path: String) {
    guard let file = PageFile(path) else { return nil }
    var found: [Int: [EventRow]] = [:]
    var marks: Set<Data> = []
    var snapshots: [KeptSnapshot] = []
    for (number, page) in file.pages {
      for (id, values) in PageRows(file, number, page).rows {
        if let row = EventRow(id: id, values) {
          if found[id]?.contains(row) != true { found[id, default: []].append(row) }
        } else if case .blob(let mark)? = values.first, values.count == 1,
          mark.count == AgendaMark.size
        {
          marks.insert(Data(mark))
        } else if let snapshot = KeptSnapshot(values) {
          snapshots.append(snapshot)
        }
      }
    }
    self.init(
      found, snapshots: snapshots,
      agenda: marks.count == 1 ? marks.first.map(AgendaMark.init(digest:)) : nil)
  }
}

extension EventRow {
  /// `nil` for a row of another table.
  fileprivate init?(id: Int, _ values: [PageValue]) {
    guard id > 0, values.count == 7, values[0] == .null, case .integer(let act) = values[1],
      case .integer(let at) = values[2], case .text(let seat) = values[3],
      case .text(let kind) = values[4], case .text(let payload) = values[5],
      case .blob(let hash) = values[6], hash.count == ChainHead.start.hash.count,
      let seat = String(validating: seat, as: UTF8.self),
      let kind = String(validating: kind, as: UTF8.self)
    else { return nil }
    self.init(
      seq: id, act: Int(act), at: at, seat: seat, kind: kind, payload: Data(payload),
      hash: Data(hash))
  }
}

extension KeptSnapshot {
  /// `nil` for a row of another table.
  fileprivate init?(_ values: [PageValue]) {
    guard values.count == 5, values[0] == .null, case .integer(let seq) = values[1],
      case .integer(let format) = values[2], case .blob(let hash) = values[3],
      case .blob(let bytes) = values[4]
    else { return nil }
    self.init(seq: Int(seq), format: Int(format), hash: Data(hash), bytes: bytes)
  }
}
