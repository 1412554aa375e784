import BreakoutModel

/// Reads ballots, or what every option got, from CSV.
struct CSVBallotReader: ~Copyable {
  private let rules: BallotRules
  private(set) var names: OptionNames
  private var row: MarkRow
  private var ballot: BallotLine
  private var wide = WideSigns()
  private var layout: CSVLayout
  private var header: [String] = []
  private var width: Int?
  /// The option of every column that is read.
  private var options: [Int] = []
  /// Columns without a name, as spreadsheets leave behind; nothing may stand in them.
  private var nameless: [Int] = []
  private var totalled: Set<Int> = []
  private var question: String?
  private var emptyRows = 0
  private var people = 0
  private var likelihood = Likelihood()

  init(_ rules: BallotRules) {
    self.rules = rules
    names = OptionNames(rules.options)
    row = MarkRow(rules)
    ballot = BallotLine(rules)
    layout = CSVLayout([], rows: [], rules)
  }

  mutating func read(
    _ source: LineSource, into sink: inout some BallotSink
  ) throws(ImportProblem) {
    let beginning = CSVBeginning(
      try source.beginning(lines: CSVBeginning.lines), isHeader: CSVLayout.isHeader)
    if let title = beginning.title {
      source.warn(.linesAbove(through: title.upperBound), line: title.lowerBound)
    }
    for _ in 0..<beginning.skipped { _ = try source.next() }
    let parser = CSVParser(separator: beginning.separator)
    var start = 1
    while let raw = try source.nextOfBallots() {
      let line = beginning.isWide ? wide.narrowed(raw) : raw
      if width == nil, !parser.isWithinRow, line.allSatisfy(\.isBlank) { continue }
      if !parser.isWithinRow { start = source.line }
      switch parser.feed(line) {
      case .blank: break
      case .unfinished:
        guard source.line - start < 20 else {
          throw ImportProblem(.quoteNotClosed, file: source.file, line: start)
        }
      case .fault(let offset): throw source.problem(.quoteInField, at: offset)
      case .row:
        do throws(ImportProblem.Reason) {
          if width == nil {
            try begin(parser, beginning.rows, at: start, source)
            if !layout.isHeader { try take(parser, at: start, source, &sink) }
          } else {
            try take(parser, at: start, source, &sink)
          }
        } catch {
          throw ImportProblem(error, file: source.file, line: start)
        }
      }
    }
    if parser.isWithinRow {
      throw ImportProblem(.quoteNotClosed, file: source.file, line: start)
    }
    if emptyRows > 0 { source.warn(.emptyRows(emptyRows)) }
    switch layout.kind {
    case .ballot, .places:
      if names.areGathered, !rules.isScale { likelihood.tell(names.names, rules.ballot, source) }
    default: break
    }
  }

  private mutating func begin(
    _ cells: CSVParser, _ rows: [[String]], at line: Int, _ source: LineSource
  ) throws(ImportProblem.Reason) {
    guard cells.count <= CSVBeginning.mostColumns else {
      throw .tooManyColumns(limit: CSVBeginning.mostColumns)
    }
    for text in cells.texts {
      guard let text else { throw .notUTF8 }
      header.append(text.onOneLine)
    }
    width = header.count
    layout = CSVLayout(header, rows: rows, rules)
    if let refusal = layout.refusal { throw refusal }
    nameless = header.indices.filter { header[$0].isEmpty }
    if case .totals = layout.kind, rules.ballot == .order { throw .totalsAreNoRanks }
    if layout.kind == .unclear { throw .severalColumns }
    try layout.dropQuestions()
    tellColumns(at: line, source)
    guard case .columns(let columns) = layout.kind else { return }
    guard !columns.isEmpty else { throw .noOptions }
    for column in columns {
      let option = try option(layout.names[column])
      guard !options.contains(option) else { throw .optionTwice(names.names[option]) }
      options.append(option)
    }
  }

  private func tellColumns(at line: Int, _ source: LineSource) {
    let personal = layout.personal.map { header[$0] }
    if !personal.isEmpty { source.warn(.personalColumns(personal), line: line) }
    let helpers = layout.helpers.sorted().map { header[$0] }
    if !helpers.isEmpty { source.warn(.helperColumns(helpers), line: line) }
    if layout.countRuns {
      let heading = layout.isHeader ? layout.count.map { header[$0] } : nil
      source.warn(.countRuns(heading ?? ""), line: line)
    }
    guard case .columns(let columns) = layout.kind else { return }
    for column in header.indices
    where !columns.contains(column) && column != layout.count
      && BallotWords.isNoOption(header[column])
    {
      source.warn(.noOptionColumn(header[column]), line: line)
    }
    if let count = layout.count,
      !BallotWords.plainCounts.contains(CSVHeading.words(header[count]))
    {
      source.warn(.countColumn(header[count]), line: line)
    }
    let other = header.indices.filter {
      !columns.contains($0) && $0 != layout.count && BallotWords.isSum(header[$0])
    }
    for column in other { source.warn(.sumLeftOut(header[column]), line: line) }
  }

  private mutating func option(_ name: String) throws(ImportProblem.Reason) -> Int {
    let bytes = Array(name.utf8)
    return try bytes.withUnsafeBufferPointer { bytes throws(ImportProblem.Reason) in
      try names.option(bytes)
    }
  }

  private mutating func take(
    _ cells: CSVParser, at line: Int, _ source: LineSource, _ sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    let width = width ?? 0
    // Separators alone, as spreadsheets leave them behind a row.
    guard cells.count >= width, (width..<cells.count).allSatisfy({ isEmpty(cells, $0) }) else {
      throw .cellCount(found: cells.count, expected: width)
    }
    if isHeaderAgain(cells) { throw .secondTable }
    if (0..<width).allSatisfy({ isEmpty(cells, $0) }) {
      // Where a row says more than marks, one that says nothing is none.
      if layout.count != nil || !layout.personal.isEmpty { return }
      if case .totals = layout.kind { return }
      emptyRows += 1
    }
    if leaveOutSum(cells, at: line, source) { return }
    try checkQuestion(cells)
    switch layout.kind {
    case .columns(let columns): try add(cells, columns, &sink)
    case .ballot(let column): try add(cells, ballotIn: column, at: line, source, &sink)
    case .places(let columns): try add(cells, places: columns, at: line, source, &sink)
    case .totals(let option, let votes): try add(cells, option, votes, at: line, source, &sink)
    case .unclear: throw .severalColumns
    }
  }

  private func isEmpty(_ cells: CSVParser, _ column: Int) -> Bool {
    cells.withCell(column) { $0.allSatisfy(\.isBlank) }
  }

  private func text(_ cells: CSVParser, _ column: Int) -> String {
    cells.withCell(column) { $0.text?.onOneLine ?? "?" }
  }

  private func isHeaderAgain(_ cells: CSVParser) -> Bool {
    // A cell is never shorter than its text, and a mark mostly is shorter than a name: no text is made of it.
    guard layout.isHeader, let first = header.first,
      cells.withCell(
        0,
        { cell in
          cell.count >= first.utf8.count && cell.count < 1000 && cell.text?.onOneLine == first
        })
    else { return false }
    return header.indices.allSatisfy { text(cells, $0) == header[$0] } && header.count > 1
  }

  /// A row that adds the others up.
  private func leaveOutSum(_ cells: CSVParser, at line: Int, _ source: LineSource) -> Bool {
    let places: [Int]
    switch layout.kind {
    case .totals(let option, _): places = [option]
    case .ballot(let column): places = [column] + layout.personal
    case .columns, .places: places = [0] + layout.personal + nameless
    case .unclear: return false
    }
    for place in places where cells.withCell(place, { (3..<40).contains($0.count) }) {
      let words = text(cells, place)
      guard BallotWords.sums.contains(CSVHeading.words(words)), !names.isKnown(words) else {
        continue
      }
      source.warn(.sumLeftOut(words), line: line)
      if case .totals(_, let votes) = layout.kind,
        let stated = cells.withCell(votes, { $0.number }), stated != people
      {
        source.warn(.sumDiffers(words, stated: stated, found: people), line: line)
      }
      return true
    }
    return false
  }

  /// Answers to two questions are two polls.
  private mutating func checkQuestion(_ cells: CSVParser) throws(ImportProblem.Reason) {
    guard let column = layout.question else { return }
    let text = text(cells, column)
    if text.isEmpty { return }
    if let question, question.folded != text.folded { throw .severalQuestions(question, text) }
    question = text
  }

  private func count(_ cells: CSVParser) throws(ImportProblem.Reason) -> Int {
    guard let count = layout.count else { return 1 }
    return try Self.number(cells, count)
  }

  private static func number(
    _ cells: CSVParser, _ column: Int
  ) throws(ImportProblem.Reason) -> Int {
    try cells.withCell(column) { cell throws(ImportProblem.Reason) in
      guard let number = cell.slice(cell.trimmed(0..<cell.count)).number else {
        throw .notACount(cell.text ?? "?")
      }
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
    _ cells: CSVParser, ballotIn column: Int, at line: Int, _ source: LineSource,
    _ sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    let count = try count(cells)
    if rules.isScale {
      let step = try step(cells, column)
      try sink.add(total: count, to: step)
      return
    }
    let whole = text(cells, column)
    if BallotWords.isNoOption(whole), !names.isKnown(whole) {
      let isInvalid = BallotWords.isInvalid(whole)
      source.warn(isInvalid ? .invalidBallots(whole) : .blankBallots(whole), line: line)
      row.begin(names.names.count)
      if !isInvalid { try row.finish(names.names.count, count: count, into: &sink) }
      return
    }
    try cells.withCell(column) { cell throws(ImportProblem.Reason) in
      let narrow = wide.narrowed(cell)
      var range = narrow.trimmed(0..<narrow.count)
      var order = UInt8(ascii: ">")
      // Forms put a semicolon behind every option, also the last; what they rank stands in its order.
      if let last = range.last, narrow[last] == UInt8(ascii: ";") {
        range = narrow.trimmed(range.lowerBound..<last)
        if rules.ballot == .order, !narrow[range].contains(order) {
          order = UInt8(ascii: ";")
          source.warn(.orderBySemicolons, line: line)
        }
      }
      do throws(BallotLine.Fault) {
        try ballot.read(narrow, range, &row, &names, order: order)
      } catch {
        throw error.reason
      }
    }
    if !ballot.hasPlaces {
      let isParted = cells.withCell(column) { $0.contains(UInt8(ascii: ",")) }
      likelihood.note(cellOf: ballot.options, isPartedByCommas: isParted)
    }
    ballot.tell(names.names, source)
    likelihood.note(
      ballot.options, line: line, isCounted: layout.count != nil, hasOnePlace: !ballot.hasPlaces)
    try row.finish(names.names.count, count: count, into: &sink)
  }

  /// Options in the columns of their places.
  private mutating func add(
    _ cells: CSVParser, places columns: [Int], at line: Int, _ source: LineSource,
    _ sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    let count = try count(cells)
    row.begin(names.names.count)
    var chosen: [Int] = []
    for (place, column) in columns.enumerated() {
      let known = names.names.count
      let option = try cells.withCell(column) { cell throws(ImportProblem.Reason) -> Int? in
        let range = cell.trimmed(0..<cell.count)
        // A place that is left out.
        if range.isEmpty || range.count == 1 && cell[range.lowerBound] == UInt8(ascii: "-") {
          return nil
        }
        if let words = cell.slice(range).text?.onOneLine, BallotWords.isNoOption(words),
          !names.isKnown(words)
        {
          source.warn(.blankBallots(words), line: line)
          return nil
        }
        return try names.option(cell.slice(range))
      }
      guard let option else { continue }
      if option >= known { row.open(option) }
      guard !row.isMarked(option) else { throw .namedTwice(names.names[option]) }
      if rules.ballot == .approvals { row.approve(option) } else { row[option] = UInt16(place + 1) }
      chosen.append(option)
    }
    likelihood.note(chosen, line: line, isCounted: layout.count != nil, hasOnePlace: false)
    try row.finish(names.names.count, count: count, into: &sink)
  }

  private func step(_ cells: CSVParser, _ column: Int) throws(ImportProblem.Reason) -> Int {
    let word = text(cells, column)
    guard let step = rules.step(word) else { throw .notAStep(word, steps: rules.stepCount) }
    return step
  }

  private mutating func add(
    _ cells: CSVParser, _ optionColumn: Int, _ votes: Int, at line: Int, _ source: LineSource,
    _ sink: inout some BallotSink
  ) throws(ImportProblem.Reason) {
    let total = try Self.number(cells, votes)
    let option: Int
    if rules.isScale {
      option = try step(cells, optionColumn)
    } else {
      let words = text(cells, optionColumn)
      if BallotWords.isNoOption(words), !names.isKnown(words) {
        source.warn(.noOptionRow(words, votes: total), line: line)
        people += total
        return
      }
      option = try cells.withCell(optionColumn) { name throws(ImportProblem.Reason) in
        try names.option(name)
      }
      guard totalled.insert(option).inserted else { throw .optionTwice(names.names[option]) }
    }
    people += total
    try sink.add(total: total, to: option)
  }
}
