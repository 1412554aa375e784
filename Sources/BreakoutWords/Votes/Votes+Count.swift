import BreakoutModel

/// The count of a vote while it is typed.
extension Words.Votes {
  /// Title of a vote that is open, before which way it is taken is known.
  ///
  /// - Parameter subject: a recommendation's number, or “a question”.
  public func title(on subject: String) -> String { say("Vote on \(subject)") }

  /// Title of a vote that is open.
  ///
  /// - Parameters:
  ///   - subject: a recommendation's number, or “a question”.
  ///   - method: such as “hands” or “roll call”.
  public func openTitle(
    on subject: String, isStrawPoll: Bool, isIndicative: Bool, method: String
  ) -> String {
    switch (isStrawPoll, isIndicative) {
    case (true, _): say("Straw poll on \(subject): indicative, open, \(method)")
    case (false, true): say("Vote on \(subject): the vote is open, indicative, \(method)")
    case (false, false): say("Vote on \(subject): the vote is open, \(method)")
    }
  }

  /// Title of a vote that has ended and is counted anew.
  public func recountTitle(on subject: String) -> String {
    say("Recount of the vote on \(subject): the earlier count stays in the record")
  }

  /// Title of a vote that has ended and whose figures were wrong.
  public func correctionTitle(on subject: String) -> String {
    say("Correction of the vote on \(subject): the earlier figures stay in the record")
  }

  /// Before a figure of the count, and before the names of who said so in a roll call; at most 9 columns.
  public var yes: String { say("Yes") }

  /// Before a figure of the count, and before the names of who said so in a roll call; at most 9 columns.
  public var no: String { say("No") }

  /// Before a figure of the count, and before the names of who said so in a roll call; at most 9 columns.
  public var abstain: String { say("Abstain") }

  /// Before a figure of the count, and before the names of who said so in a roll call; at most 9 columns.
  public var block: String { say("Block") }

  /// Before the number of papers that do not count; at most 9 columns.
  public var invalid: String { say("Invalid") }

  /// The same over a column of a table, at most 5 columns wide.
  public var abstainHead: String { say("Abst.") }

  /// The same over a column of a table, at most 5 columns wide.
  public var invalidHead: String { say("Inv.") }

  /// Over the numbers of people of each constituency who are present; at most 5 columns.
  public var hereHead: String { say("here") }

  /// Before the sums of a table.
  public var totalLine: String { say("Total") }

  /// Over a column of figures, with the number of the teller; at most 11 columns.
  public func teller(_ number: Int) -> String { say("Teller \(number)") }

  /// Before the reason of a recount or a correction; at most 9 columns.
  public var becauseLine: String { say("Because") }

  /// What a figure is of: a constituency or a teller, and the answer.
  public func figure(of series: String, _ answer: String) -> String { say("\(series), \(answer)") }
}

/// What the figures so far mean, below them.
extension Words.Votes {
  /// Two tellers have counted; the sign stands beside the figures too.
  public var tellersDiffer: String {
    say("≠ The tellers differ where ≠ stands: count these again; both stay as they are.")
  }

  /// What would be declared, such as “ADOPTED: …”.
  public func wouldBe(_ result: String) -> String { say("Would be \(result)") }

  /// Nothing is typed yet of a count of the whole room.
  public func typeTheCount(_ present: Int) -> String {
    say(
      present,
      "\(present) present. Type the count; Enter goes on, from the last line it records.",
      "\(present) present. Type the count; Enter goes on, from the last line it records.")
  }

  /// Nothing is typed yet of a count in several columns.
  public func typeTheCounts(_ present: Int) -> String {
    say(
      present,
      "\(present) present. Enter goes on, from the last number it records.",
      "\(present) present. Enter goes on, from the last number it records.")
  }

  /// Counting can stop; the part says that the result is no longer in doubt.
  public func recordsEarly(_ prospect: String) -> String {
    say("\(prospect); Ctrl-D records it so")
  }

  /// Stands behind a sentence that says that more hands were counted than people are present.
  public var correctsPresence: String { say("Ctrl-P corrects it.") }
}

/// What is said to who types a count.
extension Words.Votes {
  /// A figure that must be typed, such as “Yes” or “CSO, Yes”.
  public func figureMissing(_ figure: String) -> String {
    say("\(figure) is empty; type it, 0 for none.")
  }

  /// A question before a count is recorded: what its empty cells would mean.
  public func recordEmpty(_ emptiness: String) -> String {
    say("Empty: \(emptiness). Record it so?")
  }

  /// What empty cells would mean; the part is a list of constituencies.
  public func nobodyVoted(of groups: String) -> String { say("nobody of \(groups) voted") }

  /// What empty cells would mean; the part is a list of constituencies.
  public func noVotesFor(in groups: String) -> String { say("no votes for in \(groups)") }

  /// What empty cells would mean; the part is a list of constituencies.
  public func noVotesAgainst(in groups: String) -> String { say("no votes against in \(groups)") }

  /// What empty cells would mean; the part is a list of constituencies.
  public func noAbstentions(in groups: String) -> String { say("no abstentions in \(groups)") }

  /// What empty cells would mean; the part is a list of constituencies.
  public func noBlocks(in groups: String) -> String { say("no blocks in \(groups)") }

  /// What empty cells would mean; the part is a list of constituencies.
  public func noInvalidPapers(in groups: String) -> String { say("no invalid papers in \(groups)") }

  /// A key does nothing among the figures.
  public var countKeys: String {
    say("Only digits here; Enter goes on, from the last line it records.")
  }

  /// Somebody else has ended the vote meanwhile.
  public var endedElsewhere: String {
    say("This vote was ended at another seat; the record shows how.")
  }
}
