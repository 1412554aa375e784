import BreakoutModel

/// Reads ABIF-like text, a line at a time: `12: A>B>C=D`, `=A:[Name]`, `# comment`.
///
/// The number may be left out for one ballot, or be written otherwise (`CountedLine`). For a scale a line is `12: 4`, the step behind the number of
/// people. Where options are declared, ballots may name no others; else they are gathered from the ballots.
/// Lines in braces are ABIF's metadata, which say nothing about the ballots.
struct ABIFReader: ~Copyable {
  private let rules: BallotRules
  private(set) var names: OptionNames
  private var row: MarkRow
  private var ballot: BallotLine
  /// Where ballots named each option first; `nil` for those that were declared before.
  private var firstNamed: [(line: Int, offset: Int)?] = []
  private var wide = WideSigns()
  private var likelihood = Likelihood()
  private var people = 0
  /// What the last line said that adds the others up.
  private var sum: (words: String, number: Int?, line: Int)?

  init(_ rules: BallotRules) {
    self.rules = rules
    names = OptionNames(rules.options)
    row = MarkRow(rules)
    ballot = BallotLine(rules)
  }

  mutating func read(
    _ source: LineSource, into sink: inout some BallotSink
  ) throws(ImportProblem) {
    while let raw = try source.nextOfBallots() {
      let line = wide.narrowed(raw)
      let range = Self.withoutBullet(line, line.trimmed(0..<commentStart(line, source)))
      guard let first = range.first.map({ line[$0] }), first != UInt8(ascii: "{") else { continue }
      do throws(BallotLine.Fault) {
        if first == UInt8(ascii: "=") {
          try declare(line, range)
          note([], source.line)
        } else if !leaveOutSum(line, range, source) {
          try add(line, range, source, &sink)
          note(ballot.newcomers, source.line)
        }
      } catch {
        throw source.problem(error.reason, at: error.offset)
      }
    }
    if let option = names.undeclared, let place = firstNamed[option] {
      throw ImportProblem(
        .undeclaredOption(names.names[option]), file: source.file, line: place.line,
        column: place.offset + 1)
    }
    if let sum, let number = sum.number, number != people {
      source.warn(.sumDiffers(sum.words, stated: number, found: people), line: sum.line)
    }
    if names.areGathered, !rules.isScale { likelihood.tell(names.names, rules.ballot, source) }
  }

  /// A line such as `Total: 12` is no ballot, unless an option is called so.
  private mutating func leaveOutSum(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ source: LineSource
  ) -> Bool {
    guard range.count < 60, let text = line.slice(range).text, BallotWords.isSum(text) else {
      return false
    }
    let words = text.onOneLine
    guard !names.isKnown(words) else { return false }
    source.warn(.sumLeftOut(words), line: source.line)
    let digits = words.filter(\.isWholeNumber)
    sum = (words, digits.isEmpty ? nil : Int(digits), source.line)
    return true
  }

  /// Behind the bullet of a list.
  private static func withoutBullet(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    guard range.count > 2 else { return range }
    let start = range.lowerBound
    if line[start] == UInt8(ascii: "-") || line[start] == UInt8(ascii: "*"),
      line[start + 1].isBlank
    {
      return line.trimmed(start + 1..<range.upperBound)
    }
    // •
    if range.count > 4, line.slice(start..<start + 3).elementsEqual([0xE2, 0x80, 0xA2]) {
      return line.trimmed(start + 3..<range.upperBound)
    }
    return range
  }

  /// Options that were not known before this line, named at these places or declared.
  private mutating func note(_ offsets: [Int], _ line: Int) {
    guard firstNamed.count < names.names.count else { return }
    firstNamed += offsets.map { (line, $0) }
    while firstNamed.count < names.names.count { firstNamed.append(nil) }
  }

  private mutating func add(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ source: LineSource,
    _ sink: inout some BallotSink
  ) throws(BallotLine.Fault) {
    let counted = try CountedLine(line, range)
    let count = counted.count
    let rest = line.trimmed(counted.ballot)
    people += count
    if let words = counted.doubtful {
      source.warn(.countBehind(line.slice(words).text ?? "?"), line: source.line)
    }
    if rules.isScale {
      let word = line.slice(rest).text ?? "?"
      guard let step = rules.step(word) else {
        throw BallotLine.Fault(
          reason: .notAStep(word, steps: rules.stepCount), offset: rest.lowerBound)
      }
      try Self.at(range.lowerBound) { () throws(ImportProblem.Reason) in
        try sink.add(total: count, to: step)
      }
    } else {
      if rest.count < 80, let words = line.slice(rest).text?.onOneLine,
        BallotWords.isNoOption(words), !names.isKnown(words)
      {
        let isInvalid = BallotWords.isInvalid(words)
        source.warn(isInvalid ? .invalidBallots(words) : .blankBallots(words), line: source.line)
        row.begin(names.names.count)
        if isInvalid { return }
        try Self.at(range.lowerBound) { () throws(ImportProblem.Reason) in
          try row.finish(names.names.count, count: count, into: &sink)
        }
        return
      }
      try ballot.read(line, rest, &row, &names)
      ballot.tell(names.names, source)
      likelihood.note(
        ballot.options, line: source.line, isCounted: counted.isCounted,
        hasOnePlace: !ballot.hasPlaces)
      do throws(ImportProblem.Reason) {
        try row.finish(names.names.count, count: count, into: &sink)
      } catch {
        throw BallotLine.Fault(reason: error, offset: range.lowerBound)
      }
    }
  }

  /// `=A:[Name]`.
  private mutating func declare(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) throws(BallotLine.Fault) {
    guard let colon = line[range].firstIndex(of: UInt8(ascii: ":")) else {
      throw BallotLine.Fault(reason: .declaration, offset: range.lowerBound)
    }
    var before = ItemScanner(line, range.lowerBound + 1..<colon)
    var behind = ItemScanner(line, colon + 1..<range.upperBound)
    let token = try before.name()
    let name = try behind.name()
    guard before.isAtEnd, behind.isAtEnd else {
      throw BallotLine.Fault(reason: .declaration, offset: range.lowerBound)
    }
    do throws(ImportProblem.Reason) {
      try names.declare(token, name: name)
    } catch {
      throw BallotLine.Fault(reason: error, offset: range.lowerBound)
    }
  }

  private static func at(
    _ offset: Int, _ work: () throws(ImportProblem.Reason) -> Void
  ) throws(BallotLine.Fault) {
    do throws(ImportProblem.Reason) {
      try work()
    } catch {
      throw BallotLine.Fault(reason: error, offset: offset)
    }
  }

  /// Where a comment begins: at a `#` that begins the line, or that has a blank on both sides. `Option #1`
  /// is a name, and so is `Plan #youth`, which is said.
  private func commentStart(
    _ line: UnsafeBufferPointer<UInt8>, _ source: LineSource
  ) -> Int {
    guard line.contains(UInt8(ascii: "#")) else { return line.count }
    var close: UInt8?
    for (place, byte) in line.enumerated() {
      if let awaited = close {
        if byte == awaited { close = nil }
      } else if byte == UInt8(ascii: "#") {
        if line[..<place].allSatisfy(\.isBlank) { return place }
        guard line[place - 1].isBlank else { continue }
        guard place + 1 < line.count, !line[place + 1].isBlank else { return place }
        if line.digitEnd(place + 1, line.count) == nil {
          source.warn(.hashInName(line.slice(place..<line.count).text ?? "#"), line: source.line)
        }
      } else if byte == UInt8(ascii: "[") {
        close = UInt8(ascii: "]")
      } else if byte == UInt8(ascii: "\"") {
        close = byte
      }
    }
    return line.count
  }
}
