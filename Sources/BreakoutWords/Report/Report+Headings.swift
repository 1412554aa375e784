/// The headings of sections. The text file prints those of sections in capitals.
extension Words.Report {
  /// Heading: what may still be decided.
  public var proposedNotYetDecided: String { say("Proposed, not yet decided") }

  /// Heading of what the session has on one point; its title follows.
  public func pointHeading(_ number: Int) -> String {
    say("Point \(number).")
  }

  /// Heading: where the room agreed.
  public var agreement: String { say("Agreement") }

  /// Heading: where views differed.
  public var divergence: String { say("Divergence") }

  /// Heading of a section, and of a column.
  public var recommendations: String { say("Recommendations") }

  /// Heading: what the room decided besides recommendations.
  public var otherDecisions: String { say("Other decisions") }

  /// Heading: what was asked by way of polls.
  public var polls: String { say("Polls") }

  /// Heading: questions that nobody answered.
  public var openQuestions: String { say("Open questions") }

  /// Heading: figures and sources that were named.
  public var dataAndReferences: String { say("Data and references") }

  /// Heading: what was said word by word.
  public var quotations: String { say("Quotations") }

  /// Heading: what was noted and is nothing else.
  public var notes: String { say("Notes") }

  /// Heading: what people sent in writing.
  public var contributionsInWriting: String { say("Contributions in writing") }

  /// Heading: what was noted while no point was open.
  public var outsideThePoints: String { say("Outside the points of discussion") }

  /// Heading: which recommendation serves which Sustainable Development Goal.
  public var sdgIndex: String { say("SDG index") }

  /// Heading: what was raised and belongs elsewhere.
  public var parkedIssues: String { say("Parked issues") }

  /// Heading: who was heard.
  public var useOfTheFloor: String { say("Use of the floor") }

  /// Heading: by which rules the document came about.
  public var methodNote: String { say("Method note") }

  /// Heading of an annex.
  public var annexDecisions: String { say("Annex: decisions and polls") }

  /// Heading of an annex.
  public var annexSpeakers: String { say("Annex: speakers") }

  /// Heading of an annex: what did not become a recommendation.
  public var annexOtherProposals: String { say("Annex: other proposals") }

  /// Heading of an annex: the earlier wordings of recommendations.
  public var annexWordings: String { say("Annex: wordings") }

  /// Heading of an annex: how the time of the points was used.
  public var annexTime: String { say("Annex: time") }

  /// Heading of an annex: which versions of the document there were.
  public var annexDocumentControl: String { say("Annex: document control") }

  /// Heading: who spoke.
  public var speakers: String { say("Speakers") }

  /// Heading of the session report: a sentence for each.
  public var keyIssues: String { say("Key issues") }

  /// Heading of the session report.
  public var discussion: String { say("Discussion") }

  /// Heading of the session report: what comes next.
  public var wayForward: String { say("Way forward") }

  /// Heading: what people took upon themselves.
  public var actions: String { say("Actions") }

  /// Heading: what the room did not adopt.
  public var otherProposals: String { say("Other proposals") }

  /// The same while the session goes on.
  public var notAdoptedOrNotYetDecided: String { say("Not adopted or not yet decided") }

  /// Heading of the decision record.
  public var decisionsAndVotes: String { say("Decisions and votes") }

  /// Heading of the commitments register.
  public var register: String { say("Register") }

  /// Heading of the report-back: what is to be said first.
  public var keyMessages: String { say("Key messages") }

  /// Heading of the report-back: what there was no time for.
  public var notReadOut: String { say("Not read out") }

  /// Heading of the debrief: how the time of the points was used.
  public var time: String { say("Time") }

  /// Heading of the debrief: who had the floor.
  public var floor: String { say("Floor") }

  /// Heading of the debrief.
  public var decisions: String { say("Decisions") }
}
