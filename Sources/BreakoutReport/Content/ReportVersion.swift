import BreakoutModel

/// How far the document has gone: its number and its state, from the record (product rule F27).
struct ReportVersion {
  let number: DocumentNumber
  let state: DocumentState

  init(_ record: SessionRecord) {
    self.init(record.issue, in: record.session)
  }

  /// - Parameter issue: the issued version that the document is; `nil` for one that was not issued.
  init(_ issue: DocumentIssue?, in session: Session) {
    number = issue?.id ?? session.issues.nextID
    state = issue?.state ?? .draft
  }

  var isDraft: Bool { state == .draft }

  /// E.g. `DRAFT 2`.
  var words: String { "\(state.word) \(number.number)" }

  /// With what is due, or who answers for it, e.g. `CIRCULATED 3, comments by 26 May`.
  func sentence(_ attribution: Attribution) -> String { words + state.details(attribution) }
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
    case .validated(let name, let reason):
      let person =
        attribution.namesOfficers ? attribution.signatory(name) : "the moderator"
      return (person.map { " by \($0)" } ?? "")
        + (reason?.nilIfBlank.map { ", all the same: \(CleanText.line($0))" } ?? "")
    }
  }
}
