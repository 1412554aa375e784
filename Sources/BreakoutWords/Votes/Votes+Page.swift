import BreakoutModel

/// The page that shows how a vote ended.
extension Words.Votes {
  /// Title of the page.
  ///
  /// - Parameter subject: a recommendation's number, or “a question”.
  public func resultTitle(on subject: String, isStrawPoll: Bool, isIndicative: Bool) -> String {
    switch (isStrawPoll, isIndicative) {
    case (false, false): say("Vote on \(subject): result")
    case (false, true): say("Vote on \(subject): result, indicative")
    case (true, false): say("Straw poll on \(subject): result")
    case (true, true): say("Straw poll on \(subject): result, indicative")
    }
  }

  /// Behind the title of a page that is longer than the screen; these are keys.
  public var arrowsScroll: String { say("arrows scroll") }

  /// In place of a result.
  public var isOpen: String { say("The vote is open.") }

  /// In place of a result.
  public var calledOffUncounted: String { say("The vote was called off without a count.") }

  /// Below the result of a vote that cannot adopt anything.
  public var indicativeOnly: String { say("Indicative: it adopts nothing.") }

  /// How many of whom were for it, such as “62.5 % of the 40 present”.
  public func share(_ percent: String, of base: String) -> String { say("\(percent) of \(base)") }

  /// Whom a share is of.
  public func votesCast(_ count: Int) -> String {
    say(count, "the \(count) vote cast (yes and no)", "the \(count) votes cast (yes and no)")
  }

  /// Whom a share is of.
  public func votesCastAndAbstentions(_ count: Int) -> String {
    say(
      count, "the \(count) vote cast (yes, no and abstentions)",
      "the \(count) votes cast (yes, no and abstentions)")
  }

  /// Whom a share is of.
  public func allPresent(_ count: Int) -> String {
    say(count, "the \(count) present", "the \(count) present")
  }

  /// Whom a share is of.
  public func allEntitled(_ count: Int) -> String {
    say(count, "the \(count) entitled to vote", "the \(count) entitled to vote")
  }

  /// How it was voted and counted: “By hands, counted by constituency.”
  public func taken(by manner: String) -> String { say("By \(manner).") }

  /// Behind “hands” or the like.
  public var countedByConstituency: String { say("counted by constituency") }

  /// Behind “hands” or the like.
  public func agreeingTellers(_ count: Int) -> String {
    say(count, "\(count) tellers who agreed", "\(count) tellers who agreed")
  }

  /// By which rule, such as “2/3 of votes cast”.
  public func rule(_ rule: String) -> String { say("Rule: \(rule).") }

  /// That the quorum did not count, and why.
  public func quorumWasWaived(_ reason: String) -> String {
    say("The quorum was waived: \(reason)")
  }

  /// How many people were there, where it was not the same all the time.
  public func present(atFirst opening: Int, atLast closing: Int) -> String {
    say("\(opening) present when the vote opened, \(closing) when it closed.")
  }

  /// Who gave an answer in a roll call: the answer, how many they were, their names.
  public func answered(_ answer: String, _ count: Int, _ names: String) -> String {
    say(count, "\(answer) (\(count)): \(names)", "\(answer) (\(count)): \(names)")
  }

  /// Before the names of who did not answer in a roll call.
  public var unanswered: String { say("No answer") }
}

/// The constituencies' view of a vote.
extension Words.Votes {
  /// Over the columns of a table: how many were there, said yes, no, abstained, and the share of yes. Their widths are
  /// at most 5, 5, 5, 6 and 8 columns, the blanks between them included.
  public var lensHeads: [String] {
    [say("here"), say("yes"), say("no"), say("abst."), say("yes %")]
  }

  /// The share of yes in the room.
  public func overall(_ percent: String) -> String { say("overall \(percent)") }

  /// The mean of the constituencies' shares.
  public func equalWeight(_ percent: String) -> String { say("equal weight \(percent)") }

  /// The mean of the constituencies' shares, and what that means.
  public func equalWeightExplained(_ percent: String) -> String {
    say("equal weight \(percent) (each group counts the same)")
  }

  /// How much the constituencies are of one mind, such as 0.691.
  public func crossGroupIndex(_ index: String) -> String { say("cross-group index \(index)") }

  /// How much the constituencies are of one mind, such as 0.691, and what that means.
  public func crossGroupIndexExplained(_ index: String) -> String {
    say("cross-group index \(index) (higher if more of each say yes)")
  }

  /// The constituency in which the share of yes was lowest.
  public func lowest(_ group: String, _ percent: String) -> String {
    say("lowest \(group) \(percent)")
  }
}

/// What is said to who takes up a result.
extension Words.Votes {
  /// A recount or a correction is not possible.
  public var noCountHere: String {
    say("There is no count here that could be replaced; select a vote with its result.")
  }

  /// A decision cannot be taken up again.
  public var noResultHere: String {
    say("There is no result to take up again; select a vote with its result.")
  }

  /// A decision was replaced and cannot be taken up again; the page is that of the decision.
  public var onlyWhatStands: String {
    say("Only what stands can be reconsidered; the page says what took its place.")
  }
}
