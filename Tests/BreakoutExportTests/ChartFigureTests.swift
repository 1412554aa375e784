import BreakoutModel
import Testing

@testable import BreakoutReport

/// The bars of a document show the figures of the table beside them (product rule F30).
struct ChartFigureTests {
  @Test(
    "bars are as long as the figures in the table beside them say",
    arguments:
      AttributionRegime.allCases, ["decided", "floor", "reported"])
  func bars(regime: AttributionRegime, session: String) {
    let room = NumbersAgreeTests.room(session, regime)
    var compared = 0
    for kind in ReportTemplate.allCases {
      for case .table(let grid) in Report(session: room.session, as: kind).blocks {
        guard let chart = grid.chart else { continue }
        for bar in chart.bars {
          let row =
            grid.rows.first { $0.contains(bar.label) || $0[0].hasPrefix("\(bar.label). ") } ?? []
          for (series, value) in zip(chart.series, bar.values) {
            let place = grid.columns.firstIndex {
              $0.heading == series || series == "Abstentions" && $0.heading == "Abst."
            }
            let figure = place.flatMap { $0 < row.count ? row[$0] : nil }
            let number = figure.flatMap(Self.number)
            #expect(number == value, "\(kind), \(chart.title), \(bar.label), \(series)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 5)
  }

  /// The first number of a cell; minutes and seconds as minutes.
  private static func number(in cell: String) -> Double? {
    guard let match = cell.firstMatch(of: /([0-9]+)(?::([0-9]{2}))?/)?.output,
      let whole = Double(match.1)
    else { return nil }
    return whole + (match.2.flatMap { Double($0) } ?? 0) / 60
  }
}
