import BreakoutModel
import BreakoutWords

/// What comes when, what the moderator says at it, and room to write when it really began.
struct RunSheet {
  let blocks: [Block]

  init(_ plan: SessionPlan) {
    let sheets = words.sheets
    let steps = Grid(
      [
        Grid.Column(sheets.time, share: 14), Grid.Column(sheets.minutes, share: 7),
        Grid.Column(sheets.step, share: 18), Grid.Column(sheets.whatToSay, share: 50),
        Grid.Column(sheets.began, share: 11, isBlank: true),
      ], rows: Self.steps(of: plan))
    let phrases = Self.situations.map { [$0.name, plan.phrase($0)] }
    let content: [[Block]] = [
      .section(
        2, sheets.runSheet, code: "run-sheet",
        [.paragraph(Paragraph(plan.times.sum)), .table(steps)]),
      .section(
        2, sheets.whenItHappens, code: "when-it-happens",
        [
          .table(
            Grid(
              [
                Grid.Column(sheets.situation, share: 25),
                Grid.Column(sheets.whatToSay, share: 75),
              ], rows: phrases))
        ]),
    ]
    blocks = content.flatMap { $0 }
  }

  private static func steps(of plan: SessionPlan) -> [[String]] {
    let (sheets, times) = (words.sheets, plan.times)
    func row(_ begins: Milliseconds, _ length: Milliseconds?, _ step: String, _ said: String)
      -> [String]
    {
      let time = length.map { plan.stretch(from: begins, lasting: $0) }
      return [
        time ?? plan.clock(after: begins), length.map(SessionPlan.minutes) ?? "", step, said,
      ]
    }
    var rows = [row(.zero, nil, sheets.opening, plan.phrase(.sessionOpens))]
    let late = Set(times.notFitting)
    for (place, point) in plan.points.enumerated() {
      let title = words.agenda.title(
        CleanText.line(point.title), point.priority, fits: !late.contains(place))
      rows.append(
        row(
          times.starts[place], times.allotments[place],
          words.report.numbered(point.id.number, title), said(at: point, plan)))
    }
    if times.reserve > .zero {
      rows.append(row(times.total, times.reserve, sheets.wrapUp, plan.phrase(.handOver)))
    }
    if times.slack > .zero {
      rows.append(row(times.total + times.reserve, times.slack, sheets.notPlanned, ""))
    }
    let farewell = [plan.phrase(.endIsReached), plan.phrase(.sessionIsOver)]
    rows.append(row(times.duration, nil, sheets.end, words.lists.sentences(farewell)))
    return rows
  }

  /// The words that open a point. They name its question; where those of the agenda do not, it stands before them.
  private static func said(at point: Point, _ plan: SessionPlan) -> String {
    let phrase = plan.phrase(.pointOpens, on: point)
    guard !point.question.trimmed.isEmpty, !phrase.contains(point.question) else { return phrase }
    return words.lists.sentences([point.question, phrase])
  }

  /// What may come at any time; the others have their place among the steps, or are told from the screen alone.
  private static let situations: [PrompterSituation] = [
    .invite, .nextSpeaker, .timeRunsOut, .timeIsUp, .interrupt, .orderRaised, .pointOfOrder,
    .ruling, .question, .technical, .listCloses, .lastWord, .listIsEmpty, .pointTimeIsUp,
    .consensusQuestion, .objection, .consensusReached, .consensusFailed, .voteOpens, .votesAreTaken,
    .rollCall, .result, .poll, .consent, .pointCloses, .pause,
  ]
}
