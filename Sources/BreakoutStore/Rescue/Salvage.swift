import BreakoutModel
import Foundation

/// What can be had of the record in a damaged file: all rows of all its pages that can still be made out, put into
/// order by their links. A row that fits the chain is what was written, wherever it was found.
struct Salvage {
  /// The longest intact chain from the first event on.
  let rows: [EventRow]
  let head: ChainHead
  /// What stands behind its end, oldest first; not all of it need be as it was written.
  let behind: [EventRow]
  /// Why the chain ends; `nil` where nothing stands behind it.
  let damage: Damage?
  /// The session that a snapshot in the file holds where the chain before it is gone, and the events that follow.
  let later: LaterSession?
  /// Which agenda started the session, if that can be made out.
  let agenda: AgendaMark?

  /// `nil` where nothing can be read at all. Must not be used on a file that this process has open: closing
  /// another descriptor would drop SQLite's locks.
  init?(_ path: String) {
    guard let file = PageFile(path) else { return nil }
    var found: [Int: [EventRow]] = [:]
    var marks: Set<Data> = []
    var snapshots: [SnapshotTable.Row] = []
    for (number, page) in file.pages {
      for (id, values) in PageRows(file, number, page).rows {
        if let row = EventRow(id: id, values) {
          if found[id]?.contains(row) != true { found[id, default: []].append(row) }
        } else if case .blob(let mark)? = values.first, values.count == 1,
          mark.count == AgendaMark.size
        {
          marks.insert(Data(mark))
        } else if let snapshot = SnapshotTable.Row(values) {
          snapshots.append(snapshot)
        }
      }
    }
    rows = Self.longestChain(found)
    let head = rows.last.map { ChainHead(seq: $0.seq, hash: $0.hash) } ?? .start
    self.head = head
    later = LaterSession(snapshots, behind: head, found)
    behind = found.filter { $0.key > head.seq }.sorted { $0.key < $1.key }.compactMap(\.value.first)
    damage = Self.damage(behind: head, found, behind)
    agenda = marks.count == 1 ? marks.first.map(AgendaMark.init(digest:)) : nil
  }

  /// Of one event there may be several rows: in a page as it was and as it is, or in a log. All that link on are
  /// followed.
  private static func longestChain(_ found: [Int: [EventRow]]) -> [EventRow] {
    let coding = ChangeCoding()
    var layers: [[(row: EventRow, before: Int)]] = []
    var heads = [ChainHead.start]
    while let candidates = found[layers.count + 1] {
      var layer: [(row: EventRow, before: Int)] = []
      for row in candidates where row.reading(by: coding) != .nonsense {
        for (before, head) in heads.enumerated() where row.link(after: head) == row.hash {
          layer.append((row, before))
        }
      }
      if layer.isEmpty { break }
      layers.append(layer)
      heads = layer.map { ChainHead(seq: $0.row.seq, hash: $0.row.hash) }
    }
    var place = 0
    var chain: [EventRow] = []
    for layer in layers.reversed() {
      chain.append(layer[place].row)
      place = layer[place].before
    }
    return chain.reversed()
  }

  private static func damage(
    behind head: ChainHead, _ found: [Int: [EventRow]], _ behind: [EventRow]
  ) -> Damage? {
    guard !behind.isEmpty else { return nil }
    guard let next = found[head.seq + 1]?.first else { return .missing(seq: head.seq + 1) }
    return next.link(after: head) == next.hash ? .undecodable(next.name) : .altered(next.name)
  }

  /// What is to be said of a file of whose record only a snapshot is left; `nil` for any other.
  func problem(_ path: String) -> StoreProblem? {
    later.map { .damaged(path: path, .onlySnapshot(until: $0.snapshotSeq)) }
  }

  /// The session as far as it goes, and what of it a newer version wrote.
  var events: (events: [Event], newer: [EventName]) {
    let coding = ChangeCoding()
    var (events, newer): ([Event], [EventName]) = ([], [])
    for row in rows {
      if case .event(let event) = row.reading(by: coding) {
        events.append(event)
      } else {
        newer.append(row.name)
      }
    }
    return (events, newer)
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
