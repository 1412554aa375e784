/// The words and figures of a result, method by method.
struct PollResultParts {
  let headline: String
  let bars: [PollBar]
  let notes: [String]
  let detail: PollDetail

  /// The count must have passed `Poll.check`.
  init(
    _ poll: Poll, _ count: PollCount, _ thresholds: AgreementThresholds
  ) throws(PollProblem) {
    switch poll.method {
    case .fistToFive: try self.init(fistToFive: poll, count)
    case .gradients: self.init(gradients: poll, count, thresholds)
    case .dots: self.init(dots: poll, count)
    case .approval: self.init(approval: poll, count)
    case .score: self.init(score: poll, count)
    case .ranked: try self.init(ranked: poll, count)
    }
  }

  private init(fistToFive poll: Poll, _ count: PollCount) throws(PollProblem) {
    let counts = count.totals(in: poll)
    guard let result = FistToFiveResult(counts: counts) else {
      throw .wrongNumberOfSteps(counts.count, allowed: 6...6)
    }
    headline = result.headline
    bars = Self.steps(poll, counts, count.voters)
    notes = [
      Self.legend(poll), "Rule: whoever is below 3 is heard first, and 0 blocks.",
      result.figures + ".",
    ]
    detail = .fistToFive(result)
  }

  private init(gradients poll: Poll, _ count: PollCount, _ thresholds: AgreementThresholds) {
    let counts = count.totals(in: poll)
    let reading = AgreementReading(counts: counts, thresholds: thresholds)
    bars = Self.steps(poll, counts, count.voters)
    detail = .gradients(reading)
    guard let reading else {
      headline = "\(count.voters) took part, on a scale of \(counts.count) steps"
      notes = [
        Self.legend(poll),
        "No reading: only a scale of \(AgreementReading.steps) steps has one; this is the distribution.",
      ]
      return
    }
    var notes = [Self.legend(poll), "Rule: \(thresholds.words)."]
    if poll.legend != poll.method.usualLegend {
      notes.append("The words of the steps were edited; the reading goes by their numbers.")
    }
    var headline = reading.headline(counts: counts)
    if let target = poll.settings.target {
      let isReached = reading.reaches(target)
      headline += "; the aim, \(target.rawValue), is \(isReached ? "reached" : "not reached")"
      notes.append("The aim was set before the poll.")
    }
    self.headline = headline
    self.notes = notes
  }

  private init(dots poll: Poll, _ count: PollCount) {
    let totals = count.totals(in: poll)
    let placed = totals.reduce(0, +)
    let given = poll.dotsEach * count.voters
    let standings = PollStanding.standings(of: totals)
    headline = PollHeadline.words(
      standings, poll.options, got: "\(standings[0].value) of \(placed) dots",
      nothing: "No dots were placed")
    bars = standings.map {
      Self.bar(
        $0, poll, of: placed,
        "\(PollFigures.dots($0.value)) (\(PollFigures.percent($0.value, of: placed)))")
    }
    notes =
      [
        "Rule: \(PollFigures.dots(poll.dotsEach)) each; equal numbers share a rank.",
        "\(count.voters) took part; \(given - placed) of \(PollFigures.dots(given)) not used.",
      ]
      + poll.overlappingOptions.map {
        "\(poll.options[$0.first]) and \(poll.options[$0.second]) are worded alike and may have taken"
          + " dots from each other."
      }
    detail = .standings(standings)
  }

  private init(approval poll: Poll, _ count: PollCount) {
    let standings = PollStanding.standings(of: count.totals(in: poll))
    headline = PollHeadline.words(
      standings, poll.options, got: "the approval of \(standings[0].value) of \(count.voters)",
      nothing: "No option was approved")
    bars = standings.map {
      Self.bar($0, poll, of: count.voters, Self.share($0.value, of: count.voters))
    }
    notes = [
      "Rule: any number of options, one mark each; equal numbers share a rank.",
      "\(count.voters) took part.",
    ]
    detail = .standings(standings)
  }

  private init(score poll: Poll, _ count: PollCount) {
    let standings = PollStanding.standings(of: count.totals(in: poll))
    let most = poll.highestScore * count.voters
    headline = PollHeadline.words(
      standings, poll.options, got: "\(standings[0].value) of \(most) possible",
      nothing: "Every option was scored 0")
    bars = standings.map { standing in
      var text =
        "\(standing.value), mean \(PollFigures.decimal(standing.value, over: count.voters))"
      if let ballots = count.ballots {
        var counts = Array(repeating: 0, count: poll.highestScore + 1)
        for ballot in ballots { counts[ballot.marks[standing.option] ?? 0] += ballot.count }
        text += ", median \(PollFigures.half(PollFigures.doubleMedian(counts)))"
      }
      return Self.bar(standing, poll, of: most, text)
    }
    notes = [
      "Rule: scores from 0 to \(poll.highestScore), ranked by total; an option left out counts 0;"
        + " equal totals share a rank.", "\(count.voters) took part.",
    ]
    detail = .standings(standings)
  }

  private init(ranked poll: Poll, _ count: PollCount) throws(PollProblem) {
    var table = PairwiseTable(options: poll.options.count)
    for ballot in count.ballots ?? [] {
      try table.add(ballot, ranksUnlistedLast: poll.settings.ranksUnlistedLast)
    }
    let result = RankedResult(table)
    let places = poll.options.indices
    let wins = places.map { option in places.count { table.beats(option, $0) } }
    let standings = PollStanding.standings(layers: result.ranking, values: wins)
    headline = PollHeadline.words(result, standings, poll.options)
    bars = standings.map {
      let others = poll.options.count - 1
      return Self.bar($0, poll, of: others, "beats \($0.value) of \(others)")
    }
    var notes = [
      "Rule: pairs of options, then the order after Schulze by winning votes; ties stay ties.",
      poll.settings.ranksUnlistedLast
        ? "Options that a ballot leaves out share its last place."
        : "Options that a ballot leaves out are compared with nothing.",
      "\(count.voters) took part.",
    ]
    if result.condorcetWinner == nil, result.smithSet.count < poll.options.count {
      let set = PollFigures.list(result.smithSet.map { poll.options[$0] })
      notes.append("\(set) each beat every option outside of these.")
    }
    self.notes = notes
    detail = .ranked(table, result)
  }

  private static func steps(_ poll: Poll, _ counts: [Int], _ voters: Int) -> [PollBar] {
    zip(poll.labels, counts).map {
      PollBar(rank: "", label: $0, value: $1, of: voters, text: share($1, of: voters))
    }
  }

  private static func legend(_ poll: Poll) -> String {
    "Legend: \(poll.labels.joined(separator: "; "))."
  }

  private static func share(_ part: Int, of voters: Int) -> String {
    "\(part) of \(voters) (\(PollFigures.percent(part, of: voters)))"
  }

  private static func bar(
    _ standing: PollStanding, _ poll: Poll, of whole: Int, _ text: String
  ) -> PollBar {
    PollBar(
      rank: standing.rankText, label: poll.options[standing.option], value: standing.value,
      of: max(1, whole), text: text)
  }
}
