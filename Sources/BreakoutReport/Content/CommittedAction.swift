import BreakoutModel

/// An action in the columns of a table: who does what by when, as its words say it (product rule F6), and
/// told as the regime of its place allows.
struct CommittedAction {
  /// `nil` where nobody has taken it up.
  let who: String?
  /// The text is what is to be done; who leads stands there only as far as it may be told.
  let fields: RecommendationFields

  init(_ note: RecordedNote, _ record: SessionRecord) {
    let attribution = record.attribution(of: note)
    let line = ActionLine(note.text)
    var fields = line.fields
    let told: [String?] = line.who.map { one in
      attribution.institutions.isAddressee(one) ? one : attribution.words(forErrandOf: one)
    }
    if told.isEmpty {
      // The person or group that spoke is the one that committed itself.
      who = attribution.words(for: note.speaker) ?? (note.speaker == nil ? nil : Self.untold)
    } else if told.contains(nil) {
      who = Self.untold
      // The words stay as they were written, for the rapporteur to reword.
      fields.text = note.text
    } else {
      who = told.compactMap(\.self).joined(separator: ", ")
    }
    // Without an addressee whoever leads is the one that does it.
    fields.lead =
      fields.addressees.isEmpty ? "" : attribution.words(forErrandOf: fields.lead) ?? ""
    self.fields = fields
  }

  private static let untold = "not named"
}
