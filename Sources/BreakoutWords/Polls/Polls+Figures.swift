import BreakoutModel

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
  func half(_ double: Int) -> String {
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
    return groupLine(
      group.name.map(words.people.constituency) ?? noGroup, voters: group.voters,
      words.lists.row(shares))
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
