import BreakoutModel

/// A ballot as people write it in one line: `A>B>C=D`, `[Long name]>B`, `A/5,B/3`, `A,B`.
///
/// `>` parts places; `=` and `,` part equals. A name in brackets or quotes may hold anything. Scores alone,
/// parted by commas, make an order too.
struct BallotLine {
  private let rules: BallotRules
  /// The option, and its score, of every item of the line.
  private var items: [(option: Int, score: Int?)] = []
  /// Whether the line that was read last parts places by `>`.
  private(set) var hasPlaces = false
  private var unscored: Int?
  private var isAgainstScores = false
  /// Where the line that was read last names options that no line before it did, in their order.
  private(set) var newcomers: [Int] = []

  init(_ rules: BallotRules) {
    self.rules = rules
  }

  /// A fault and its place in the line.
  struct Fault: Error {
    let reason: ImportProblem.Reason
    let offset: Int
  }

  /// The options of the line that was read last.
  var options: [Int] { items.map(\.option) }

  /// Has told what is doubtful in the line that was read last.
  func tell(_ names: [String], _ source: LineSource) {
    if let unscored { source.warn(.unscored(names[unscored]), line: source.line) }
    if isAgainstScores { source.warn(.scoresAgainstOrder, line: source.line) }
  }

  /// Reads the ballot in a part of a line into a row, whose options may grow.
  ///
  /// - Parameter order: the sign that parts places.
  mutating func read(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ row: inout MarkRow,
    _ names: inout OptionNames, order: UInt8 = UInt8(ascii: ">")
  ) throws(Fault) {
    row.begin(names.names.count)
    hasPlaces = false
    unscored = nil
    isAgainstScores = false
    items.removeAll(keepingCapacity: true)
    newcomers.removeAll(keepingCapacity: true)
    var scanner = ItemScanner(line, range, knowing: try KnownItems(line, range, names))
    var rank: UInt16 = 1
    guard !scanner.isAtEnd else { return }
    while true {
      scanner.skipBlanks()
      let start = scanner.offset
      let name = try scanner.name()
      let known = names.names.count
      let option: Int
      do throws(ImportProblem.Reason) {
        option = try names.option(name)
      } catch {
        throw Fault(reason: error, offset: start)
      }
      if option >= known {
        row.open(option)
        newcomers.append(start)
      }
      guard !row.isMarked(option) else {
        throw Fault(reason: .namedTwice(names.names[option]), offset: start)
      }
      let score = try scanner.score()
      try mark(option, rank, score, &row, at: start)
      items.append((option, score?.number))
      guard let sign = try scanner.sign() else { break }
      if sign == order || sign == UInt8(ascii: ">") {
        rank += 1
        hasPlaces = true
        if rules.ballot != .order, score == nil {
          throw Fault(reason: .orderWithoutRanks(rules.method), offset: scanner.offset - 1)
        }
      }
    }
    if rules.ballot == .order { hasPlaces ? compareScores() : rankByScores(&row) }
  }

  private func mark(
    _ option: Int, _ rank: UInt16, _ score: UnsafeBufferPointer<UInt8>?, _ row: inout MarkRow,
    at offset: Int
  ) throws(Fault) {
    do throws(ImportProblem.Reason) {
      switch (rules.ballot, score) {
      case (.order, let score):
        if let score, score.number == nil { throw .notAMark(score.text ?? "?", .scores) }
        row[option] = rank
      case (.approvals, nil): row.approve(option)
      case (_, nil): throw .orderWithoutRanks(rules.method)
      case (_, let score?): try row.set(option, to: score)
      }
    } catch {
      throw Fault(reason: error, offset: offset)
    }
  }

  /// Whether a place further back has a higher score.
  private mutating func compareScores() {
    let scores = items.compactMap(\.score)
    isAgainstScores = zip(scores, scores.dropFirst()).contains { $0 < $1 }
  }

  /// Of equals that have scores the higher score is before the lower, and those without one come last.
  private mutating func rankByScores(_ row: inout MarkRow) {
    guard items.count > 1, items.contains(where: { $0.score != nil }) else { return }
    unscored = items.first { $0.score == nil }?.option
    items.sort { ($0.score ?? -1) > ($1.score ?? -1) }
    var rank: UInt16 = 0
    var last: Int?
    for item in items {
      if rank == 0 || item.score != last { rank += 1 }
      last = item.score
      row[item.option] = rank
    }
  }
}
