/// What a result shows, method by method.
struct PollResultParts {
  let summary: PollSummary
  let rows: [PollRow]
  let detail: PollDetail

  /// The sum must be of ballots that fit the poll; `limit` is that of dots or scores.
  init(
    _ poll: Poll, _ sum: PollSum, limit: Int?, _ thresholds: AgreementThresholds
  ) throws(PollProblem) {
    let standings = PollStanding.standings(of: sum.totals)
    switch poll.method {
    case .fistToFive:
      guard let result = FistToFiveResult(counts: sum.totals) else {
        throw .wrongNumberOfSteps(sum.totals.count, allowed: 6...6)
      }
      detail = .fistToFive(result)
      summary = result.summary
      rows = Self.steps(sum)
    case .gradients:
      let reading = AgreementReading(counts: sum.totals, thresholds: thresholds)
      detail = .gradients(reading)
      summary =
        reading?.summary(of: sum.totals, target: poll.settings.target)
        ?? .unread(voters: sum.voters ?? 0, steps: sum.totals.count)
      rows = Self.steps(sum)
    case .dots:
      let placed = sum.totals.reduce(0, +)
      detail = .standings(standings)
      summary = PollSummary(standings, of: placed)
      rows = standings.map { PollRow($0, of: placed, .dots(of: placed)) }
    case .approval:
      let most = sum.totals.max() ?? 0
      detail = .standings(standings)
      summary = PollSummary(standings, of: sum.voters)
      rows = standings.map {
        PollRow($0, of: sum.voters ?? most, sum.voters.map { .share(of: $0) } ?? .plain)
      }
    case .score:
      let most = limit.flatMap { limit in sum.voters.map { limit * $0 } }
      let highest = sum.totals.max() ?? 0
      detail = .standings(standings)
      summary = PollSummary(standings, of: most)
      rows = standings.map { PollRow($0, of: most ?? highest, Self.score($0, sum)) }
    case .ranked:
      guard let table = sum.pairwise else { throw .ballotsNeeded }
      let result = RankedResult(table)
      let places = poll.options.indices
      let wins = places.map { option in places.count { table.beats(option, $0) } }
      let standings = PollStanding.standings(layers: result.ranking, values: wins)
      let others = max(0, poll.options.count - 1)
      detail = .ranked(table, result)
      summary = PollSummary(result, standings, options: poll.options.count)
      rows = standings.map { PollRow($0, of: others, .wins(of: others)) }
    }
  }

  private static func steps(_ sum: PollSum) -> [PollRow] {
    let voters = sum.voters ?? sum.totals.reduce(0, +)
    return sum.totals.enumerated().map {
      PollRow(place: $0.offset, value: $0.element, of: voters, .share(of: voters))
    }
  }

  private static func score(_ standing: PollStanding, _ sum: PollSum) -> PollRow.Figures {
    .score(
      meanTenths: sum.voters.flatMap {
        $0 > 0 ? PollFigures.tenths(standing.value, over: $0) : nil
      },
      doubleMedian: sum.scores.map { PollFigures.doubleMedian($0[standing.option]) })
  }
}
