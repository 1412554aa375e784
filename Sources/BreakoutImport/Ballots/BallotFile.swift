import BreakoutModel

/// Reads files of ballots, whatever wrote them (product rule F38). A file with a fault is refused as a
/// whole, so that nothing is half counted.
public enum BallotFile {
  /// The most different ballots that a session keeps.
  public static let mostKeptBallots = 10_000
  /// The most different ballots of a BLT file, in which the names come last.
  static let mostBLTBallots = 200_000

  /// Adds the ballots of a file up without keeping them.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - format: how it is written; by its name if `nil`.
  ///   - ranksUnlistedLast: whether options that a ranking leaves out share the last place.
  public static func tally(
    path: String, format: BallotFormat? = nil, rules: BallotRules,
    ranksUnlistedLast: Bool = true
  ) throws(ImportProblem) -> BallotTally {
    var sink = TallySink(rules, ranksUnlistedLast: ranksUnlistedLast)
    let source = try LineSource(path: path)
    let options = try read(source, try known(format, path, source), rules, into: &sink)
    return try whole(sink.tally(options, rules), source)
  }

  /// Adds ballots in memory up.
  /// - Parameter file: what the bytes are called in a problem.
  public static func tally(
    bytes: [UInt8], file: String, format: BallotFormat, rules: BallotRules,
    ranksUnlistedLast: Bool = true
  ) throws(ImportProblem) -> BallotTally {
    var sink = TallySink(rules, ranksUnlistedLast: ranksUnlistedLast)
    let source = try LineSource(bytes: bytes, file: file)
    let options = try read(source, format, rules, into: &sink)
    return try whole(sink.tally(options, rules), source)
  }

  /// Reads the ballots of a file for a poll of a session, whose options it must name by their words or
  /// their numbers.
  public static func read(
    path: String, format: BallotFormat? = nil, for poll: Poll
  ) throws(ImportProblem) -> BallotReading {
    let rules = BallotRules(poll)
    var sink = PollSink(rules)
    let source = try LineSource(path: path)
    _ = try read(source, try known(format, path, source), rules, into: &sink)
    guard sink.reading.ballots?.isEmpty != true else {
      throw ImportProblem(.noBallots, file: source.file)
    }
    var reading = sink.reading
    reading.warnings = source.warnings
    return reading
  }

  /// How a file is written: as somebody said, by its name, or else by its first lines.
  private static func known(
    _ format: BallotFormat?, _ path: String, _ source: LineSource
  ) throws(ImportProblem) -> BallotFormat {
    if let format = format ?? BallotFormat(path: path) { return format }
    return BallotFormat(beginning: try source.beginning(lines: CSVBeginning.lines))
  }

  private static func whole(
    _ tally: BallotTally, _ source: LineSource
  ) throws(ImportProblem) -> BallotTally {
    let isEmpty = tally.voters == 0 || (tally.voters == nil && tally.options.isEmpty)
    guard !isEmpty else { throw ImportProblem(.noBallots, file: source.file) }
    if tally.voters == 1 { source.warn(.onlyOneBallot) }
    if tally.voters == nil, let totals = tally.totals, totals.count > 1,
      totals.allSatisfy({ $0 == 1 })
    {
      source.warn(.oneVoteEach)
    }
    var tally = tally
    tally.warnings = source.warnings
    return tally
  }

  /// - Returns: the options.
  private static func read(
    _ source: LineSource, _ format: BallotFormat, _ rules: BallotRules,
    into sink: inout some BallotSink
  ) throws(ImportProblem) -> [String] {
    switch format {
    case .csv:
      var reader = CSVBallotReader(rules)
      try reader.read(source, into: &sink)
      return reader.names.names
    case .abif:
      var reader = ABIFReader(rules)
      try reader.read(source, into: &sink)
      return reader.names.names
    case .preflib:
      guard rules.ballot == .order else { throw ImportProblem(.onlyRanked, file: source.file) }
      var reader = PrefLibReader(rules)
      try reader.read(source, into: &sink)
      return reader.optionNames.names
    case .blt:
      guard rules.ballot == .order else { throw ImportProblem(.onlyRanked, file: source.file) }
      var reader = BLTReader(rules)
      try reader.read(source, into: &sink)
      return reader.optionNames.names
    }
  }
}
