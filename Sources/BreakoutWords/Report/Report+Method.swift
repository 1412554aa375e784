import BreakoutModel

/// By which rules a document came about. Each is a sentence of its own in the method note.
extension Words.Report {
  /// How the session takes decisions, as its agenda says.
  public func decisionsAreTakenBy(_ rule: String) -> String {
    say("Decisions are taken by: \(rule).")
  }

  /// A part of the agenda's rule that counting hands cannot test, as typed there.
  public func notTested(_ rule: String) -> String {
    say(
      """
      “\(rule)” was not tested by the counts on record; each vote names the rule by which it was \
      decided.
      """)
  }

  /// What "adopted by consensus" means.
  public var meaningOfConsensus: String {
    say(
      """
      “Adopted by consensus” means that the moderator asked the room for objections and none stood. \
      Reservations do not block; they are printed.
      """)
  }

  /// What a consent round is.
  public var meaningOfConsent: String {
    say(
      """
      In a consent round a proposal is supported unless an objection is upheld; objections are taken \
      into the proposal, withdrawn or upheld. It adopts nothing.
      """)
  }

  /// What the polls of the session mean; their methods stand in brackets.
  public func meaningOfPolls(_ methods: String) -> String {
    say(
      """
      Polls (\(methods)) show what the room thinks and adopt nothing; the rule of each is printed with \
      its result.
      """)
  }

  /// What the steps of a poll's scale are called.
  public func legend(of method: String, _ steps: String) -> String {
    say("Legend of the \(method): \(steps).")
  }

  /// What the mark behind a word of quantity means.
  public func meaningOfImpression(_ mark: String) -> String {
    say(
      """
      \(mark) after a word of quantity or of agreement: the impression of the rapporteur; nothing on \
      record counts it.
      """)
  }

  /// What the mark behind a recommendation means that was not read back.
  public func meaningOfNotValidated(_ mark: String) -> String {
    say(
      """
      \(mark) stands where the room neither adopted the present wording nor heard it read back.
      """)
  }

  /// By which rule of attribution people are named or not.
  public func attributionRule(_ rule: String) -> String {
    say("Attribution: \(rule).")
  }

  /// Which constituencies are counted together.
  public func smallConstituencies(fewerThan least: Int) -> String {
    say(
      """
      Constituencies with fewer than \(least) people present are counted together as “other” and are \
      not named.
      """)
  }

  /// What was not done to the texts, under a rule that names nobody.
  public var textsAreAsWritten: String {
    say("The texts are as the rapporteur wrote them; names in them are not removed.")
  }

  /// Of which place the times are; the zone as `UTC+4`.
  public func timesAreThoseOfTheRoom(_ zone: String) -> String {
    say("Times are those of the room (\(zone)).")
  }
}

/// By which rules votes were decided.
extension Words.Report {
  /// What an indicative vote is.
  public var meaningOfIndicative: String {
    say("An indicative vote takes the temperature of the room: it adopts nothing.")
  }

  /// What a rule means.
  public func meaning(of rule: String, _ meaning: String) -> String {
    say("Rule “\(rule)”: \(meaning).")
  }

  /// What a rule means that only asks the constituencies.
  public var roomIsNotAsked: String { say("the room as a whole is not asked") }

  /// What abstaining and not voting do under a rule.
  public func meaning(of base: VoteBase) -> String {
    switch base {
    case .cast: say("yes and no votes are counted, abstentions are not")
    case .castAndAbstentions:
      say("yes, no and abstentions are counted; abstaining works like a no")
    case .present: say("all present are counted; abstaining and not voting work like a no")
    case .entitled: say("all entitled are counted; absence too works like a no")
    }
  }

  /// What happens to a constituency without a view.
  public func meaning(of condition: GroupCondition) -> String {
    condition.excusesNoView
      ? say("a constituency that only abstained is not counted as against")
      : say("a constituency that is present and only abstained does not meet the condition")
  }

  /// What a unanimous vote is.
  public var meaningOfUnanimous: String {
    say(
      """
      A vote in which everybody present voted yes is called a unanimous vote; it is not consensus.
      """)
  }

  /// What "without opposition" means.
  public var meaningOfWithoutOpposition: String {
    say(
      """
      “Without opposition” means that nobody voted against; some abstained or did not vote. It is \
      neither a unanimous vote nor consensus.
      """)
  }

  /// What a quorum is.
  public var meaningOfQuorum: String {
    say(
      """
      A quorum is how many must be present or vote for a result to be valid; it can be waived only \
      with a reason, which is printed.
      """)
  }

  /// What figures with "at least" mean.
  public var meaningOfLeast: String {
    say(
      """
      Where counting stopped because the rest could no longer change the result, figures are “at \
      least” and no shares are given.
      """)
  }

  /// What the tables by constituency show.
  public var meaningOfLens: String {
    say(
      """
      Results by constituency show how each voted; “% yes” is the share of yes among its yes and no \
      votes.
      """)
  }

  /// What "equal weight" means.
  public var meaningOfEqualWeight: String {
    say(
      """
      “Equal weight” is the mean of the constituencies' shares: each counts the same, whatever its \
      size.
      """)
  }

  /// What the cross-group index and "lowest" are.
  public var meaningOfCrossGroupIndex: String {
    say(
      """
      The cross-group index is the geometric mean of (yes + 1) / (yes + no + 2) over the \
      constituencies: it rises with the yes votes of each and is low when one is against; it never \
      reaches 1, and is lower where few vote. “Lowest” is the smallest share of yes among them.
      """)
  }

  /// A word of support and its meaning, such as "at least 2/3".
  public func supportWord(_ word: String, _ meaning: String) -> String {
    say("“\(word)”: \(meaning)")
  }

  /// All words of support that the document uses, with their meanings.
  public func supportWords(_ list: String) -> String {
    say("Words of support, by the share of yes among the yes and no votes: \(list).")
  }
}
