import BreakoutModel
import BreakoutWords

/// What the rapporteur writes by hand, in an order in which it can be typed afterwards.
struct BlankForm {
  /// How it is filled in, for the head of the form.
  let facts: [Field]
  let blocks: [Block]

  init(_ plan: SessionPlan) {
    let sheets = words.sheets
    facts = [
      Field(sheets.heldFromTo, words.dates.stretch(from: Self.dots, to: Self.dots)),
      Field(sheets.marks, sheets.marks(words.lists.row(Self.marks))),
      Field(sheets.decisions, sheets.consensusIsC(in: sheets.votesFor)),
    ]
    let points = plan.points.enumerated().flatMap { Self.section($1, at: $0, plan) }
    let content: [[Block]] = [
      .section(2, sheets.present, code: "present", [Self.present(plan)]),
      .section(2, words.report.parkedIssues, code: "parked-issues", [Self.parked]),
      .section(
        2, sheets.points, code: "points",
        points.isEmpty ? Self.section(heading: Heading(3, sheets.point), nil, plan) : points),
    ]
    blocks = content.flatMap { $0 }
  }

  private static let dots = String(Marker.dots.prefix(6))

  /// What the first characters of a note make of it, but for a plain note, which has none.
  private static var marks: [String] {
    NoteKind.allCases.filter { $0 != .note }.map(mark) + [
      words.sheets.mark("r", words.sheets.recommendation)
    ]
  }

  private static func mark(_ kind: NoteKind) -> String {
    kind == .quotation
      ? words.sheets.quotation(kind.name) : words.sheets.mark(kind.prefix.trimmed, kind.name)
  }

  private static func present(_ plan: SessionPlan) -> Block {
    let sheets = words.sheets
    let groups = plan.constituencies
    let mayName = plan.attribution.regime < .group
    let rows = groups.isEmpty ? Array(repeating: "", count: 4) : groups
    return .table(
      Grid(
        [
          Grid.Column(sheets.constituency, share: mayName ? 25 : 60, isBlank: groups.isEmpty),
          Grid.Column(sheets.number, share: mayName ? 14 : 40, isBlank: true),
        ] + (mayName ? [Grid.Column(sheets.names, share: 61, isBlank: true)] : []),
        rows: (rows + [sheets.all]).map { [$0] }))
  }

  private static func section(_ point: Point, at place: Int, _ plan: SessionPlan) -> [Block] {
    let length = plan.times.allotments[place]
    let stretch = plan.stretch(from: plan.times.starts[place], lasting: length)
    var line = Paragraph()
    if CleanText.line(point.question) != CleanText.line(point.title) { line.append(point.question) }
    line.append(
      words.report.inBrackets(
        words.sheets.planned(stretch, minutes: SessionPlan.minutes(length))))
    let number = point.id.number
    let heading = Heading(
      3, words.report.pointHeading(number), name: point.title, code: "point-\(number)")
    return section(heading: heading, line, number: number, plan)
  }

  private static func section(
    heading: Heading, _ line: Paragraph?, number: Int? = nil, _ plan: SessionPlan
  ) -> [Block] {
    [
      .heading(heading), .paragraph(line ?? Paragraph(Marker.dots)), notes(plan),
      recommendations(number),
    ]
  }

  private static func notes(_ plan: SessionPlan) -> Block {
    let sheets = words.sheets
    let speaker: String? =
      switch plan.attribution.regime {
      case .attributed: sheets.saidBy
      case .affiliation: sheets.organisation
      case .group: sheets.constituency
      case .chathamHouse: nil
      }
    let kinds: [NoteKind] = [
      .keyMessage, .keyMessage, .agreement, .divergence, .divergence, .action,
    ]
    return .table(
      Grid(
        [
          Grid.Column(sheets.mark, share: 20),
          Grid.Column(sheets.note, share: speaker == nil ? 80 : 60, isBlank: true),
        ] + (speaker.map { [Grid.Column($0, share: 20, isBlank: true)] } ?? []),
        rows: kinds.map { [mark($0)] }))
  }

  /// - Parameter number: of the point.
  private static func recommendations(_ number: Int?) -> Block {
    let sheets = words.sheets
    return .table(
      Grid(
        [
          Grid.Column(sheets.recommendationNumber, share: 8, isBlank: number == nil),
          Grid.Column(sheets.addressee, share: 18, isBlank: true),
          Grid.Column(sheets.action, share: 34, isBlank: true),
          Grid.Column(sheets.byWhen, share: 12, isBlank: true),
          Grid.Column(sheets.votesFor, share: 8, isBlank: true),
          Grid.Column(sheets.votesAgainst, share: 11, isBlank: true),
          Grid.Column(sheets.abstentions, share: 9, isBlank: true),
        ],
        rows: (1...3).map { place in
          [number.map { "\(RecommendationID(point: PointID($0), ordinal: place))" } ?? ""]
        }))
  }

  private static var parked: Block {
    let sheets = words.sheets
    return .table(
      Grid(
        [
          Grid.Column(sheets.issue, share: 60, isBlank: true),
          Grid.Column(sheets.owner, share: 26, isBlank: true),
          Grid.Column(sheets.byWhen, share: 14, isBlank: true),
        ], rows: Array(repeating: [], count: 3)))
  }
}
