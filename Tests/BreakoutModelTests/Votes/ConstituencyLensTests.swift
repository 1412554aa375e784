import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rule F11 and T14.
@Suite struct ConstituencyLensTests {
  private func lens(_ groups: [(String, Int, Int, Int, Int)]) throws -> ConstituencyLens {
    try #require(
      try ConstituencyLens(
        VoteCount(
          groups: groups.map { GroupTally($0.0, Tally(yes: $0.2, no: $0.3, abstain: $0.4)) }),
        of: Electorate(groups: groups.map { GroupPresence($0.0, present: $0.1) })))
  }

  @Test func t14() throws {
    let lens = try lens([
      ("CSO", 18, 16, 2, 0), ("Business", 12, 5, 7, 0), ("Government", 6, 5, 1, 0),
      ("UN", 4, 4, 0, 0),
    ])
    #expect(lens.overall == "75.0 %" && lens.equalWeight == "78.5 %")
    #expect(lens.crossGroupIndex == "0.691")
    #expect(lens.lowest?.name == "Business" && lens.lowest?.percent == "41.7 %")
    #expect(lens.rows.map(\.hasMajority) == [true, false, true, true])
    #expect(
      lens.sentence
        == "Supported by a large majority (30 to 10), with majorities among CSO, Government and UN"
        + " but not among Business (5 to 7).")
  }

  @Test(
    arguments: [
      (
        [("A", 3, 3, 0, 0), ("B", 2, 2, 0, 0)],
        "Supported without opposition (5 to 0), with majorities among A and B."
      ),
      (
        [("A", 3, 3, 0, 0), ("B", 2, 0, 0, 2), ("C", 0, 0, 0, 0)],
        "Supported without opposition (3 to 0), with a majority among A; B expressed no view. Nobody of C was present."
      ),
      (
        [("A", 4, 2, 2, 0), ("B", 2, 1, 1, 0)],
        "Views were evenly divided (3 to 3), with a majority in no constituency: A (2 to 2)"
          + " and B (1 to 1)."
      ),
      (
        [("A", 4, 0, 2, 0)],
        "Supported by nobody (0 to 2), with a majority in no constituency: A (0 to 2)."
      ),
      ([("A", 4, 0, 0, 2)], "Nobody voted for or against."),
    ] as [([(String, Int, Int, Int, Int)], String)]) func sentences(
      groups: [(String, Int, Int, Int, Int)], sentence: String
    ) throws
  {
    #expect(try lens(groups).sentence == sentence)
  }

  @Test(
    "the mean of shares is rounded half up, exactly",
    arguments: [
      ([(1, 3), (1, 6)], "25.0 %"), ([(1, 3), (2, 3)], "50.0 %"), ([(1, 1), (1, 1)], "100.0 %"),
      ([(0, 5)], "0.0 %"), ([(1, 2000)], "0.1 %"), ([(1, 2001)], "0.0 %"),
      ([(1, 3), (1, 6), (1, 2000), (0, 1)], "12.5 %"),
      ([(1, 3), (2, 3), (1, 1000), (1, 1000)], "25.1 %"),
    ] as [([(Int, Int)], String)]) func means(shares: [(Int, Int)], mean: String) throws
  {
    let groups = shares.enumerated().map { ("G\($0)", $1.1, $1.0, $1.1 - $1.0, 0) }
    #expect(try lens(groups).equalWeight == mean)
  }

  @Test(
    arguments: [
      ([("A", 9), ("B", 5), ("C", 4)], ["A 9", "B 5", "C 4"]),
      ([("A", 9), ("B", 5), ("C", 2)], ["A 9", "other 7"]),
      ([("A", 9), ("B", 2), ("C", 2)], ["A 9", "other 4"]),
      ([("A", 9), ("B", 1), ("C", 1), ("D", 4)], ["A 9", "other 6"]),
      ([("A", 9), ("B", 0), ("C", 1)], ["other 10"]),
      ([("other", 9), ("B", 2), ("C", 2)], ["other 9", "other constituencies 4"]),
      ([("A", 2)], ["other 2"]),
    ] as [([(String, Int)], [String])]) func merging(groups: [(String, Int)], rows: [String]) throws
  {
    let merged = try lens(groups.map { ($0.0, $0.1, $0.1, 0, 0) }).merged(below: 3)
    #expect(merged.rows.map { "\($0.name) \($0.present)" } == rows)
    #expect(merged.rows.reduce(0) { $0 + $1.yes } == merged.tally.yes)
  }

  @Test func aRoomCountedAsAWholeHasNoLens() throws {
    #expect(
      try ConstituencyLens(VoteCount(Tally(yes: 1, no: 0, abstain: 0)), of: Electorate(present: 2))
        == nil)
  }
}
