import BreakoutModel
import BreakoutWords

/// Puts an agenda together: front matter, masthead, background, points, closing.
struct AgendaAssembly {
  /// At most this many lists are offered where it is doubtful which is meant.
  private static let mostOffered = 12

  var log: ProblemLog
  let blocks: [AgendaBlock]
  private let lists: [PointList]
  /// The minutes of the meeting before, which are none of this one.
  private let minutes: [AgendaBlock]
  /// The heading of this meeting below them.
  private let nextMeeting: String?
  var matter: FrontMatter
  /// Of the front matter, before the text was read.
  let stated: FrontMatter

  /// What is understood from the lines of a file, as far as no error is logged.
  static func reading(of lines: [String], kind: AgendaFileKind, log: inout ProblemLog)
    -> AgendaReading
  {
    var assembly = Self(lines, log)
    defer { log = assembly.log }
    var reading = assembly.reading(kind)
    reading.noteLines = lines
    return reading
  }

  private init(_ lines: [String], _ log: ProblemLog) {
    self.log = log
    var matter = FrontMatter()
    var bodyStart = lines.startIndex
    if let block = FrontMatterBlock(lines, log: &self.log) {
      matter = FrontMatterReader.read(block, log: &self.log)
      bodyStart = block.bodyStart
    }
    stated = matter
    self.matter = matter
    let source = PlainNote.commonMark(lines[bodyStart...])
    var blocks =
      NoteRepair.joined(MarkdownBlocks.parse(source, firstLine: bodyStart + 1))
      .partedBeforeProgramme
    let earlier = LastMinutes(blocks)
    minutes = earlier.map { Array(blocks[$0.range]) } ?? []
    if let earlier { blocks.removeSubrange(earlier.range) }
    self.blocks = blocks
    nextMeeting = earlier?.heading
    let titleIsAgenda = blocks.prefix(15).contains { block in
      guard block.isHeading || block.isParagraph, block.plainText.words.count <= 24,
        !block.plainText.endsSentence
      else {
        return false
      }
      return SectionNames.Name(block.plainText).weight >= 5
    }
    let labelled = lines.indices.filter { index in
      // A label has a number near the beginning; most lines have none, and a note may be long.
      guard
        lines[index].utf8.prefix(48).contains(where: { (48...57).contains($0) || $0 > 127 })
          || lines[index].utf8.prefix(48).dropFirst().contains(where: { "IVX".utf8.contains($0) })
      else { return false }
      let text = lines[index].drop { "#*_ \t-•".contains($0) }
      return index >= bodyStart && LabelledNumber(text)?.rest.isBlank == false
    }
    let counted = CountedLabel.all(in: lines).map(\.place).filter { $0 >= bodyStart }
    lists = PointLists.find(
      in: blocks, labelledLines: Set((labelled + counted).map { $0 + 1 }),
      titleIsAgenda: titleIsAgenda,
      meeting: nextMeeting)
  }

  private mutating func reading(_ kind: AgendaFileKind) -> AgendaReading {
    let chosen = lists.first { $0.score >= ListReading.enough }
    let start = chosen?.blockStart(in: blocks) ?? blocks.count
    let masthead = Masthead(blocks[..<start], stated: matter, meeting: nextMeeting)
    matter = masthead.matter
    // `Call agenda` stands above the points and names them, and nothing else could be the title.
    let title =
      masthead.title
      ?? blocks.prefix(start + 1).last(where: \.isHeading)
      .map(\.plainText.withoutDecoration).flatMap {
        $0.words.count > 1
          && (DocumentKind.isName($0)
            || SectionNames.Name($0).agendaWeight(startingBefore: .max) != nil)
          ? $0 : nil
      }
    let drafts = chosen?.drafts ?? []
    let timed = drafts.withLengthsToTheNext
    var lines: [Int] = []
    let points = read(timed, lines: &lines)
    takeTimes(of: timed)
    if let chosen {
      takeDate(from: chosen, start: start)
      if blocks.indices.contains(start), start < chosen.range.lowerBound {
        takeLeadIn(blocks[start])
      }
    }
    if let chosen { takePeople(below: chosen) }
    takeHouseRules(besides: chosen)
    takePanellists()
    let duration = duration(of: points, in: timed)
    let agenda = Agenda(
      AgendaMasthead(
        title: title ?? fileStem(log.file), event: matter.event, place: matter.place,
        room: matter.room,
        date: matter.date,
        people: People(
          moderators: matter.moderators, rapporteurs: matter.rapporteurs,
          panellists: matter.panellists),
        language: matter.language),
      times: AgendaTimes(
        start: matter.start, duration: duration ?? AgendaTimes.usualDuration,
        reserve: matter.reserve ?? (isOwnLength(duration, of: timed) ? .zero : nil)),
      rules: AgendaRules(
        constituencies: matter.constituencies, addressees: matter.addressees,
        attribution: matter.attribution ?? .affiliation, decision: matter.decision,
        phrases: matter.phrases),
      background: (masthead.background + (chosen.map { introduction(of: $0, from: start) } ?? []))
        .plainText(separator: "\n\n"),
      closing: ((chosen.map { $0.besides + blocks[$0.range.upperBound...] } ?? []) + minutes)
        .plainText(separator: "\n\n"),
      points: points, document: matter.document)
    if title == nil { log.warn(.noTitle(using: agenda.masthead.title)) }
    for line in chosen?.blankLines ?? [] { log.warn(.emptyPoint, line: line) }
    if points.isEmpty, log.failure == nil { log.warn(.noPoints) }
    let offered = lists.filter { $0.score >= ListReading.possible }.prefix(Self.mostOffered).map(
      reading)
    let isDoubtful = isDoubtful(chosen)
    if isDoubtful, let name = offered.first {
      log.warn(.doubtfulPoints(lists: offered.count), line: name.lines.lowerBound)
    }
    warnAboutTime(agenda)
    return AgendaReading(
      agenda: agenda, kind: kind, warnings: log.sortedWarnings, lists: Array(offered),
      isDoubtful: isDoubtful,
      sources: sources(title: title, points: lines), pointLines: lines,
      leftOut: matter.leftOut)
  }

  // MARK: Rules

  /// What the note says outside of its points about how the session is run, where the front matter says nothing of it.
  private mutating func takeHouseRules(besides list: PointList?) {
    let others = blocks.indices.filter { list?.range.contains($0) != true }
    let rules = HouseRules(
      MastheadLine.all(in: others.map { ($0, blocks[$0]) }, mendsDates: false))
    func take<Value>(
      _ found: HouseRules.Found<Value>?, _ field: AgendaField,
      _ place: WritableKeyPath<FrontMatter, Value?>
    ) {
      guard matter[keyPath: place] == nil, stated.lines[field] == nil, let found else { return }
      matter[keyPath: place] = found.value
      matter.lines[field] = found.line
    }
    take(rules.attribution, .attribution, \.attribution)
    take(rules.decision, .decision, \.decision)
    if matter.constituencies.isEmpty, let found = rules.constituencies {
      matter.constituencies = found.value
      matter.lines[.constituencies] = found.line
    }
    if matter.addressees.isEmpty, let found = rules.addressees {
      matter.addressees = found.value
      matter.lines[.addressees] = found.line
    }
    if let found = rules.decision, matter.lines[.decision] == found.line {
      log.warnAboutRule(found.value, line: found.line)
    }
    if matter.decision == nil, let found = rules.sentence {
      log.warn(.decisionInText(found.value), line: found.line)
    }
  }

  /// What stands between the heading and the first point.
  private func introduction(of list: PointList, from start: Int) -> [AgendaBlock] {
    guard start < list.range.lowerBound else { return [] }
    return blocks[start..<list.range.lowerBound].filter { $0.plainText != list.name }
  }

  // MARK: Points

  private mutating func read(_ drafts: [PointDraft], lines: inout [Int]) -> [AgendaPoint] {
    guard drafts.count <= AgendaReader.mostPoints else {
      log.error(
        .tooManyPoints(drafts.count, limit: AgendaReader.mostPoints), line: drafts.first?.line)
      return []
    }
    var points: [AgendaPoint] = []
    for draft in drafts {
      guard let point = PointReader.point(from: draft, number: points.count + 1, log: &log) else {
        continue
      }
      points.append(point)
      lines.append(draft.line)
    }
    warnAboutTitles(points, lines)
    return points.titled
  }

  private mutating func warnAboutTitles(_ points: [AgendaPoint], _ lines: [Int]) {
    var first: [String: Int] = [:]
    for (index, point) in points.enumerated() where !point.title.isEmpty {
      if let earlier = first[point.title.folded] {
        log.warn(
          .duplicateTitle(point.title, first: earlier, second: index + 1), line: lines[index])
      } else {
        first[point.title.folded] = index + 1
      }
    }
  }

  private func reading(_ list: PointList) -> ListReading {
    var silent = ProblemLog(file: log.file)
    var lines: [Int] = []
    let points = list.drafts.withLengthsToTheNext.prefix(AgendaReader.mostPoints).compactMap {
      draft -> AgendaPoint? in
      guard let point = PointReader.point(from: draft, number: 1, log: &silent) else { return nil }
      lines.append(draft.line)
      return point
    }
    return ListReading(
      name: list.name, lines: list.line...max(list.line, list.lastLine),
      points: points.titled,
      pointLines: lines, score: list.score, reasons: list.reasons)
  }

  /// Whether it may well be another list that is meant.
  private func isDoubtful(_ chosen: PointList?) -> Bool {
    guard let chosen else { return lists.contains { $0.score >= ListReading.possible } }
    if chosen.score < 50, !chosen.hasSureName { return true }
    let rival = lists.first { other in
      !other.isSame(as: chosen) && !other.range.overlaps(chosen.range)
        && other.score >= ListReading.enough
    }
    return rival.map { chosen.score - $0.score < 25 } ?? false
  }

  // MARK: People and sources

  /// Who moderates and who takes notes, where lines below the points say it.
  private mutating func takePeople(below list: PointList) {
    let lines = MastheadLine.all(
      in: blocks.indices[list.range.upperBound...].prefix(200).map { ($0, blocks[$0]) })
    for line in lines {
      if line.isHeading, SectionNames.Name(line.text).isOfAnotherTime { return }
      for pair in Labels.read(line.text) {
        let people = PersonPhrase.people(in: pair.value)
        switch pair.key {
        case .moderator where matter.moderators.isEmpty && !people.isEmpty:
          matter.moderators = people
          matter.lines[.moderators] = line.line
        case .rapporteur where matter.rapporteurs.isEmpty && !people.isEmpty:
          matter.rapporteurs = people
          matter.lines[.rapporteurs] = line.line
        default: break
        }
      }
    }
  }

  /// The people under a heading that names those who speak, wherever in the note it is.
  private mutating func takePanellists() {
    guard matter.panellists.isEmpty else { return }
    let outline = NoteOutline(blocks)
    for (place, block) in blocks.enumerated() where block.isHeading {
      guard Labels.key(of: block.plainText.trimming([":", "：", " "])) == .panellists else {
        continue
      }
      for content in outline.content(of: place).prefix(20) {
        let texts =
          blocks[content].isList
          ? blocks[content].items.compactMap { $0.blocks.first?.plainText } : blocks[content].lines
        for text in texts
        where PersonPhrase.isPerson(text)
          || PersonPhrase.isName(text.prefix { !",，(（–—:".contains($0) }.trimmed)
        {
          matter.panellists.append(text.onOneLine)
        }
      }
      if !matter.panellists.isEmpty { matter.lines[.panellists] = block.line }
      return
    }
  }

  private func sources(title: String?, points: [Int]) -> [AgendaField: AgendaSource] {
    var sources = matter.lines.mapValues(AgendaSource.line)
    if title == nil { sources[.title] = .assumed }
    if sources[.duration] == nil { sources[.duration] = .assumed }
    if sources[.attribution] == nil { sources[.attribution] = .assumed }
    if sources[.decision] == nil { sources[.decision] = .assumed }
    if let first = points.first { sources[.points] = .line(first) }
    return sources
  }

  private func fileStem(_ path: String) -> String {
    let name = PathParts.name(of: path)
    let stem = PathParts.split(name).stem
    let clean = (stem.isEmpty ? name : stem).withoutControlCharacters
    return clean.isEmpty ? words.agenda.untitled : clean
  }
}

extension PointList {
  fileprivate var hasSureName: Bool {
    reasons.contains { if case .named(_, isSure: true) = $0 { true } else { false } }
  }

  /// Where the part of the note begins that belongs to it: with the heading that names it, or the line that leads in.
  fileprivate func blockStart(in blocks: [AgendaBlock]) -> Int {
    guard let name, range.lowerBound > 0, form != .lines || SectionNames.role(of: name) != nil
    else {
      return range.lowerBound
    }
    // `Provisional agenda for the eleventh session` is the title as well.
    if isLedIn, name.words.count > 5, !":：".contains(name.last ?? ":") { return range.lowerBound }
    let start = blocks[..<range.lowerBound].lastIndex { $0.plainText == name } ?? range.lowerBound
    // `AGENDA` / `12 May 2027, Town Hall`: the day stands below it, and nowhere above.
    func hasDay(_ block: AgendaBlock) -> Bool {
      block.isParagraph && block.plainText.words.count <= 24
        && DatePhrase.find(in: block.plainText) != nil
    }
    if form != .itemsOfSections, form != .sections, !blocks[..<start].contains(where: hasDay),
      blocks[start..<range.lowerBound].prefix(5).contains(where: hasDay)
    {
      return range.lowerBound
    }
    // `Programme of the seminar` above the title, the date and all the rest.
    let isFirst = blocks[..<start].allSatisfy { $0.plainText.isBlank }
    if isFirst, form != .itemsOfSections, form != .sections, DocumentKind.isName(name),
      blocks[(start + 1)..<range.lowerBound].contains(where: { !$0.plainText.isBlank })
    {
      return range.lowerBound
    }
    return start > 0 || blocks[start].isHeading && SectionNames.role(of: name) != nil
      ? start : range.lowerBound
  }
}

extension [PointDraft] {
  /// With the minutes up to the next where only the beginnings are given.
  fileprivate var withLengthsToTheNext: [PointDraft] {
    var drafts = self
    var earlier: TimeOfDay?
    for index in drafts.indices {
      guard var span = drafts[index].clock else { continue }
      if let earlier { span = span.following(earlier) }
      drafts[index].marks.clock = span
      earlier = span.end ?? span.start
    }
    for index in drafts.indices.dropLast() {
      guard let span = drafts[index].marks.clock, span.end == nil, drafts[index].minutes == nil,
        let next = drafts[index + 1].marks.clock
      else { continue }
      drafts[index].marks.minutes = span.length(until: next.start)
    }
    return drafts
  }
}

extension [AgendaPoint] {
  /// With a title for each, and no two the same: those that have none are called by their questions; of those that
  /// share one, the later get the first words of what they are about behind it, else a number.
  var titled: [AgendaPoint] {
    var points = self
    var used: Set<String> = []
    for index in points.indices where !points[index].title.isEmpty {
      var title = points[index].title
      if used.contains(title.folded), points[index].question != title {
        let question = points[index].question.trimming([".", ":", "-", "–", " "])
        let longer = title + ": " + ShortTitle.of(question)
        if longer.count <= ShortTitle.mostCharacters { title = longer }
      }
      points[index].title = title
      var number = 2
      while !used.insert(points[index].title.folded).inserted {
        points[index].title = "\(title) (\(number))"
        number += 1
      }
    }
    let untitled = points.indices.filter { points[$0].title.isEmpty }
    let titles = ShortTitle.titles(
      of: untitled.map { PointSubject.of(points[$0].question) },
      besides: points.map(\.title).filter { !$0.isEmpty })
    for (index, title) in zip(untitled, titles) { points[index].title = title }
    return points
  }
}
