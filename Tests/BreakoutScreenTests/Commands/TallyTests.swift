import Foundation
import TestSupport
import Testing

/// `breakout tally` as it is called.
@Suite struct TallyTests {
  private func run(
    _ text: String, as name: String, _ arguments: String...
  ) throws -> CommandRun {
    let home = try TemporaryFolder()
    try Data(text.utf8).write(to: URL(fileURLWithPath: home.file(name)))
    return try CommandRun(["tally", name] + arguments, home: home)
  }

  private static let vector = "4:A>B>C\n3:B>C>A\n2:C>A>B\n"

  @Test func aRankingWithoutAWinner() throws {
    let answer = try run(Self.vector, as: "votes.abif", "--method", "ranked")
    #expect(answer.status == .success)
    #expect(answer.errors == "")
    #expect(
      answer.output == """
        3 options. 9 took part.

        No option beats every other; by the strongest paths (Schulze) A is first.

        1 A  ██████████░░░░░░░░░░  beats 1 of 2
        2 B  ██████████░░░░░░░░░░  beats 1 of 2
        3 C  ██████████░░░░░░░░░░  beats 1 of 2

        Smith set: all options.
        A beats B 6:3, B beats C 7:2, C beats A 5:4: a circle, so no option beats every
        other one.
        Schulze compares the strongest paths of wins, each as strong as its weakest win:
        A over B 6 to 5, B over C 7 to 5.
        Rule: Condorcet, else Schulze by winning votes; ties stay ties; options that a
        ballot leaves out come last.

        How many prefer the option of the row to that of the column:
           A  B  C
        A  -  6  4
        B  3  -  7
        C  5  2  -

        """)
  }

  @Test func aRankingWithAWinnerAndATie() throws {
    let answer = try run(
      "count;السلام;水;Local procurement shares\n5;1;2;2\n", as: "votes.csv", "--method", "ranked")
    #expect(
      answer.output == """
        3 options. 5 took part.

        السلام beats every other option head to head.

        1  السلام                    ████████████████████  beats 2 of 2
        2= 水                        ░░░░░░░░░░░░░░░░░░░░  beats 0 of 2
        2= Local procurement shares  ░░░░░░░░░░░░░░░░░░░░  beats 0 of 2

        Rule: Condorcet, else Schulze by winning votes; ties stay ties; options that a
        ballot leaves out come last.

        How many prefer the option of the row to that of the column:
                                  [1]  [2]  [3]
        [1] السلام                  -    5    5
        [2] 水                      0    -    0
        [3] Local procurement s…    0    0    -

        """)
  }

  @Test func dotsFromAPollingTool() throws {
    let answer = try run(
      "Option\tVotes\tPercent\nLand\t12\t50 %\nWater\t6\t25 %\nAir\t6\t25 %\n", as: "t.tsv",
      "--method", "dots")
    #expect(
      answer.output == """
        3 options. The file does not say how many took part.

        Land leads with 12 of 24 dots; Water and Air share rank 2.

        1  Land   ██████████░░░░░░░░░░  12 dots (50.0 %)
        2= Water  █████░░░░░░░░░░░░░░░  6 dots (25.0 %)
        2= Air    █████░░░░░░░░░░░░░░░  6 dots (25.0 %)

        Rule: each dot counts one; the most dots first; equal numbers share a rank;
        percentages are of the dots placed.

        """)
  }

  @Test func fingersFromStandardInput() throws {
    let answer = try CommandRun(
      ["tally", "-", "--method", "fist-to-five"], home: try TemporaryFolder(),
      input: "2: 5\n4\n4\n3\n2\n")
    #expect(answer.status == .success)
    #expect(answer.output.hasPrefix("6 steps. 6 took part.\n\nNo consensus yet: 1 of 6 below 3,"))
    #expect(
      answer.output.hasSuffix(
        "\n\nMedian 4; mean of these votes 3.8.\nRule: whoever is below 3 is heard first, and 0 blocks.\n"
      ))
  }

  /// A table under a name that says nothing must not be counted as ballots of equals.
  @Test(arguments: [
    ("Land,Water,count\n1,2,12\n2,1,5\n", "17 took part"),
    ("Land;Water\n1;2\n2;1\n1;\n", "3 took part"),
    ("\"ranking\",\"count\"\nLand>Water,3\nWater,1\n", "4 took part"),
    (
      "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Land\n# ALTERNATIVE NAME 2: Water\n2: 1,2\n",
      "2 took part"
    ),
    ("Land,Water\nLand>Water\n", "2 took part"),
  ])
  func theFirstLinesTellHowAFileIsWritten(text: String, count: String) throws {
    for file in ["-", "ballots.txt"] {
      let answer =
        file == "-"
        ? try CommandRun(
          ["tally", "-", "--method", "ranked"], home: try TemporaryFolder(), input: text)
        : try run(text, as: file, "--method", "ranked")
      #expect(
        answer.output.hasPrefix("2 options. \(count)."), "\(answer.output)\(answer.errors)")
    }
  }

  @Test func forPrograms() throws {
    let answer = try run(
      Self.vector, as: "votes.abif", "--method", "ranked", "--format", "json")
    let json = try #require(answer.json() as? [String: Any])
    #expect(
      json.keys.sorted() == [
        "ballots", "condorcetWinner", "headline", "method", "options", "pairwise", "ranking",
        "remarks", "result", "rule", "smithSet", "strengths", "warnings",
      ])
    #expect(json["ballots"] as? Int == 9)
    #expect(json["condorcetWinner"] is NSNull)
    #expect(json["options"] as? [String] == ["A", "B", "C"])
    #expect(json["pairwise"] as? [[Int]] == [[0, 6, 4], [3, 0, 7], [5, 2, 0]])
    #expect(json["strengths"] as? [[Int]] == [[0, 6, 6], [5, 0, 7], [5, 5, 0]])
    #expect(json["smithSet"] as? [String] == ["A", "B", "C"])
    #expect(json["ranking"] as? [[String]] == [["A"], ["B"], ["C"]])
    let again = try run(Self.vector, as: "votes.abif", "--method", "ranked", "--format", "json")
    #expect(again.bytes == answer.bytes)
  }

  @Test func whatIsDoubtfulIsToldBeforeTheResult() throws {
    let text = "Email,Which topic?\na@b.org,Land\nc@d.org,\"Land, Water\"\n"
    let sentence = "votes.csv:1: left out because it tells who voted or when: “Email”."
    let answer = try run(text, as: "votes.csv", "--method", "approval")
    #expect(answer.status == .success)
    #expect(answer.errors == "breakout: \(sentence)\n")
    #expect(answer.output.hasPrefix("2 options. 2 took part;"))
    let json = try run(text, as: "votes.csv", "--method", "approval", "--format", "json").json()
    #expect((json as? [String: Any])?["warnings"] as? [String] == [sentence])
  }

  @Test func whatIsLeftOutComesLastOrIsNotCompared() throws {
    let ballots = "2: A\n1: B>A\n"
    let last = try run(ballots, as: "a", "--method", "ranked")
    #expect(last.output.contains("A beats every other option"))
    let apart = try run(ballots, as: "a", "--method", "ranked", "--unlisted", "not-compared")
    #expect(apart.output.contains("B beats every other option"))
  }

  @Test func nothingIsWiderThanTheScreen() throws {
    let names = (1...40).map { "A rather long name for the option with the number \($0) of all" }
    for count in [3, 20, 26, 40] {
      for method in ["ranked", "score"] {
        let text =
          names.prefix(count).joined(separator: ";") + ";count\n"
          + (1...count).map(String.init).joined(separator: ";") + ";1234567\n"
        let answer = try run(text, as: "wide.csv", "--method", method)
        #expect(answer.status == .success)
        let widest = answer.output.split(separator: "\n").map(\.count).max() ?? 0
        #expect(widest <= 80 && widest > 40)
      }
    }
  }

  @Test(
    arguments: [
      (
        ["--method", "ranked"], "A>B\n3:A>>B\n", 1,
        "breakout: v.txt:2:5: an option is missing here; write its name.\n"
      ),
      (
        ["--method", "dots", "--dots", "2"], "A/3\n", 1,
        "breakout: v.txt:1:1: there are 3 dots on one ballot; everybody has 2.\n"
      ),
      (
        ["--method", "ranked", "--input", "preflib"], "x\n", 1,
        "breakout: v.txt:1:1: the alternatives are not told before the ballots; "
          + "write a line such as “# NUMBER ALTERNATIVES: 4”.\n"
      ),
      (
        ["--method", "dots", "--highest", "2"], "A\n", 2, "--highest goes with --method score only."
      ),
      (["--method", "ranked", "--dots", "2"], "A\n", 2, "--dots goes with --method dots only."),
      (["--method", "borda"], "A\n", 2, "borda"),
      ([], "A\n", 2, "--method"),
    ] as [([String], String, Int32, String)])
  func faultsAreNamed(arguments: [String], text: String, status: Int32, words: String) throws {
    let home = try TemporaryFolder()
    try Data(text.utf8).write(to: URL(fileURLWithPath: home.file("v.txt")))
    let answer = try CommandRun(["tally", "v.txt"] + arguments, home: home)
    #expect(answer.status == .exited(status))
    #expect(answer.output == "")
    #expect(status == 1 ? answer.errors == words : answer.errors.contains(words))
  }
}
