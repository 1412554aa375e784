/// Results by constituency and by name.
extension Words.Report {
  /// Heading of a column.
  public var constituency: String { say("Constituency") }

  /// Heading of a column.
  public var organisation: String { say("Organisation") }

  /// Heading of a column of numbers.
  public var yes: String { say("Yes") }

  /// Heading of a column of numbers.
  public var no: String { say("No") }

  /// Heading of a column of numbers, where blocking votes are among the no.
  public var noOrBlock: String { say("No, block") }

  /// Heading of a narrow column of numbers: abstentions.
  public var abstained: String { say("Abst.") }

  /// The same in the legend of a drawing.
  public var abstentions: String { say("Abstentions") }

  /// Heading of a column of numbers: the share of yes among yes and no.
  public var percentYes: String { say("% yes") }

  /// Heading of a column: whether a majority of the constituency voted yes.
  public var majority: String { say("Majority") }

  /// Heading of a column: whether a constituency meets what the rule asks of each.
  public var conditionMet: String { say("Condition met") }

  /// In such a column.
  public var isMet: String { say("yes") }

  /// In such a column.
  public var isNotMet: String { say("no") }

  /// In such a column: as many yes as no.
  public var isTie: String { say("tie") }

  /// In such a column: the constituency abstained or was not there.
  public var hasNoView: String { say("no view") }

  /// The last row of a table by constituency.
  public var all: String { say("All") }

  /// A share of yes in percent: of the whole room.
  public func overall(_ percent: String) -> String {
    say("overall \(percent)")
  }

  /// A share of yes in percent: where each constituency counts the same.
  public func equalWeight(_ percent: String) -> String {
    say("equal weight \(percent)")
  }

  /// The smallest share of yes in percent, and of which constituency.
  public func lowest(_ percent: String, _ group: String) -> String {
    say("lowest \(percent) (\(group))")
  }

  /// Beside the shares of yes.
  public var sharesOfYes: String { say("Shares of yes") }

  /// Beside how much support there is, in words.
  public var support: String { say("Support") }

  /// Beside how much support there is, in words, for a proposal that was turned down.
  public var byConstituency: String { say("By constituency") }

  /// What a drawing shows, for those who hear it read out.
  public var votesByConstituency: String { say("Votes by constituency") }
}

/// The answers of a roll call.
extension Words.Report {
  /// Heading of a column: the names that were called.
  public var rollCall: String { say("Roll call") }

  /// Heading of a column.
  public var answer: String { say("Answer") }

  /// Heading of a column of numbers: blocking votes.
  public var block: String { say("Block") }

  /// Heading of a column of numbers: who did not answer.
  public var noAnswer: String { say("No answer") }

  /// In the column of names.
  public var noLongerOnRoster: String { say("somebody no longer on the roster") }

  /// In the column of organisations.
  public var noOrganisation: String { say("no organisation") }

  /// In the column of constituencies.
  public var notOnRoster: String { say("not on the roster") }

  /// An answer in a roll call.
  public var answeredYes: String { say("yes") }

  /// An answer in a roll call.
  public var answeredNo: String { say("no") }

  /// An answer in a roll call.
  public var abstains: String { say("abstains") }

  /// An answer in a roll call.
  public var blocks: String { say("blocks") }

  /// An answer in a roll call: later.
  public var passed: String { say("passed") }

  /// An answer in a roll call: none.
  public var didNotAnswer: String { say("no answer") }
}
