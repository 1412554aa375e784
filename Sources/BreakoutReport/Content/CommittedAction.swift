import BreakoutModel
import BreakoutWords

/// An action in the columns of a table: who does what by when, as its words say it (product rule F6), and
/// told as the regime of its place allows.
struct CommittedAction {
  /// `nil` where nobody has taken it up.
  let who: String?
  /// The text is what is to be done; who leads stands there only as far as it may be told.
  let fields: RecommendationFields
  /// Whether nobody is told otherwise than the note's text tells them.
  private let isAsTyped: Bool

  init(_ note: Note, _ record: ReportedSession) {
    let attribution = record.attribution(of: note)
    let line = record.action(of: note) ?? ActionLine(note.text)
    var fields = line.fields
    let untold = Words.current.report.notNamed
    let told: [String?] = line.who.map { one in
      attribution.institutions.isAddressee(one) ? one : attribution.words(forErrandOf: one)
    }
    if told.isEmpty {
      // The person or group that spoke is the one that committed itself.
      who = attribution.words(for: note.speaker) ?? (note.speaker == nil ? nil : untold)
    } else if told.contains(nil) {
      who = untold
      // Whoever somebody called so by a sign, or who is on the roster, is left out; of any other words nobody
      // knows whether they name a person, and they stand as they were written, for the rapporteur to reword.
      let isNamed = !fields.addressees.isEmpty || !fields.lead.isEmpty
      if !isNamed, !line.who.contains(where: record.isOnRoster) { fields.text = note.text }
    } else {
      who = Words.current.lists.row(told.compactMap(\.self))
    }
    // Told as it was typed, it needs no other words.
    isAsTyped = told == line.who || told.isEmpty || fields.text == note.text
    // Without an addressee whoever leads is the one that does it.
    fields.lead =
      fields.addressees.isEmpty ? "" : attribution.words(forErrandOf: fields.lead) ?? ""
    self.fields = fields
  }

  /// In one sentence, without whoever may not be named.
  var words: String {
    fields.deadline.isEmpty
      ? fields.text
      : Words.current.report.done(
        fields.text, due: Words.current.recommendations.due(fields.deadline))
  }

  /// The text of the note as it may be told.
  static func text(of note: Note, in record: ReportedSession) -> String? {
    guard let line = record.action(of: note), !line.who.isEmpty else { return nil }
    let action = CommittedAction(note, record)
    guard !action.isAsTyped else { return nil }
    return action.who.map { Words.current.report.labelled($0, action.words) } ?? action.words
  }
}
