import BreakoutModel
import BreakoutWords

/// The forecast in words.
extension Forecast {
  /// `late 2:10`, `early 0:45` or `on time`.
  var driftText: String {
    switch drift.count {
    case 1000...: words.clock.late(by: ClockText.duration(drift))
    case ...(-1000): words.clock.early(by: ClockText.duration(Milliseconds(-drift.count)))
    default: words.clock.onTime
    }
  }

  /// `5 points left, 6:30 each`; `nil` when all are finished.
  var leftText: String? {
    perPoint.map { words.clock.left(shares.count, each: ClockText.duration($0)) }
  }

  /// The pace in a word or two; a delay within 5 % of the session is not called on time altogether.
  var paceWord: String {
    pace == .onTime && drift >= .seconds(1) ? words.clock.almostOnTime : pace.name
  }

  /// `cannot fit: defer 8, then 7`; the pace alone where everything fits.
  var paceText: String {
    guard pace == .cannotFit, !tooMany.isEmpty else { return paceWord }
    return words.clock.put(off: tooMany.map(\.number), pace.name)
  }
}
