import BreakoutModel
import BreakoutWords

/// Who does what by when, for whoever follows up: the recommendations by their numbers in the document, then the
/// actions that somebody took up. A column of which nothing is known is left out (product rule F25).
package struct FollowUpTable {
  let blocks: [Block]

  init(_ numbered: NumberedRecommendations, _ record: ReportedSession) {
    let report = words.report
    let rows =
      numbered.all.map { Self.row($0, numbered.number(of: $0.id)) }
      + record.notes.filter { $0.kind == .action }.compactMap { Self.row($0, record) }
    let columns: [(heading: String, share: Int)] = [
      (report.number, 6), (report.who, 17), (report.what, 35), (report.byWhen, 12),
      (report.measure, 17), (report.lead, 13),
    ]
    // What says who does what is never left out.
    let used = columns.indices.filter { place in
      place < 3 || rows.contains { !$0[place].isEmpty }
    }
    let whole = used.reduce(0) { $0 + columns[$1].share }
    let grid = Grid(
      used.map {
        Grid.Column(columns[$0].heading, share: columns[$0].share * 100 / max(1, whole))
      }, rows: rows.map { row in used.map { row[$0] } })
    blocks =
      rows.isEmpty
      ? []
      : [.heading(Heading(2, report.followUp, code: "follow-up", isAcross: true)), .table(grid)]
  }

  private static func row(_ one: Recommendation, _ number: Int?) -> [String] {
    let names = one.distinctAddressees
    let what =
      switch RecommendationSentence.clause(one.fields.text) {
      case .action(let text), .sentence(let text): text
      case .phrase(let text): text.withoutStop
      }
    return [
      number.map(String.init) ?? "", who(names),
      EditedText(what.capitalisedFirst).text,
    ] + times(one.fields)
  }

  /// Whoever a row is about, as the sentence names them that it stands for.
  private static func who(_ names: [String]) -> String {
    RecommendationSentence.actors(names).capitalisedFirst
  }

  /// `nil` for an action that nobody has taken up: the gap list asks for its doer.
  private static func row(_ note: Note, _ record: ReportedSession) -> [String]? {
    let action = CommittedAction(note, record)
    guard let who = action.who else { return nil }
    let text = EditedText(Untagged(action.fields.text).text.withoutStop.capitalisedFirst).text
    return [
      words.report.action, who,
      record.isSaved(note) ? text : words.report.marked(text, Marker.unsaved),
    ] + times(action.fields)
  }

  /// By when, by what it is measured, who leads.
  private static func times(_ fields: RecommendationFields) -> [String] {
    let measure = [EditedText.value(fields.indicator), EditedText.value(fields.target)].filter {
      !$0.isEmpty
    }
    return [
      day(fields.deadline), words.lists.row(measure), EditedText.value(fields.lead),
    ]
  }

  /// A deadline in a column that says "by when".
  package static func day(_ typed: String) -> String {
    switch Deadline.reading(typed) {
    case .named(.year(let year)): words.recommendations.theEnd(of: year)
    case .named(let time): words.dates.named(time)
    case .open: ""
    case .whole, .period, .other: EditedText(CleanText.line(typed)).text
    }
  }
}
