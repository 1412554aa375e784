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
  /// What the options are called, where their headings say more than that.
  private(set) var names: [String]

  /// - Parameters:
  ///   - row: the first row.
  ///   - next: the row behind it, where there is one; it tells options from places of an order.
  init(_ row: [String], next: [String]?, _ rules: BallotRules) {
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
    let option = column(BallotWords.options, besides: question)
    let ballot = column(BallotWords.ballots, besides: question)
    let isNamed = option != nil || ballot != nil
    count =
      column(BallotWords.counts, besides: option ?? ballot)
      ?? words.indices.first {
        BallotWords.perhapsCounts.contains(words[$0]) && !own.contains(row[$0].folded)
          && (isNamed ? $0 != option && $0 != ballot : $0 == 0 || $0 == words.count - 1)
      }
    if let option, let count {
      kind = .totals(option: option, votes: count)
      self.count = nil
      return
    }
    var read = row.indices.filter {
      $0 != count && $0 != question && !personal.contains($0) && !words[$0].isEmpty
    }
    if read.isEmpty {
      // `Name,Votes`: whose names they are is plain.
      read = personal
      personal = []
    }
    if let places = Self.places(row, read, next, rules) {
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
      rules.method == .ranked
    {
      kind = .ballot(place)
      count = row.indices.first { $0 != place && Int(row[$0]) != nil }
      isHeader = false
      personal = []
      question = nil
      return
    }
    if ballot != nil || read.count == 1, [.ranked, .approval].contains(rules.method) {
      kind = .ballot(first)
      return
    }
    let options = read.filter {
      own.contains(row[$0].folded) || !BallotWords.sums.contains(words[$0])
    }
    kind = .columns(options)
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
    _ row: [String], _ read: [Int], _ next: [String]?, _ rules: BallotRules
  ) -> [Int]? {
    guard [.ranked, .approval].contains(rules.method), read.count > 1 else { return nil }
    // A form's question stands before its places: `Your order [Rank 1]`.
    let headings = read.map { Bracketed(row[$0])?.inner ?? row[$0] }
    let found = headings.compactMap(RankHeading.place)
    guard found.count == read.count, Set(found.map(\.place)).count == found.count else {
      return nil
    }
    if !found.allSatisfy(\.isCertain) {
      // Options may be called Choice 1, Choice 2; then their cells are figures.
      guard let next, next.count >= row.count else { return nil }
      let cells = read.map { next[$0] }.filter { !$0.isEmpty }
      guard cells.contains(where: { Int($0) == nil && $0.count > 1 }) else { return nil }
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
