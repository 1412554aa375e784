import BreakoutModel
import BreakoutWords

/// Which attribution regime holds where and since when, in words (product rule F17).
struct RegimesInForce {
  /// For the header.
  let words: String
  /// For the method note; empty where one regime holds for everything.
  let remarks: [String]

  init(_ record: ReportedSession) {
    let session = record.session
    guard !session.regimes.isEmpty else {
      words = Words.current.report.meaning(of: record.attribution.regime)
      remarks = []
      return
    }
    let changes = session.regimes.map { Self.words($0, record.clock) }
    words = Words.current.lists.clauses([session.header.attribution.name] + changes)
    let strictest = record.attribution.regime.name
    remarks = [Words.current.report.toldByTheRuleOfTheMoment(strictest: strictest)]
  }

  private static func words(_ change: RegimeChange, _ clock: RoomClock) -> String {
    let report = Words.current.report
    let regime = change.regime?.name ?? report.asTheWholeSession
    let time = clock.time(change.at)
    let holds =
      change.coversEarlier
      ? report.holdsForEarlier(regime, from: time) : report.holds(regime, from: time)
    return change.point.map { report.ofPoint($0.number, holds) } ?? holds
  }
}
