import BreakoutModel

/// How a room decides, as its agenda says it.
extension Words.Rules {
  func practice(_ practice: DecisionPractice) -> String {
    if practice.seeksConsensus, !practice.namesRule, practice.unread.isEmpty { return consensus }
    let rule = rule(practice.rule)
    let main = practice.seeksConsensus ? consensus(else: rule) : rule
    return practice.needsConfirmation ? toBeConfirmed(main) : main
  }

  /// How a room decides, where nothing is said of votes.
  private var consensus: String { say("consensus") }

  /// How a room decides; the rule is such as “2/3 of votes cast”.
  private func consensus(else rule: String) -> String { say("consensus, else \(rule)") }

  /// How a room decides, where somebody has to say yes to it first.
  private func toBeConfirmed(_ practice: String) -> String {
    say("\(practice), to be confirmed before a vote")
  }

  func remark(_ remark: RuleRemark) -> String {
    switch remark {
    case .halfIsMoreThanHalf: halfIsMoreThanHalf
    case .doubleMajority: doubleMajority
    case .absoluteMajority: absoluteMajority
    case .minorityCarries: minorityCarries
    case .method(let method): prepared(by: words.votes.method(method))
    case .unnamed(let rule): unnamed(offering: self.rule(rule))
    }
  }

  /// In what sense the words of a rule were read, for who prepares a session.
  private var halfIsMoreThanHalf: String {
    say("Half of the votes cast is read as more than half: a tie is never adopted.")
  }

  /// In what sense the words of a rule were read, for who prepares a session.
  private var doubleMajority: String {
    say(
      """
      “Double majority” is read as more than half of votes cast and in each constituency; write \
      “double” for 2/3 of votes cast and a majority in each constituency.
      """)
  }

  /// In what sense the words of a rule were read, for who prepares a session.
  private var absoluteMajority: String {
    say(
      """
      “Absolute majority” does not say of whom; a vote asks first, and offers more than half of \
      those present; write “of members” for all who are entitled.
      """)
  }

  /// A warning about a rule, for who prepares a session.
  private var minorityCarries: String {
    say("By this rule fewer yes than no can carry; a tie never does.")
  }

  /// How people will vote, such as “roll call”, for who prepares a session.
  private func prepared(by method: String) -> String { say("Votes are prepared by \(method).") }

  /// The agenda says nothing about votes; the rule is such as “2/3 of votes cast”.
  private func unnamed(offering rule: String) -> String {
    say("No rule for votes is named; a vote asks first, and offers \(rule).")
  }

  /// The part is what the agenda says; below it stands the rule that is offered in its place.
  func notUnderstood(_ given: String) -> String {
    say("The agenda's rule “\(given)” was not understood; this one is offered.")
  }
}
