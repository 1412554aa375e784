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
    let length = columns.first { column in
      // Below a name for lengths some of them say more: `30 minutes (with questions)`.
      let isNamed = header.cells.indices.contains(column) && Self.isMinutes(header.cells[column])
      return column != clock && share(column) { Self.length($0) != nil } >= (isNamed ? 0.4 : 0.6)
    }
    let minutes =
      length
      ?? columns.first { column in
        column != clock && header.cells.indices.contains(column)
          && Self.isMinutes(header.cells[column])
          && share(column) { Int($0.trimmed) != nil } >= 0.6
      }
    let named = columns.first { column in
      guard column != clock, column != minutes, header.cells.indices.contains(column),
        header.cells[column].words.count <= 5, share(column, Self.isOnlyNumber) < 0.5
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
    // What an item is called stands before what is said of it, and who does it is no item.
    let others = columns.filter { column in
      let filled = body.filter { $0.cells.indices.contains(column) && !$0.cells[column].isBlank }
      let name = header.cells.indices.contains(column) ? header.cells[column] : ""
      return column != clock && column != minutes && filled.count * 2 > body.count
        && share(column, Self.isOnlyNumber) < 0.5
        && share(column, { PersonPhrase.isPerson($0) }) < 0.5
        && !SectionNames.Name(name).words.contains(where: Self.sideColumns.contains)
    }
    let longest = columns.filter { $0 != clock && $0 != minutes }
      .max { left, right in
        func sum(_ column: Int) -> Int {
          body.reduce(0) { $0 + ($1.cells.indices.contains(column) ? $1.cells[column].count : 0) }
        }
        return sum(left) < sum(right)
      }
    guard let text = named ?? others.first ?? longest else { return nil }
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
    // `Saturday, 20 November` across the table is no point, and neither is the sum below it.
    guard cell(text).contains(where: { $0.isLetter || $0.isNumber }),
      !Self.sums.contains(cell(text).folded.trimming(["*", ":", " ", "_"])),
      clock == nil || Self.isClock(cell(clock)) || !cell(minutes).isBlank || cell(clock).isBlank
    else { return leave(row) }
    var marks = PointMarks(clock: ClockPhrase.leading(cell(clock).onOneLine)?.span)
    if let length = Self.length(cell(minutes).onOneLine) {
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

  /// A number, a letter or a label such as `Session 2`, which names nothing.
  private static func isOnlyNumber(_ text: String) -> Bool {
    let bare = text.trimming([".", ")", "(", " ", "#", "№"])
    return bare.count < 2 || Int(bare) != nil || LabelledNumber(bare)?.rest.isBlank == true
  }

  /// Also of `30 minutes (with questions)` and `5 x 10 minutes, 50 minutes`.
  private static func length(_ cell: String) -> Milliseconds? {
    let text = cell.onOneLine
    if let length = LengthPhrase.whole(text) { return length }
    if let open = text.firstIndex(where: { "(（".contains($0) }), open > text.startIndex {
      return LengthPhrase.whole(text[..<open].trimmed)
    }
    return text.words.count <= 8 ? LengthPhrase.trailing(text, needsMark: false)?.length : nil
  }

  private static let sums: Set<String> = Set(
    ["total", "sum", "somme", "suma", "итого", "всего", "合计", "总计", "总时长", "المجموع", "الإجمالي"]
      .map(\.folded))

  /// Names of columns beside an item: who has it, and what is needed for it.
  private static let sideColumns: Set<String> = Set(
    """
    lead leader who owner presenter presenters speaker speakers facilitator facilitators moderator kit material materials
    materiel matériel room place venue notes note no nr comments tools responsable responsables qui quién quien animateur
    intervenant intervenants ponente ponentes recursos materiales ресурсы кто ведущий ответственный спикер докладчик
    материалы المسؤول المتحدث 负责人 主持人 主讲人 发言人 材料 备注 汇报人
    """.words.map(\.folded))

  private static func isMinutes(_ heading: String) -> Bool {
    [
      "min", "mins", "length", "len", "timing", "minutes", "minutos", "duration", "duree",
      "duracion", "минут", "мин",
      "минуты", "время",
    ].contains {
      SectionNames.Name(heading).words.contains($0)
    } || heading.contains("分钟") || heading.contains("دقائق")
  }

  private static let textColumns = [
    "topic", "topics", "item", "agenda", "activity", "activities", "session", "subject", "content",
    "contents", "what", "segment", "sequence", "phase", "step", "stage", "block", "part", "etape",
    "bloque", "fase", "этап", "блок", "фаза", "الفقرة", "阶段", "步骤", "议程",
    "point", "question", "theme", "programme", "program", "activite", "sujet", "contenu",
    "intitule", "actividad", "tema",
    "asunto", "contenido", "punto", "тема", "вопрос", "мероприятие", "содержание", "النشاط",
    "الموضوع", "البند", "内容", "议题", "活动",
    "环节", "主题", "description",
  ].map(\.folded)
}
