import BreakoutModel

/// The sentence over a result, which stands without a full stop.
extension Words.Polls {
  func headline(_ summary: PollSummary, of poll: Poll) -> String {
    switch summary {
    case .written(let words): words
    case .noneBelow(let voters, let lowest): noneBelow(voters: voters, lowest: lowest)
    case .below(let count, let voters, 0): below(count, of: voters)
    case .below(let count, let voters, let blocks):
      below(count, of: voters, self.blocks(blocks))
    case .agreement(let result): agreement(result)
    case .unread(let voters, let steps): unread(voters: voters, steps: steps)
    case .nothing: nothing(poll.method)
    case .leading(let lead):
      leading(
        poll.names(lead.first), got(lead.value, of: lead.of, poll.method),
        second: poll.names(lead.second), next: lead.next)
    case .only(let option?): only(poll.name(option))
    case .only(nil): noOption
    case .winner(let option): beatsAll(poll.name(option))
    case .allTied: allTied
    case .strongest(let first): strongest(poll.names(first))
    }
  }

  /// Fist to five: how many took part, and the least number of fingers.
  func noneBelow(voters: Int, lowest: Int) -> String {
    say("No vote below 3 among \(voters); the lowest is \(lowest)")
  }

  /// Fist to five: how many showed fewer than 3 fingers of those who took part.
  func below(_ count: Int, of voters: Int) -> String {
    say("No consensus yet: \(count) of \(voters) below 3, to be heard first")
  }

  /// Fist to five: how many showed fewer than 3 fingers of those who took part, and how many of these a fist, such
  /// as “2 blocks”.
  func below(_ count: Int, of voters: Int, _ blocks: String) -> String {
    say("No consensus yet: \(count) of \(voters) below 3, \(blocks) among them, to be heard first")
  }

  /// Fist to five: how many showed a fist.
  func blocks(_ count: Int) -> String {
    say(count, "\(count) block", "\(count) blocks")
  }

  /// A scale of agreement: how many took part, and how many steps it has.
  func unread(voters: Int, steps: Int) -> String {
    say("\(voters) took part, on a scale of \(steps) steps")
  }

  private func agreement(_ result: AgreementResult) -> String {
    let reading = reading(result.reading, result.votes, of: result.voters)
    return result.target.map { aimed(reading, $0, isReached: result.isReached) } ?? reading
  }

  /// How a scale of agreement reads: so many of all votes are at certain steps.
  private func reading(_ reading: AgreementReading, _ votes: Int, of voters: Int) -> String {
    switch reading {
    case .enthusiastic: say("Enthusiastic agreement: \(votes) of \(voters) at steps 1 and 2")
    case .broad: say("Broad agreement: \(votes) of \(voters) at steps 1 to 3")
    case .lukewarm: say("Lukewarm agreement: \(votes) of \(voters) at steps 1 to 4 or 6")
    case .ambiguous: say("Ambiguous: \(votes) of \(voters) at steps 4 and 5")
    case .divided: say("Divided: \(votes) of \(voters) at steps 7 and 8")
    case .blocked: say("Blocked: \(votes) of \(voters) at step 8, to be heard first")
    case .unclear: say("No clear reading: the votes are spread over the scale")
    }
  }

  /// How a scale of agreement reads, such as “Broad agreement: 8 of 10 at steps 1 to 3”, and whether that is what was
  /// aimed at.
  private func aimed(_ reading: String, _ target: AgreementLevel, isReached: Bool) -> String {
    switch (target, isReached) {
    case (.enthusiastic, true): say("\(reading); the aim, enthusiastic, is reached")
    case (.enthusiastic, false): say("\(reading); the aim, enthusiastic, is not reached")
    case (.broad, true): say("\(reading); the aim, broad, is reached")
    case (.broad, false): say("\(reading); the aim, broad, is not reached")
    case (.lukewarm, true): say("\(reading); the aim, lukewarm, is reached")
    case (.lukewarm, false): say("\(reading); the aim, lukewarm, is not reached")
    }
  }

  /// A poll in which no option got anything.
  private func nothing(_ method: PollMethod) -> String {
    switch method {
    case .dots: say("No dots were placed")
    case .score: say("Every option was scored 0")
    case .approval, .fistToFive, .gradients, .ranked: say("No option was approved")
    }
  }

  private func got(_ value: Int, of whole: Int?, _ method: PollMethod) -> String {
    switch (method, whole) {
    case (.dots, let whole): gotDots(value, of: whole ?? value)
    case (.score, let whole?): gotPossible(value, of: whole)
    case (.score, nil): gotInAll(value)
    case (_, let whole?): gotApproval(value, of: whole)
    case (_, nil): gotApproval(value)
    }
  }

  /// What an option got, behind “has”, “leads with” and the like.
  func gotDots(_ value: Int, of whole: Int) -> String { say("\(value) of \(whole) dots") }

  /// How many points an option got, behind “has”, “leads with” and the like.
  func gotPossible(_ value: Int, of whole: Int) -> String { say("\(value) of \(whole) possible") }

  /// How many points an option got, behind “has”, “leads with” and the like.
  func gotInAll(_ value: Int) -> String { say("\(value) in all") }

  /// How many marked an option, behind “has”, “leads with” and the like.
  func gotApproval(_ value: Int, of whole: Int) -> String {
    say("the approval of \(value) of \(whole)")
  }

  /// How many marked an option, behind “has”, “leads with” and the like.
  func gotApproval(_ value: Int) -> String { say("the approval of \(value)") }

  private func leading(
    _ first: [String], _ got: String, second: [String], next: Int?
  ) -> String {
    guard first.count == 1, let leader = first.first else {
      return shareFirst(words.lists.all(first), got)
    }
    // A file can be about one option only.
    guard let follower = second.first, let next else { return has(leader, got) }
    return second.count > 1
      ? leads(leader, got, beforeSharing: words.lists.all(second))
      : leads(leader, got, before: follower, next)
  }

  /// A list of options that got the most, and what each got, such as “3 of 12 dots”.
  func shareFirst(_ options: String, _ got: String) -> String {
    say("\(options) share rank 1 with \(got) each")
  }

  /// The only option of a poll, and what it got, such as “3 of 12 dots”.
  func has(_ option: String, _ got: String) -> String { say("\(option) has \(got)") }

  /// The option that got the most, what it got, such as “3 of 12 dots”, and a list of those that come next.
  func leads(_ option: String, _ got: String, beforeSharing others: String) -> String {
    say("\(option) leads with \(got); \(others) share rank 2")
  }

  /// The option that got the most, what it got, such as “3 of 12 dots”, the next one, and what that got.
  func leads(_ option: String, _ got: String, before other: String, _ next: Int) -> String {
    say("\(option) leads with \(got); \(other) follows with \(next)")
  }

  /// An order of preference of one option.
  func only(_ option: String) -> String { say("\(option) is the only option") }

  /// An order of preference of nothing.
  var noOption: String { say("No option was named") }

  /// An order of preference: of every two options more people prefer this one.
  func beatsAll(_ option: String) -> String {
    say("\(option) beats every other option head to head")
  }

  /// An order of preference.
  var allTied: String { say("All options are tied") }

  private func strongest(_ first: [String]) -> String {
    first.count == 1 ? strongest(first[0]) : strongest(sharing: words.lists.all(first))
  }

  /// An order of preference; Schulze is the name of a method.
  func strongest(_ option: String) -> String {
    say("No option beats every other; by the strongest paths (Schulze) \(option) is first")
  }

  /// An order of preference, and a list of options; Schulze is the name of a method.
  func strongest(sharing options: String) -> String {
    say("No option beats every other; by the strongest paths (Schulze) \(options) share rank 1")
  }
}

/// The rows of a result.
extension Words.Polls {
  func figures(_ row: PollRow) -> String {
    switch row.figures {
    case .written(_, let words): words
    case .plain: String(row.value)
    case .share(let whole): share(row.value, of: whole, percent(row.value, of: whole))
    case .dots(let whole): dots(dots(row.value), percent(row.value, of: whole))
    case .score(let mean, let median):
      words.lists.row(
        [String(row.value)] + (mean.map { [self.mean(words.numbers.decimal(tenths: $0))] } ?? [])
          + (median.map { [self.median(half($0))] } ?? []))
    case .wins(let others): beats(row.value, of: others)
    }
  }

  func percent(_ part: Int, of whole: Int) -> String {
    words.numbers.percent(tenths: PollFigures.percentTenths(part, of: whole))
  }

  /// Half of a number, with a decimal only where there is one.
  private func half(_ double: Int) -> String {
    double.isMultiple(of: 2)
      ? String(double / 2) : words.numbers.decimal(tenths: double * 5)
  }

  /// Beside the bar of an option or a step: how many of those who took part, and that share such as “60.0 %”.
  func share(_ part: Int, of whole: Int, _ percent: String) -> String {
    say("\(part) of \(whole) (\(percent))")
  }

  /// A number of dots that were placed or given.
  func dots(_ count: Int) -> String {
    say(count, "\(count) dot", "\(count) dots")
  }

  /// Beside the bar of an option: such as “3 dots”, and their share such as “25.0 %”.
  func dots(_ dots: String, _ percent: String) -> String { say("\(dots) (\(percent))") }

  /// Beside the bar of an option: a number such as “3.4”.
  func mean(_ number: String) -> String { say("mean \(number)") }

  /// Beside the bar of an option: a number such as “3.5”.
  func median(_ number: String) -> String { say("median \(number)") }

  /// Beside the bar of an option in an order of preference.
  func beats(_ count: Int, of others: Int) -> String { say("beats \(count) of \(others)") }

  func groupLine(_ group: PollGroupShare, of poll: Poll) -> String {
    let isOfAll = poll.method == .dots || poll.method == .score
    let whole = isOfAll ? group.totals.reduce(0, +) : group.voters
    let shares = zip(poll.labels, group.totals).map {
      part($0, $1, percent($1, of: whole))
    }
    return groupLine(group.name ?? noGroup, voters: group.voters, words.lists.row(shares))
  }

  /// An option or a step in a list, what it got, and that share such as “66.7 %”.
  func part(_ option: String, _ count: Int, _ percent: String) -> String {
    say("\(option) \(count) (\(percent))")
  }

  /// Before how many took part: those of whom nobody noted the constituency.
  var noGroup: String { say("No constituency recorded") }

  /// A constituency, how many of it took part, and a list such as “Land 8 (66.7 %), Water 4 (33.3 %)”.
  func groupLine(_ group: String, voters: Int, _ shares: String) -> String {
    say("\(group), \(voters) took part: \(shares)")
  }
}

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

/// What explains a result, a sentence each.
extension Words.Polls {
  func remarks(_ result: PollResult) -> [String] {
    let poll = result.poll
    switch result.detail {
    case .fistToFive(let fingers):
      let mean = PollFigures.tenths(fingers.fingers, over: fingers.voters)
      return [middle(median: half(fingers.doubleMedian), mean: words.numbers.decimal(tenths: mean))]
    case .gradients(nil): return []
    case .gradients:
      return (poll.legend != poll.method.usualLegend ? [editedSteps] : [])
        + (poll.settings.target == nil ? [] : [aimSetBefore])
    case .standings:
      // More options than a poll can have are compared by nobody, and it would take long.
      guard poll.method == .dots, poll.options.count <= Poll.mostOptions else { return [] }
      return poll.overlappingOptions.map { alike(poll.name($0.first), poll.name($0.second)) }
    case .ranked(let table, let order):
      let isApart = order.condorcetWinner == nil && order.smithSet.count < poll.options.count
      return paths(PollPaths(table, order), poll)
        + (isApart ? [eachBeatsOthers(words.lists.all(poll.names(order.smithSet)))] : [])
    }
  }

  /// Below the result of fist to five: two numbers such as “3.5”.
  func middle(median: String, mean: String) -> String {
    say("Median \(median); mean of these votes \(mean).")
  }

  /// Below the result of a scale of agreement.
  var editedSteps: String {
    say("The words of the steps were edited; the reading goes by their numbers.")
  }

  /// Below the result of a scale of agreement.
  var aimSetBefore: String { say("The aim was set before the poll.") }

  /// Below the result of a poll by dots: two options.
  func alike(_ option: String, _ other: String) -> String {
    say("\(option) and \(other) are worded alike and may have taken dots from each other.")
  }

  /// Below an order of preference: a list of options.
  func eachBeatsOthers(_ options: String) -> String {
    say("\(options) each beat every option outside of these.")
  }

  /// Longer lists say less than the pairwise table does.
  private static let mostPairs = 6

  private func paths(_ paths: PollPaths, _ poll: Poll) -> [String] {
    func row(_ pairs: some Sequence<PollPaths.Pair>, _ phrase: (String, String, Int, Int) -> String)
      -> String
    {
      words.lists.row(
        pairs.map { phrase(poll.name($0.one), poll.name($0.other), $0.forOne, $0.forOther) })
    }
    if !paths.ties.isEmpty {
      return [tied(row(paths.ties.prefix(Self.mostPairs), equal))]
    }
    guard !paths.circle.isEmpty else { return [] }
    let strengths = row(paths.strengths.prefix(Self.mostPairs)) { one, other, forOne, forOther in
      forOne == forOther
        ? strengthsEqual(one, other, forOne, forOther)
        : strength(one, over: other, forOne, forOther)
    }
    let isCut = paths.strengths.count > Self.mostPairs
    return [circle(row(paths.circle, beats))]
      + (paths.strengths.isEmpty
        ? [] : [isCut ? strongestAndSoOn(strengths) : strongest(paths: strengths)])
  }

  /// An order of preference: a list such as “Land beats Water 7:5, Water beats Air 8:4, Air beats Land 9:3”.
  func circle(_ wins: String) -> String {
    say("\(wins): a circle, so no option beats every other one.")
  }

  /// Two options, how many prefer the one, and how many the other.
  func beats(_ option: String, _ other: String, _ votes: Int, _ against: Int) -> String {
    say("\(option) beats \(other) \(votes):\(against)")
  }

  /// An order of preference: a list such as “Land and Water are equal 6:6”.
  func tied(_ pairs: String) -> String { say("\(pairs), so no option beats every other one.") }

  /// Two options, how many prefer the one, and how many the other.
  func equal(_ option: String, _ other: String, _ votes: Int, _ against: Int) -> String {
    say("\(option) and \(other) are equal \(votes):\(against)")
  }

  /// An order of preference: a list such as “Land over Water 8 to 7”; Schulze is the name of a method.
  func strongest(paths: String) -> String {
    say(
      """
      Schulze compares the strongest paths of wins, each as strong as its weakest win: \(paths).
      """)
  }

  /// The same, where the list is not whole.
  func strongestAndSoOn(_ paths: String) -> String {
    say(
      """
      Schulze compares the strongest paths of wins, each as strong as its weakest win: \(paths), \
      and so on.
      """)
  }

  /// Two options, and how strong the paths from each to the other are.
  func strength(_ option: String, over other: String, _ strength: Int, _ back: Int) -> String {
    say("\(option) over \(other) \(strength) to \(back)")
  }

  /// Two options, and how strong the paths from each to the other are.
  func strengthsEqual(_ option: String, _ other: String, _ strength: Int, _ back: Int) -> String {
    say("\(option) and \(other) equal, \(strength) to \(back)")
  }
}
