import BreakoutModel
import BreakoutWords
import Testing

struct PollResultTests {
  private func poll(
    _ method: PollMethod, _ options: [String] = [], settings: PollSettings = PollSettings()
  ) -> Poll {
    Poll(method: method, options: options, settings: settings, electorate: nil)
  }

  private func result(_ poll: Poll, _ voters: Int, _ totals: [Int]) throws -> PollResult {
    try PollResult(poll, count: PollCount(voters: voters, totals: totals))
  }

  @Test(arguments: [
    ([0, 0, 1, 1, 2, 1], "No consensus yet: 1 of 5 below 3, to be heard first"),
    (
      [1, 0, 2, 0, 0, 0], "No consensus yet: 3 of 3 below 3, 1 block among them, to be heard first"
    ),
    (
      [2, 1, 0, 0, 0, 9],
      "No consensus yet: 3 of 12 below 3, 2 blocks among them, to be heard first"
    ),
    ([0, 0, 0, 1, 0, 4], "No vote below 3 among 5; the lowest is 3"),
  ])
  func `fist to five hears those below 3 first`(counts: [Int], headline: String) throws {
    let result = try result(poll(.fistToFive), counts.reduce(0, +), counts)
    #expect(result.headline == headline)
    #expect(!(result.headline + result.notes.joined()).contains("adopted"))
  }

  @Test func `fist to five shows its distribution, median and mean`() throws {
    var poll = poll(.fistToFive)
    poll.ballots = [5, 4, 4, 3, 2].map { PollBallot(marks: [$0]) }
    let result = try PollResult(poll)
    #expect(
      result.bars.map { "\($0.label): \($0.text)" } == [
        "0 Block: 0 of 5 (0.0 %)", "1 Strong concerns: 0 of 5 (0.0 %)",
        "2 Concerns to discuss first: 1 of 5 (20.0 %)", "3 Can live with it: 1 of 5 (20.0 %)",
        "4 Support: 2 of 5 (40.0 %)", "5 Full support: 1 of 5 (20.0 %)",
      ])
    #expect(result.notes.contains("Median 4; mean of these votes 3.6."))
    #expect(result.notes.last == "Indicative: a poll adopts nothing.")
    guard case .fistToFive(let fist) = result.detail else {
      Issue.record("not fist to five")
      return
    }
    #expect([fist.below, fist.blocks, fist.doubleMedian, fist.fingers] == [1, 0, 8, 18])
  }

  @Test func `a median between two numbers has a half`() {
    #expect(FistToFiveResult(counts: [0, 0, 1, 0, 0, 1])?.doubleMedian == 7)
    #expect(FistToFiveResult(counts: [0, 0, 0, 0, 0, 0]) == nil)
  }

  @Test(arguments: [
    ([15, 0, 3, 1, 1, 0, 0, 0], AgreementReading.enthusiastic, "15 of 20 at steps 1 and 2"),
    ([14, 0, 1, 1, 1, 3, 0, 0], .broad, "15 of 20 at steps 1 to 3"),
    ([19, 0, 0, 0, 0, 0, 1, 0], .broad, "19 of 20 at steps 1 to 3"),
    ([5, 5, 1, 1, 5, 3, 0, 0], .lukewarm, "15 of 20 at steps 1 to 4 or 6"),
    ([5, 5, 1, 0, 5, 3, 1, 0], .ambiguous, "5 of 20 at steps 4 and 5"),
    ([5, 0, 0, 0, 9, 0, 6, 0], .divided, "6 of 20 at steps 7 and 8"),
    ([10, 4, 0, 0, 2, 0, 4, 0], .unclear, "spread over the scale"),
    ([19, 0, 0, 0, 0, 0, 0, 1], .blocked, "1 of 20 at step 8, to be heard first"),
  ])
  func `gradients read as their shares say`(
    counts: [Int], reading: AgreementReading, words: String
  ) throws {
    #expect(AgreementReading(counts: counts) == reading)
    let result = try result(poll(.gradients), 20, counts)
    #expect(result.headline.hasSuffix(words))
    // The bars are the legend; it is not said again below them.
    #expect(result.bars[1].label == "2 Support with a small reservation")
    #expect(!result.notes.contains { $0.contains("small reservation") })
  }

  @Test(arguments: [
    (AgreementReading.enthusiastic, [true, true, true]), (.broad, [false, true, true]),
    (.lukewarm, [false, false, true]), (.ambiguous, [false, false, false]),
    (.divided, [false, false, false]), (.blocked, [false, false, false]),
    (.unclear, [false, false, false]),
  ])
  func `a level is reached by itself and by what is stronger`(
    reading: AgreementReading, reached: [Bool]
  ) {
    #expect(AgreementLevel.allCases.map(reading.reaches) == reached)
  }

  @Test func `the aim and edited thresholds are told`() throws {
    let poll = poll(.gradients, settings: PollSettings(target: .enthusiastic))
    let count = PollCount(voters: 10, totals: [6, 0, 2, 0, 2, 0, 0, 0])
    #expect(
      try PollResult(poll, count: count).headline
        == "Broad agreement: 8 of 10 at steps 1 to 3; the aim, enthusiastic, is not reached")
    let lower = try PollResult(
      poll, count: count, thresholds: AgreementThresholds(enthusiastic: 60))
    #expect(
      lower.headline
        == "Enthusiastic agreement: 6 of 10 at steps 1 and 2; the aim, enthusiastic, is reached")
    #expect(lower.rule.hasPrefix("Rule: enthusiastic 60 % at steps 1-2"))
  }

  @Test func `a scale of other than eight steps has a distribution and no reading`() throws {
    let poll = poll(.gradients, settings: PollSettings(legend: ["Yes", "Perhaps", "No"]))
    let result = try result(poll, 4, [2, 1, 1])
    #expect(result.headline == "4 took part, on a scale of 3 steps")
    #expect(result.detail == .gradients(nil))
    #expect(result.bars.map(\.label) == ["1 Yes", "2 Perhaps", "3 No"])
    #expect(result.notes[0].hasPrefix("No reading"))
  }

  @Test(arguments: [
    ([9, 12, 9, 3], "B leads with 12 of 33 dots; A and C share rank 2", ["1", "2=", "2=", "4"]),
    ([9, 12, 8, 3], "B leads with 12 of 32 dots; A follows with 9", ["1", "2", "3", "4"]),
    ([5, 5, 0, 0], "A and B share rank 1 with 5 of 10 dots each", ["1=", "1=", "3=", "3="]),
    ([0, 0, 0, 0], "No dots were placed", ["1=", "1=", "1=", "1="]),
  ])
  func `dots rank the options and ties share a rank`(
    totals: [Int], headline: String, ranks: [String]
  ) throws {
    let result = try result(
      poll(.dots, ["A", "B", "C", "D"], settings: PollSettings(dots: 2)), 20, totals)
    #expect(result.headline == headline)
    #expect(result.bars.map(\.rank) == ranks)
    let unused = 40 - totals.reduce(0, +)
    #expect(result.turnout == "20 took part; \(unused) of 40 dots not used.")
  }

  @Test func `dots are shared out by constituency where the ballots know it`() throws {
    var poll = poll(.dots, ["Land", "Water"], settings: PollSettings(dots: 2))
    poll.ballots = [
      PollBallot(count: 2, marks: [2, nil], group: "CSO"),
      PollBallot(marks: [1, 1], group: "Business"), PollBallot(marks: [nil, 1]),
      PollBallot(marks: [0, 2], group: "CSO"),
    ]
    let result = try PollResult(poll)
    #expect(
      result.groupLines == [
        "CSO, 3 took part: Land 4 (66.7 %), Water 2 (33.3 %)",
        "Business, 1 took part: Land 1 (50.0 %), Water 1 (50.0 %)",
        "No constituency recorded, 1 took part: Land 0 (0.0 %), Water 1 (100.0 %)",
      ])
    #expect(result.bars.map(\.text) == ["5 dots (55.6 %)", "4 dots (44.4 %)"])
  }

  @Test(arguments: [
    ("Fund for local mediation", "Local mediation fund", true), ("Water", "Clean water", true),
    ("Option A", "Option B", false), ("Training for police", "Training for judges", false),
    ("Land", "Water", false),
  ])
  func `options worded alike are warned about`(first: String, second: String, isAlike: Bool) throws
  {
    let poll = poll(.dots, [first, second])
    #expect(poll.overlappingOptions.count == (isAlike ? 1 : 0))
    let result = try result(poll, 2, [1, 1])
    #expect(result.notes.contains { $0.contains("worded alike") } == isAlike)
  }

  @Test(arguments: [(2, 1), (3, 1), (4, 1), (5, 2), (6, 2), (7, 2), (8, 3), (60, 20)])
  func `everybody has a third of the options as dots`(options: Int, dots: Int) {
    #expect(poll(.dots, (1...options).map { "\($0)" }).dotsEach == dots)
  }

  @Test func `approval is counted of the voters`() throws {
    let result = try result(poll(.approval, ["A", "B", "C"]), 20, [9, 12, 9])
    #expect(result.headline == "B leads with the approval of 12 of 20; A and C share rank 2")
    #expect(
      result.bars.map(\.text) == ["12 of 20 (60.0 %)", "9 of 20 (45.0 %)", "9 of 20 (45.0 %)"])
    #expect(result.turnout == "20 took part; percentages are of them.")
  }

  @Test func `scores have a total, a mean and from ballots a median`() throws {
    var poll = poll(.score, ["A", "B"], settings: PollSettings(highestScore: 10))
    poll.ballots = [
      PollBallot(marks: [10, nil]), PollBallot(marks: [7, 3]), PollBallot(marks: [3, 3]),
    ]
    let ballots = try PollResult(poll)
    #expect(ballots.headline == "A leads with 20 of 30 possible; B follows with 6")
    #expect(ballots.bars.map(\.text) == ["20, mean 6.7, median 7", "6, mean 2.0, median 3"])
    let totals = try result(poll, 3, [20, 6])
    #expect(totals.bars.map(\.text) == ["20, mean 6.7", "6, mean 2.0"])
  }

  @Test(
    arguments: [
      ([[1, 2, 3], [1, 3, 2]], "A beats every other option head to head"),
      ([[nil, nil, nil]], "All options are tied"),
      (
        [[1, 2, 3], [2, 1, 3]],
        "No option beats every other; by the strongest paths (Schulze) A and B share rank 1"
      ),
    ] as [([[Int?]], String)])
  func `ranks say who is first and how`(ballots: [[Int?]], headline: String) throws {
    var poll = poll(.ranked, ["A", "B", "C"])
    poll.ballots = ballots.map { PollBallot(marks: $0) }
    #expect(try PollResult(poll).headline == headline)
  }

  @Test func `ranks in a cycle are ordered by their paths`() throws {
    var poll = poll(.ranked, ["A", "B", "C", "D"])
    poll.ballots = [
      PollBallot(count: 4, marks: [1, 2, 3, nil]), PollBallot(count: 3, marks: [3, 1, 2, nil]),
      PollBallot(count: 2, marks: [2, 3, 1, nil]),
    ]
    let result = try PollResult(poll)
    #expect(
      result.headline == "No option beats every other; by the strongest paths (Schulze) A is first")
    #expect(
      result.bars.map { "\($0.rank) \($0.label) \($0.text)" } == [
        "1 A beats 2 of 3", "2 B beats 2 of 3", "3 C beats 2 of 3", "4 D beats 0 of 3",
      ])
    #expect(
      result.remarks == [
        "A beats B 6:3, B beats C 7:2, C beats A 5:4: a circle, so no option beats every other one.",
        "Schulze compares the strongest paths of wins, each as strong as its weakest win:"
          + " A over B 6 to 5, B over C 7 to 5.",
        "A, B and C each beat every option outside of these.",
      ])
  }

  @Test(
    arguments: [
      // All beat one another in a circle of the same strength.
      (
        [[1, 2, 3], [3, 1, 2], [2, 3, 1]],
        [
          "A beats B 2:1, B beats C 2:1, C beats A 2:1: a circle, so no option beats every other one.",
          "Schulze compares the strongest paths of wins, each as strong as its weakest win:"
            + " A and B equal, 2 to 2, B and C equal, 2 to 2.",
        ]
      ),
      (
        [[1, 2, 3], [2, 1, 3]],
        [
          "A and B are equal 1:1, so no option beats every other one.",
          "A and B each beat every option outside of these.",
        ]
      ),
      ([[1, 1, 1]], []), ([[1, 2, 3]], []),
    ] as [([[Int?]], [String])])
  func `that nobody beats every other option is explained`(
    ballots: [[Int?]], remarks: [String]
  ) throws {
    var poll = poll(.ranked, ["A", "B", "C"])
    poll.ballots = ballots.map { PollBallot(marks: $0) }
    #expect(try PollResult(poll).remarks == remarks)
  }

  @Test func `totals from a file that does not say how many voted have no share of the voters`()
    throws
  {
    let totals = PollSum(voters: nil, totals: [5, 2])
    let approval = try PollResult(.approval, options: ["A", "B"], sum: totals)
    #expect(approval.headline == "A leads with the approval of 5; B follows with 2")
    #expect(approval.bars.map(\.text) == ["5", "2"])
    #expect(
      approval.turnout
        == "The file does not say how many took part, so there are no percentages.")
    // Dots are shared out among themselves, whoever placed them.
    let dots = try PollResult(.dots, options: ["A", "B"], sum: totals)
    #expect(dots.bars.map(\.text) == ["5 dots (71.4 %)", "2 dots (28.6 %)"])
    #expect(dots.rule.hasPrefix("Rule: each dot counts one; the most dots first;"))
    let score = try PollResult(.score, options: ["A", "B"], sum: totals)
    #expect(score.headline == "A leads with 5 in all; B follows with 2")
    #expect(score.bars.map(\.text) == ["5", "2"])
  }

  @Test(arguments: PollMethod.allCases.filter { !$0.isScale })
  func `a file about one option, or none, has a result`(method: PollMethod) throws {
    for names in [[], ["A"]] {
      let sum = PollSum(
        voters: 1, totals: names.map { _ in 1 },
        pairwise: method == .ranked ? PairwiseTable(options: names.count) : nil)
      let result = try PollResult(method, options: names, sum: sum)
      #expect(result.bars.map(\.label) == names)
      #expect(!result.headline.isEmpty)
    }
  }

  @Test func `points are put in order and weighed against an even share`() throws {
    var poll = poll(.dots, ["P", "Q", "R", "S"], settings: PollSettings(dots: 2))
    poll.points = [PointID(1), PointID(2), PointID(3), PointID(4)]
    // An even share of 16 dots is 4: more than 5 is high, less than 3 is low.
    let ranking = try PriorityRanking(poll, count: PollCount(voters: 8, totals: [3, 6, 2, 5]))
    #expect(ranking.points.map(\.point) == [PointID(2), PointID(4), PointID(1), PointID(3)])
    #expect(ranking.points.map(\.priority) == [.high, .normal, .normal, .low])
    let silent = try PriorityRanking(poll, count: PollCount(voters: 8, totals: [0, 0, 0, 0]))
    #expect(silent.points.map(\.point) == poll.points)
    #expect(silent.points.allSatisfy { $0.priority == .normal })
  }
}
