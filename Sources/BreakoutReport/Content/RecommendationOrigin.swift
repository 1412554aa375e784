import BreakoutModel
import BreakoutWords

/// Where a recommendation comes from and what became of parts of it (product rule F7).
struct RecommendationOrigin {
  let fields: [Field]

  init(_ one: Recommendation, in record: ReportedSession) {
    func list(_ ids: [RecommendationID]) -> String {
      words.lists.row(ids.map { "\($0)" })
    }
    var fields: [Field] = []
    if let whole = one.splitFrom { fields.append(Field(words.report.splitFrom, "\(whole)")) }
    let parts = record.parts(of: one.id)
    if !parts.isEmpty { fields.append(Field(words.report.splitOff, list(parts))) }
    let merged = record.merged(into: one.id)
    if !merged.isEmpty { fields.append(Field(words.report.takesIn, list(merged))) }
    if let notes = Self.notes(one, record) { fields.append(Field(words.report.from, notes)) }
    self.fields = fields
  }

  /// The notes it came from: by time and kind, or as a number where a time could tell who had the floor.
  private static func notes(_ one: Recommendation, _ record: ReportedSession) -> String? {
    let notes = one.sources.compactMap { record.session.notes[$0] }
    guard !notes.isEmpty else { return nil }
    let regimes = notes.map { record.attribution(of: $0.point, at: $0.at).regime }
    guard !regimes.contains(.chathamHouse), record.attribution(of: one).regime != .chathamHouse
    else { return words.report.notes(notes.count) }
    let list = notes.map { note in
      let point = note.point == one.point ? nil : note.point.map { words.report.point($0.number) }
      let details = [note.kind == .note ? nil : note.kind.name, point].compactMap { $0 }
      let time = record.clock.time(note.at)
      return details.isEmpty ? time : words.report.remarked(time, words.lists.row(details))
    }
    return words.report.notesOf(notes.count, words.lists.row(list))
  }
}
