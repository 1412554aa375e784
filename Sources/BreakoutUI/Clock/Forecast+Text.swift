import BreakoutModel
import BreakoutWords

/// The forecast in words.
extension Forecast {
  /// `late 2:10`, `early 0:45` or `on time`.
  var driftText: String {
    switch drift.count {
    case 1000...: "late \(ClockText.duration(drift))"
    case ...(-1000): "early \(ClockText.duration(Milliseconds(-drift.count)))"
    default: "on time"
    }
  }

  /// `5 points left, 6:30 each`; `nil` when all are finished.
  var leftText: String? {
    guard let perPoint else { return nil }
    return shares.count == 1
      ? "1 point left, \(ClockText.duration(perPoint))"
      : "\(shares.count) points left, \(ClockText.duration(perPoint)) each"
  }

  /// The pace in a word or two; a delay within 5 % of the session is not called on time altogether.
  var paceWord: String {
    pace == .onTime && drift >= .seconds(1) ? "almost on time" : pace.name
  }

  /// `cannot fit: defer 8, then 7`; the pace alone where everything fits.
  var paceText: String {
    guard pace == .cannotFit, !tooMany.isEmpty else { return paceWord }
    return "\(pace.name): defer \(tooMany.map { "\($0.number)" }.joined(separator: ", then "))"
  }
}
