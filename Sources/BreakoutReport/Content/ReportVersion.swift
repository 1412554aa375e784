import BreakoutModel
import BreakoutWords

/// How far the document has gone: its number and its state, from the record (product rule F27).
struct ReportVersion {
  let number: DocumentNumber
  let state: DocumentState

  init(_ record: ReportedSession) {
    self.init(record.issue, in: record.session)
  }

  /// - Parameter issue: the issued version that the document is; `nil` for one that was not issued.
  init(_ issue: DocumentIssue?, in session: Session) {
    self.init(issue?.state ?? .draft, issue?.id ?? session.issues.nextID)
  }

  init(_ state: DocumentState, _ number: DocumentNumber) {
    (self.state, self.number) = (state, number)
  }

  var isDraft: Bool { state == .draft }

  /// E.g. `DRAFT 2`.
  var words: String { stage.version(number.number) }

  /// The same for names of files, whatever the language, e.g. `DRAFT-2`.
  var code: String { "\(stage.rawValue)-\(number.number)" }

  var stage: DocumentStage { DocumentStage(state) }

  /// With what is due, or who answers for it as far as the regime lets it be told, e.g. `CIRCULATED 3, comments by
  /// 26 May`.
  func sentence(_ attribution: Attribution) -> String {
    let report = Words.current.report
    switch state {
    case .draft: return words
    case .circulated(let day): return day.nilIfBlank.map { report.commentsBy(words, $0) } ?? words
    case .validated(let name, let reason):
      let person = attribution.namesOfficers ? attribution.signatory(name) : report.theModerator
      let version = person.map { report.validatedBy(words, $0) } ?? words
      return reason?.nilIfBlank.map { report.validatedDespite(version, CleanText.line($0)) }
        ?? version
    }
  }
}
