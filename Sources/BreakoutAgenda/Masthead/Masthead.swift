import BreakoutModel

/// What stands above the points: the title, what the lines around it say about event, place, time and people,
/// and the background.
struct Masthead {
  private(set) var title: String?
  /// What the front matter says, and for what it leaves open the text of the note.
  private(set) var matter: FrontMatter
  /// Whether the date was said in the note's own masthead or by a label, not guessed from its prose.
  private(set) var background: [AgendaBlock] = []

  /// A longer line is prose, not a part of the masthead.
  private static let longestLine = 30
  /// What stands further down is no masthead.
  private static let mostLines = 600

  private let lines: [MastheadLine]
  /// The lines that were taken, by their places; all others go to the background.
  private var taken: Set<Int> = []
  /// Where the lines begin that stand below the title.
  private var belowTitle = 0
  private var titleLine: Int?
  /// The lines that stand above every section of the note.
  private var head = 0..<0

  /// - Parameter blocks: what stands before the points, with their places in the note.
  init(_ blocks: ArraySlice<AgendaBlock>, stated: FrontMatter) {
    matter = stated
    lines = Array(
      MastheadLine.all(in: blocks.indices.prefix(Self.mostLines).map { ($0, blocks[$0]) }).prefix(
        Self.mostLines))
    let search = TitleSearch(lines, stated: stated.title)
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
    takeTimes()
    takePlace()
    takeEvent()
    collectBackground(blocks)
  }

  /// A note whose title comes again below a page's head begins there.
  private mutating func takeRepeatedTitle(_ range: Range<Int>) {
    guard let title else { return }
    let long = title.folded
    let again = lines.indices.last { index in
      guard index >= range.upperBound, head.contains(index), lines[index].form != .item else {
        return false
      }
      let text = DocumentKind.without(lines[index].text).folded
      return text.words.count > 3 && (long.hasPrefix(text) || text.hasPrefix(long))
    }
    guard let again else { return }
    if lines[again].text.count < title.count, title.folded.hasPrefix(lines[again].text.folded) {
      self.title = lines[again].text.withoutDecoration
    }
    taken.insert(again)
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
      guard !pairs.isEmpty else { continue }
      var all = true
      for (key, value) in pairs {
        let isTaken = Labels.isPlaceholder(value) || take(key, value, line: line.line)
        all = all && isTaken
      }
      if all, line.form != .item || pairs.count > 0 { taken.insert(index) }
    }
  }

  /// Under the name of another meeting, or of what is asked of people beforehand.
  private func isElsewhere(_ line: MastheadLine) -> Bool {
    guard let heading = lines.last(where: { $0.place < line.place && $0.isHeading }) else {
      return false
    }
    return SectionNames.Name(heading.text).isOfAnotherTime
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
      guard matter.place == nil else { return false }
      matter.place = bare
      note(.place)
    case .room:
      guard matter.room == nil else { return false }
      matter.room = bare
      note(.room)
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
      guard let clock = ClockPhrase.find(in: value) else { return false }
      return take(clock.span, line: line)
    case .duration:
      guard let length = LengthPhrase.whole(bare) ?? DurationPhrase.parse(bare), length > .zero,
        length <= .longestSession, !bare.isRangeOfLengths
      else { return false }
      // Told before by a span of times.
      guard matter.duration == nil else { return matter.duration == length }
      matter.duration = length
      note(.duration)
    case .moderator:
      guard matter.moderators.isEmpty else { return false }
      matter.moderators = PersonPhrase.people(in: value)
      note(.moderators)
    case .rapporteur:
      guard matter.rapporteurs.isEmpty else { return false }
      matter.rapporteurs = PersonPhrase.people(in: value)
      note(.rapporteurs)
    case .panellists:
      matter.panellists += PersonPhrase.people(in: value)
      note(.panellists)
    case .outcome: return false
    }
    return true
  }

  private mutating func take(_ span: ClockSpan, line: Int) -> Bool {
    guard matter.start == nil else { return false }
    matter.start = span.start
    matter.lines[.start] = line
    if matter.duration == nil, let length = span.length {
      matter.duration = length
      matter.lines[.duration] = line
    }
    return true
  }

  // MARK: Date and time

  private mutating func takeDate() {
    guard matter.date == nil else { return }
    var best: (weight: Int, index: Int, date: CalendarDate)?
    for (index, line) in lines.enumerated() where line.text.words.count <= Self.longestLine {
      guard let found = DatePhrase.find(in: line.text), !Self.isAboutDocument(line.text),
        !isElsewhere(line)
      else { continue }
      let bare = found.remainder.words.count
      var weight = bare < 4 ? 40 : bare < 12 ? 25 : 10
      if index >= belowTitle, head.contains(index) { weight += 30 }
      if case .heading = line.form { weight += 10 }
      if line.form == .item { weight -= 20 }
      // `22/06/2027 - 08:14`: when a page was put up.
      if index < belowTitle, ClockPhrase.find(in: found.remainder)?.span.end == nil,
        ClockPhrase.find(in: found.remainder) != nil
      {
        weight -= 30
      }
      if weight > best?.weight ?? 5 { best = (weight, index, found.date) }
    }
    guard let best else { return }
    matter.date = best.date
    matter.lines[.date] = lines[best.index].line
    if head.contains(best.index) { taken.insert(best.index) }
  }

  /// `(draft 03 – 18 October 2027)`, `Submit by 3 May 2027`
  private static func isAboutDocument(_ text: String) -> Bool {
    let words = Set(text.folded.words.map { $0.trimming(["(", ")", ",", ":", "."]) })
    return !words.isDisjoint(with: documentWords)
  }

  private static let documentWords: Set<String> = Set(
    """
    draft version updated posted published submit submitted deadline register registration revised rev modified created before
    brouillon publié mise déposer avant limite inscription inscriptions borrador-versión publicado enviar antes límite
    inscripción версия опубликовано срок до регистрация نسخة الموعد قبل
    """.words.map(\.folded))

  private mutating func takeTimes() {
    guard matter.start == nil else { return }
    var single: (index: Int, span: ClockSpan)?
    for (index, line) in lines.enumerated()
    where line.text.words.count <= Self.longestLine && line.form != .item {
      guard !isElsewhere(line), let found = ClockPhrase.find(in: withoutDate(line.text)) else {
        continue
      }
      if found.span.end != nil {
        _ = take(found.span, line: line.line)
        if head.contains(index), found.before.words.count + found.after.words.count < 4 {
          taken.insert(index)
        }
        return
      }
      if index >= belowTitle, head.contains(index),
        found.before.words.count + found.after.words.count < 8
      {
        single = single ?? (index, found.span)
      }
    }
    guard let single else { return }
    _ = take(single.span, line: lines[single.index].line)
  }

  private func withoutDate(_ text: String) -> String {
    DatePhrase.find(in: text)?.remainder ?? text
  }

  // MARK: Place and event

  private mutating func takePlace() {
    guard matter.place == nil, matter.room == nil else { return }
    // `Larkwater, 9 March 2027`
    for index in head
    where lines[index].form != .item && lines[index].text.words.count <= Self.longestLine {
      let line = lines[index].text
      guard let found = DatePhrase.find(in: line), !Self.isAboutDocument(line) else { continue }
      let rest = Self.withoutWeekday(found.remainder)
      let place = rest.trimming([",", "،", "，", " ", "–", "-", "·", "|"])
      if place.words.count <= 4, place.first?.isLowercase == false,
        ClockPhrase.find(in: place) == nil,
        [",", "،", "，", " –", " -"].contains(where: { line.contains(place + $0) }),
        !place.isEmpty, !place.contains(where: { ":([".contains($0) }), !DocumentKind.isName(place)
      {
        matter.place = place
        matter.lines[.place] = lines[index].line
        return
      }
    }
    for index in head
    where !taken.contains(index) && lines[index].form == .paragraph && index >= belowTitle {
      guard !lines[index].text.endsSentence, let venue = VenuePhrase.whole(lines[index].text) else {
        continue
      }
      matter.place = venue
      matter.lines[.place] = lines[index].line
      taken.insert(index)
      return
    }
  }

  private mutating func takePlaceFromProse() {
    guard matter.place == nil, matter.room == nil else { return }
    for line in lines where line.form == .paragraph {
      guard let place = VenuePhrase.afterDay(in: line.text) else { continue }
      matter.place = place
      matter.lines[.place] = line.line
      return
    }
  }

  private static func withoutWeekday(_ text: String) -> String {
    let words = text.words.filter { word in
      !DayPart.weekdays.contains(word.folded.trimming([",", ".", "(", ")", "、"]))
    }
    return words.joined(separator: " ").trimming([",", " ", "–", "-", "·", "|", "(", ")", ";", "/"])
  }

  /// The lines above the title name the event, its place and its days; below it, a line that is a date and an event.
  private mutating func takeEvent() {
    let above = hasTitle ? Array(head.prefix { $0 < belowTitle && !isTitleLine($0) }) : []
    for index in above
    where lines[index].form != .item && lines[index].text.words.count <= Self.longestLine {
      let line = lines[index].text
      guard Labels.read(line).isEmpty || taken.contains(index), !line.endsSentence,
        !line.contains("://")
      else { continue }
      if !Labels.read(line).isEmpty || DocumentKind.isName(line) || lines[index].isHeading {
        continue
      }
      if let found = DatePhrase.find(in: line) {
        addEvent(Self.withoutWeekday(found.remainder), line: lines[index].line)
        taken.insert(index)
      } else if !line.hasSuffix(":"), !line.hasPrefix("["), !line.hasPrefix("!"),
        line.contains(where: \.isLetter),
        !line.hasSuffix("?"), ClockPhrase.find(in: line) == nil
      {
        addEvent(line, line: lines[index].line)
        taken.insert(index)
      }
    }
    takePlaceFromProse()
  }

  /// Whether a line was found that is more than the name of a kind or a date.
  private var hasTitle: Bool {
    title.map { !DocumentKind.isName($0) && !DatePhrase.isOnlyDates($0) } ?? false
  }

  private func isTitleLine(_ index: Int) -> Bool { lines[index].line == titleLine }

  /// `7th Global Forum … Baku, Azerbaijan`: the place is told by the country at its end, or by the comma before the
  /// date.
  private mutating func addEvent(_ text: String, line: Int) {
    var name = text.trimming([",", "،", "，", " ", "(", ")", "–", "-", "|", "·", ";"])
    if matter.place == nil || matter.lines[.place] == line {
      if let (before, place) = PlacePhrase.split(name) ?? PlacePhrase.beforeDate(name) {
        matter.place = place
        matter.lines[.place] = line
        name = before
      }
    }
    guard !name.isEmpty, name != matter.place else { return }
    if let event = matter.event {
      guard matter.lines[.event] != nil, !event.contains(name) else { return }
      matter.event = event + " " + name
    } else {
      matter.event = name
      matter.lines[.event] = line
    }
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
