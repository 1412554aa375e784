import BreakoutModel
import BreakoutWords

/// Reads PrefLib's orders, strict and with ties, whole and incomplete: `12: 1,2,{3,4}` below lines such as
/// `# ALTERNATIVE NAME 1: Name`, or the older form, where the number of alternatives stands first, then a
/// line for each, a line of three sums, and `12,1,2,{3,4}`.
///
/// Source: preflib.org, "Data format". The number of voters that a file states is checked, so that half a
/// file is not counted.
struct PrefLibReader: ~Copyable {
  private enum Part { case start, names, sums, orders }

  private var row: MarkRow
  private var names: [Int: String] = [:]
  private var count = 0
  private var statedVoters: Int?
  private var voters = 0
  private var part = Part.start
  private var isOlder = false
  /// The option of every alternative.
  private var options: [Int] = []
  private(set) var optionNames: OptionNames

  init(_ rules: BallotRules) {
    row = MarkRow(rules)
    optionNames = OptionNames(rules.options, takesAnyName: true)
  }

  mutating func read(
    _ source: LineSource, into sink: inout some BallotSink
  ) throws(ImportProblem) {
    while let line = try source.nextOfBallots() {
      let range = line.trimmed(0..<line.count)
      guard let first = range.first.map({ line[$0] }) else { continue }
      do throws(BallotLine.Fault) {
        if first == UInt8(ascii: "#") {
          try note(line.slice(range))
        } else {
          try take(line, range, &sink)
        }
      } catch {
        throw source.problem(error.reason, at: error.offset)
      }
    }
    if let stated = statedVoters, stated != voters {
      throw ImportProblem(.votersDiffer(stated: stated, found: voters), file: source.file)
    }
  }

  /// A line such as `# NUMBER VOTERS: 43942`.
  private mutating func note(_ line: UnsafeBufferPointer<UInt8>) throws(BallotLine.Fault) {
    guard let text = line.text else { throw BallotLine.Fault(reason: .notUTF8, offset: 0) }
    guard let colon = text.firstIndex(of: ":") else { return }
    let key = text[..<colon].dropFirst().split(separator: " ").joined(separator: " ").uppercased()
    let value = String(text[text.index(after: colon)...]).onOneLine
    switch key {
    case "NUMBER ALTERNATIVES":
      try requireNoBallot()
      count = try whole(value, limit: BallotRules.mostOptions)
    case "NUMBER VOTERS": statedVoters = try whole(value, limit: Tally.largestCount)
    case "DATA TYPE":
      if ["cat", "wmd", "dat"].contains(value.lowercased()) {
        throw BallotLine.Fault(reason: .categories, offset: 0)
      }
    default:
      guard key.hasPrefix("ALTERNATIVE NAME ") else { return }
      try requireNoBallot()
      let number = try whole(String(key.dropFirst(17)), limit: BallotRules.mostOptions)
      names[number] = value
    }
  }

  /// The ballots that were read would mean something else.
  private func requireNoBallot() throws(BallotLine.Fault) {
    if part == .orders { throw BallotLine.Fault(reason: .toldTooLate, offset: 0) }
  }

  private func whole(_ text: String, limit: Int) throws(BallotLine.Fault) -> Int {
    guard let number = Int(text), (1...limit).contains(number) else {
      throw BallotLine.Fault(reason: .notAnAlternative(text, limit: limit), offset: 0)
    }
    return number
  }

  private mutating func take(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ sink: inout some BallotSink
  ) throws(BallotLine.Fault) {
    switch part {
    case .start:
      if let number = line.slice(range).number, count == 0 {
        isOlder = true
        count = try whole(String(number), limit: BallotRules.mostOptions)
        part = .names
      } else {
        if count == 0 { count = names.keys.max() ?? 0 }
        guard count > 0 else {
          throw BallotLine.Fault(reason: .noAlternatives, offset: range.lowerBound)
        }
        try nameOptions()
        part = .orders
        try order(line, range, &sink)
      }
    case .names:
      let comma = line[range].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
      let number = line.slice(line.trimmed(range.lowerBound..<comma)).number ?? 0
      guard number == names.count + 1, comma < range.upperBound,
        let name = line.slice(comma + 1..<range.upperBound).text
      else {
        throw BallotLine.Fault(
          reason: .notAnAlternative(line.slice(range).text ?? "?", limit: count),
          offset: range.lowerBound)
      }
      names[number] = name.onOneLine
      if number == count {
        try nameOptions()
        part = .sums
      }
    case .sums:
      let comma = line[range].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
      let text = line.slice(line.trimmed(range.lowerBound..<comma)).text ?? "?"
      statedVoters = try whole(text, limit: Tally.largestCount)
      part = .orders
    case .orders: try order(line, range, &sink)
    }
  }

  private mutating func nameOptions() throws(BallotLine.Fault) {
    for number in 1...count {
      let name = Array((names[number] ?? words.ballots.alternative(number)).utf8)
      let known = optionNames.names.count
      do throws(ImportProblem.Reason) {
        let option = try name.withUnsafeBufferPointer { bytes throws(ImportProblem.Reason) in
          try optionNames.option(bytes)
        }
        if options.contains(option) || option > known {
          throw .optionTwice(optionNames.names[option])
        }
        options.append(option)
      } catch {
        throw BallotLine.Fault(reason: error, offset: 0)
      }
    }
  }

  private mutating func order(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ sink: inout some BallotSink
  ) throws(BallotLine.Fault) {
    let sign = isOlder ? UInt8(ascii: ",") : UInt8(ascii: ":")
    let stop = line[range].firstIndex(of: sign) ?? range.upperBound
    let digits = line.slice(line.trimmed(range.lowerBound..<stop))
    guard let people = digits.number, stop < range.upperBound else {
      throw BallotLine.Fault(
        reason: .notACount(digits.text ?? "?"), offset: range.lowerBound)
    }
    let total = optionNames.names.count
    row.begin(total)
    var rank: UInt16 = 1
    var tie: Int?
    var place = stop + 1
    while true {
      while place < range.upperBound, line[place].isBlank { place += 1 }
      if tie == nil, place < range.upperBound, line[place] == UInt8(ascii: "{") {
        tie = place
        place += 1
        continue
      }
      let start = place
      var number = 0
      while place < range.upperBound, line[place].isDigit, number <= count {
        number = number * 10 + Int(line[place] - 0x30)
        place += 1
      }
      guard number > 0, number <= count else {
        let text = line.slice(start..<range.upperBound).text ?? "?"
        throw BallotLine.Fault(reason: .notAnAlternative(text, limit: count), offset: start)
      }
      let option = options[number - 1]
      guard !row.isMarked(option) else {
        throw BallotLine.Fault(reason: .namedTwice(optionNames.names[option]), offset: start)
      }
      row[option] = rank
      while place < range.upperBound, line[place].isBlank { place += 1 }
      if tie != nil, place < range.upperBound, line[place] == UInt8(ascii: "}") {
        tie = nil
        place += 1
        while place < range.upperBound, line[place].isBlank { place += 1 }
      }
      if place >= range.upperBound { break }
      guard line[place] == UInt8(ascii: ",") else {
        let text = line.slice(place..<range.upperBound).text ?? "?"
        throw BallotLine.Fault(reason: .expectedSeparator(text), offset: place)
      }
      place += 1
      if tie == nil { rank += 1 }
    }
    if let tie { throw BallotLine.Fault(reason: .tieNotClosed, offset: tie) }
    voters += people
    do throws(ImportProblem.Reason) {
      try row.finish(total, count: people, into: &sink)
    } catch {
      throw BallotLine.Fault(reason: error, offset: range.lowerBound)
    }
  }
}
