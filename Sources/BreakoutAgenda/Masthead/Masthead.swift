import BreakoutModel

/// What stands above the points: the title, what the lines around it say about event, place, time and people,
/// and the background.
struct Masthead {
  private(set) var title: String?
  /// What the front matter says, and for what it leaves open the text of the note.
  var matter: FrontMatter
  /// Whether the date was said in the note's own masthead or by a label, not guessed from its prose.
  private(set) var background: [AgendaBlock] = []

  /// A longer line is prose, not a part of the masthead.
  static let longestLine = 30
  /// What stands further down is no masthead.
  private static let mostLines = 600

  let lines: [MastheadLine]
  let stated: FrontMatter
  /// The lines that were taken, by their places; all others go to the background.
  var taken: Set<Int> = []
  /// Where the lines begin that stand below the title.
  var belowTitle = 0
  var titleLine: Int?
  /// Whether the title stands in the head of a page and again below it.
  var isRepeated = false
  let invitation: Set<Int>
  /// Of a label for the day on which the note was written or sent.
  private var documentDate: (date: CalendarDate, line: Int)?
  /// The lines that stand above every section of the note.
  var head = 0..<0

  private let meeting: String?

  /// - Parameters:
  ///   - blocks: what stands before the points, with their places in the note.
  ///   - meeting: the heading of the note's own meeting, whatever it says of the next one.
  init(_ blocks: ArraySlice<AgendaBlock>, stated: FrontMatter, meeting: String? = nil) {
    self.meeting = meeting
    matter = stated
    self.stated = stated
    lines = Array(
      MastheadLine.all(in: blocks.indices.prefix(Self.mostLines).map { ($0, blocks[$0]) }).prefix(
        Self.mostLines))
    let search = TitleSearch(lines, stated: stated.title)
    invitation = search.invitationLines
    title = search.title.flatMap { $0.isBlank ? nil : $0 }
    head = 0..<(lines.firstIndex { $0.isSection && $0.place > 0 } ?? lines.count)
    if let range = search.range {
      taken.formUnion(range)
      titleLine = lines[range.lowerBound].line
      matter.lines[.title] = matter.lines[.title] ?? titleLine
      belowTitle = range.upperBound
      takeRepeatedTitle(range)
      if head.upperBound < belowTitle { head = 0..<belowTitle }
    }
    takeLabels()
    takeDate()
    takeDateOfTitle()
    if matter.date == nil, let documentDate, isLetter { takeDateOfLetter(sent: documentDate.date) }
    if matter.date == nil, let documentDate = documentDate ?? stated.pageDate {
      matter.date = documentDate.date
      matter.lines[.date] = documentDate.line
    }
    takeTimes()
    takePlace()
    takeEvent()
    collectBackground(blocks)
  }

  /// A note whose title comes again below a page's head begins there.
  private mutating func takeRepeatedTitle(_ range: Range<Int>) {
    guard let title, !range.isEmpty else { return }
    let long = title.folded
    // Whole below the head of a page that had no room for it.
    let isLong = title.words.count > 2
    let whole = lines.indices.first { index in
      isLong && index >= range.upperBound && head.contains(index) && lines[index].form != .item
        && (title.count + 4...title.count + 300).contains(lines[index].text.count)
        && lines[index].text.folded.holdsAny(of: [long])
        && DocumentKind.without(lines[index].text).folded.hasPrefix(long)
    }
    if let whole {
      var text = DocumentKind.without(lines[whole].text)
      taken.insert(whole)
      if whole + 1 < lines.count, lines[whole + 1].place == lines[whole].place,
        !text.endsSentence, Labels.read(lines[whole + 1].text).isEmpty,
        DatePhrase.find(in: lines[whole + 1].text) == nil, lines[whole + 1].text.words.count <= 6
      {
        text += " " + lines[whole + 1].text
        taken.insert(whole + 1)
      }
      self.title = text.onOneLine.withoutDecoration
      titleLine = lines[whole].line
      matter.lines[.title] = titleLine
      isRepeated = true
      belowTitle = (taken.max() ?? whole) + 1
      return
    }
    let first = long.words.first ?? ""
    let again = lines.indices.last { index in
      guard index >= range.upperBound, head.contains(index), lines[index].form != .item,
        lines[index].text.folded.holdsAny(of: [first])
      else { return false }
      let text = DocumentKind.without(lines[index].text).folded
      return text.words.count > 1 && long.hasPrefix(text)
        || text.words.count > 3 && text.hasPrefix(long)
    }
    guard let again else { return }
    if lines[again].text.count < title.count, title.folded.hasPrefix(lines[again].text.folded) {
      self.title = lines[again].text.withoutDecoration
      // What it had besides stays in the background.
      taken.subtract(range)
    }
    taken.insert(again)
    isRepeated = true
    belowTitle = again + 1
    // `… of the Lake` / `Counties` again.
    while belowTitle < lines.count, long.contains(lines[belowTitle].text.folded),
      lines[belowTitle].text.words.count > 1
    {
      taken.insert(belowTitle)
      belowTitle += 1
    }
  }

  // MARK: Labels

  private mutating func takeLabels() {
    for (index, line) in lines.enumerated() where !isElsewhere(line) {
      let pairs = Labels.read(line.text)
      guard !pairs.isEmpty else {
        if HouseRules.isLabel(line.text) { taken.insert(index) }
        takeHeadedValue(at: index)
        continue
      }
      let isMail = isMailHeader(line)
      var all = true
      for (name, value) in pairs {
        let key = isMail && name == .date ? .documentDate : name
        let isTaken = Labels.isPlaceholder(value) || take(key, value, line: line.line)
        all = all && isTaken
      }
      if all, line.form != .item || pairs.count > 0 { taken.insert(index) }
    }
  }

  /// `## Venue` or `二、会议地点`, and the one short line below that says it.
  private mutating func takeHeadedValue(at index: Int) {
    let below = index + 1
    guard lines[index].isHeading, below < lines.count, lines[below].form == .paragraph,
      below + 1 == lines.count || lines[below + 1].isHeading,
      let key = Labels.key(of: ListMarks.withoutNumber(lines[index].text)),
      [.place, .room, .moderator, .rapporteur].contains(key)
    else { return }
    let value = lines[below].text
    guard value.words.count <= 12, !value.hasSuffix(":"), !value.asks,
      Labels.read(value).isEmpty, !Labels.isPlaceholder(value)
    else { return }
    if take(key, value, line: lines[below].line) { taken.formUnion([index, below]) }
  }

  /// Whether the note has the head of a letter.
  private var isLetter: Bool { lines.prefix(12).filter { Self.isMailLine($0.text) }.count > 1 }

  /// Whether a line says when the note was sent, so that its hour is none of the session's.
  func isSentLine(_ line: Int) -> Bool { documentDate?.line == line }

  /// Beside `From:` and `To:` a date is that of the letter.
  private func isMailHeader(_ line: MastheadLine) -> Bool {
    lines.contains { other in
      abs(other.line - line.line) < 5
        && ["from:", "de :", "de:", "от:", "发件人"].contains { other.text.lowercased().hasPrefix($0) }
    }
  }

  /// Under the name of another meeting, or of what is asked of people beforehand.
  func isElsewhere(_ line: MastheadLine) -> Bool {
    guard let heading = lines.last(where: { $0.place < line.place && $0.isHeading }) else {
      return false
    }
    return heading.text != meeting && SectionNames.Name(heading.text).isOfAnotherTime
  }

  /// Takes a value that the text gives for a key that is still open; `false` leaves it to the text.
  private mutating func take(_ key: Labels.Key, _ value: String, line: Int) -> Bool {
    let bare = value.trimming(["[", "]", "*", "_", " ", "."])
    func note(_ field: AgendaField) { matter.lines[field] = matter.lines[field] ?? line }
    switch key {
    case .title:
      guard title == nil else { return false }
      title = bare
      note(.title)
    case .event:
      guard matter.event == nil else { return false }
      matter.event = bare
      note(.event)
    case .place:
      guard matter.place == nil, !Labels.isModality(bare) else { return false }
      matter.place = bare
      note(.place)
    case .room:
      guard matter.room == nil else { return false }
      matter.room = bare
      note(.room)
    case .documentDate:
      guard let found = DatePhrase.find(in: value) else { return false }
      documentDate = documentDate ?? (found.date, line)
    case .date:
      let found = DatePhrase.find(in: value)
      let rest = found?.remainder ?? value
      var isTaken = false
      if let found, matter.date == nil {
        matter.date = found.date
        note(.date)
        isTaken = true
      }
      if let clock = ClockPhrase.find(in: rest) {
        isTaken = take(clock.span, line: line) || isTaken
      }
      return isTaken
    case .start:
      guard let clock = ClockPhrase.find(in: value) else {
        guard let start = TimeOfDayPhrase.parse(bare) else { return false }
        return take(ClockSpan(start: start, end: nil), line: line)
      }
      let isTaken = take(clock.span, line: line)
      // `17:05 / 18:50`, `19:30, one hour`
      let rest = clock.after.trimmed.trimming(["/", ",", ";", " ", "(", ")", "–", "-"])
      if isTaken, matter.duration == nil {
        if clock.after.trimmed.hasPrefix("/"), ClockPhrase.leading(rest) != nil {
          _ = take(.end, rest, line: line)
        } else if let length = rest.split(separator: ",").lazy.compactMap({
          LengthPhrase.whole($0.trimmed)
        }).first {
          matter.duration = length
          note(.duration)
        }
      }
      return isTaken
    case .end:
      guard matter.duration == nil, let start = matter.start,
        let end = ClockPhrase.find(in: value, isDated: true)?.span.start,
        let length = ClockSpan(start: start, end: end).length
      else { return false }
      matter.duration = length
      note(.duration)
    case .duration:
      guard let length = LengthPhrase.whole(bare) ?? DurationPhrase.parse(bare), length > .zero,
        length <= .longestSession, !bare.isRangeOfLengths
      else { return false }
      // Told before by a span of times.
      guard matter.duration == nil else { return matter.duration == length }
      matter.duration = length
      note(.duration)
    case .moderator:
      let people = PersonPhrase.people(in: value)
      guard matter.moderators.isEmpty, !people.isEmpty else { return false }
      matter.moderators = people
      note(.moderators)
    case .rapporteur:
      let people = PersonPhrase.people(in: value)
      guard matter.rapporteurs.isEmpty, !people.isEmpty else { return false }
      matter.rapporteurs = people
      note(.rapporteurs)
    case .panellists:
      let people = PersonPhrase.people(in: value)
      guard !people.isEmpty else { return false }
      matter.panellists += people
      note(.panellists)
    case .outcome: return false
    }
    return true
  }

  mutating func take(_ span: ClockSpan, line: Int) -> Bool {
    guard matter.start == nil else { return false }
    matter.start = span.start
    matter.lines[.start] = line
    if matter.duration == nil, let length = span.length {
      matter.duration = length
      matter.lines[.duration] = line
    }
    return true
  }

  // MARK: Background

  /// All that was not taken: lists and tables as a whole unless every line of them was.
  private mutating func collectBackground(_ blocks: ArraySlice<AgendaBlock>) {
    var left: [Int: [Int]] = [:]
    var count: [Int: Int] = [:]
    for (index, line) in lines.enumerated() {
      count[line.place, default: 0] += 1
      if !taken.contains(index) { left[line.place, default: []].append(index) }
    }
    for place in blocks.indices {
      let block = blocks[place]
      if block.isHeading, SectionNames.role(of: block.plainText) == .background { continue }
      let rest = left[place] ?? []
      if rest.count == count[place] ?? 0 {
        background.append(block)
      } else if block.isParagraph || block.isHeading {
        if !rest.isEmpty {
          background.append(
            AgendaBlock(text: rest.map { lines[$0].text }.joined(separator: "\n"), line: block.line)
          )
        }
      } else if !rest.isEmpty {
        background.append(block)
      } else {
        background += Self.beyondLines(block)
      }
    }
  }

  /// What a list or a table has besides the lines of its items and pairs.
  private static func beyondLines(_ block: AgendaBlock) -> [AgendaBlock] {
    switch block.kind {
    case .heading, .paragraph: return []
    case .list(let items, _): return items.flatMap { $0.blocks.dropFirst() }
    case .table(let table):
      return table.rows.filter { $0.cells.count != 2 }.compactMap { row in
        let cells = row.cells.map(\.onOneLine).filter { !$0.isEmpty }
        return cells.isEmpty
          ? nil : AgendaBlock(text: cells.joined(separator: " | "), line: row.line)
      }
    }
  }
}

extension MastheadLine {
  var isHeading: Bool { if case .heading = form { true } else { false } }

  /// Whether a section begins with it.
  fileprivate var isSection: Bool {
    guard isHeading else { return false }
    switch SectionNames.role(of: text) {
    case nil: return false
    case .points: return !DocumentKind.isName(text)
    case .background, .aims, .people, .other: return true
    }
  }
}

extension String {
  /// `30-45 minutes` says no length.
  fileprivate var isRangeOfLengths: Bool {
    contains { "-–—".contains($0) } && LengthPhrase.whole(self) != nil
  }
}
