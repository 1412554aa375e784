/// The words and figures of a result, method by method.
struct PollResultParts {
  var headline = ""
  var bars: [PollBar] = []
  /// How it was counted, in a sentence.
  var rule = ""
  /// How many took part.
  var turnout = ""
  var remarks: [String] = []
  let detail: PollDetail

  private let poll: Poll
  private let sum: PollSum
  /// Dots for everybody, or the highest score; `nil` for any number.
  private let limit: Int?

  /// The sum must be of ballots that fit the poll; `limit` is that of dots or scores.
  init(
    _ poll: Poll, _ sum: PollSum, limit: Int?, _ thresholds: AgreementThresholds
  ) throws(PollProblem) {
    self.poll = poll
    self.sum = sum
    self.limit = limit
    turnout =
      sum.voters.map { "\($0) took part." }
      ?? "The file does not say how many took part."
    let standings = PollStanding.standings(of: sum.totals)
    switch poll.method {
    case .fistToFive:
      guard let result = FistToFiveResult(counts: sum.totals) else {
        throw .wrongNumberOfSteps(sum.totals.count, allowed: 6...6)
      }
      detail = .fistToFive(result)
      showFingers(result)
    case .gradients:
      let reading = AgreementReading(counts: sum.totals, thresholds: thresholds)
      detail = .gradients(reading)
      show(reading, thresholds)
    case .dots:
      detail = .standings(standings)
      showDots(standings)
    case .approval:
      detail = .standings(standings)
      showApprovals(standings)
    case .score:
      detail = .standings(standings)
      showScores(standings)
    case .ranked:
      guard let table = sum.pairwise else { throw .ballotsNeeded }
      let result = RankedResult(table)
      detail = .ranked(table, result)
      show(table, result)
    }
  }

  private mutating func showFingers(_ result: FistToFiveResult) {
    headline = result.headline
    bars = steps
    rule = "Rule: whoever is below 3 is heard first, and 0 blocks."
    remarks = [result.figures + "."]
  }

  private mutating func show(_ reading: AgreementReading?, _ thresholds: AgreementThresholds) {
    bars = steps
    guard let reading else {
      headline = "\(sum.voters ?? 0) took part, on a scale of \(sum.totals.count) steps"
      rule =
        "No reading: only a scale of \(AgreementReading.steps) steps has one; this is the distribution."
      return
    }
    rule = "Rule: \(thresholds.words)."
    if poll.legend != poll.method.usualLegend {
      remarks.append("The words of the steps were edited; the reading goes by their numbers.")
    }
    headline = reading.headline(counts: sum.totals)
    if let target = poll.settings.target {
      let isReached = reading.reaches(target)
      headline += "; the aim, \(target.rawValue), is \(isReached ? "reached" : "not reached")"
      remarks.append("The aim was set before the poll.")
    }
  }

  private mutating func showDots(_ standings: [PollStanding]) {
    let placed = sum.totals.reduce(0, +)
    headline = PollHeadline.words(
      standings, poll.options, got: { "\($0) of \(placed) dots" }, nothing: "No dots were placed")
    bars = standings.map {
      bar(
        $0, of: placed,
        "\(PollFigures.dots($0.value)) (\(PollFigures.percent($0.value, of: placed)))")
    }
    let each = limit.map { "\(PollFigures.dots($0)) each" } ?? "each dot counts one"
    rule =
      "Rule: \(each); the most dots first; equal numbers share a rank; percentages are of the dots"
      + " placed."
    if let voters = sum.voters, let limit {
      let given = limit * voters
      turnout = "\(voters) took part; \(given - placed) of \(PollFigures.dots(given)) not used."
    }
    // More options than a poll can have are compared by nobody, and it would take long.
    guard poll.options.count <= Poll.mostOptions else { return }
    remarks = poll.overlappingOptions.map {
      "\(poll.options[$0.first]) and \(poll.options[$0.second]) are worded alike and may have taken"
        + " dots from each other."
    }
  }

  private mutating func showApprovals(_ standings: [PollStanding]) {
    headline = PollHeadline.words(
      standings, poll.options,
      got: { "the approval of \(Self.of($0, sum.voters))" }, nothing: "No option was approved")
    let most = sum.totals.max() ?? 0
    bars = standings.map { standing in
      bar(
        standing, of: sum.voters ?? most,
        sum.voters.map { Self.share(standing.value, of: $0) } ?? "\(standing.value)")
    }
    rule =
      "Rule: any number of options, one mark each; the most marks first; equal numbers share a rank."
    turnout =
      sum.voters.map { "\($0) took part; percentages are of them." }
      ?? "The file does not say how many took part, so there are no percentages."
  }

  private mutating func showScores(_ standings: [PollStanding]) {
    let most = limit.flatMap { limit in sum.voters.map { limit * $0 } }
    headline = PollHeadline.words(
      standings, poll.options,
      got: { value in "\(value) \(most.map { "of \($0) possible" } ?? "in all")" },
      nothing: "Every option was scored 0")
    let highest = sum.totals.max() ?? 0
    bars = standings.map { standing in
      var text = "\(standing.value)"
      if let voters = sum.voters, voters > 0 {
        text += ", mean \(PollFigures.decimal(standing.value, over: voters))"
      }
      if let scores = sum.scores {
        text += ", median \(PollFigures.half(PollFigures.doubleMedian(scores[standing.option])))"
      }
      return bar(standing, of: most ?? highest, text)
    }
    rule =
      "Rule: scores from 0\(limit.map { " to \($0)" } ?? " up"), ranked by total; an option left out"
      + " counts 0; equal totals share a rank."
  }

  private mutating func show(_ table: PairwiseTable, _ result: RankedResult) {
    let places = poll.options.indices
    let wins = places.map { option in places.count { table.beats(option, $0) } }
    let standings = PollStanding.standings(layers: result.ranking, values: wins)
    headline = PollHeadline.words(result, standings, poll.options)
    let others = max(0, poll.options.count - 1)
    bars = standings.map { bar($0, of: others, "beats \($0.value) of \(others)") }
    let unlisted = poll.settings.ranksUnlistedLast ? "come last" : "are not compared"
    rule =
      "Rule: Condorcet, else Schulze by winning votes; ties stay ties; options that a ballot leaves"
      + " out \(unlisted)."
    remarks = PathWords(table, result, poll.options).sentences
    if result.condorcetWinner == nil, result.smithSet.count < poll.options.count {
      let set = PollFigures.list(result.smithSet.map { poll.options[$0] })
      remarks.append("\(set) each beat every option outside of these.")
    }
  }

  private var steps: [PollBar] {
    let voters = sum.voters ?? sum.totals.reduce(0, +)
    return zip(poll.labels, sum.totals).map {
      PollBar(
        rank: "", label: $0, value: $1, of: max(1, voters), text: Self.share($1, of: voters))
    }
  }

  private static func of(_ part: Int, _ voters: Int?) -> String {
    "\(part)\(voters.map { " of \($0)" } ?? "")"
  }

  private static func share(_ part: Int, of voters: Int) -> String {
    "\(part) of \(voters) (\(PollFigures.percent(part, of: voters)))"
  }

  private func bar(_ standing: PollStanding, of whole: Int, _ text: String) -> PollBar {
    PollBar(
      rank: standing.rankText, label: poll.options[standing.option], value: standing.value,
      of: max(1, whole), text: text)
  }
}
