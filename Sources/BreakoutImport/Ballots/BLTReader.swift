import BreakoutModel

/// Reads BLT, in which OpenSTV, OpaVote and the Electoral Reform Society keep ballots of single transferable
/// votes: `4 2`, then ballots such as `3 1 4=2 0` (three people, then candidates by number), `0`, and the
/// names in quotation marks, the last that of the election.
///
/// Source: github.com/OpenSTV, "BltBallotLoader"; opavote.com/help/overview, "BLT file format". Candidates who
/// are withdrawn (`-3`) are left out aloud; a place that is skipped (`-`) is no place; seats are not filled.
struct BLTReader: ~Copyable {
  private enum Part { case sizes, ballots, names, end }

  private let rules: BallotRules
  private var row: MarkRow
  private(set) var optionNames: OptionNames
  private var part = Part.sizes
  private var count = 0
  private var seats = 0
  private var withdrawn: [Int] = []
  private var names: [String] = []
  /// Equal ballots, by the ranks of the candidates.
  private var ballots: [[UInt16]: (place: Int, count: Int)] = [:]
  private var people = 0

  init(_ rules: BallotRules) {
    self.rules = rules
    row = MarkRow(rules)
    optionNames = OptionNames(rules.options, takesAnyName: true)
  }

  mutating func read(
    _ source: LineSource, into sink: inout some BallotSink
  ) throws(ImportProblem) {
    while let line = try source.nextOfBallots() {
      guard let text = line.text else { throw source.problem(.notUTF8) }
      do throws(ImportProblem.Reason) {
        try take(text.onOneLine)
      } catch {
        throw source.problem(error)
      }
    }
    guard part != .sizes else { throw ImportProblem(.noAlternatives, file: source.file) }
    guard part != .ballots else { throw ImportProblem(.ballotsNotEnded, file: source.file) }
    guard names.count >= count else {
      throw ImportProblem(.namesMissing(stated: count, found: names.count), file: source.file)
    }
    do throws(ImportProblem.Reason) {
      try give(&sink)
    } catch {
      throw ImportProblem(error, file: source.file)
    }
    if seats > 1 { source.warn(.seats(seats)) }
    if !withdrawn.isEmpty { source.warn(.withdrawn(withdrawn.map { names[$0 - 1] })) }
  }

  private mutating func take(_ line: String) throws(ImportProblem.Reason) {
    // Outside of names a # begins a comment.
    let words = part == .names ? line : String(line.prefix { $0 != "#" })
    if words.allSatisfy(\.isWhitespace) { return }
    switch part {
    case .sizes:
      let numbers = words.split(separator: " ").map { Int($0) }
      guard numbers.count == 2, let candidates = numbers[0], let places = numbers[1],
        (1...BallotRules.mostOptions).contains(candidates), (1...candidates).contains(places)
      else { throw .noAlternatives }
      (count, seats) = (candidates, places)
      part = .ballots
    case .ballots: try takeBallot(words)
    case .names:
      guard !line.hasPrefix("#") else { return }
      let name = line.hasPrefix("\"") ? String(line.dropFirst().prefix { $0 != "\"" }) : line
      if names.count < count {
        guard !name.onOneLine.isEmpty else { throw .emptyOption }
        names.append(name.onOneLine)
      } else {
        part = .end
      }
    case .end: break
    }
  }

  private mutating func takeBallot(_ words: String) throws(ImportProblem.Reason) {
    var parts = words.split(separator: " ").map(String.init)
    if ballots.isEmpty, parts.allSatisfy({ $0.hasPrefix("-") && $0.count > 1 }) {
      for word in parts {
        guard let number = Int(word), (-count...(-1)).contains(number) else {
          throw .notAnAlternative(word, limit: count)
        }
        if !withdrawn.contains(-number) { withdrawn.append(-number) }
      }
      return
    }
    if parts == ["0"] {
      part = .names
      return
    }
    // Some programs number the ballots, in brackets.
    if parts[0].hasPrefix("("), parts[0].hasSuffix(")") { parts.removeFirst() }
    guard let first = parts.first, let number = Int(first),
      (0...Tally.largestCount).contains(number)
    else { throw .notACount(parts.first ?? words) }
    guard parts.count > 1, parts.last == "0" else { throw .ballotNotEnded }
    var ranks = [UInt16](repeating: 0, count: count)
    var rank: UInt16 = 0
    for place in parts.dropFirst().dropLast() where place != "-" {
      rank += 1
      for word in place.split(separator: "=", omittingEmptySubsequences: false) {
        guard let candidate = Int(word), (1...count).contains(candidate) else {
          throw .notAnAlternative(String(word), limit: count)
        }
        guard ranks[candidate - 1] == 0 else { throw .namedTwice("\(candidate)") }
        ranks[candidate - 1] = rank
      }
    }
    people += number
    guard people <= Tally.largestCount else { throw .tooManyPeople(limit: Tally.largestCount) }
    if let known = ballots[ranks] {
      ballots[ranks] = (known.place, known.count + number)
    } else {
      guard ballots.count < BallotFile.mostBLTBallots else {
        throw .tooManyBallots(limit: BallotFile.mostBLTBallots)
      }
      ballots[ranks] = (ballots.count, number)
    }
  }

  /// The names come last, so all ballots were kept until now.
  private mutating func give(_ sink: inout some BallotSink) throws(ImportProblem.Reason) {
    var options: [Int?] = []
    for (place, name) in names.enumerated() {
      if withdrawn.contains(place + 1) {
        options.append(nil)
        continue
      }
      let known = optionNames.names.count
      let bytes = Array(name.utf8)
      let option = try bytes.withUnsafeBufferPointer { bytes throws(ImportProblem.Reason) in
        try optionNames.option(bytes)
      }
      if options.contains(option) || option > known { throw .optionTwice(name) }
      options.append(option)
    }
    for (ranks, ballot) in ballots.sorted(by: { $0.value.place < $1.value.place }) {
      row.begin(optionNames.names.count)
      for (place, rank) in ranks.enumerated() {
        if let option = options[place] { row[option] = rank }
      }
      try row.finish(optionNames.names.count, count: ballot.count, into: &sink)
    }
  }
}
