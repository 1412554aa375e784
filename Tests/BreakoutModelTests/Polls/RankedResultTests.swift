import BreakoutModel
import TestSupport
import Testing

struct RankedResultTests {
  private func table(_ ballots: [(count: Int, ranks: [Int?])]) throws -> PairwiseTable {
    var table = PairwiseTable(options: ballots.first?.ranks.count ?? 0)
    for ballot in ballots { try table.add(PollBallot(count: ballot.count, marks: ballot.ranks)) }
    return table
  }

  @Test func `a cycle has no winner head to head and an order after Schulze`() throws {
    // 4: A>B>C, 3: B>C>A, 2: C>A>B.
    let table = try table([(4, [1, 2, 3]), (3, [3, 1, 2]), (2, [2, 3, 1])])
    #expect(table.ballots == 9)
    #expect([table[0, 1], table[1, 0]] == [6, 3])
    #expect([table[1, 2], table[2, 1]] == [7, 2])
    #expect([table[2, 0], table[0, 2]] == [5, 4])

    let result = RankedResult(table)
    #expect(result.condorcetWinner == nil)
    #expect(result.smithSet == [0, 1, 2])
    #expect(result.strengths == [[0, 6, 6], [5, 0, 7], [5, 5, 0]])
    #expect(result.ranking == [[0], [1], [2]])
  }

  @Test func `Schulze's example with 45 voters comes out as in his paper`() throws {
    // https://arxiv.org/abs/1804.02973, example of the election with five alternatives A to E.
    let orders: [(Int, String)] = [
      (5, "ACBED"), (5, "ADECB"), (8, "BEDAC"), (3, "CABED"), (7, "CAEBD"), (2, "CBADE"),
      (7, "DCEBA"), (8, "EBADC"),
    ]
    let table = try table(
      orders.map { count, order in
        (count, "ABCDE".map { option in Array(order).firstIndex(of: option).map { $0 + 1 } })
      })
    let result = RankedResult(table)
    #expect(
      result.strengths == [
        [0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24],
        [25, 28, 28, 31, 0],
      ])
    #expect(result.ranking == [[4], [0], [2], [1], [3]])
  }

  @Test func `ties stay ties`() throws {
    let even = RankedResult(try table([(1, [1, 2, nil]), (1, [2, 1, nil])]))
    #expect(even.condorcetWinner == nil)
    #expect(even.smithSet == [0, 1])
    #expect(even.ranking == [[0, 1], [2]])

    let silent = RankedResult(try table([(3, [nil, nil, nil])]))
    #expect(silent.smithSet == [0, 1, 2])
    #expect(silent.ranking == [[0, 1, 2]])
  }

  @Test func `an option tied with the first and behind another one of them comes second`() throws {
    // B beats C; A ties with both.
    let result = RankedResult(try table([(1, [1, 2, 3]), (1, [3, 1, 2])]))
    #expect(result.smithSet == [0, 1, 2])
    #expect(result.ranking == [[0, 1], [2]])
    #expect(!result.isBefore(0, 2))
  }

  @Test func `options left out are last or are compared with nothing`() throws {
    var last = PairwiseTable(options: 3)
    try last.add(PollBallot(count: 2, marks: [nil, 1, 1]))
    #expect([last[1, 0], last[2, 0], last[0, 1], last[1, 2], last[2, 1]] == [2, 2, 0, 0, 0])
    var apart = PairwiseTable(options: 3)
    try apart.add(PollBallot(count: 2, marks: [nil, 1, 2]), ranksUnlistedLast: false)
    #expect([apart[1, 0], apart[2, 0], apart[0, 1], apart[1, 2], apart[2, 1]] == [0, 0, 0, 2, 0])
  }

  @Test func `the largest rank is still before what is left out`() throws {
    var table = PairwiseTable(options: 2)
    try table.add(PollBallot(marks: [65535, nil]))
    #expect([table[0, 1], table[1, 0]] == [1, 0])
  }

  @Test func `what cannot be counted is refused and leaves the table as it was`() throws {
    var table = PairwiseTable(options: 2)
    try table.add(PollBallot(count: 99_999_998, marks: [1, 2]))
    let before = table
    func problem(_ ballot: PollBallot) -> PollProblem? {
      #expect(throws: PollProblem.self) { try table.add(ballot) }
    }
    #expect(problem(PollBallot(count: 2, marks: [1, 2])) == .uncountable(100_000_000))
    #expect(problem(PollBallot(count: .max, marks: [1, 2])) == .uncountable(.max))
    #expect(problem(PollBallot(count: 0, marks: [1, 2])) == .uncountable(0))
    #expect(problem(PollBallot(marks: [1])) == .wrongNumberOfMarks(1, needed: 2))
    let ranks = 1...65535
    #expect(problem(PollBallot(marks: [0, 1])) == .markOutOfRange(0, allowed: ranks, number: 1))
    #expect(
      problem(PollBallot(marks: [1, 65536])) == .markOutOfRange(65536, allowed: ranks, number: 2))
    #expect(table == before)
  }

  @Test func `nothing to rank is no trouble`() throws {
    var table = PairwiseTable(options: 0)
    try table.add(PollBallot(marks: []))
    #expect(table.ballots == 1)
    #expect(RankedResult(table).ranking == [])
    #expect(RankedResult(PairwiseTable(options: 1)).condorcetWinner == 0)
  }

  /// Against the definitions, by other ways: pairs counted ballot by ballot, the smallest dominating set
  /// of all sets, and strongest paths by walking all of them.
  @Test func `ten thousand profiles agree with the definitions`() throws {
    var random = SeededGenerator(seed: 22)
    for round in 0..<10_000 {
      let options = Int.random(in: 3...6, using: &random)
      let ranksUnlistedLast = random.chance(70)
      var table = PairwiseTable(options: options)
      var pairs = Array(repeating: Array(repeating: 0, count: options), count: options)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let count = Int.random(in: 1...4, using: &random)
        let marks: [Int?] = (0..<options).map { _ in
          random.chance(25) ? nil : Int.random(in: 1...options, using: &random)
        }
        try table.add(
          PollBallot(count: count, marks: marks), ranksUnlistedLast: ranksUnlistedLast)
        for (one, mark) in marks.enumerated() {
          for (other, otherMark) in marks.enumerated() {
            guard let mark else { continue }
            let isPreferred = otherMark.map { mark < $0 } ?? ranksUnlistedLast
            if isPreferred { pairs[one][other] += count }
          }
        }
      }
      let naive = NaiveRanking(pairs)
      let result = RankedResult(table)
      let counted = (0..<options).map { one in (0..<options).map { table[one, $0] } }
      #expect(counted == pairs, "round \(round)")
      #expect(result.condorcetWinner == naive.condorcetWinner, "round \(round)")
      #expect(result.smithSet == naive.smithSet, "round \(round)")
      #expect(result.strengths == naive.strengths, "round \(round)")
      #expect(result.ranking == naive.ranking, "round \(round)")
    }
  }
}
