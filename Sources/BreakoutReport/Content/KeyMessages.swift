import BreakoutModel

/// The key messages of all points, in the order of the walk.
struct KeyMessages {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let places = record.walk.map { $0.id as PointID? } + [nil]
    let items = places.flatMap { record.notes(of: $0) }
      .filter { $0.kind == .keyMessage }
      .map { NoteLine($0, in: record, home: nil).blocks }
    blocks = items.isEmpty ? [] : .section(2, "Key messages", [.numbers(items)])
  }
}
