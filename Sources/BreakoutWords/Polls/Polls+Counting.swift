import BreakoutModel

/// How a result was counted, a sentence each.
extension Words.Polls {
  func turnout(_ result: PollResult) -> String {
    guard let voters = result.voters else {
      return result.method == .approval ? unknownVotersWithoutPercent : unknownVoters
    }
    switch (result.method, result.limit) {
    case (.approval, _): return tookPartPercent(voters)
    case (.dots, let limit?):
      let given = limit * voters
      return tookPart(voters, unused: given - result.sum.totals.reduce(0, +), of: dots(given))
    default: return tookPart(voters)
    }
  }

  /// Below a result.
  func tookPart(_ voters: Int) -> String { say("\(voters) took part.") }

  /// Below a result with percentages.
  func tookPartPercent(_ voters: Int) -> String {
    say("\(voters) took part; percentages are of them.")
  }

  /// Below a result: how many took part, and how many of all dots, such as “30 dots”, were not used.
  func tookPart(_ voters: Int, unused: Int, of dots: String) -> String {
    say("\(voters) took part; \(unused) of \(dots) not used.")
  }

  /// Below a result that was read from a file.
  var unknownVoters: String { say("The file does not say how many took part.") }

  /// Below a result that was read from a file.
  var unknownVotersWithoutPercent: String {
    say("The file does not say how many took part, so there are no percentages.")
  }

  func rule(_ result: PollResult) -> String {
    switch result.method {
    case .fistToFive: fistRule
    case .gradients:
      if case .gradients(nil) = result.detail {
        noReading(steps: AgreementReading.steps)
      } else {
        rule(thresholds(result.thresholds))
      }
    case .dots: dotsRule(result.limit.map { dotsEach(dots($0)) } ?? eachDotCounts)
    case .approval: approvalRule
    case .score: result.limit.map(scoreRule) ?? scoreRule
    case .ranked: result.poll.settings.ranksUnlistedLast ? rankingRule : rankingRuleUncompared
    }
  }

  /// Below the result of fist to five.
  var fistRule: String { say("Rule: whoever is below 3 is heard first, and 0 blocks.") }

  /// Below the result of a scale of agreement: how many steps a scale must have to be summed up.
  func noReading(steps: Int) -> String {
    say("No reading: only a scale of \(steps) steps has one; this is the distribution.")
  }

  /// Below the result of a scale of agreement: from which shares of the votes on which word is used.
  func rule(_ thresholds: String) -> String { say("Rule: \(thresholds).") }

  /// Below the result of a poll by dots: such as “3 dots each”.
  func dotsRule(_ each: String) -> String {
    say(
      """
      Rule: \(each); the most dots first; equal numbers share a rank; percentages are of the \
      dots placed.
      """)
  }

  /// How many dots everybody had, such as “3 dots”.
  func dotsEach(_ dots: String) -> String { say("\(dots) each") }

  /// Nobody knows how many dots everybody had.
  var eachDotCounts: String { say("each dot counts one") }

  /// Below the result of a poll by approval.
  var approvalRule: String {
    say(
      """
      Rule: any number of options, one mark each; the most marks first; equal numbers share a \
      rank.
      """)
  }

  /// Below the result of a poll by scores: the highest score.
  func scoreRule(_ highest: Int) -> String {
    say(
      """
      Rule: scores from 0 to \(highest), ranked by total; an option left out counts 0; equal \
      totals share a rank.
      """)
  }

  /// Below the result of a poll by scores without a highest one.
  var scoreRule: String {
    say(
      """
      Rule: scores from 0 up, ranked by total; an option left out counts 0; equal totals share a \
      rank.
      """)
  }

  /// Below an order of preference; Condorcet and Schulze are names of methods.
  var rankingRule: String {
    say(
      """
      Rule: Condorcet, else Schulze by winning votes; ties stay ties; options that a ballot \
      leaves out come last.
      """)
  }

  /// Below an order of preference; Condorcet and Schulze are names of methods.
  var rankingRuleUncompared: String {
    say(
      """
      Rule: Condorcet, else Schulze by winning votes; ties stay ties; options that a ballot \
      leaves out are not compared.
      """)
  }

  /// Below every result of a poll.
  var indicative: String { say("Indicative: a poll adopts nothing.") }

  func thresholds(_ one: AgreementThresholds) -> String {
    thresholds(
      enthusiastic: one.enthusiastic, broad: one.broad, lukewarm: one.lukewarm,
      divided: one.divided,
      ambiguous: one.ambiguous)
  }

  /// From which shares of the votes on which word is used for a scale of agreement of eight steps.
  private func thresholds(
    enthusiastic: Int, broad: Int, lukewarm: Int, divided: Int, ambiguous: Int
  ) -> String {
    say(
      """
      enthusiastic \(enthusiastic) % at steps 1-2 and none at 7-8, broad \(broad) % at 1-3, \
      lukewarm \(lukewarm) % at 1-4 or 6, divided \(divided) % at 7-8, ambiguous \(ambiguous) % \
      at 4-5; any vote at 8 blocks
      """)
  }
}
