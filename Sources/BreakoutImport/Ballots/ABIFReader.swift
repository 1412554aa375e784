import BreakoutModel

/// Reads ABIF-like text, a line at a time: `12: A>B>C=D`, `=A:[Name]`, `# comment`.
///
/// The number may be left out for one ballot. For a scale a line is `12: 4`, the step behind the number of
/// people. Where options are declared, ballots may name no others; else they are gathered from the ballots.
/// Lines in braces are ABIF's metadata, which say nothing about the ballots.
struct ABIFReader: ~Copyable {
  private let rules: BallotRules
  private(set) var names: OptionNames
  private var row: MarkRow
  private var ballot: BallotLine
  /// Where ballots named each option first; `nil` for those that were declared before.
  private var firstNamed: [(line: Int, offset: Int)?] = []

  init(_ rules: BallotRules) {
    self.rules = rules
    names = OptionNames(rules.options)
    row = MarkRow(rules)
    ballot = BallotLine(rules)
  }

  mutating func read(
    _ source: LineSource, into sink: inout some BallotSink
  ) throws(ImportProblem) {
    while let line = try source.next() {
      if let offset = line.firstControl { throw source.problem(.controlCharacter, at: offset) }
      let range = line.trimmed(0..<Self.commentStart(line))
      guard let first = range.first.map({ line[$0] }), first != UInt8(ascii: "{") else { continue }
      do throws(BallotLine.Fault) {
        if first == UInt8(ascii: "=") {
          try declare(line, range)
          note([], source.line)
        } else {
          try add(line, range, &sink)
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
  }

  /// Options that were not known before this line, named at these places or declared.
  private mutating func note(_ offsets: [Int], _ line: Int) {
    guard firstNamed.count < names.names.count else { return }
    firstNamed += offsets.map { (line, $0) }
    while firstNamed.count < names.names.count { firstNamed.append(nil) }
  }

  private mutating func add(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ sink: inout some BallotSink
  ) throws(BallotLine.Fault) {
    var start = range.lowerBound
    var count = 1
    if let colon = Self.colon(line, range) {
      let digits = line.slice(line.trimmed(start..<colon))
      guard let number = digits.number else {
        throw BallotLine.Fault(reason: .notACount(digits.text ?? "?"), offset: start)
      }
      count = number
      start = colon + 1
    }
    let rest = line.trimmed(start..<range.upperBound)
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
      try ballot.read(line, rest, &row, &names)
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

  /// The colon behind what stands where the number of ballots should, if there is one.
  private static func colon(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    for place in range {
      switch line[place] {
      case UInt8(ascii: ":"): return place
      case UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "["),
        UInt8(ascii: "\""):
        return nil
      default: break
      }
    }
    return nil
  }

  /// Where a comment begins, which a `#` inside of a name does not.
  private static func commentStart(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    guard line.contains(UInt8(ascii: "#")) else { return line.count }
    var close: UInt8?
    for (place, byte) in line.enumerated() {
      if let awaited = close {
        if byte == awaited { close = nil }
      } else if byte == UInt8(ascii: "#") {
        return place
      } else if byte == UInt8(ascii: "[") {
        close = UInt8(ascii: "]")
      } else if byte == UInt8(ascii: "\"") {
        close = byte
      }
    }
    return line.count
  }
}
