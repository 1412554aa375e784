/// The kinds of document that a session gives (product rule F25).
public enum ReportTemplate: String, CaseIterable, Sendable {
  case recommendations
  case sessionReport = "session-report"
  case reportBack = "report-back"
  case decisions
  case commitments
  case debrief

  /// What people type after `--kind`, e.g. `session-report`; upper or lower case.
  public init?(word: String) {
    self.init(rawValue: word.lowercased())
  }

  /// Its name in lists and menus.
  public var name: String {
    switch self {
    case .recommendations: "Recommendations document"
    case .sessionReport: "Session report"
    case .reportBack: "Oral report-back"
    case .decisions: "Decision and vote record"
    case .commitments: "Commitments register"
    case .debrief: "Facilitation debrief (internal)"
    }
  }

  /// What stands above the document's title.
  var kind: String {
    switch self {
    case .recommendations: "Recommendations of the breakout session"
    case .sessionReport: "Report of the breakout session"
    case .reportBack: "Report-back of the breakout session"
    case .decisions: "Decisions and votes of the breakout session"
    case .commitments: "Commitments of the breakout session"
    case .debrief: "Facilitation debrief, internal"
    }
  }
}
