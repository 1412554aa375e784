import BreakoutModel

/// How the ballots of a CSV file are laid out, told from its first row.
struct CSVLayout: Equatable {
  enum Kind: Equatable {
    /// A column for every option; the cells are ranks, marks, dots or scores.
    case columns([Int])
    /// A ballot in one cell: `A>B>C=D`, `A,B`, or a step of a scale.
    case ballot(Int)
    /// A column for every place of the order, the first for the first; the cells are options.
    case places([Int])
    /// An option, or a step, in one column, and the votes for it in another.
    case totals(option: Int, votes: Int)
    /// Several columns of which none is named as that of a scale's steps.
    case unclear
  }

  private(set) var kind: Kind
  /// The column that says how many ballots a row stands for.
  private(set) var count: Int?
  private(set) var isHeader = true
  /// The column that tells which question a row answers.
  private(set) var question: Int?
  /// Columns that tell who voted or when.
  private(set) var personal: [Int] = []
  /// Columns that are neither options nor ballots, and are left out aloud.
  private(set) var helpers: [Int] = []
  /// Why the columns cannot be told apart.
  private(set) var refusal: ImportProblem.Reason?
  /// Whether the number of equal ballots runs like a number of lines.
  private(set) var countRuns = false
  /// What the options are called, where their headings say more than that.
  private(set) var names: [String]

  /// - Parameters:
  ///   - row: the first row.
  ///   - rows: those behind it that were looked at; they tell options from other columns.
  init(_ row: [String], rows: [[String]], _ rules: BallotRules) {
    let next = rows.first
    let sample = SampleRows(rows, width: row.count)
    let words = row.map(CSVHeading.words)
    // A poll's own options are never taken for anything else.
    let own = Set((rules.options ?? []).map(\.folded))
    func column(_ known: Set<String>, besides other: Int? = nil) -> Int? {
      words.indices.first {
        $0 != other && known.contains(words[$0]) && !own.contains(row[$0].folded)
      }
    }
    names = row
    kind = .unclear
    question = column(BallotWords.questions)
    personal = words.indices.filter { place in
      guard !own.contains(row[place].folded) else { return false }
      if BallotWords.personal.contains(words[place]) { return true }
      guard BallotWords.perhapsPersonal.contains(words[place]) else { return false }
      let cell = next.flatMap { $0.indices.contains(place) ? $0[place] : nil } ?? ""
      return !cell.isEmpty && !MarkRow.couldBeMark(cell)
    }
    // Beside columns that tell who voted, an empty one such as “Name” does too, and so does a form's key.
    if !personal.isEmpty {
      personal += words.indices.filter {
        BallotWords.perhapsPersonal.contains(words[$0]) && !personal.contains($0)
          && !own.contains(row[$0].folded)
          && (sample.cells($0).isEmpty || BallotWords.keysOfForms.contains(words[$0]))
      }
      personal.sort()
    }
    let option = column(BallotWords.options, besides: question)
    var ballot = column(BallotWords.ballots, besides: question)
    let isPlain = { (place: Int) in !own.contains(row[place].folded) }
    helpers = words.indices.filter {
      isPlain($0) && !personal.contains($0) && $0 != question
        && (BallotWords.notes.contains(words[$0]) || BallotWords.averages.contains(words[$0])
          || BallotWords.rowNumbers.contains(words[$0])
            && !(words[$0] == "#" && $0 > (option ?? $0))
          || words[$0] == "no" && $0 == 0 && sample.run($0, rows: 2))
    }
    if let stance = Self.stance(words, option, sample, isPlain), !rules.isScale {
      refusal = .votesForAndAgainst(row[stance])
      return
    }
    let counts = words.indices.filter {
      BallotWords.counts.contains(words[$0]) && isPlain($0) && $0 != option ?? ballot
        && !helpers.contains($0)
    }
    if counts.count > 1, !sample.areAlike(counts[0], counts[1]) {
      refusal = .severalCounts(row[counts[0]], row[counts[1]])
      return
    }
    // What is called a ballot but holds numbers only beside options tells the ballots apart.
    let others = words.indices.filter {
      $0 != ballot && $0 != option && $0 != question && !counts.contains($0) && !words[$0].isEmpty
        && !personal.contains($0) && !helpers.contains($0) && isPlain($0)
        && !BallotWords.shares.contains(words[$0]) && !BallotWords.perhapsCounts.contains(words[$0])
    }
    if !rules.isScale, let column = ballot ?? option, let other = others.first {
      let areMarks = others.allSatisfy { sample.areMarks($0) || sample.cells($0).isEmpty }
      let areKeys = sample.areNumbers(column) || sample.areKeys(column)
      if column == ballot, areKeys, others.count > 1 || !areMarks {
        helpers.append(column)
        ballot = nil
      } else if areMarks, others.contains(where: { sample.areMarks($0) }),
        column == ballot || areKeys
      {
        refusal = .ballotsOrOptions(row[column], row[other])
        return
      }
    }
    let isNamed = option != nil || ballot != nil
    let isSingle = words.count(where: { $0.count == 1 }) > 1
    count =
      counts.first
      ?? words.indices.first {
        BallotWords.perhapsCounts.contains(words[$0]) && isPlain($0) && !helpers.contains($0)
          && !(words[$0] == "n" && isSingle)
          && (isNamed ? $0 != option && $0 != ballot : $0 == 0 || $0 == words.count - 1)
      }
    if let option, let count {
      kind = .totals(option: option, votes: count)
      self.count = nil
      helpers = words.indices.filter {
        ![option, count, question].contains($0) && !words[$0].isEmpty && !personal.contains($0)
          && !BallotWords.shares.contains(words[$0])
      }
      return
    }
    if option != nil, words.contains(where: BallotWords.shares.contains) {
      refusal = .onlyShares
      return
    }
    if let found = count, !counts.contains(found) {
      let marks = others.filter { sample.areMarks($0) }
      if !isNamed, Self.sumsOfMarks.contains(words[found]) {
        guard sample.isSum(found, of: marks) else {
          refusal = .unclearColumn(row[found])
          return
        }
        helpers.append(found)
        count = nil
      } else if sample.run(found, rows: found == 0 ? 2 : 3) {
        refusal = .unclearColumn(row[found])
        return
      }
    } else if let found = count {
      countRuns = sample.run(found, rows: 3)
    }
    var read = row.indices.filter {
      $0 != count && $0 != question && !personal.contains($0) && !words[$0].isEmpty
        && !helpers.contains($0)
    }
    if !isNamed, read.count < 2, !helpers.isEmpty, helpers.allSatisfy({ sample.areMarks($0) }),
      read.allSatisfy({ sample.areMarks($0) })
    {
      // `Table,Chair`: these are options.
      read = (read + helpers).sorted()
      helpers = []
    }
    if read.isEmpty {
      // `Name,Votes`: whose names they are is plain.
      read = personal
      personal = []
    }
    if let places = Self.places(row, read, sample, rules) {
      kind = .places(places)
      return
    }
    let first = ballot ?? option ?? read.first ?? 0
    if rules.isScale {
      isHeader = rules.step(row.isEmpty ? "" : row[first]) == nil
      if isHeader, !isNamed, read.count > 1 { return }
      kind = .ballot(first)
      if !isHeader { count = row.count == 2 ? 1 - first : nil }
      return
    }
    if let place = row.firstIndex(where: { WideSigns.narrowed($0).contains(">") }),
      rules.ballot == .order
    {
      kind = .ballot(place)
      count = row.indices.first { $0 != place && Int(row[$0]) != nil }
      countRuns =
        count.map {
          Int(row[$0]) == 1 && next?.indices.contains($0) == true && Int(next?[$0] ?? "") == 2
        } ?? false
      isHeader = false
      helpers = []
      personal = []
      question = nil
      return
    }
    if ballot != nil || read.count == 1, [.order, .approvals].contains(rules.ballot) {
      kind = .ballot(first)
      helpers += read.filter { $0 != first }
      return
    }
    let options = read.filter {
      own.contains(row[$0].folded)
        || !BallotWords.sums.contains(words[$0]) && !BallotWords.isNoOption(row[$0])
    }
    kind = .columns(options)
  }

  /// Headings at an edge that may add up the marks of a row.
  private static let sumsOfMarks = CSVHeading.known("total,score,dots,points,results")

  /// A column of votes for or against, beside one of options.
  private static func stance(
    _ words: [String], _ option: Int?, _ sample: SampleRows, _ isPlain: (Int) -> Bool
  ) -> Int? {
    func found(_ known: Set<String>) -> Int? {
      words.indices.first { known.contains(words[$0]) && isPlain($0) && $0 != option }
    }
    let (votesFor, against) = (found(BallotWords.votesFor), found(BallotWords.votesAgainst))
    if option != nil {
      let isCounted = words.contains(where: BallotWords.counts.contains)
      return against ?? (isCounted ? nil : votesFor)
    }
    guard let votesFor, let against else { return nil }
    let figures = sample.cells(votesFor) + sample.cells(against)
    let hasText = words.indices.contains {
      ![votesFor, against].contains($0) && !sample.cells($0).isEmpty && !sample.areMarks($0)
    }
    return hasText && figures.contains { (Int($0) ?? 0) > 1 } ? against : nil
  }

  /// Whether a row names columns that are known.
  static func isHeader(_ row: [String]) -> Bool {
    guard (2...CSVBeginning.mostColumns).contains(row.count) else { return false }
    let words = row.map(CSVHeading.words)
    let has = { (known: Set<String>) in words.contains(where: known.contains) }
    if has(BallotWords.counts), !row.contains(where: { $0.contains(">") }) { return true }
    if has(BallotWords.options), has(BallotWords.perhapsCounts) || has(BallotWords.shares) {
      return true
    }
    if has(BallotWords.ballots) || has(BallotWords.personal) { return true }
    return row.count(where: { RankHeading.place($0)?.isCertain == true }) > 1
  }

  /// The columns of a table with a column for every place of the order.
  private static func places(
    _ row: [String], _ read: [Int], _ sample: SampleRows, _ rules: BallotRules
  ) -> [Int]? {
    guard [.order, .approvals].contains(rules.ballot), read.count > 1 else { return nil }
    // A form's question stands before its places: `Your order [Rank 1]`.
    let headings = read.map { Bracketed(row[$0])?.inner ?? row[$0] }
    let found = headings.compactMap { heading in
      RankHeading.place(heading) ?? Int(heading).map { (place: $0, isCertain: false) }
    }
    guard found.count == read.count, Set(found.map(\.place)).count == found.count else {
      return nil
    }
    if !found.allSatisfy(\.isCertain) {
      // Options may be called Choice 1, Choice 2; then their cells are figures.
      let cells = read.flatMap(sample.cells)
      guard cells.contains(where: { !MarkRow.couldBeMark($0) }) else { return nil }
    }
    return zip(found, read).sorted { $0.0.place < $1.0.place }.map(\.1)
  }

  /// Takes the question off the headings of a form's grid: `Which first? [Land]`.
  ///
  /// - Throws: where the headings are of several questions.
  mutating func dropQuestions() throws(ImportProblem.Reason) {
    guard case .columns(let columns) = kind, columns.count > 1 else { return }
    let parts = columns.map { Bracketed(names[$0]) }
    guard parts.contains(where: { $0 != nil }) else { return }
    let questions = parts.map { $0?.outer ?? "" }
    if let other = questions.first(where: { $0.folded != questions[0].folded }) {
      throw .severalQuestions(questions[0], other)
    }
    for (column, part) in zip(columns, parts) { names[column] = part?.inner ?? names[column] }
  }
}

/// A heading such as `Which first? [Land]`.
private struct Bracketed {
  let outer: String
  let inner: String

  init?(_ heading: String) {
    guard heading.hasSuffix("]"), let open = heading.lastIndex(of: "["),
      open > heading.startIndex
    else { return nil }
    outer = String(heading[..<open]).onOneLine
    inner = String(heading[heading.index(after: open)...].dropLast()).onOneLine
    if outer.isEmpty || inner.isEmpty { return nil }
  }
}
