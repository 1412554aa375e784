import BreakoutModel
import BreakoutReport

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
    let merged: Set<String> = ["other", "other constituencies"]
    let order = names.filter { !merged.contains($0) } + names.filter(merged.contains)
    rows = order.map { name in
      Row(
        name: name,
        counts: rooms.map { room in
          room.session.presence?.constituencies.first { $0.name.folded == name.folded }?.present
        })
    }
    all = Row(name: "All with a vote", counts: rooms.map { $0.session.presence?.present })
    untold = Row(
      name: "Not told apart",
      counts: rooms.map { room in
        room.session.presence.flatMap { presence in
          let rest = presence.present - presence.constituencies.reduce(0) { $0 + $1.present }
          return rest > 0 ? rest : nil
        }
      })
    observers = Row(name: "Without a vote", counts: rooms.map { $0.session.presence?.observers })
  }

  private var hasUntold: Bool { untold.total > 0 && !rows.isEmpty }

  /// E.g. `104 (CSO 48, Business 30, other 4), from 3 of 4 rooms`.
  var words: String {
    let counted = all.counts.compactMap { $0 }.count
    guard counted > 0 else { return "not counted" }
    var parts = rows.map { "\($0.name) \($0.total)" }
    if hasUntold { parts.append("not told apart \(untold.total)") }
    let groups = parts.joined(separator: ", ")
    let rest = counted == rooms.count ? "" : ", from \(counted) of \(rooms.count) rooms"
    return "\(all.total)" + (groups.isEmpty ? "" : " (\(groups))") + rest
  }

  /// With a column for every room where there are so many at most; a page is not wider.
  private static let mostColumns = 6

  var blocks: [Block] {
    guard all.counts.contains(where: { $0 != nil }) else { return [] }
    var shown = rows + (hasUntold ? [untold] : []) + [all]
    if observers.total > 0 { shown.append(observers) }
    let isWide = rooms.count > Self.mostColumns
    let headings = (isWide ? [] : rooms.map { "\($0.label)" }) + ["Total"]
    return .table(
      words: ["Present"], numbers: headings,
      shown.map { row in
        let counts = isWide ? [] : row.counts.map { $0.map { "\($0)" } ?? "" }
        return [row.name] + counts + ["\(row.total)"]
      })
  }
}
