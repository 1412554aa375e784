import BreakoutModel

/// Reads ballots, or what every option got, from CSV.
struct CSVBallotReader: ~Copyable {
  private let rules: BallotRules
  private(set) var names: OptionNames
  private var row: MarkRow
  private var ballot: BallotLine
  private var layout = CSVLayout.columns([])
  private var countColumn: Int?
  private var isHeader = true
  private var width: Int?
  /// The option of every column that is read.
  private var options: [Int] = []
  /// Columns without a name, as spreadsheets leave behind; nothing may stand in them.
  private var nameless: [Int] = []
  private var totalled: Set<Int> = []

  init(_ rules: BallotRules) {
    self.rules = rules
    names = OptionNames(rules.options)
    row = MarkRow(rules)
    ballot = BallotLine(rules)
  }

  mutating func read(
    _ source: LineSource, into sink: inout some BallotSink
  ) throws(ImportProblem) {
    var parser: CSVParser?
    var start = 1
    while let line = try source.next() {
      if let offset = line.firstControl { throw source.problem(.controlCharacter, at: offset) }
      if parser == nil, line.allSatisfy(\.isBlank) { continue }
      let current = parser ?? CSVParser(separator: CSVSeparator.found(in: line))
      parser = current
      if !current.isWithinRow { start = source.line }
      switch current.feed(line) {
      case .blank: break
      case .unfinished:
        guard source.line - start < 20 else {
          throw ImportProblem(.quoteNotClosed, file: source.file, line: start)
        }
      case .fault(let offset): throw source.problem(.quoteInField, at: offset)
      case .row:
        do throws(ImportProblem.Reason) {
          try take(current, &sink)
        } catch {
          throw ImportProblem(error, file: source.file, line: start)
        }
      }
    }
    if let parser, parser.isWithinRow {
      throw ImportProblem(.quoteNotClosed, file: source.file, line: start)
    }
  }

  private mutating func take(
    _ cells: CSVParser, _ sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    guard let width else {
      try begin(cells)
      if !isHeader { try take(cells, &sink) }
      return
    }
    if cells.count != width {
      throw .cellCount(found: cells.count, expected: width)
    }
    switch layout {
    case .columns(let columns): try add(cells, columns, &sink)
    case .ballot(let column): try add(cells, ballotIn: column, &sink)
    case .totals(let option, let votes): try add(cells, option, votes, &sink)
    case .unclear: throw .severalColumns
    }
  }

  private mutating func begin(_ cells: CSVParser) throws(ImportProblem.Reason) {
    var header: [String] = []
    for text in cells.texts {
      guard let text else { throw .notUTF8 }
      header.append(text.onOneLine)
    }
    width = header.count
    nameless = header.indices.filter { header[$0].isEmpty }
    (layout, countColumn, isHeader) = CSVLayout.found(in: header, rules)
    if case .totals = layout, rules.method == .ranked { throw .totalsAreNoRanks }
    if layout == .unclear { throw .severalColumns }
    guard case .columns(let columns) = layout else { return }
    guard !columns.isEmpty else { throw .noOptions }
    for column in columns {
      let option = try cells.withCell(column) { name throws(ImportProblem.Reason) in
        try names.option(name)
      }
      guard !options.contains(option) else { throw .optionTwice(names.names[option]) }
      options.append(option)
    }
  }

  private func count(_ cells: CSVParser) throws(ImportProblem.Reason) -> Int {
    guard let countColumn else { return 1 }
    return try Self.number(cells, countColumn)
  }

  private static func number(
    _ cells: CSVParser, _ column: Int
  ) throws(ImportProblem.Reason) -> Int {
    try cells.withCell(column) { cell throws(ImportProblem.Reason) in
      guard let number = cell.number else { throw .notACount(cell.text ?? "?") }
      return number
    }
  }

  private mutating func add(
    _ cells: CSVParser, _ columns: [Int], _ sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    let count = try count(cells)
    for column in nameless {
      guard cells.withCell(column, { $0.isEmpty }) else { throw .emptyOption }
    }
    row.begin(names.names.count)
    for (place, column) in columns.enumerated() {
      try cells.withCell(column) { cell throws(ImportProblem.Reason) in
        try row.set(options[place], to: cell)
      }
    }
    try row.finish(names.names.count, count: count, into: &sink)
  }

  private mutating func add(
    _ cells: CSVParser, ballotIn column: Int, _ sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    let count = try count(cells)
    if rules.isScale {
      let step = try step(cells, column)
      try sink.add(total: count, to: step)
      return
    }
    try cells.withCell(column) { cell throws(ImportProblem.Reason) in
      do throws(BallotLine.Fault) {
        try ballot.read(cell, 0..<cell.count, &row, &names)
      } catch {
        throw error.reason
      }
    }
    try row.finish(names.names.count, count: count, into: &sink)
  }

  private func step(_ cells: CSVParser, _ column: Int) throws(ImportProblem.Reason) -> Int {
    try cells.withCell(column) { cell throws(ImportProblem.Reason) in
      let word = cell.text?.onOneLine ?? "?"
      guard let step = rules.step(word) else { throw .notAStep(word, steps: rules.stepCount) }
      return step
    }
  }

  private mutating func add(
    _ cells: CSVParser, _ optionColumn: Int, _ votes: Int, _ sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    let total = try Self.number(cells, votes)
    let option: Int
    if rules.isScale {
      option = try step(cells, optionColumn)
    } else {
      option = try cells.withCell(optionColumn) { name throws(ImportProblem.Reason) in
        try names.option(name)
      }
      guard totalled.insert(option).inserted else { throw .optionTwice(names.names[option]) }
    }
    try sink.add(total: total, to: option)
  }
}
