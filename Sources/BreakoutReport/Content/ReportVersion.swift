import BreakoutModel

/// How far the document has gone: its number and its state, from the record (product rule F27).
struct ReportVersion {
  let number: DocumentNumber
  let state: DocumentState
  private let attribution: Attribution

  init(_ record: SessionRecord) {
    number = record.issue?.id ?? record.session.issues.nextID
    state = record.issue?.state ?? .draft
    attribution = record.attribution
  }

  var isDraft: Bool { state == .draft }

  /// E.g. `DRAFT 2`.
  var words: String { "\(state.word) \(number.number)" }

  /// With what is due, or who answers for it, e.g. `CIRCULATED 3, comments by 26 May`.
  var sentence: String { words + state.details(attribution) }
}

extension DocumentState {
  /// As the document and its file name it.
  var word: String {
    switch self {
    case .draft: "DRAFT"
    case .circulated: "CIRCULATED"
    case .validated: "VALIDATED"
    }
  }

  /// Until when it is open for comments, or by whom it is validated, as far as the regime lets it be told.
  func details(_ attribution: Attribution) -> String {
    switch self {
    case .draft: return ""
    case .circulated(let day): return day.nilIfBlank.map { ", comments by \($0)" } ?? ""
    case .validated(let name):
      let person =
        attribution.namesOfficers ? attribution.signatory(name) : "the moderator"
      return person.map { " by \($0)" } ?? ""
    }
  }
}
