import BreakoutReport

/// The rooms, one in a row.
struct RoomTable {
  let blocks: [Block]

  init(_ rooms: [Room]) {
    let rows = rooms.map { room in
      let session = room.session
      return [
        "\(room.label)", room.name, room.session.room == nil ? "" : session.title,
        session.date ?? "",
        "\(session.version), entry \(room.record.entry)" + (session.isClosed ? "" : ", not closed"),
        session.regime, session.presence.map { "\($0.present)" } ?? "",
        "\(session.recommendations.count { $0.isRecommended })",
        "\(session.recommendations.count { !$0.isRecommended })",
      ]
    }
    blocks = .section(
      2, "Rooms",
      .table(
        words: ["Label", "Room", "Title", "Date", "Record", "Attribution"],
        numbers: ["Present", "Recommendations", "Other proposals"], rows))
  }
}
