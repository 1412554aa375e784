/// How many voters prefer each option to each other one, from ballots that rank the options (product rule
/// §2.4).
///
/// A ballot costs one comparison for each pair of options, without branches, so that a file of a million
/// ballots is counted while one waits.
public struct PairwiseTable: Equatable, Sendable {
  /// How many options there are; they go by their places from 0.
  public let options: Int
  /// How many ballots were added, those that rank nothing among them.
  public private(set) var ballots = 0
  /// Row by row. No cell can be above `ballots`, which `Tally.largestCount` limits.
  private var cells: [UInt32]

  public init(options: Int) {
    self.options = max(0, options)
    cells = Array(repeating: 0, count: self.options * self.options)
  }

  /// How many voters prefer the first option to the second.
  public subscript(preferred: Int, other: Int) -> Int {
    precondition((0..<options).contains(preferred) && (0..<options).contains(other))
    return Int(cells[preferred * options + other])
  }

  /// Whether more voters prefer the first option to the second than the other way round.
  public func beats(_ option: Int, _ other: Int) -> Bool {
    self[option, other] > self[other, option]
  }

  /// Adds equal ballots.
  ///
  /// - Parameters:
  ///   - ranks: for every option its rank from 1, or 0 if the ballot leaves it out. Equal ranks are a tie,
  ///     which prefers neither.
  ///   - count: how many people gave this ballot, at least 1.
  ///   - ranksUnlistedLast: whether options left out share the last place; otherwise they are compared
  ///     with nothing.
  /// - Throws: a problem with the number of ranks or of ballots; the table is then as it was.
  public mutating func add(
    ranks: UnsafeBufferPointer<UInt16>, count: Int, ranksUnlistedLast: Bool = true
  ) throws(PollProblem) {
    guard ranks.count == options else {
      throw .wrongNumberOfMarks(ranks.count, needed: options)
    }
    guard (1...Tally.largestCount).contains(count) else { throw .uncountable(count) }
    guard ballots + count <= Tally.largestCount else { throw .uncountable(ballots + count) }
    ballots += count
    guard options > 0 else { return }

    let weight = UInt32(count)
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 2 * options) { places in
      // A place counts from 0, and what is left out has the last one there is. On the losing side it is
      // before everything if it must not be compared.
      let leftOut = UInt16.max
      let losing = UnsafeMutableBufferPointer(rebasing: places[options...])
      for option in 0..<options {
        let place = ranks[option] &- 1
        places.initializeElement(at: option, to: place)
        losing.initializeElement(at: option, to: place == leftOut && !ranksUnlistedLast ? 0 : place)
      }
      cells.withUnsafeMutableBufferPointer { cells in
        for option in 0..<options where places[option] != leftOut {
          let place = places[option]
          let row = UnsafeMutableBufferPointer(rebasing: cells[(option * options)...])
          for other in 0..<options {
            row[other] &+= place < losing[other] ? weight : 0
          }
        }
      }
    }
  }

  /// The table with room for options behind its own that no ballot so far has named.
  ///
  /// - Parameter listed: for every option how many ballots list it, which put it before the new ones;
  ///   `nil` if options left out are compared with nothing.
  public func extended(to wider: Int, listed: [Int]?) -> PairwiseTable {
    var table = PairwiseTable(options: max(wider, options))
    table.ballots = ballots
    for option in 0..<options {
      for other in 0..<table.options {
        table.cells[option * table.options + other] =
          other < options
          ? cells[option * options + other] : UInt32(clamping: listed?[option] ?? 0)
      }
    }
    return table
  }

  /// Adds equal ballots whose marks are ranks.
  ///
  /// - Throws: a problem with the marks or with the number of ballots; the table is then as it was.
  public mutating func add(
    _ ballot: PollBallot, ranksUnlistedLast: Bool = true
  ) throws(PollProblem) {
    var ranks: [UInt16] = []
    ranks.reserveCapacity(ballot.marks.count)
    for (option, mark) in ballot.marks.enumerated() {
      guard let mark else {
        ranks.append(0)
        continue
      }
      guard let rank = UInt16(exactly: mark), rank > 0 else {
        throw .markOutOfRange(mark, allowed: 1...Int(UInt16.max), number: option + 1)
      }
      ranks.append(rank)
    }
    let problem: PollProblem? = ranks.withUnsafeBufferPointer { ranks in
      do throws(PollProblem) {
        try add(ranks: ranks, count: ballot.count, ranksUnlistedLast: ranksUnlistedLast)
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw problem }
  }
}
