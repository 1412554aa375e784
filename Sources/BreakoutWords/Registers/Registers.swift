extension Words {
  /// The tables for spreadsheets and databases: the headings of their columns, and the words in their cells.
  public var registers: Registers { Registers(self) }

  public struct Registers: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// Headings of columns.
extension Words.Registers {
  /// The number of a recommendation.
  public var number: String { say("Number") }

  /// The number of a point of discussion.
  public var point: String { say("Point") }

  /// The title of that point.
  public var pointTitle: String { say("Point title") }

  /// Who proposed a recommendation.
  public var proposedBy: String { say("Proposed by") }

  /// The last day of the deadline, where it names one.
  public var lastDay: String { say("Last day") }

  /// What became of a recommendation.
  public var status: String { say("Status") }

  /// What was decided on a recommendation; elsewhere the number of a decision.
  public var decision: String { say("Decision") }

  /// The number of a wording.
  public var wording: String { say("Wording") }

  /// Whether a recommendation has other words than it was decided in.
  public var changedAfterDecision: String { say("Changed after the decision") }

  /// How many notes a recommendation came from.
  public var sourceNotes: String { say("Source notes") }

  /// What has become of a recommendation after the session.
  public var followUp: String { say("Follow-up") }

  /// On which day that was told.
  public var followUpDate: String { say("Follow-up date") }

  /// What was told about it.
  public var followUpNote: String { say("Follow-up note") }

  /// What kind of entry a row is about.
  public var kind: String { say("Kind") }

  /// The number of the recommendation that was decided on.
  public var recommendation: String { say("Recommendation") }

  /// The question that was put to the room.
  public var question: String { say("Question") }

  /// The rule of a vote.
  public var rule: String { say("Rule") }

  /// How a vote was taken.
  public var method: String { say("Method") }

  /// A constituency, or "all" for the room.
  public var constituency: String { say("Constituency") }

  /// How many people were there.
  public var present: String { say("Present") }

  /// How many voted yes.
  public var yes: String { say("Yes") }

  /// How many voted no.
  public var no: String { say("No") }

  /// How many voted no by a blocking vote.
  public var blocking: String { say("Blocking") }

  /// How many abstained.
  public var abstentions: String { say("Abstentions") }

  /// How many ballots were invalid.
  public var invalid: String { say("Invalid") }

  /// Whether all votes were counted.
  public var inFull: String { say("In full") }

  /// The result in words.
  public var result: String { say("Result") }

  /// Why another decision took the place of this one.
  public var replacedBecause: String { say("Replaced because") }

  /// How long a constituency spoke.
  public var seconds: String { say("Seconds") }

  /// The share of all time.
  public var percentOfTime: String { say("Percent of time") }

  /// How often a constituency had the floor.
  public var turns: String { say("Turns") }

  /// The share of the people in the room.
  public var percentOfRoom: String { say("Percent of room") }

  /// Who is to do something.
  public var who: String { say("Who") }

  /// After the UN's register of partnerships (SMART).
  public var specific: String { say("Specific") }

  /// After the UN's register of partnerships (SMART).
  public var measurable: String { say("Measurable") }

  /// After the UN's register of partnerships (SMART).
  public var achievable: String { say("Achievable") }

  /// After the UN's register of partnerships (SMART).
  public var resourceBased: String { say("Resource-based") }

  /// After the UN's register of partnerships (SMART).
  public var timeBased: String { say("Time-based") }

  /// Sustainable Development Goals that something serves.
  public var sdgTargets: String { say("SDG targets") }

  /// That a part of the record could not be read: the last column, where there is one.
  public var incomplete: String { say("incomplete") }

  /// Of a synthesis: the numbers of a recommendation in its rooms.
  public var label: String { say("Label") }

  /// Of a synthesis: whom a recommendation is addressed to.
  public var addressees: String { say("Addressees") }

  /// Of a synthesis: how much support there was in each room.
  public var support: String { say("Support") }

  /// Of a synthesis: the rooms that a recommendation comes from.
  public var rooms: String { say("Rooms") }

  /// Of a synthesis: the numbers of recommendations in whose place it stands.
  public var standsAlsoFor: String { say("Stands also for") }
}

/// Words in cells.
extension Words.Registers {
  /// The kind of a row.
  public var isRecommendation: String { say("recommendation") }

  /// The kind of a row: what somebody took upon themselves.
  public var isAction: String { say("action") }

  /// The status of an action.
  public var noted: String { say("noted") }

  /// The status of an action that is not in the file yet.
  public var notSavedYet: String { say("not saved yet") }

  /// The room as a whole, in the column of constituencies.
  public var all: String { say("all") }

  /// Whether something is so.
  public func answer(_ isSo: Bool) -> String {
    isSo ? say("yes") : say("no")
  }
}
