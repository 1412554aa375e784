import BreakoutReport
import BreakoutWords

/// What each room says first, and what people took upon themselves there (product rule F29).
struct RoomMessages {
  let blocks: [Block]

  init(_ rooms: [Room]) {
    blocks = .section(
      2, words.report.keyMessages, code: "key-messages",
      rooms.flatMap { room -> [Block] in
        .section(
          3, "", name: room.called, code: "key-messages-b\(room.label.number)",
          .bullets((room.session.keyMessages ?? []).map { Paragraph($0) }))
      })
  }

  /// The actions of all rooms in one table; nothing for none.
  static func actions(_ rooms: [Room]) -> [Block] {
    let rows = rooms.flatMap { room in
      (room.session.actions ?? []).map {
        [room.called, $0.who, $0.what, FollowUpTable.day($0.deadline)]
      }
    }
    let report = words.report
    return .section(
      2, report.actions, code: "actions",
      .table(words: [words.merging.room, report.who, report.what, report.byWhen], rows))
  }
}
