/// Consensus, consent, votes and polls.
extension Words.Refusals {
  /// A question: the number of a decision, such as `D3`.
  func decisionIsOpen(_ id: String) -> String {
    say("Decision \(id) is still open. Call it off and go on?")
  }

  /// Something belongs to a decision.
  var noOpenDecision: String { say("No vote or consensus call is open.") }

  /// A vote's step was asked for; `c` and `o` are keys.
  var notAVote: String { say("What is open is a consensus call; finish it with c or o.") }

  /// A count was to be replaced by another one.
  var noCountToReplace: String {
    say("Only the latest count of a vote can be replaced; put the matter to the room again.")
  }

  /// A step of a consensus call was asked for.
  var notAConsensusCall: String { say("What is open is a vote; record its count.") }

  /// A step of a round of consent was asked for.
  var notAConsentRound: String { say("What is open is no round of consent.") }

  /// A step of a poll was asked for.
  var notAPoll: String { say("What is open is no poll.") }

  /// The result of a poll was to be recorded.
  var emptyPoll: String { say("Nobody has taken part yet; type a ballot or the totals.") }

  /// An objection was to be changed.
  var noSuchObjection: String { say("There is no such objection.") }

  /// A consensus call was to be ended at once; `c` is a key.
  var justCalled: String {
    say("Ask the room first; c records consensus once nobody has objected.")
  }

  /// A result was to be changed.
  var reasonMissing: String {
    say("Say why in a few words; the reason is printed with the result.")
  }

  /// A count was typed for a vote in which people are called by name.
  var isRollCall: String { say("This is a roll call; its answers are the count.") }

  /// Somebody was to be called by name.
  var notARollCall: String { say("This vote calls nobody by name; type its count.") }

  /// Somebody was to answer who is not called.
  var notOnRoll: String { say("That person is not on this roll.") }

  /// `:roster` is a command.
  var nobodyOnRoll: String {
    say("Nobody with a vote is marked present; a roll call needs the roster: :roster.")
  }

  /// Counting was to be stopped.
  var stillInDoubt: String { say("The result is still in doubt; go on counting.") }

  /// A vote was to be counted.
  var presenceUnknown: String { say("How many people are present? A count needs that number.") }

  /// The greatest number that is taken.
  func uncountable(most: Int) -> String { say("Counts are whole numbers from 0 to \(most).") }

  /// How many voted, and how many are present.
  func moreHandsThanPresent(_ hands: Int, present: Int) -> String {
    say("\(hands) hands, \(present) present: recount, or correct the number present.")
  }

  /// How many are present, and how many may vote.
  func morePresentThanEntitled(_ present: Int, entitled: Int) -> String {
    say("\(present) present, but only \(entitled) entitled: correct one of the two.")
  }

  /// A vote was to be opened or counted.
  var entitledUnknown: String { say("This rule needs the number of those entitled to vote.") }

  /// A question: what the agenda says, and the rule that is offered, such as “2/3 of votes cast”.
  func ruleNotConfirmed(_ agenda: String, rule: String) -> String {
    say(
      """
      The agenda's rule “\(agenda)” does not say how this vote is decided. Decide it by \(rule)?
      """)
  }

  func standingObjections(_ count: Int) -> String {
    count == 1 ? anObjectionStands : objectionsStand(count)
  }

  /// Consensus or consent was to be recorded.
  var anObjectionStands: String {
    say("An objection stands; it must be withdrawn before there is consensus.")
  }

  /// Consensus or consent was to be recorded; two or more objections.
  func objectionsStand(_ count: Int) -> String {
    say(
      count,
      "\(count) objections stand; they must be withdrawn before there is consensus.",
      "\(count) objections stand; they must be withdrawn before there is consensus.")
  }

  func tellersDiffer(_ figures: [String]) -> String {
    tellersDiffer(figures.dropFirst().reduce(figures.first ?? "", against))
  }

  /// Two or more counts of one vote, such as “25-13-2 against 26-12-2”.
  func tellersDiffer(_ counts: String) -> String {
    say("The tellers differ: \(counts); count again.")
  }

  /// Two counts of one vote that differ, such as “25-13-2”.
  func against(_ count: String, _ other: String) -> String { say("\(count) against \(other)") }
}

/// Votes by constituency.
extension Words.Refusals {
  /// The votes were counted of the room as a whole.
  var groupsNotCounted: String {
    say("This rule asks each constituency: count the votes by constituency.")
  }

  /// A vote was to be opened or counted.
  var groupPresenceUnknown: String {
    say("How many of each constituency are present? A count by constituency needs these numbers.")
  }

  /// A name that was typed.
  func noSuchGroup(_ name: String) -> String {
    say(
      """
      “\(name)” is no constituency that is counted here: correct the name, or add its presence.
      """)
  }

  /// The name of a constituency.
  func groupNamedTwice(_ name: String) -> String {
    say("\(name) is named twice: leave one of the two out.")
  }

  /// The name of a constituency.
  func groupNotCounted(_ name: String) -> String {
    say("\(name) was not counted: type its count, or 0 for nobody.")
  }

  /// The name of a constituency, how many of it voted, and how many are present.
  func moreHandsThanPresent(_ hands: Int, present: Int, in group: String) -> String {
    say("\(group): \(hands) hands, \(present) present: recount, or correct the number present.")
  }

  /// The name of a constituency, how many of it are present, and how many may vote.
  func morePresentThanEntitled(_ present: Int, entitled: Int, in group: String) -> String {
    say("\(group): \(present) present, but only \(entitled) entitled: correct one of the two.")
  }

  /// The name of a constituency.
  func entitledUnknown(in group: String) -> String {
    say("\(group): this rule needs the number of those entitled to vote.")
  }

  /// How many are present of all constituencies together, and in the room.
  func groupsPresentDiffer(_ sum: Int, present: Int) -> String {
    say(
      """
      The constituencies add up to \(sum) present, the room to \(present): correct one of the \
      two.
      """)
  }

  /// How many may vote of all constituencies together, and in the room.
  func groupsEntitledDiffer(_ sum: Int, entitled: Int) -> String {
    say(
      """
      The constituencies add up to \(sum) entitled, the room to \(entitled): correct one of the \
      two.
      """)
  }

  /// How many answered of all constituencies together, and in the room.
  func groupCountsDiffer(_ sum: Int, room: Int) -> String {
    say(
      """
      The constituencies add up to \(sum) hands or other answers than the room's \(room): \
      recount.
      """)
  }
}
