import BreakoutWords

/// The kinds of document that a session gives (product rule F25).
public enum ReportTemplate: String, CaseIterable, Sendable {
  case recommendations
  case record
  case sessionReport = "session-report"
  case reportBack = "report-back"
  case decisions
  case commitments
  case debrief
  case gaps

  /// What people type after `--kind`, e.g. `session-report`; upper or lower case.
  public init?(word: String) {
    self.init(rawValue: word.lowercased())
  }

  /// Its name in lists and menus.
  public var name: String {
    switch self {
    case .recommendations: words.report.recommendationsDocument
    case .record: words.report.recordOfTheSession
    case .sessionReport: words.report.sessionReport
    case .reportBack: words.report.oralReportBack
    case .decisions: words.report.decisionRecord
    case .commitments: words.report.commitmentsRegister
    case .debrief: words.report.facilitationDebrief
    case .gaps: words.report.listOfGaps
    }
  }

  /// What stands above the document's title.
  var kind: String {
    switch self {
    case .recommendations: words.report.recommendationsOfSession
    case .record: words.report.recordOfTheBreakoutSession
    case .sessionReport: words.report.reportOfSession
    case .reportBack: words.report.reportBackOfSession
    case .decisions: words.report.decisionsOfSession
    case .commitments: words.report.commitmentsOfSession
    case .debrief: words.report.debriefOfSession
    case .gaps: words.report.gapsOfSession
    }
  }
}
