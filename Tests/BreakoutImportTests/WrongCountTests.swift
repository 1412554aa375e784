import BreakoutImport
import BreakoutModel
import Testing

/// Tables that look like ballots or totals and would be counted wrongly in silence.
@Suite struct WrongCountTests {
  private static func tally(_ text: String, _ method: PollMethod) throws -> BallotTally {
    try BallotFile.tally(
      bytes: Array(text.utf8), file: "votes", format: .csv, rules: BallotRules(method: method))
  }

  @Test(arguments: [
    "option,yes,no\nLand,10,1\nWater,5,3\n", "option,yes,no,abstain\nLand,10,1,0\n",
    "Topic,Yes,No\nLand,10,1\nWater,5,3\n", "#,option,percentage\n1,Land,66\n2,Water,33\n",
    "option,votes,votes\nLand,10,1\nWater,5,30\n", "option,count,votes\nLand,1,10\nWater,2,5\n",
    "n,Ranking\n1,A>B\n2,B>A\n", "Vote,Land,Water\nA,1,0\nB,0,1\n",
  ])
  func whatCannotBeToldIsRefused(text: String) {
    for method in [PollMethod.approval, .score] {
      let problem = #expect(throws: ImportProblem.self) { try Self.tally(text, method) }
      #expect(problem?.line != nil)
    }
  }

  @Test(
    arguments: [
      ("Yes,No\n1,0\n0,1\n0,1\n", .approval, ["Yes", "No"], [1, 2]),
      ("K,L,M,N\n1,0,0,1\n0,1,0,1\n", .approval, ["K", "L", "M", "N"], [1, 1, 0, 2]),
      ("Ballot,Weight,Land,Water\n1,2,X,\n2,1,,X\n", .approval, ["Land", "Water"], [2, 1]),
      ("Bulletin,Land,Water\nb1,X,\nb2,,X\n", .approval, ["Land", "Water"], [1, 1]),
      ("#,Land,Water\n1,X,\n2,,X\n", .approval, ["Land", "Water"], [1, 1]),
      ("Seat,Land,Water\n7,1,2\n8,2,1\n", .score, ["Land", "Water"], [3, 3]),
      ("№;Land;Water\n1;1;2\n2;2;1\n", .score, ["Land", "Water"], [3, 3]),
      ("Land,Water,Average\n5,1,3\n4,2,3\n", .score, ["Land", "Water"], [9, 3]),
      ("Land,Water,Total\n5,1,6\n4,2,6\n", .score, ["Land", "Water"], [9, 3]),
      ("Land,Water,Comments\n1,0,fine\n1,1,\n", .approval, ["Land", "Water"], [2, 1]),
      ("option,votes\nLand,10\nAbstain,7\nInvalid,11\n", .approval, ["Land"], [10]),
      (
        "Topics\nLand\nN/A\nWater\nБюллетень\nНет ответа\n", .approval,
        ["Land", "Water", "Бюллетень"], [1, 1, 1]
      ),
      ("Table,Chair\n1,0\n1,1\n", .approval, ["Table", "Chair"], [2, 1]),
    ] as [(String, PollMethod, [String], [Int])])
  func whatIsNoOptionIsLeftOut(
    text: String, method: PollMethod, options: [String], totals: [Int]
  ) throws {
    let tally = try Self.tally(text, method)
    #expect(tally.options == options)
    #expect(tally.totals == totals)
    let isPlain = text.hasPrefix("Yes") || text.hasPrefix("K,") || text.hasPrefix("Table")
    #expect(tally.warnings.isEmpty == isPlain)
  }

  @Test(arguments: [
    "ID,Start time,Completion time,Email,Name,Rank\n1,x,y,anonymous,,Land;Water;\n"
      + "2,x,y,anonymous,,Water;Land;\n3,x,y,anonymous,,Water;Land;\n",
    "\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"seed\",\"q1[1]\",\"q1[2]\"\n"
      + "1,2026-01-01,1,en,12,Land,Water\n2,x,1,en,13,Water,Land\n3,x,1,en,14,Water,Land\n",
    "Ballot ID,1,2\nb1,Land,Water\nb2,Water,Land\nb3,Water,Land\n",
    "Ballot,Count,Land,Water\n1,1,1,2\n2,2,2,1\n",
  ])
  func ordersOfForms(text: String) throws {
    let tally = try Self.tally(text, .ranked)
    #expect(tally.options == ["Land", "Water"])
    let table = try #require(tally.pairwise)
    #expect((table[0, 1], table[1, 0]) == (1, 2))
  }

  @Test func anOptionWithACommaIsToldWhereItIsTakenForTwo() throws {
    let text = "Timestamp,Topics\nx,\"Water, clean\"\ny,\"Water, clean\"\nz,Land\n"
    let reasons = try Self.tally(text, .approval).warnings.map(\.reason)
    #expect(reasons.contains(.alwaysTogether("Water", "clean")))
    let apart = try Self.tally("Topics\n\"Land, Water\"\nWater\nLand\n", .approval)
    #expect(apart.warnings == [])
  }

  @Test func signsThatAreNotSeenEndNoName() throws {
    let tally = try BallotFile.tally(
      bytes: Array("3:A\u{200B}>B\u{200F}\n2:B>A\n1: Abstain\n1: Invalid\n".utf8), file: "votes",
      format: .abif, rules: BallotRules(method: .ranked))
    #expect(tally.options.map { Array($0.unicodeScalars) } == [["A"], ["B"]])
    #expect(tally.voters == 6)
    #expect(
      tally.warnings.map(\.reason) == [.blankBallots("Abstain"), .invalidBallots("Invalid")])
  }
}

/// Rows and columns of a roster that are not what they seem.
@Suite struct RosterNameTests {
  private static func read(_ text: String) throws -> RosterReading {
    try RosterReader.read(bytes: Array(text.utf8), file: "room.csv", constituencies: ["CSO"])
  }

  @Test(arguments: [
    "Nombre,Apellidos,Organización\nAna,Ruiz,Uno\nAna,Gil,Uno\n",
    "Name;Prénom;Organisation\nRuiz;Ana;Uno\nGil;Ana;Uno\n",
    "Nom;Prénom;Organisation\nRuiz;Ana;Uno\nGil;Ana;Uno\n",
    "Имя;Фамилия;Организация\nAna;Ruiz;Uno\nAna;Gil;Uno\n",
    "名字,姓氏,机构\nAna,Ruiz,Uno\nAna,Gil,Uno\n", "الاسم,اللقب,المنظمة\nAna,Ruiz,Uno\nAna,Gil,Uno\n",
    "Name,First name,Organisation\nRuiz,Ana,Uno\nAna Gil,Ana,Uno\n",
    "\"Name,Organisation\"\n\"Ana Ruiz,Uno\"\n\"Ana Gil,Uno\"\n",
    "\"Name,Organisation\"\nAna Ruiz,Uno\nAna Gil,Uno\n",
    "Name|Organisation|Constituency\nAna Ruiz|Uno|CSO\nAna Gil|Uno|CSO\n",
  ])
  func givenAndFamilyNamesAreJoined(text: String) throws {
    let reading = try Self.read(text)
    #expect(reading.participants.map(\.name) == ["Ana Ruiz", "Ana Gil"])
    #expect(reading.participants.map(\.organisation) == ["Uno", "Uno"])
    #expect(reading.rejected == [])
  }

  @Test func whatNamesNobodyIsLeftOut() throws {
    let reading = try Self.read(
      "name,organisation\n-,\n(2 persons),\n# comment,\nTBC,Uno\nTotal: 3,\nNa Li,Uno\n")
    #expect(reading.participants.map(\.name) == ["Na Li"])
    #expect(reading.rejected.map(\.reason) == Array(repeating: .noPerson, count: 5))
  }

  @Test func theSameNamesInAnotherOrderAreTold() throws {
    let reading = try Self.read("name,organisation\nAmina Diallo,Uno\n\"Diallo, Amina\",Uno\n")
    #expect(reading.participants.count == 2)
    #expect(reading.warnings.count == 1)
  }
}
