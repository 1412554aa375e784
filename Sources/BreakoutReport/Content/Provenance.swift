import BreakoutModel

/// Where a recommendation comes from and what became of parts of it (product rule F7).
struct Provenance {
  let fields: [Field]

  init(_ one: Recommendation, in record: SessionRecord) {
    func list(_ ids: [RecommendationID]) -> String {
      ids.map { "\($0)" }.joined(separator: ", ")
    }
    var fields: [Field] = []
    if let whole = one.splitFrom { fields.append(Field("Split from", "\(whole)")) }
    let parts = record.parts(of: one.id)
    if !parts.isEmpty { fields.append(Field("Split off", list(parts))) }
    let merged = record.merged(into: one.id)
    if !merged.isEmpty { fields.append(Field("Takes in", list(merged))) }
    if let notes = Self.notes(one, record) { fields.append(Field("From", notes)) }
    self.fields = fields
  }

  /// The notes it came from: by time and kind, or as a number where a time could tell who had the floor.
  private static func notes(_ one: Recommendation, _ record: SessionRecord) -> String? {
    let notes = one.sources.compactMap { record.session.notes[$0] }
    guard !notes.isEmpty else { return nil }
    let regimes = notes.map { record.attribution(of: $0.point, at: $0.at).regime }
    guard !regimes.contains(.chathamHouse), record.attribution(of: one).regime != .chathamHouse
    else { return notes.count == 1 ? "one note" : "\(notes.count) notes" }
    let list = notes.map { note in
      let point = note.point == one.point ? nil : note.point.map { "point \($0.number)" }
      let details = [note.kind == .note ? nil : note.kind.name, point].compactMap { $0 }
      let time = record.clock.time(note.at)
      return details.isEmpty ? time : "\(time) (\(details.joined(separator: ", ")))"
    }
    return (notes.count == 1 ? "the note of " : "the notes of ") + list.joined(separator: ", ")
  }
}
