import BreakoutImport
import BreakoutModel
import Foundation
import Testing

/// Ballots of a file for a poll that is open in a session.
@Suite struct PollFileTests {
  private func read(_ text: String, named name: String, for poll: Poll) throws -> BallotReading {
    let path = NSTemporaryDirectory() + "\(UUID().uuidString)-\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { unlink(path) }
    return try BallotFile.read(path: path, for: poll)
  }

  private func poll(_ method: PollMethod, _ options: [String] = ["Land", "Water", "Café"]) -> Poll {
    Poll(
      method: method, options: method.isScale ? [] : options, settings: PollSettings(),
      electorate: nil)
  }

  @Test func equalBallotsAreKeptTogetherInThePollsOrder() throws {
    let reading = try read(
      "3: [cafe]>land\n1: 2\n2: CAFÉ > 1\n", named: "a.abif", for: poll(.ranked))
    let ballots = [
      PollBallot(count: 5, marks: [2, nil, 1]), PollBallot(count: 1, marks: [nil, 1, nil]),
    ]
    #expect(reading.ballots == ballots)
    #expect(reading.count() == PollCount(ballots: ballots))
    #expect(reading.totals == nil)
  }

  @Test func marksThatAreNotGivenStayApartFromThoseThatAreNone() throws {
    let text = "Water,Café,Land\n0,,1\n"
    let approval = try read(text, named: "a.csv", for: poll(.approval))
    #expect(approval.ballots == [PollBallot(marks: [1, 0, 0])])
    let score = try read(text, named: "a.csv", for: poll(.score))
    #expect(score.ballots == [PollBallot(marks: [1, 0, nil])])
  }

  @Test func totalsNeedToBeToldHowManyVoted() throws {
    let text = "Answer,Votes\nWater,4\nLand,2\n"
    let reading = try read(text, named: "slides.csv", for: poll(.approval))
    #expect(reading.totals == [2, 4, 0])
    #expect(reading.count() == nil)
    #expect(reading.count(voters: 5) == PollCount(voters: 5, totals: [2, 4, 0]))
    let fists = try read("2: 5\n1: 0\n", named: "fists", for: poll(.fistToFive))
    #expect(fists.count() == PollCount(voters: 3, totals: [1, 0, 0, 0, 0, 2]))
  }

  @Test(arguments: [
    (
      PollMethod.ranked, "Land>Fire\n",
      "1:6: “Fire” is none of the poll's options; "
        + "spell it as the poll does."
    ),
    (.dots, "Land/2\n", "1:1: there are 2 dots on one ballot; everybody has 1."),
    (.score, "Land/6\n", "1:1: the score 6 is too high; the highest is 5."),
  ])
  func whatThePollDoesNotAllowIsNamed(method: PollMethod, text: String, sentence: String) {
    let problem = #expect(throws: ImportProblem.self) {
      try read(text, named: "a.abif", for: poll(method))
    }
    #expect(problem?.description.hasSuffix(":" + sentence) == true)
  }

  @Test func aSessionKeepsOnlySoManyBallots() {
    let options = (1...20).map { "\($0)x" }
    let lines = (0...BallotFile.mostKeptBallots).map { number in
      let names = options.indices.filter { (number + 1) >> $0 & 1 == 1 }.map { options[$0] }
      return names.joined(separator: ",") + "\n"
    }
    let problem = #expect(throws: ImportProblem.self) {
      try read(lines.joined(), named: "a.abif", for: poll(.approval, options))
    }
    #expect(problem?.reason == .tooManyBallots(limit: 10_000))
  }

  @Test func whatIsNoFileIsNamed() {
    for (path, sentence) in [
      ("/nowhere/a.csv", "/nowhere/a.csv: there is no such file; check its name and its folder."),
      ("/", "/: this is a folder; name the file in it."),
    ] {
      let problem = #expect(throws: ImportProblem.self) {
        try BallotFile.read(path: path, for: poll(.ranked))
      }
      #expect(problem?.description == sentence)
    }
  }

  // MARK: Options that hold a sign which parts options

  @Test(
    arguments: [
      ("\"Water, soil and air, Land\"", [1, 1, 0]), ("\"Land, Water, soil and air\"", [1, 1, 0]),
      ("\"water,  soil and AIR\"", [0, 1, 0]),
      ("\"Land;Water, soil and air;3 schools: one each;\"", [1, 1, 1]),
      ("\"3 schools: one each, Land\"", [1, 0, 1]), ("\"Land， Water， soil and air\"", [1, 1, 0]),
    ] as [(String, [Int])])
  func anOptionWithACommaIsFoundInACellOfAForm(cell: String, marks: [Int]) throws {
    let poll = poll(.approval, ["Land", "Water, soil and air", "3 schools: one each"])
    let reading = try read("Timestamp,Ballot\n1 May,\(cell)\n", named: "form.csv", for: poll)
    #expect(reading.ballots == [PollBallot(marks: marks)])
  }

  @Test(arguments: [
    "Water, soil and air > Land\n", "[Water, soil and air]>Land\n", "2>1\n",
  ]) func anOptionWithACommaIsFoundInAnOrder(text: String) throws {
    let reading = try read(
      text, named: "a.abif", for: poll(.ranked, ["Land", "Water, soil and air"]))
    #expect(reading.ballots == [PollBallot(marks: [2, 1])])
  }

  @Test func anOptionWithAStrokeAndItsScore() throws {
    let reading = try read(
      "Water/soil/4, Land/2\n", named: "a.abif", for: poll(.score, ["Land", "Water/soil"]))
    #expect(reading.ballots == [PollBallot(marks: [2, 4])])
  }

  @Test(arguments: [
    (
      "Land, Water\n",
      "1:1: “Land, Water” may be one option or several; put each option into brackets, "
        + "or rename those of the poll."
    ),
    (
      "Land, Water, Fire\n",
      "1:14: “Fire” is none of the poll's options; spell it as the poll does."
    ),
  ]) func whatMayBeOneOrSeveralIsRefused(text: String, sentence: String) {
    let problem = #expect(throws: ImportProblem.self) {
      try read(text, named: "a.abif", for: poll(.approval, ["Land", "Water", "Land, Water"]))
    }
    #expect(problem?.description.hasSuffix(sentence) == true, "\(String(describing: problem))")
  }
}
