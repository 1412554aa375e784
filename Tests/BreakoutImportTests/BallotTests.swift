import BreakoutImport
import BreakoutModel
import TestSupport
import Testing

@Suite struct BallotTests {
  private func tally(
    _ text: String, _ format: BallotFormat, _ method: PollMethod, dots: Int? = nil
  ) throws -> BallotTally {
    try BallotFile.tally(
      bytes: Array(text.utf8), file: "votes", format: format,
      rules: BallotRules(method: method, dots: dots))
  }

  /// The rows of the pairwise table.
  private func pairs(_ tally: BallotTally) throws -> [[Int]] {
    let table = try #require(tally.pairwise)
    return (0..<table.options).map { row in (0..<table.options).map { table[row, $0] } }
  }

  /// The vector of product rule §2.4 in every form.
  @Test(
    arguments: [
      (.abif, "4:A>B>C\n3:B>C>A\n2:C>A>B\n"),
      (
        .abif,
        "\u{FEFF}# three\r\n=B:[B]\r\n=A:[A]\r\n=C:[C]\r\n{\"version\": 1}\r\n4 : \"A\" > B>C # x\r\n3:B>C\r\n2:[C]>A>B"
      ),
      (.abif, "4:A/5,B/3,C/1\n3: B/9 , C/2 , A/0\nC>A\nC>A>B\n"),
      (.csv, "count,A,B,C\n4,1,2,3\n3,3,1,2\n2,2,3,1\n"),
      (.csv, "\u{FEFF}A;B;\"C\";Votes\r\n1;2;3;4\r\n;1;2;3\r\n\r\n2; 3 ;1;2\r\n"),
      (
        .csv,
        "Ballot ID\tRanking\n" + String(repeating: "7\tA>B>C\n", count: 4)
          + "8\tB>C>A\n8\tB>C>A\n8\tB>C\n9\tC>A>B\n9\tC>A\n"
      ),
      (.csv, "4,A>B>C\n3,B>C>A\n2,C>A>B\n"),
      (.csv, "count,ranking\n4,A>B\n3,B>C\n2,C>A\n"),
      (
        .preflib,
        """
        # FILE NAME: a.soi
        # NUMBER ALTERNATIVES: 3
        # NUMBER VOTERS: 9
        # ALTERNATIVE NAME 1: A
        # ALTERNATIVE NAME 2: B
        # ALTERNATIVE NAME 3: C
        4: 1,2,3
        3: 2,3
        2: 3,1,2
        """
      ),
      (.preflib, "3\n1,A\n2,B\n3,C\n9,9,3\n4,1,2,3\n3,2,3,1\n2,3,1,{2}\n"),
    ] as [(BallotFormat, String)])
  func theSameBallotsInManyForms(format: BallotFormat, text: String) throws {
    let tally = try tally(text, format, .ranked)
    #expect(tally.voters == 9)
    let order = try ["A", "B", "C"].map { try #require(tally.options.firstIndex(of: $0)) }
    let found = try pairs(tally)
    #expect(
      order.map { row in order.map { found[row][$0] } } == [[0, 6, 4], [3, 0, 7], [5, 2, 0]])
  }

  @Test func tiesAndOptionsThatAppearLate() throws {
    let text = "2: A=B>C\n3: D,A\n1: 陈>د\n1:\n"
    let last = try tally(text, .abif, .ranked)
    #expect(last.options == ["A", "B", "C", "D", "陈", "د"])
    #expect(last.voters == 7)
    #expect(
      try pairs(last) == [
        [0, 3, 5, 2, 5, 5], [0, 0, 2, 2, 2, 2], [0, 0, 0, 2, 2, 2], [0, 3, 3, 0, 3, 3],
        [1, 1, 1, 1, 0, 1], [1, 1, 1, 1, 0, 0],
      ])
    let apart = try BallotFile.tally(
      bytes: Array(text.utf8), file: "votes", format: .abif, rules: BallotRules(method: .ranked),
      ranksUnlistedLast: false)
    #expect(
      try pairs(apart) == [
        [0, 0, 2, 0, 0, 0], [0, 0, 2, 0, 0, 0], [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0],
      ])
  }

  @Test(
    arguments: [
      (.csv, .approval, "Land,Water,Votes\n1,0,3\nx,X,2\n,,1\n", ["Land", "Water"], [5, 2], 6),
      (
        .csv, .approval, "Choices\n\"Land, Water\"\nLand;Water\nWater\n", ["Land", "Water"],
        [2, 3], 3
      ),
      (.abif, .approval, "3: Land\n2: Land, [Clean Water]\n", ["Land", "Clean Water"], [5, 2], 5),
      (
        .csv, .approval, "Answer option;Number of votes;%\nأرض;12;40\n水;7;60\n", ["أرض", "水"],
        [12, 7], nil
      ),
      (.csv, .dots, "Land\tTime\tcount\n2\t1\t3\n\t3\t1\n", ["Land", "Time"], [6, 6], 4),
      (.abif, .dots, "3: Land/2, Time/1\nTime/3", ["Land", "Time"], [6, 6], 4),
      (.csv, .score, "1,2,\n5,0,\n4,,\n", ["1", "2"], [9, 0], 2),
      (.csv, .fistToFive, "fingers,count\n5,2\n4,2\n3,1\n2,0\n", nil, [0, 0, 0, 1, 2, 2], 5),
      (.csv, .fistToFive, "5\n5\n4\n4\n3\n", nil, [0, 0, 0, 1, 2, 2], 5),
      (.abif, .fistToFive, "2: 5\n2:4\n3\n", nil, [0, 0, 0, 1, 2, 2], 5),
      (
        .csv, .gradients, "Option,Responses\nVeto,1\nfull support,3\n2,4\n", nil,
        [3, 4, 0, 0, 0, 0, 0, 1], 8
      ),
    ] as [(BallotFormat, PollMethod, String, [String]?, [Int], Int?)])
  func marksAreAdded(
    format: BallotFormat, method: PollMethod, text: String, options: [String]?, totals: [Int],
    voters: Int?
  ) throws {
    let tally = try tally(text, format, method)
    #expect(tally.options == options ?? method.usualLegend)
    #expect(tally.totals == totals)
    #expect(tally.voters == voters)
    #expect(tally.pairwise == nil)
  }

  @Test(
    arguments: [
      (.abif, .ranked, "A>B\n3:A>>B\n", "2:5: an option is missing here; write its name."),
      (.abif, .ranked, "3:A>B>\n", "1:7: an option is missing here; write its name."),
      (.abif, .ranked, "3:A>B>A\n", "1:7: “A” is twice on one ballot; name every option once."),
      (
        .abif, .ranked, "x3:A>B\n",
        "1:1: “x3” is no number of ballots; write a whole number such as 12."
      ),
      (
        .abif, .ranked, "12 A>B\n",
        "1:1: “12 A” begins like a number of ballots; write a colon after "
          + "the number, or put the name into brackets."
      ),
      (
        .abif, .ranked, "1:[A>B\n",
        "1:3: the name that begins here has no end; close it as it was opened."
      ),
      (
        .abif, .ranked, "1:[A] B\n",
        "1:7: “B” cannot stand here; "
          + "write > between places and = or , between equals."
      ),
      (.abif, .ranked, "=A\n", "1:1: an option is declared as “=A:[Name]”; write it so."),
      (
        .abif, .ranked, "=A:[X]\n=B:[X]\n",
        "2:1: the option “X” is there twice; give every option another name."
      ),
      (
        .abif, .ranked, "=A:[Land]\n=B:[Water]\n3:A>B\n2: Water > Lnad\n",
        "4:12: “Lnad” is none of the declared options; "
          + "spell it as one of them, or declare it as “=A:[Name]” too."
      ),
      (
        .abif, .approval, "3:A,B\n2: A, Wtaer\n=A:[Land]\n=B:[Water]\n",
        "2:7: “Wtaer” is none of the declared options; "
          + "spell it as one of them, or declare it as “=A:[Name]” too."
      ),
      (
        .abif, .ranked, "=A:[X]\n=A:[Y]\n",
        "2:1: the option “X” is there twice; give every option another name."
      ),
      (
        .abif, .ranked, "=Land:[Water]\n=Water:[Land]\n",
        "2:1: the option “Water” is there twice; give every option another name."
      ),
      (
        .abif, .ranked, "999999999:A\n",
        "1:1: there are more than 99999999 people or votes, "
          + "which is more than is counted; check the numbers."
      ),
      (.abif, .ranked, "A>\u{1B}[2J\n", "1:3: there is a control character here; remove it."),
      (
        .abif, .approval, "A>B\n",
        "1:2: the places of an order mean nothing to an approval; "
          + "part the options with a comma."
      ),
      (
        .abif, .dots, "A,B\n",
        "1:1: the dots are missing; write them after the option, as in “A/2”."
      ),
      (.abif, .fistToFive, "6\n", "1:1: “6” is no number of fingers; write 0 to 5."),
      (.abif, .gradients, "2: 9\n", "1:4: “9” is no step of the scale; write 1 to 8."),
      (
        .abif, .ranked, "# nothing\n",
        ": there are no ballots in the file; check that it is the right one."
      ),
      (.abif, .ranked, "", ": the file is empty; check that it was saved."),
      (
        .csv, .ranked, "A,B\n1,2\n1\n",
        "3: there is 1 cell, but the first line has 2; "
          + "write as many, and leave those without a value empty."
      ),
      (
        .csv, .ranked, "A,B\n1,0\n",
        "2: “0” is no rank; write 1 for the first place, 2 for the next, "
          + "and nothing for none."
      ),
      (
        .csv, .ranked, "A,B\n1,\"2\"x\n",
        "2:6: there is a quotation mark where none may be; "
          + "put the whole cell into quotes and write the marks within as \"\"."
      ),
      (
        .csv, .ranked, "A,B\n1,\"2\n1,2\n",
        "2: the quotation mark that opens here is never closed; close it."
      ),
      (
        .csv, .ranked, "A,a\n1,2\n",
        "1: the option “A” is there twice; give every option another name."
      ),
      (.csv, .ranked, "A,,B\n1,2,3\n", "2: the name of an option is empty; write one."),
      (
        .csv, .ranked, "Option,Votes\nA,2\n",
        "1: votes for each option are no rankings; "
          + "take the ballots, such as “12: A>B>C=D”."
      ),
      (
        .csv, .approval, "Option,Votes\nA,40%\n",
        "2: “40%” is no number of ballots; "
          + "write a whole number such as 12."
      ),
      (
        .csv, .approval, "A,B\n1,maybe\n",
        "2: “maybe” is no mark of approval; "
          + "write 1 or x, and 0 or nothing for none."
      ),
      (.csv, .dots, "A,B\n2,3\n", "2: there are 5 dots on one ballot; everybody has 4."),
      (.preflib, .dots, "3\n", ": such a file holds rankings; tally it with “--method ranked”."),
      (
        .preflib, .ranked, "4: 1,2\n",
        "1:1: the alternatives are not told before the ballots; "
          + "write a line such as “# NUMBER ALTERNATIVES: 4”."
      ),
      (
        .csv, .fistToFive, "A,B,C,count\n1,2,3,4\n",
        "1: a scale takes one column of steps; name it “vote”, with “count” beside it for equal ones."
      ),
      (
        .preflib, .ranked, "# NUMBER ALTERNATIVES: 2\n4: 1,3\n",
        "2:6: “3” is no alternative; "
          + "write a number from 1 to 2."
      ),
      (
        .preflib, .ranked, "# NUMBER ALTERNATIVES: 2\n4: {1,2\n",
        "2:4: the tie that begins here "
          + "has no end; write it as “{2,3}”."
      ),
      (
        .preflib, .ranked, "# NUMBER ALTERNATIVES: 2\n# NUMBER VOTERS: 9\n4: 1,2\n",
        ": the file says 9 voters but holds the ballots of 4; take a whole copy of it."
      ),
      (
        .preflib, .ranked, "# NUMBER ALTERNATIVES: 2\n4: 1,2\n# NUMBER ALTERNATIVES: 4\n3:4\n",
        ":3:1: this line about the alternatives stands behind the first ballot; move it above them."
      ),
      (
        .preflib, .ranked, "# NUMBER ALTERNATIVES: 2\n4: 1,2\n# ALTERNATIVE NAME 2: Water\n",
        ":3:1: this line about the alternatives stands behind the first ballot; move it above them."
      ),
      (
        .preflib, .ranked, "# DATA TYPE: cat\n",
        "1:1: this PrefLib file holds no rankings; "
          + "take a .soc, .soi, .toc or .toi file."
      ),
    ] as [(BallotFormat, PollMethod, String, String)])
  func aFaultIsNamedWithItsPlace(
    format: BallotFormat, method: PollMethod, text: String, sentence: String
  ) {
    let problem = #expect(throws: ImportProblem.self) {
      try tally(text, format, method, dots: method == .dots ? 4 : nil)
    }
    #expect(problem?.description == "votes" + (sentence.hasPrefix(":") ? "" : ":") + sentence)
  }

  @Test func declaredOptionsAreKnownByTokenAndNameBeforeAndBehindTheBallots() throws {
    let text = "2: a > Water\n=A:[Land]\n1: WATER>A\n=W:[Water]\n1: w>land\n=N:[Nobody's]\n"
    let tally = try tally(text, .abif, .ranked)
    #expect(tally.options == ["Land", "Water", "Nobody's"])
    #expect(try pairs(tally) == [[0, 2, 4], [2, 0, 4], [0, 0, 0]])
  }

  /// Random ballots, written in every form and read back, against the bare definition.
  @Test func randomBallotsAreCountedAlike() throws {
    var random = SeededGenerator(seed: 22)
    for _ in 0..<60 {
      let options = Int.random(in: 2...7, using: &random)
      let names = (0..<options).map { "Öption \($0)" }
      let ballots = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        (
          count: Int.random(in: 1...9, using: &random),
          ranks: (0..<options).map { _ in Int.random(in: 0...3, using: &random) }
        )
      }
      var expected = Array(repeating: Array(repeating: 0, count: options), count: options)
      for (count, ranks) in ballots {
        for one in 0..<options where ranks[one] > 0 {
          for other in 0..<options where ranks[other] == 0 || ranks[one] < ranks[other] {
            expected[one][other] += count
          }
        }
      }
      let places = ballots.map { ballot in
        (1...3).map { rank in (0..<options).filter { ballot.ranks[$0] == rank } }
          .filter { !$0.isEmpty }
      }
      let csv =
        names.joined(separator: ";") + ";count\n"
        + ballots.map { ballot in
          ballot.ranks.map { $0 == 0 ? "" : "\($0)" }.joined(separator: ";") + ";\(ballot.count)\n"
        }.joined()
      let abif =
        names.enumerated().map { "=o\($0):[\($1)]\n" }.joined()
        + zip(ballots, places).map { ballot, places in
          "\(ballot.count): "
            + places.map { $0.map { "o\($0)" }.joined(separator: "=") }.joined(separator: " > ")
            + "\n"
        }.joined()
      let preflib =
        "# NUMBER ALTERNATIVES: \(options)\n"
        + names.enumerated().map { "# ALTERNATIVE NAME \($0 + 1): \($1)\n" }.joined()
        + zip(ballots, places).filter { !$1.isEmpty }.map { ballot, places in
          "\(ballot.count): "
            + places.map { place in
              let list = place.map { "\($0 + 1)" }.joined(separator: ",")
              return place.count > 1 ? "{\(list)}" : list
            }.joined(separator: ",") + "\n"
        }.joined()
      for (format, text) in [(BallotFormat.csv, csv), (.abif, abif), (.preflib, preflib)] {
        if format == .preflib, places.allSatisfy(\.isEmpty) { continue }
        let found = try tally(text, format, .ranked)
        #expect(found.options == names)
        #expect(try pairs(found) == expected, "\(text)")
      }
    }
  }

  @Test func noBytesStopTheReaders() {
    var random = SeededGenerator(seed: 5)
    let bytes = Array("A>B=C,;:/[]{}\"#12\n\r\t é1,2\n".utf8) + [0xFF]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        bytes.randomElement(using: &random)
      }
      for format in BallotFormat.allCases {
        for method in PollMethod.allCases {
          do throws(ImportProblem) {
            let tally = try BallotFile.tally(
              bytes: text, file: "x", format: format, rules: BallotRules(method: method))
            #expect(tally.totals?.count ?? tally.pairwise?.options == tally.options.count)
          } catch {
            #expect(error.description.hasSuffix(".") && error.description.count > 20)
          }
        }
      }
    }
  }
}
