/// The kinds of document.
extension Words.Report {
  /// In a list of kinds of document: what leaves the room, the recommendations before the narrative.
  public var recommendationsDocument: String { say("Recommendations document") }

  /// In a list of kinds of document: all that was said and decided, point by point.
  public var recordOfTheSession: String { say("Record of the session") }

  /// In a list of kinds of document: what is still missing, for those who finish the others.
  public var listOfGaps: String { say("List of what is missing") }

  /// In a list of kinds of document: the report that the conference asks of its sessions.
  public var sessionReport: String { say("Session report") }

  /// In a list of kinds of document: what the rapporteur reads out in the plenary.
  public var oralReportBack: String { say("Oral report-back") }

  /// In a list of kinds of document: what was decided, how and by which rules.
  public var decisionRecord: String { say("Decision and vote record") }

  /// In a list of kinds of document: who does what by when.
  public var commitmentsRegister: String { say("Commitments register") }

  /// In a list of kinds of document: how the session was run, for those who ran it.
  public var facilitationDebrief: String { say("Facilitation debrief (internal)") }

  /// Above the title of the recommendations document.
  public var recommendationsOfSession: String { say("Recommendations of the breakout session") }

  /// Above the title of the page for one addressee, such as “the Ministry of Trade”.
  public func recommendations(to whom: String) -> String {
    say("Recommendations of the breakout session to \(whom)")
  }

  /// Above the title of the record.
  public var recordOfTheBreakoutSession: String { say("Record of the breakout session") }

  /// Above the title of the list of what is missing.
  public var gapsOfSession: String {
    say("What is missing in the documents of the breakout session")
  }

  /// Above the title of the session report.
  public var reportOfSession: String { say("Report of the breakout session") }

  /// Above the title of the oral report-back.
  public var reportBackOfSession: String { say("Report-back of the breakout session") }

  /// Above the title of the decision and vote record.
  public var decisionsOfSession: String { say("Decisions and votes of the breakout session") }

  /// Above the title of the commitments register.
  public var commitmentsOfSession: String { say("Commitments of the breakout session") }

  /// Above the title of the facilitation debrief.
  public var debriefOfSession: String { say("Facilitation debrief, internal") }

  /// Above the title of the list of what has become of the recommendations.
  public var followUpOfRecommendations: String { say("Follow-up of the recommendations") }
}
