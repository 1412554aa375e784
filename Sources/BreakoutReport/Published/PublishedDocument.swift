import BreakoutModel

/// How far the report has gone (product rule F27).
struct PublishedDocument: Encodable, Equatable, Sendable {
  struct Version: Encodable, Equatable, Sendable {
    let number: Int
    let at: String
    /// The entry of the record that says so.
    let entry: Int
    let state: String
    let commentsBy: String?
    /// As far as the regime lets them be named.
    let validatedBy: String?
    /// Why it was validated although the session went on or something essential was missing.
    let validatedDespite: String?
    let gaps: Int
  }

  /// The last entry of the record that the file holds; 0 before there is a session.
  let entry: Int
  /// The number of the version that the file is, or of the next one to be issued.
  let number: Int
  /// Whether that version was issued.
  let isIssued: Bool
  let issued: [Version]
  /// Whether entries are missing because they could not be read.
  let isIncomplete: Bool

  init(_ record: ReportedSession, isIncomplete: Bool = false) {
    self.isIncomplete = isIncomplete
    entry = record.lastEntry
    number = ReportVersion(record).number.number
    isIssued = record.issue != nil
    issued = record.session.issues.values.map { Self.version($0, record) }
  }

  private static func version(_ issue: DocumentIssue, _ record: ReportedSession) -> Version {
    var (state, day, name): (String, String?, String?) = ("draft", nil, nil)
    var reason: String?
    switch issue.state {
    case .draft: break
    case .circulated(let commentsBy): (state, day) = ("circulated", commentsBy.published)
    case .validated(let by, let despite):
      reason = despite?.published
      state = "validated"
      name = record.attribution.signatory(by)
    }
    return Version(
      number: issue.id.number, at: record.clock.iso8601(issue.at), entry: issue.seq, state: state,
      commentsBy: day, validatedBy: name, validatedDespite: reason, gaps: issue.gaps)
  }
}
