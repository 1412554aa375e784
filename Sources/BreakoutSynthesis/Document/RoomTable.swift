import BreakoutReport
import BreakoutWords

/// The rooms, one in a row.
struct RoomTable {
  let blocks: [Block]

  init(_ rooms: [Room]) {
    let rows = rooms.map { room in
      let session = room.session
      return [
        "\(room.label)", room.name, room.session.room == nil ? "" : session.title,
        session.date ?? "",
        session.isClosed
          ? words.merging.record(session.version.name, entry: room.record.entry)
          : words.merging.recordNotClosed(session.version.name, entry: room.record.entry),
        session.regime.name, session.presence.map { "\($0.present)" } ?? "",
        "\(session.recommendations.count { $0.isRecommended })",
        "\(session.recommendations.count { !$0.isRecommended })",
      ]
    }
    let merging = words.merging
    blocks = .section(
      2, merging.rooms, code: "rooms",
      .table(
        words: [
          merging.label, merging.room, merging.title, merging.date, merging.record,
          merging.attribution,
        ],
        numbers: [merging.present, merging.recommendations, merging.otherProposals], rows))
  }
}
