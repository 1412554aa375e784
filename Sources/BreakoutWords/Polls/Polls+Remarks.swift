import BreakoutModel

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
