import BreakoutModel
import BreakoutWords
import Testing

struct PollProblemTests {
  private static func poll(
    _ method: PollMethod, _ options: [String] = [], points: [PointID]? = nil,
    settings: PollSettings = PollSettings(), electorate: Electorate? = nil
  ) -> Poll {
    Poll(
      method: method, options: options, points: points, settings: settings, electorate: electorate)
  }

  private static let many = (1...61).map { "Option \($0)" }
  private static let ab = ["A", "B"]
  private static let groups = Electorate(groups: [
    GroupPresence("CSO", present: 2), GroupPresence("Business", present: 5),
  ])

  @Test(arguments: [
    (poll(.dots, ["A"]), PollProblem.tooFewOptions(1)),
    (poll(.ranked, many), .tooManyOptions(61, limit: 60)),
    (poll(.approval, ["A", " "]), .emptyOption(number: 2)),
    (poll(.approval, ["Été", "B", " ete "]), .sameOption(" ete ", first: 1, second: 3)),
    (poll(.fistToFive, ab), .optionsOnScale),
    (
      poll(.fistToFive, settings: PollSettings(legend: ab)),
      .wrongNumberOfSteps(2, allowed: 6...6)
    ),
    (
      poll(.gradients, settings: PollSettings(legend: ["A"])),
      .wrongNumberOfSteps(1, allowed: 2...20)
    ),
    (
      poll(.gradients, settings: PollSettings(legend: ab, target: .broad)),
      .targetWithoutReading(steps: 2)
    ),
    (
      poll(.dots, ab, settings: PollSettings(dots: 0)), .dotsOutOfRange(0, allowed: 1...100)
    ),
    (
      poll(.score, ab, settings: PollSettings(highestScore: 101)),
      .highestScoreOutOfRange(101, allowed: 1...100)
    ),
    (poll(.dots, ab, points: [PointID(1)]), .pointsDoNotMatch(points: 1, options: 2)),
  ])
  func `a poll that cannot be held is not opened`(poll: Poll, problem: PollProblem) {
    #expect(throws: problem) { try poll.checkSetup() }
  }

  @Test(arguments: PollMethod.allCases)
  func `each method can be held with nothing set`(method: PollMethod) throws {
    try Self.poll(method, method.isScale ? [] : Self.ab).checkSetup()
  }

  @Test(arguments: [
    (poll(.fistToFive), PollBallot(marks: [nil]), PollProblem.noMark),
    (poll(.fistToFive), PollBallot(marks: [6]), .markOutOfRange(6, allowed: 0...5, number: nil)),
    (poll(.gradients), PollBallot(marks: [8]), .markOutOfRange(9, allowed: 1...8, number: nil)),
    (poll(.gradients), PollBallot(marks: [1, 2]), .wrongNumberOfMarks(2, needed: 1)),
    (poll(.ranked, ab), PollBallot(marks: [0, 1]), .markOutOfRange(0, allowed: 1...2, number: 1)),
    (poll(.ranked, ab), PollBallot(marks: [1, 3]), .markOutOfRange(3, allowed: 1...2, number: 2)),
    (
      poll(.approval, ab), PollBallot(marks: [2, 0]), .markOutOfRange(2, allowed: 0...1, number: 1)
    ),
    (poll(.score, ab), PollBallot(marks: [-1, 0]), .markOutOfRange(-1, allowed: 0...5, number: 1)),
    (poll(.dots, ab), PollBallot(marks: [1, 1]), .tooManyDots(2, each: 1)),
    (poll(.dots, ab), PollBallot(count: 0, marks: [1, 0]), .uncountable(0)),
    (
      poll(.dots, ab, electorate: groups), PollBallot(marks: [1, 0], group: "UN"),
      .unknownGroup("UN")
    ),
  ])
  func `a ballot that cannot be is refused`(poll: Poll, ballot: PollBallot, problem: PollProblem) {
    #expect(throws: problem) { try poll.check(ballot) }
  }

  private static let csoBallots = PollCount(ballots: [
    PollBallot(count: 3, marks: [1, nil], group: "CSO")
  ])

  @Test(arguments: [
    (poll(.dots, ab), PollCount(voters: 0, totals: [0, 0]), PollProblem.nobodyTookPart),
    (poll(.dots, ab), PollCount(ballots: []), .nobodyTookPart),
    (poll(.dots, ab), PollCount(voters: -1, totals: [0, 0]), .uncountable(-1)),
    (poll(.dots, ab), PollCount(voters: 2, totals: [2, 1]), .moreDotsThanGiven(3, limit: 2)),
    (
      poll(.dots, ab), PollCount(voters: 2, totals: [3, 0]),
      .totalOutOfRange(3, limit: 2, number: 1)
    ),
    (
      poll(.approval, ab), PollCount(voters: 2, totals: [0, 3]),
      .totalOutOfRange(3, limit: 2, number: 2)
    ),
    (
      poll(.score, ab), PollCount(voters: 2, totals: [-1, 3]),
      .totalOutOfRange(-1, limit: 10, number: 1)
    ),
    (poll(.dots, ab), PollCount(voters: 2, totals: [1]), .wrongNumberOfMarks(1, needed: 2)),
    (
      poll(.fistToFive), PollCount(voters: 3, totals: [0, 0, 0, 1, 1, 0]),
      .votersDoNotAddUp(2, voters: 3)
    ),
    (poll(.ranked, ab), PollCount(voters: 2, totals: [0, 0]), .ballotsNeeded),
    (
      poll(.dots, ab, electorate: Electorate(present: 4)), PollCount(voters: 5, totals: [0, 0]),
      .moreVotersThanPresent(voters: 5, present: 4, group: nil)
    ),
    (
      poll(.dots, ab, electorate: groups), csoBallots,
      .moreVotersThanPresent(voters: 3, present: 2, group: "CSO")
    ),
    (
      poll(.approval, ab),
      PollCount(ballots: [PollBallot(count: .max, marks: [1, 1]), PollBallot(marks: [1, 1])]),
      .uncountable(.max)
    ),
    (poll(.dots), PollCount(voters: 1, totals: []), .tooFewOptions(0)),
  ])
  func `a count that cannot be is refused`(poll: Poll, count: PollCount, problem: PollProblem) {
    #expect(throws: problem) { try poll.check(count) }
    #expect(throws: problem) { try PollResult(poll, count: count) }
  }

  @Test func `ballots and what stands beside them must agree`() {
    let poll = Self.poll(.approval, Self.ab)
    var count = PollCount(ballots: [PollBallot(count: 2, marks: [1, 0])])
    count.voters = 3
    #expect(throws: PollProblem.votersDoNotAddUp(2, voters: 3)) { try poll.check(count) }
    count.voters = 2
    count.totals = [2, 1]
    #expect(throws: PollProblem.totalsDoNotAddUp) { try poll.check(count) }
  }

  @Test func `priorities need dots or approval on points`() {
    let count = PollCount(voters: 1, totals: [1, 0])
    #expect(throws: PollProblem.noPriorities(.score)) {
      try PriorityRanking(Self.poll(.score, Self.ab), count: count)
    }
    #expect(throws: PollProblem.pointsDoNotMatch(points: 0, options: 2)) {
      try PriorityRanking(Self.poll(.dots, Self.ab), count: count)
    }
  }

  @Test(arguments: [
    (
      PollProblem.tooManyDots(3, each: 2),
      "The ballot has 3 dots and everybody has 2; check it with the person who gave it."
    ),
    (
      .moreVotersThanPresent(voters: 3, present: 2, group: "CSO"),
      "3 of CSO took part and 2 are present; count again or correct who is present."
    ),
    (
      .markOutOfRange(0, allowed: 1...2, number: 1),
      "For option 1 the ballot says 0, which must be 1 to 2; enter it anew."
    ),
    (
      .wrongNumberOfSteps(2, allowed: 6...6),
      "The scale has 2 steps and 6 are needed; edit its legend."
    ),
    (
      .ballotsNeeded,
      "An order of preference cannot be counted from totals; enter the ballots."
    ),
  ])
  func `a problem is one sentence`(problem: PollProblem, sentence: String) {
    #expect(problem.sentence == sentence)
  }
}
