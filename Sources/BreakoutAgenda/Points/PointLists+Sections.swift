import BreakoutModel

extension PointLists {
  /// Headings of one level below one heading, each with what stands under it.
  mutating func addSections() {
    var groups: [[Int]: [Int]] = [:]
    for (place, block) in outline.blocks.enumerated() {
      guard let level = block.headingLevel else { continue }
      groups[[level] + outline.headings(above: place), default: []].append(place)
    }
    for (_, headings) in groups.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
      addSections(headings, above: outline.headings(above: headings[0]))
    }
    addSectionsOfDays()
    addBoldTitles()
  }

  /// The headings below those that only name days or parts of a day, as one programme.
  private mutating func addSectionsOfDays() {
    let blocks = outline.blocks
    func isDay(_ place: Int) -> Bool {
      let name = blocks[place].plainText
      return DayPart.isName(name)
        || DatePhrase.find(in: name).map { $0.remainder.words.count < 5 } ?? false
    }
    for level in Set(blocks.compactMap(\.headingLevel)).sorted() {
      let headings = blocks.indices.filter { place in
        blocks[place].headingLevel == level
          && outline.headings(above: place).first.map(isDay) ?? false
      }
      let days = Set(headings.compactMap { outline.headings(above: $0).first })
      guard days.count > 1, headings.count > 2 else { continue }
      addSections(headings, above: Array(outline.headings(above: headings[0]).dropFirst()))
    }
  }

  /// - Parameter above: the headings that stand above all of them, the nearest first.
  private mutating func addSections(_ headings: [Int], above: [Int]) {
    guard headings.count <= 2 * AgendaReader.mostPoints else { return }
    let parent = above.first
    let timed = headings.filter {
      PointMarks.takeLeading(from: outline.blocks[$0].plainText).marks?.clock != nil
    }
    let isNamed = parent.map { isNamedForPoints(outline.blocks[$0].plainText) } ?? false
    // Headings between those with times are parts of them.
    let areTimed = timed.count > 1 && timed.count * 3 >= headings.count
    let chosen = areTimed ? timed : points(among: headings, isNamed: isNamed)
    guard !chosen.isEmpty, chosen.count > 1 || isNamed else { return }
    let end = outline.content(of: headings[headings.count - 1]).upperBound
    var drafts: [PointDraft] = []
    var besides: [AgendaBlock] = []
    var last = chosen[0]
    for (position, heading) in chosen.enumerated() {
      guard case .heading(_, let phrase) = outline.blocks[heading].kind else { continue }
      let next = position + 1 < chosen.count ? chosen[position + 1] : end
      var until = next
      // A section of another kind between two of them, or after the last, is none of the point's.
      if timed.isEmpty, let other = headings.first(where: { $0 > heading && $0 < until }) {
        until = other
      }
      // Neither is the name of the next day.
      if let day = outline.blocks[(heading + 1)..<until].firstIndex(where: {
        ($0.headingLevel ?? 9) < outline.blocks[heading].headingLevel ?? 0
      }) {
        until = day
      }
      drafts.append(
        PointDraft(
          heading: phrase, blocks: Array(outline.blocks[(heading + 1)..<until]),
          line: outline.blocks[heading].line))
      // Behind the last point it is outside of the list.
      if position + 1 < chosen.count { besides += outline.blocks[until..<next] }
      last = until
    }
    let path = above.map { outline.blocks[$0].plainText }
    add(
      PointList(
        form: .sections, drafts: drafts, name: path.first, path: Array(path.dropFirst()),
        range: chosen[0]..<last, besides: besides))
  }

  /// Which of several headings without times are points.
  ///
  /// - Parameter isNamed: whether they stand under a name for points.
  private func points(among headings: [Int], isNamed: Bool) -> [Int] {
    let numbered = numberedFromOne(headings)
    // Numbers that count up under a name for points leave none of them out, whatever it is called.
    if isNamed || areMinutes, headings.count > 2, numbered == headings { return headings }
    // Sessions with their days, and practical things beside them.
    let dated = headings.filter { DatePhrase.find(in: outline.blocks[$0].plainText) != nil }
    if isNamed, dated.count > 2 { return dated }
    // Some have numbers that count up, and those beside them have none.
    if numbered.count > 2, numbered.count < headings.count, numbered.count * 2 >= headings.count {
      return numbered
    }
    return headings.filter { heading in
      let name = outline.blocks[heading].plainText
      if hasLength(heading) { return true }
      return switch SectionNames.role(of: name) {
      case nil: true
      // `I. Provisional agenda` is none of its own items.
      case .points: isNamed && SectionNames.Name(name).agendaWeight(startingBefore: .max) == nil
      case .background, .aims, .people, .other: false
      }
    }
  }

  /// Whether a heading says how long what stands under it takes, or when.
  private func hasLength(_ heading: Int) -> Bool {
    let text = outline.blocks[heading].plainText
    return (PointMarks.takeLeading(from: text).marks ?? PointMarks.takeTrailing(from: text).marks)
      .map { $0.minutes != nil || $0.clock != nil } ?? false
  }

  /// The headings with the numbers 1, 2, 3 and so on; none where a number is out of turn.
  private func numberedFromOne(_ headings: [Int]) -> [Int] {
    let numbered = headings.filter { heading in
      let text = outline.blocks[heading].plainText
      return text.first?.isNumber == true && ListMarks.withoutNumber(text) != text
        && PointMarks.takeLeading(from: text).marks?.clock == nil
    }
    let countUp = numbered.enumerated().allSatisfy { position, heading in
      outline.blocks[heading].plainText.prefix { $0.isNumber } == "\(position + 1)"
    }
    return countUp ? numbered : []
  }

  func isNamedForPoints(_ name: String) -> Bool {
    if case .points? = SectionNames.role(of: name) ?? SectionNames.mention(in: name) {
      true
    } else {
      false
    }
  }

  /// Whether a heading is a name for points, not a title in which such a word stands.
  func isSurelyNamed(_ name: String) -> Bool {
    if case .points(let weight)? = SectionNames.role(of: name) ?? SectionNames.mention(in: name) {
      weight > 2
    } else {
      false
    }
  }

  /// Paragraphs that are only a bold title, under a heading that names the points.
  private mutating func addBoldTitles() {
    for (place, block) in outline.blocks.enumerated() where block.isHeading {
      let content = outline.content(of: place)
      let own = content.prefix { !outline.blocks[$0].isHeading }
      let titles = own.filter { outline.blocks[$0].isBoldTitle || outline.blocks[$0].beginsBold }
      guard let first = titles.first, isNamedForPoints(block.plainText),
        titles.count > 1 || !own.contains(where: { outline.blocks[$0].isList }),
        !own.prefix(while: { $0 < first }).contains(where: { outline.blocks[$0].isList })
      else { continue }
      let end = own.last.map { $0 + 1 } ?? content.upperBound
      let drafts = titles.enumerated().map { position, start in
        let until = position + 1 < titles.count ? titles[position + 1] : end
        return PointDraft(
          blocks: Array(outline.blocks[start..<until]), line: outline.blocks[start].line)
      }
      let path = outline.path(of: place)
      add(
        PointList(
          form: .sections, drafts: drafts, name: block.plainText, path: path, range: first..<end))
    }
  }

  /// Paragraphs that each begin with a few words in bold print, `**Roof** – do we start in May?`, as items do.
  mutating func addBoldBeginnings() {
    let blocks = outline.blocks
    var place = 0
    while place < blocks.count {
      guard blocks[place].beginsBold else {
        place += 1
        continue
      }
      let start = place
      var drafts: [PointDraft] = []
      while place < blocks.count {
        if blocks[place].beginsBold {
          drafts.append(PointDraft(blocks: [blocks[place]], line: blocks[place].line))
        } else if blocks[(place + 1)...].prefix(3).prefix(while: { !$0.isHeading })
          .contains(where: \.beginsBold), !blocks[place].isHeading
        {
          drafts[drafts.count - 1].blocks.append(blocks[place])
        } else {
          break
        }
        place += 1
      }
      if drafts.count > 2 { add(list(.items, drafts, range: start..<place, from: start)) }
    }
  }

  /// The items of all lists below one heading, where each sub-section has one.
  mutating func addItemsOfSections() {
    let blocks = outline.blocks
    var roots: [(name: Int?, range: Range<Int>)] = [(nil, 0..<blocks.count)]
    for (place, block) in blocks.enumerated() where block.isHeading {
      roots.append((place, outline.content(of: place)))
    }
    for root in roots.prefix(200) {
      let named = root.name.map { isSurelyNamed(blocks[$0].plainText) } ?? false
      var lists = root.range.filter { blocks[$0].isList && isListOfPoints($0, named: named) }
      // Where several lists have their minutes, those without are no part of the programme.
      let timed = lists.filter { isListOfPoints($0, named: false) }
      if timed.count > 1 { lists = timed }
      // Lines such as `Session 1: …` and `Session 2: …` part lists as headings do.
      let lines = lists.map { $0 > 0 && named ? outline.leadIn(at: $0 - 1) ?? "" : "" }
      let beginnings = Set(lines.map { $0.folded.words.first ?? "" })
      let areAlike =
        beginnings.count == 1 && beginnings != [""]
        && lines.allSatisfy { $0.contains(where: \.isNumber) }
      let sections = Set(
        zip(lists, lines).map { place, line in
          "\(outline.headings(above: place).first ?? -1) \(areAlike ? line : "")"
        })
      guard lists.count > 1, sections.count > 1, let first = lists.first, let last = lists.last,
        timed.count > 1 || areAlike || areOneProgramme(lists)
      else { continue }
      let drafts = lists.flatMap { blocks[$0].items.map(PointDraft.init) }
      let besides = (first...last).filter { !lists.contains($0) }.map { blocks[$0] }
      let path = root.name.map { outline.path(of: $0) } ?? []
      add(
        PointList(
          form: .itemsOfSections, drafts: drafts, name: root.name.map { blocks[$0].plainText },
          path: path,
          range: first..<(last + 1), besides: besides))
    }
  }

  /// Lists in several sections whose numbers count on from one to the next, whatever stands above them.
  mutating func addCountingItems() {
    let blocks = outline.blocks
    var chains: [[Int]] = []
    var next = 1
    for (place, block) in blocks.enumerated() {
      guard case .list(let items, let start?) = block.kind, start == next || start == 1 else {
        continue
      }
      if start == next, start > 1 {
        chains[chains.count - 1].append(place)
      } else {
        chains.append([place])
      }
      next = start + items.count
    }
    for chain in chains {
      let sections = Set(chain.map { outline.headings(above: $0).first ?? -1 })
      guard sections.count > 1, let first = chain.first, let last = chain.last else { continue }
      let shared = outline.headings(above: first).first { above in
        chain.allSatisfy { outline.headings(above: $0).contains(above) }
      }
      var list = PointList(
        form: .itemsOfSections, drafts: chain.flatMap { blocks[$0].items.map(PointDraft.init) },
        name: shared.map { blocks[$0].plainText }, path: [], range: first..<(last + 1),
        besides: (first...last).filter { !chain.contains($0) }.map { blocks[$0] })
      list.countsOn = true
      if list.drafts.count > 3 { add(list) }
    }
  }

  /// Whether lists without times are parts of one: their numbers count on, they all ask, or only parts of the day stand
  /// between. Else their headings are the points, and the items what is said of them.
  private func areOneProgramme(_ lists: [Int]) -> Bool {
    let blocks = outline.blocks
    var next = 1
    let countOn = lists.allSatisfy { place in
      guard case .list(let items, let start?) = blocks[place].kind, start == next else {
        return false
      }
      next += items.count
      return true
    }
    if countOn { return true }
    if lists.allSatisfy({ blocks[$0].items.allSatisfy { PointDraft($0).asks } }) { return true }
    return lists.allSatisfy { place in
      outline.headings(above: place).first.map { heading in
        let name = blocks[heading].plainText
        return DayPart.isName(name) || DatePhrase.find(in: name) != nil
      } ?? true
    }
  }

  /// Whether a list goes into the whole of a programme: by its minutes or times, or under a heading that names it by
  /// being no list of something else.
  private func isListOfPoints(_ place: Int, named: Bool) -> Bool {
    if timedLists.contains(place) {
      return !(outline.headings(above: place).first.map(hasLength) ?? false)
    }
    guard named, !outline.blocks[place].items.allSatisfy({ PointDraft($0).head.isLabelWithValue })
    else {
      return false
    }
    return outline.path(of: place).prefix(2).allSatisfy { name in
      switch SectionNames.role(of: name) ?? SectionNames.mention(in: name) {
      case .aims, .people, .other, .background: false
      case .points, nil: true
      }
    }
  }
}

extension AgendaBlock {
  /// Whether it is a paragraph with a name in bold print in front, and a mark or a question behind that; a label such as
  /// `**Venue:**` names nothing to talk about.
  var beginsBold: Bool {
    guard case .paragraph(let phrase) = kind, !phrase.lead.isBlank, !phrase.text.isBlank else {
      return false
    }
    let name = phrase.lead.onOneLine.trimming([":", ".", " ", "–", "—", "-", "："])
    let isTimed = PointMarks.takeLeading(from: phrase.text).marks != nil
    guard name.words.count <= (isTimed ? 16 : 8), !Labels.isKnown(name), isTimed || !name.asks
    else { return false }
    switch SectionNames.role(of: name) {
    case .points?, nil: break
    case .background?, .aims?, .people?, .other?: return false
    }
    // All of its first line, perhaps with a length behind it.
    if phrase.text.hasPrefix("\n") || PointMarks.takeLeading(from: phrase.text).marks != nil {
      return true
    }
    return phrase.lead.trimmed.last.map { ":.–—：".contains($0) } ?? false
      || phrase.text.trimmed.first.map { "–—-:：".contains($0) } ?? false
  }
}
