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
      addSections(headings)
    }
    addBoldTitles()
  }

  private mutating func addSections(_ headings: [Int]) {
    guard headings.count <= 2 * AgendaReader.mostPoints else { return }
    let parent = outline.headings(above: headings[0]).first
    let timed = headings.filter {
      PointMarks.takeLeading(from: outline.blocks[$0].plainText).marks?.clock != nil
    }
    let isNamed = parent.map { isNamedForPoints(outline.blocks[$0].plainText) } ?? false
    let chosen: [Int]
    if timed.count > 1, timed.count * 3 >= headings.count {
      // Headings between those with times are parts of them.
      chosen = timed
    } else {
      // Numbers that count up under a name for points leave none of them out, whatever it is called.
      let areNumbered =
        (isNamed || areMinutes) && headings.count > 2
        && headings.enumerated().allSatisfy { position, heading in
          let text = outline.blocks[heading].plainText
          return text.hasPrefix("\(position + 1).") && ListMarks.withoutNumber(text) != text
        }
      chosen =
        areNumbered
        ? headings
        : headings.filter { heading in
          switch SectionNames.role(of: outline.blocks[heading].plainText) {
          case nil: true
          case .points: isNamed
          case .background, .aims, .people, .other: false
          }
        }
    }
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
      drafts.append(
        PointDraft(
          heading: phrase, blocks: Array(outline.blocks[(heading + 1)..<until]),
          line: outline.blocks[heading].line))
      // Behind the last point it is outside of the list.
      if position + 1 < chosen.count { besides += outline.blocks[until..<next] }
      last = until
    }
    let path = outline.path(of: headings[0])
    add(
      PointList(
        form: .sections, drafts: drafts, name: path.first, path: Array(path.dropFirst()),
        range: chosen[0]..<last, besides: besides))
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
      let titles = own.filter { outline.blocks[$0].isBoldTitle }
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
      guard lists.count > 1, sections.count > 1, let first = lists.first, let last = lists.last
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

  /// Whether a list goes into the whole of a programme: by its minutes or times, or under a heading that names it by
  /// being no list of something else.
  private func isListOfPoints(_ place: Int, named: Bool) -> Bool {
    if timedLists.contains(place) { return true }
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
