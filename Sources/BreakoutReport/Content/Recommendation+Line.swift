import BreakoutModel
import BreakoutWords

extension Recommendation {
  /// Its number and its text in one line.
  var headline: Paragraph {
    var line = Paragraph()
    line.append("\(id)", isStrong: true)
    line.append(fields.text)
    return line
  }

  /// Its addressees, each once: the usual ones by the names of the list, others as first spelled.
  var distinctAddressees: [String] { fields.distinctAddressees }

  /// What the last report on it says; empty where there is none.
  var followedUp: String {
    guard let latest = latestFollowUp else { return "" }
    let day = CalendarDate(latest.date).map(RoomClock.words) ?? latest.date
    return latest.note.nilIfBlank.map { words.report.reported(latest.state.name, day, note: $0) }
      ?? words.report.reported(latest.state.name, day)
  }
}

extension RecommendationFields {
  /// The addressees, each once.
  var distinctAddressees: [String] {
    addressees.map { Addressee.named(CleanText.line($0)) }.filter { !$0.isEmpty }.distinct
  }
}
