import BreakoutModel

extension PointLists {
  /// The rows of every table that has a column of times, or one that names what is to be discussed.
  mutating func addTables() {
    for (place, block) in outline.blocks.enumerated() {
      guard case .table(let table) = block.kind, let reading = ProgrammeTable(table) else {
        continue
      }
      let path = outline.path(of: place)
      let leadIn =
        place > 0 ? outline.leadIn(at: place - 1).flatMap { isNamedForPoints($0) ? $0 : nil } : nil
      add(
        PointList(
          form: .rows, drafts: reading.drafts,
          name: leadIn ?? path.first
            ?? reading.heading.flatMap { isNamedForPoints($0) ? $0 : nil },
          path: leadIn == nil ? Array(path.dropFirst()) : path, range: place..<(place + 1),
          besides: reading.besides, isLedIn: leadIn != nil))
    }
  }
}

/// A table read as a programme: which column has the times and which the text.
struct ProgrammeTable {
  private(set) var drafts: [PointDraft] = []
  /// What stands above the column of the text.
  private(set) var heading: String?
  /// Rows that are no points but have a sentence: `Friday: “From broken planks to a bridge”` above the times of a day.
  private(set) var besides: [AgendaBlock] = []

  /// What has fewer words names a column or a part of the day.
  private static let fewestWords = 7

  /// `nil` where it is no programme and no list of points.
  init?(_ table: NoteTable) {
    let width = table.rows.map(\.cells.count).max() ?? 0
    guard table.rows.count > 1, (1...12).contains(width) else { return nil }
    let header = table.rows[0]
    let body = table.rows.dropFirst()
    func share(_ column: Int, _ test: (String) -> Bool) -> Double {
      let cells = body.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
        .filter { !$0.isBlank }
      return cells.isEmpty ? 0 : Double(cells.filter(test).count) / Double(cells.count)
    }
    let columns = 0..<width
    let clock = columns.first { share($0, Self.isClock) >= 0.6 }
    let length = columns.first { $0 != clock && share($0) { LengthPhrase.whole($0) != nil } >= 0.6 }
    let minutes =
      length
      ?? columns.first { column in
        column != clock && header.cells.indices.contains(column)
          && Self.isMinutes(header.cells[column])
          && share(column) { Int($0.trimmed) != nil } >= 0.6
      }
    let named = columns.first { column in
      guard column != clock, column != minutes, header.cells.indices.contains(column),
        header.cells[column].words.count <= 5, share(column, { Int($0.trimmed) != nil }) < 0.5
      else { return false }
      if Self.textColumns.contains(where: {
        SectionNames.Name(header.cells[column]).words.contains($0)
      }) {
        return true
      }
      if case .points? = SectionNames.role(of: header.cells[column]) { return true }
      return false
    }
    guard clock != nil || minutes != nil || named != nil else { return nil }
    let longest = columns.filter { $0 != clock && $0 != minutes }
      .max { left, right in
        func sum(_ column: Int) -> Int {
          body.reduce(0) { $0 + ($1.cells.indices.contains(column) ? $1.cells[column].count : 0) }
        }
        return sum(left) < sum(right)
      }
    guard let text = named ?? longest else { return nil }
    heading = header.cells.indices.contains(text) ? header.cells[text].onOneLine : nil
    // A first row that is a row like all others is no heading.
    let isHeaded =
      clock.map { !Self.isClock(header.cells.indices.contains($0) ? header.cells[$0] : "") } ?? true
    if isHeaded { leave(header) }
    for row in isHeaded ? Array(body) : table.rows {
      take(row, clock: clock, minutes: minutes, text: text)
    }
    guard !drafts.isEmpty else { return nil }
  }

  private mutating func take(_ row: NoteTable.Row, clock: Int?, minutes: Int?, text: Int) {
    func cell(_ column: Int?) -> String {
      guard let column, row.cells.indices.contains(column) else { return "" }
      return row.cells[column]
    }
    // `Saturday, 20 November` across the table is no point.
    guard !cell(text).isBlank,
      clock == nil || Self.isClock(cell(clock)) || !cell(minutes).isBlank || cell(clock).isBlank
    else { return leave(row) }
    var marks = PointMarks(clock: ClockPhrase.leading(cell(clock).onOneLine)?.span)
    if let length = LengthPhrase.whole(cell(minutes).onOneLine) {
      marks.minutes = length
    } else if let number = Int(cell(minutes).trimmed), (1...600).contains(number) {
      marks.minutes = .minutes(number)
    }
    let lines = cell(text).split(separator: "\n").map(String.init)
    let others = row.cells.indices.filter { ![clock, minutes, text].contains($0) }.map {
      row.cells[$0].onOneLine
    }
    .filter { !$0.isEmpty && Int($0) == nil }
    let blocks = (lines + others).map { AgendaBlock(text: $0, line: row.line) }
    drafts.append(PointDraft(blocks: blocks, line: row.line, marks: marks))
  }

  private mutating func leave(_ row: NoteTable.Row) {
    let cells = row.cells.map(\.onOneLine).filter { !$0.isEmpty }
    guard cells.contains(where: { $0.words.count >= Self.fewestWords }) else { return }
    besides.append(AgendaBlock(text: cells.joined(separator: " | "), line: row.line))
  }

  private static func isClock(_ text: String) -> Bool {
    guard let found = ClockPhrase.leading(text.onOneLine) else { return false }
    return found.after.trimmed.count <= 12
  }

  private static func isMinutes(_ heading: String) -> Bool {
    [
      "min", "mins", "minutes", "minutos", "duration", "duree", "duracion", "минут", "мин",
      "минуты", "время",
    ].contains {
      SectionNames.Name(heading).words.contains($0)
    } || heading.contains("分钟") || heading.contains("دقائق")
  }

  private static let textColumns = [
    "topic", "topics", "item", "agenda", "activity", "activities", "session", "subject", "content",
    "contents", "what",
    "point", "question", "theme", "programme", "program", "activite", "sujet", "contenu",
    "intitule", "actividad", "tema",
    "asunto", "contenido", "punto", "тема", "вопрос", "мероприятие", "содержание", "النشاط",
    "الموضوع", "البند", "内容", "议题", "活动",
    "环节", "主题", "description",
  ].map(\.folded)
}
