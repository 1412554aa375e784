import BreakoutImport
import BreakoutModel
import TestSupport
import Testing

/// What other programs and people put round ballots.
@Suite struct BallotDecorationTests {
  private static func tally(
    _ text: String, _ format: BallotFormat, _ method: PollMethod
  ) throws -> BallotTally {
    try BallotFile.tally(
      bytes: Array(text.utf8), file: "votes", format: format, rules: BallotRules(method: method))
  }

  /// Three people rank A before B and two B before A.
  @Test(arguments: [
    "3: A>B\n2: B>A\n", "3*A>B\n2*B>A\n", "3 * A>B\n2 * B>A\n", "3x A>B\n2X B>A\n",
    "3 x A>B\n2 x B>A\n", "3× A>B\n2 × B>A\n", "A>B * 3\nB>A*2\n", "A>B x3\nB>A x 2\n",
    "A>B ×3\nB>A × 2\n", "A>B (3)\nB>A ( 2 )\n", "A>B: 3\nB>A :2\n", "A>B （3）\nB>A（2）\n",
    "3： A>B\n2： B>A\n", "3: A＞B\n2: B＞A\n", "３: A>B\n٢: B>A\n", "۳：A＞B\n2：B＞A\n",
    "3 votes: A>B\n2 ballots: B>A\n", "- 3: A>B\n* 2: B>A\n", "• 3: A>B\n• 2: B>A\n",
    "3: A→B\n2: B≻A\n", "3: ［A］＞＂B＂\n2: B>A\n", "3: A>B\n2: B>A\nTotal: 5\n",
    "3: A>B\n2: B>A\nИтого 5\n", "3: A>B # first\n#note\n2: B>A\n＃ note\n",
  ])
  func numbersOfBallotsAreWrittenInManyWays(text: String) throws {
    let tally = try Self.tally(text, .abif, .ranked)
    #expect(tally.options == ["A", "B"])
    #expect(tally.voters == 5)
    let table = try #require(tally.pairwise)
    #expect((table[0, 1], table[1, 0]) == (3, 2))
  }

  @Test func fullWidthSignsPartAsTheirNarrowOnes() throws {
    #expect(try Self.tally("3: A，B\n1: A、B\n2: A،B\n1: A\n", .abif, .approval).totals == [7, 6])
    #expect(try Self.tally("3: A／2，B／1\n", .abif, .dots).totals == [6, 3])
    let equal = try #require(try Self.tally("3: A>B＝C\n1: B>A\n", .abif, .ranked).pairwise)
    #expect((equal[0, 1], equal[1, 2], equal[2, 1]) == (3, 1, 0))
    // Inside of a name they stay.
    #expect(try Self.tally("2: [水，土]>“A”\n", .abif, .ranked).options == ["水，土", "“A”"])
  }

  @Test func aHashInsideOfANameIsAPartOfIt() throws {
    let numbered = try Self.tally("3: Option #1>Option #2\n2: Option #2\n", .abif, .ranked)
    #expect(numbered.options == ["Option #1", "Option #2"])
    #expect(numbered.warnings == [])
    let tagged = try Self.tally("3: Plan #youth>C#\n2: C#\n", .abif, .ranked)
    #expect(tagged.options == ["Plan #youth", "C#"])
    #expect(tagged.warnings.map(\.reason) == [.hashInName("#youth>C#")])
  }

  @Test func aNumberInBracketsThatIsANameStaysOne() throws {
    let names = try Self.tally("Plan (1)>Plan (2)\n3: Plan (2)>Plan (1)\n", .abif, .ranked)
    #expect(names.options == ["Plan (1)", "Plan (2)"])
    #expect(names.voters == 4)
    let counted = try Self.tally("A>B (3)\nB>A (2)\n", .abif, .ranked)
    #expect(counted.warnings.map(\.reason) == [.countBehind("(3)"), .countBehind("(2)")])
  }

  @Test(arguments: [
    "12 A>B\n", "1. A>B\n", "1) A>B\n", "3xA>B\n", "4x4 cars>bikes\n", "A<B\n", "A|B\n", "A>B|C\n",
    "3: A>B: 2\n",
  ])
  func whatCannotBeToldIsRefusedWithItsLine(text: String) {
    let problem = #expect(throws: ImportProblem.self) { try Self.tally(text, .abif, .ranked) }
    #expect(problem?.line == 1)
  }

  @Test(arguments: [
    "sep=;\nOption;Votes\nLand;10\nWater;5\n", "\"sep=,\"\nOption,Votes\nLand,10\nWater,5\n",
    "Results of poll 3\nGenerated 20 April, 14:00\n\nOption,Votes,%\nLand,10,67\nWater,5,33\n",
    "Which topic, do you think?\nAnswer;Responses\nLand;10\nWater;5\n",
    "Option,Votes\nLand,10\nWater,5\nTotal,15\n", "选项，票数\nLand，10\nWater，5\n合计，15\n",
    "Antwort;Anzahl\nLand;10\nWater;5\nGesamt;15\n", "Réponse;Nombre de voix\nLand;10\nWater;5\n",
    "Respuesta,Número\nLand,10\nWater,5\nSuma,15\n",
    "Вариант;Количество\nLand;10\nWater;5\nИтого;15\n",
    "الخيار,العدد\nLand,١٠\nWater,٥\nالمجموع,15\n",
    "Question,Answer,Count\nQ1,Land,10\nQ1,Water,5\n",
    "Name,Votes\nLand,10\nWater,5\n", "Option,Votes,\nLand,10,\nWater,5,\n,,\n",
  ])
  func totalsOfManyPrograms(text: String) throws {
    let tally = try Self.tally(text, .csv, .approval)
    #expect(tally.options == ["Land", "Water"])
    #expect(tally.totals == [10, 5])
  }

  @Test(arguments: [
    "weight", "frequency", "number", "quantity", "n", "Anzahl", "people", "Nombre", "Número",
    "Количество", "数量", "العدد",
  ])
  func aColumnOfNumbersIsReadInManyLanguages(word: String) throws {
    let edge = try Self.tally("Land,Water,\(word)\n1,0,3\n1,1,2\n", .csv, .approval)
    #expect(edge.options == ["Land", "Water"])
    #expect((edge.voters, edge.totals) == (5, [5, 2]))
    #expect(edge.warnings.map(\.reason) == [.countColumn(word)])
    let beside = try Self.tally("\(word),Ranking\n3,A>B\n2,B>A\n", .csv, .ranked)
    #expect(beside.voters == 5)
  }

  /// Three people put A before B before C, two C before A.
  @Test(arguments: [
    "Rank 1,Rank 2,Rank 3,count\nA,B,C,3\nC,A,,2\n",
    "Rank 3,Rank 1,Rank 2,count\nC,A,B,3\n,C,A,2\n",
    "1st choice;2nd choice;3rd choice;votes\nA;B;C;3\nC;A;-;2\n",
    "First choice,Second choice,Third choice,count\nA,B,C,3\nC,A,,2\n",
    "Choice 1,Choice 2,Choice 3,count\nA1,B1,C1,3\nC1,A1,,2\n",
    "1er choix;2e choix;3e choix;nombre\nA;B;C;3\nC;A;;2\n",
    "第一选择,第二选择,第三选择,票数\nA,B,C,3\nC,A,,2\n",
    "1. Wahl;2. Wahl;3. Wahl;Anzahl\nA1;B1;C1;3\nC1;A1;;2\n",
    "Timestamp,Email,Your order [Rank 1],Your order [Rank 2],Your order [Rank 3],count\n"
      + "x,y,A,B,C,3\nx,y,C,A,,2\n",
    "Timestamp,Order? [A],Order? [B],Order? [C],count\nx,1st,2nd,3rd,3\nx,2nd choice,,1,2\n",
    "A,B,C,count\n1,2,3,3\n2,-,1,2\n",
    "ID;Completion time;Name;Which first?;n\n1;x;Ann;A;3\n",
    "Ballot,count\nA;B;C;,3\nC;A;,2\n",
  ])
  func ordersOfManyPrograms(text: String) throws {
    if text.hasPrefix("ID") {
      let one = try Self.tally(text, .csv, .ranked)
      #expect((one.options, one.voters) == (["A"], 3))
      return
    }
    let tally = try Self.tally(
      text.replacing("Ballot,count\n", with: "Ballot,count\n"), .csv, .ranked)
    #expect(tally.options.count == 3)
    #expect(tally.voters == 5)
    let order = tally.options.indices.sorted { tally.options[$0] < tally.options[$1] }
    let table = try #require(tally.pairwise)
    let (a, b, c) = (order[0], order[1], order[2])
    #expect((table[a, b], table[b, a], table[b, c], table[c, b]) == (5, 0, 3, 2))
  }

  @Test func whoVotedIsLeftOutAndSaid() throws {
    let text = """
      ID,Start time,Completion time,Email,Name,Which topics first?
      1,4/26/16 10:00,4/26/16 10:01,a@b.org,Ann,Land;Water;
      2,4/26/16 10:00,4/26/16 10:01,c@d.org,Bob,Water;

      """
    let tally = try Self.tally(text, .csv, .approval)
    #expect(tally.options == ["Land", "Water"])
    #expect((tally.voters, tally.totals) == (2, [1, 2]))
    #expect(
      tally.warnings.map(\.description) == [
        "votes:1: left out because they tell who voted or when: "
          + "“ID”, “Start time”, “Completion time”, “Email”, “Name”."
      ])
    // An option may be called so.
    #expect(try Self.tally("Land,Time\n1,0\n1,1\n", .csv, .approval).options == ["Land", "Time"])
  }

  @Test(arguments: [
    ("Question,Option,Votes\nWhich?,Land,3\nWhen?,Now,2\n", 3),
    ("Option,Votes\nLand,3\nOption,Votes\nNow,2\n", 3),
    ("Which? [Land],When? [Now]\n1,1\n", 1),
  ])
  func twoQuestionsAreNotOnePoll(text: String, line: Int) {
    let problem = #expect(throws: ImportProblem.self) { try Self.tally(text, .csv, .approval) }
    #expect(problem?.line == line)
    switch problem?.reason {
    case .severalQuestions, .secondTable: break
    default: Issue.record("\(String(describing: problem))")
    }
  }

  @Test func scoresOfAPartOfABallotAreKept() throws {
    let tally = try Self.tally("2: A/1,B/5,C\n1: A>B\n", .abif, .ranked)
    let table = try #require(tally.pairwise)
    #expect((table[1, 0], table[0, 1], table[0, 2], table[2, 0]) == (2, 1, 3, 0))
    #expect(tally.warnings.first?.reason == .unscored("C"))
    let against = try Self.tally("2: A/1>B/5\n1: B>A\n", .abif, .ranked)
    #expect(against.warnings.map(\.reason) == [.scoresAgainstOrder])
  }

  @Test(
    arguments: [
      (.abif, .approval, "Which topic?\n2: Land\n3: Water,Land\n", .perhapsHeading("Which topic?")),
      (.abif, .ranked, "Favourites\nLand\nWater\n", .eachOptionOnce),
      (.abif, .ranked, "A>B>C\n", .onlyOneBallot),
      (.abif, .ranked, "2: Land>Water\n1: Wter>Land\n", .alike("Water", "Wter")),
      (.abif, .ranked, "2: Land>Water\n1: Watre>Land\n", .alike("Water", "Watre")),
      (.abif, .ranked, "A,B\nB,A\n", .allInOnePlace),
      (.abif, .approval, "Land,3\nWater,Land\n", .numberAmongNames("3")),
      (.csv, .approval, "Option,Votes\nLand,1\nWater,1\n", .oneVoteEach),
      (
        .csv, .approval, "Option,Votes\nLand,1\nTotal,5\n",
        .sumDiffers("Total", stated: 5, found: 1)
      ),
      (.csv, .approval, "Land,Water\n1,0\n,\n", .emptyRows(1)),
      (.abif, .ranked, "3: A>B\n2: B>A\nTotal: 9\n", .sumDiffers("Total: 9", stated: 9, found: 5)),
    ] as [(BallotFormat, PollMethod, String, ImportWarning.Reason)])
  func whatIsImprobableIsToldBeforeTheResult(
    format: BallotFormat, method: PollMethod, text: String, reason: ImportWarning.Reason
  ) throws {
    let tally = try Self.tally(text, format, method)
    #expect(tally.warnings.map(\.reason).contains(reason), "\(tally.warnings)")
  }

  @Test(arguments: [
    "2: Plan A>Plan B\n1: Plan B>Plan A\n", "2: Option 1>Option 2\n1: Option 2>Option 1\n",
    "3: A>B\n2: B>A\n1: C>A\n",
  ])
  func whatIsUsualIsNotTold(text: String) throws {
    #expect(try Self.tally(text, .abif, .ranked).warnings == [])
  }

  @Test func variantsOfOneMarkAreOneOption() throws {
    let tally = try Self.tally("3: l'eau>d'air\n2: d’air>l’eau\n1: L’EAU\n", .abif, .ranked)
    #expect(tally.options == ["l'eau", "d'air"])
  }

  /// The example of OpenSTV's help, with a tie, a place left out, and a number for a ballot.
  @Test func bltIsRead() throws {
    let text = """
      4 2
      -2
      3 1 3 4 0
      4 1 3 2 0
      (x7) 2 4 1=3 0
      1 - 3 2 0   # a comment
      0
      "Adam"
      "Basil"
      "Charlotte"
      "Donald"
      "Title"

      """
    let tally = try Self.tally(text, .blt, .ranked)
    #expect(tally.options == ["Adam", "Charlotte", "Donald"])
    #expect(tally.voters == 10)
    let table = try #require(tally.pairwise)
    #expect((table[0, 1], table[1, 0], table[0, 2], table[2, 0]) == (7, 1, 7, 2))
    #expect(tally.warnings.map(\.reason) == [.seats(2), .withdrawn(["Basil"])])
  }

  @Test(arguments: [
    "2 1\n1 1 2 0\n", "2 1\n1 1 2\n0\n\"A\"\n\"B\"\n", "2 1\n1 3 0\n0\n\"A\"\n\"B\"\n",
    "2 1\n1 1 1 0\n0\n\"A\"\n\"B\"\n", "2 1\n1 1 2 0\n0\n\"A\"\n", "x\n", "2 3\n",
    "2 1\n99999999999999999999 1 0\n0\n\"A\"\n\"B\"\n", "2 1\n-9223372036854775808\n",
  ])
  func bltWithAFaultIsRefused(text: String) {
    #expect(throws: ImportProblem.self) { try Self.tally(text, .blt, .ranked) }
  }

  @Test func otherEncodingsAreReadAndSaid() throws {
    let text = "3: Forêt>Eau\n2: Eau>Forêt\n"
    let western = text.unicodeScalars.map { UInt8($0.value) }
    let wide: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [western, wide] {
      let tally = try BallotFile.tally(
        bytes: bytes, file: "votes", format: .abif, rules: BallotRules(method: .ranked))
      #expect(tally.options == ["Forêt", "Eau"])
      #expect(tally.warnings.count == 1)
    }
  }

  @Test(arguments: ["PK\u{3}\u{4}xl/workbook", "%PDF-1.7\n", "<!DOCTYPE html>\n<p>A>B</p>\n"])
  func aFileThatIsNoTextIsNamed(text: String) {
    let problem = #expect(throws: ImportProblem.self) { try Self.tally(text, .abif, .ranked) }
    guard case .notPlain = problem?.reason else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }

  /// Nothing that a file says may trap, or keep anybody waiting.
  @Test func hugeInputsAreReadOrRefusedSoon() {
    let many = 40_000
    let inputs = [
      String(repeating: "a,", count: many), String(repeating: "\"", count: many),
      String(repeating: "[", count: many), String(repeating: "(", count: many),
      String(repeating: "(1)", count: many), String(repeating: "A>", count: many),
      String(repeating: "1\n", count: many), String(repeating: "9", count: many),
      String(repeating: "名，", count: many / 2), String(repeating: "x x ", count: many / 2),
      String(repeating: "999999999: A\n", count: 300), "A: 999999999999999999999999\n",
      "999999999,999999999\n1,1\n", String(repeating: "sep=;\n", count: many / 8),
      "2 1\n" + String(repeating: "1 1 2 0\n", count: many / 8),
    ]
    for text in inputs {
      for format in BallotFormat.allCases {
        for method in [PollMethod.ranked, .approval, .score, .fistToFive] {
          let time = processorTime { _ = try? Self.tally(text, format, method) }
          #expect(time < .seconds(2), "\(text.prefix(12)) \(format) \(method)")
        }
      }
    }
  }
}
