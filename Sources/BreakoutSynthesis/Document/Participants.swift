import BreakoutModel
import BreakoutReport
import BreakoutWords

/// How many people took part, over all rooms and by constituency (product rule F29).
///
/// Each room counts as it published itself: its highest count, and constituencies as far as they may be told
/// apart there. Who was in two rooms counts in both.
struct Participants {
  struct Row {
    let name: String
    /// For every room in its place; `nil` where it counted nobody under this name.
    let counts: [Int?]

    var total: Int { counts.reduce(0) { $0 + ($1 ?? 0) } }
  }

  let rooms: [Room]
  /// The constituencies in the order of their first room, those that were merged there at the end.
  let rows: [Row]
  /// Everybody with a vote, room by room.
  let all: Row
  /// Those of them of whom it is not told to which constituency they belong.
  let untold: Row
  /// Those without a vote.
  let observers: Row

  init(_ rooms: [Room]) {
    self.rooms = rooms
    var names: [String] = []
    var keys: Set<String> = []
    for one in rooms.flatMap({ $0.session.presence?.constituencies ?? [] })
    where keys.insert(one.name.folded).inserted { names.append(one.name) }
    let order = names.filter { Self.merged($0) == nil } + names.filter { Self.merged($0) != nil }
    rows = order.map { name in
      Row(
        name: Self.merged(name) ?? name,
        counts: rooms.map { room in
          room.session.presence?.constituencies.first { $0.name.folded == name.folded }?.present
        })
    }
    all = Row(
      name: Words.current.merging.allWithAVote, counts: rooms.map { $0.session.presence?.present })
    untold = Row(
      name: Words.current.merging.notToldApart,
      counts: rooms.map { room in
        room.session.presence.flatMap { presence in
          let rest = presence.present - presence.constituencies.reduce(0) { $0 + $1.present }
          return rest > 0 ? rest : nil
        }
      })
    observers = Row(
      name: Words.current.merging.withoutAVote, counts: rooms.map { $0.session.presence?.observers }
    )
  }

  /// What a room calls those together of whom few were there, by the code that it has for them; `nil` for every
  /// other name.
  private static func merged(_ name: String) -> String? {
    switch name {
    case "other": Words.current.votes.others
    case "other constituencies": Words.current.votes.otherConstituencies
    default: nil
    }
  }

  private var hasUntold: Bool { untold.total > 0 && !rows.isEmpty }

  /// E.g. `104 (CSO 48, Business 30, other 4), from 3 of 4 rooms`.
  var words: String {
    let counted = all.counts.compactMap { $0 }.count
    let (report, merging) = (Words.current.report, Words.current.merging)
    guard counted > 0 else { return merging.notCounted }
    var parts = rows.map { report.counted($0.name, $0.total) }
    if hasUntold { parts.append(merging.notToldApart(untold.total)) }
    let total = "\(all.total)"
    let people =
      parts.isEmpty ? total : report.remarked(total, Words.current.lists.row(parts))
    return counted == rooms.count
      ? people : merging.from(people, rooms: counted, of: rooms.count)
  }

  /// With a column for every room where there are so many at most; a page is not wider.
  private static let mostColumns = 6

  var blocks: [Block] {
    guard all.counts.contains(where: { $0 != nil }) else { return [] }
    var shown = rows + (hasUntold ? [untold] : []) + [all]
    if observers.total > 0 { shown.append(observers) }
    let isWide = rooms.count > Self.mostColumns
    let headings = (isWide ? [] : rooms.map { "\($0.label)" }) + [Words.current.merging.total]
    return .table(
      words: [Words.current.merging.present], numbers: headings,
      shown.map { row in
        let counts = isWide ? [] : row.counts.map { $0.map { "\($0)" } ?? "" }
        return [row.name] + counts + ["\(row.total)"]
      })
  }
}
