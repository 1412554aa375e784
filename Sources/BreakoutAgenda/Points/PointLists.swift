import BreakoutModel

/// Finds every list of a note that could be its points.
struct PointLists {
  let outline: NoteOutline
  private(set) var all: [PointList] = []
  /// The lists most of whose items have minutes or times, by their places.
  let timedLists: Set<Int>
  /// The lines of the note that begin with a label and a number, such as `Item 3:`.
  private let labelledLines: Set<Int>
  private let titleIsAgenda: Bool
  /// Whether the note calls itself the minutes of a meeting.
  let areMinutes: Bool
  /// A heading that is that of the note's own meeting, whatever it says of the next one.
  private let meeting: String?

  private init(
    _ outline: NoteOutline, labelledLines: Set<Int>, titleIsAgenda: Bool, meeting: String?
  ) {
    self.meeting = meeting
    areMinutes = outline.blocks.prefix(8).contains {
      !$0.isList && $0.plainText.words.count <= 20 && LastMinutes.areMinutes($0.plainText)
    }
    self.outline = outline
    self.labelledLines = labelledLines
    self.titleIsAgenda = titleIsAgenda
    timedLists = Set(
      outline.blocks.indices.filter { place in
        let drafts = outline.blocks[place].items.prefix(60).map(PointDraft.init)
        let timed = drafts.filter { $0.minutes != nil || $0.clock != nil }.count
        return timed > 0 && timed * 2 >= drafts.count
      })
  }

  /// A note of more lists than this has no session's points.
  private static let most = 400

  /// The lists, the likeliest first.
  static func find(
    in blocks: [AgendaBlock], labelledLines: Set<Int> = [], titleIsAgenda: Bool,
    meeting: String? = nil
  ) -> [PointList] {
    var lists = PointLists(
      NoteOutline(blocks), labelledLines: labelledLines, titleIsAgenda: titleIsAgenda,
      meeting: meeting)
    lists.addItems()
    lists.addSections()
    lists.addCountingItems()
    lists.addItemsOfSections()
    lists.addBoldBeginnings()
    lists.addTables()
    lists.addTimes()
    lists.addQuestions()
    lists.addLines(titleIsAgenda: titleIsAgenda)
    lists.addLinesOfSentences()
    lists.addEnumerations()
    return ListEvidence(lists.all, outline: lists.outline).sorted
  }

  private var blocks: [AgendaBlock] { outline.blocks }

  mutating func add(_ list: PointList) {
    var list = list
    if let meeting {
      list.path.removeAll { $0 == meeting }
      if list.name == meeting, !isSurelyNamed(meeting) {
        list.name = list.path.isEmpty ? nil : list.path.removeFirst()
      }
    }
    list.title = outline.title
    list.joinAddresses()
    list.blankLines = list.drafts.filter(\.isBlank).map(\.line)
    list.drafts.removeAll(where: \.isBlank)
    guard !list.drafts.isEmpty, all.count < Self.most,
      !all.contains(where: { $0.isSame(as: list) && $0.form != .nestedItems })
    else { return }
    list.takeLengths()
    for index in list.drafts.indices {
      list.drafts[index].isLabelled = labelledLines.contains(list.drafts[index].line)
    }
    list.isUnderTitle =
      !all.contains { $0.form == list.form && $0.drafts.count > 2 } && hasNoName(list)
      && (titleIsAgenda && list.form == .items || areMinutes && isNumbered(list))
    all.append(list)
  }

  /// Whether its numbers count up from 1.
  private func isNumbered(_ list: PointList) -> Bool {
    switch list.form {
    case .items:
      blocks.indices.contains(list.range.lowerBound) && blocks[list.range.lowerBound].isNumbered
    case .sections:
      list.drafts.enumerated().allSatisfy { position, draft in
        draft.heading?.plain.hasPrefix("\(position + 1).") ?? false
      }
    default: false
    }
  }

  /// Whether nothing above a list says what it is.
  private func hasNoName(_ list: PointList) -> Bool {
    ([list.name].compactMap(\.self) + list.path).allSatisfy {
      SectionNames.role(of: $0) == nil
    }
  }

  // MARK: Lists with marks

  /// Every run of lists that only paragraphs of their items part.
  private mutating func addItems() {
    var place = 0
    while place < blocks.count {
      guard blocks[place].isList else {
        place += 1
        continue
      }
      place = addRun(from: place)
    }
  }

  /// A paragraph between two lists belongs to the item above it where it leads in to nothing: it only lacks the
  /// indentation that Markdown asks for. `Afternoon:` between the lists of a programme parts nothing.
  private mutating func addRun(from start: Int) -> Int {
    var drafts: [PointDraft] = []
    var besides: [AgendaBlock] = []
    let isNumbered = blocks[start].isNumbered
    let isProgramme = outline.path(of: start).prefix(2).contains(where: isSurelyNamed)
    var place = start
    while place < blocks.count {
      if blocks[place].isList {
        // A second list that begins at 1 again, unless each item is one of its own, as word processors leave them.
        if !drafts.isEmpty, blocks[place].isNumbered, startsAgain(place, from: start),
          !(isProgramme && isBehindBullets(place, from: start))
        {
          break
        }
        // `I – FINANCES` between bullets names a part of them.
        if !isNumbered, blocks[place].isNumbered, blocks[place].items.count == 1,
          place + 1 < blocks.count, blocks[place + 1].isList, !blocks[place + 1].isNumbered,
          let name = blocks[place].items[0].blocks.first, name.plainText.words.count <= 6,
          blocks[place].items[0].blocks.count == 1
        {
          besides.append(name)
          place += 1
          continue
        }
        if isNumbered, !blocks[place].isNumbered, goesOn(after: place, count: drafts.count),
          !drafts.isEmpty
        {
          // Bullets at the margin below a numbered item.
          drafts[drafts.count - 1].blocks.append(blocks[place])
        } else {
          drafts += blocks[place].items.map(PointDraft.init)
        }
        place += 1
        continue
      }
      guard let next = nextList(after: place), !drafts.isEmpty else { break }
      // Below one sure name a rule across the page parts nothing, and neither does the name of a part of the day.
      if isProgramme,
        blocks[place..<next].allSatisfy({ isPartOfDay($0) || $0.plainText.isEmpty && !isNumbered })
      {
        besides += blocks[place..<next]
      } else if isNumbered, !blocks[next].isNumbered, countsOn(after: next, count: drafts.count) {
        // A paragraph of the item leads in bullets that are its own: the numbers count on behind them.
        drafts[drafts.count - 1].blocks += blocks[place..<next]
      } else if !startsAgain(next, from: start),
        (place..<next).allSatisfy({ !splits(at: $0, next: next, count: drafts.count) })
      {
        drafts[drafts.count - 1].blocks += blocks[place..<next]
      } else {
        break
      }
      place = next
    }
    var end = place
    if let last = drafts.last, last.isOnlyTitle, end < blocks.count, blocks[end].isParagraph {
      drafts[drafts.count - 1].blocks.append(blocks[end])
      end += 1
    }
    var run = list(.items, drafts, range: start..<end, from: start)
    run.besides = besides
    add(run)
    for item in drafts.prefix(60) { addNested(in: item, range: start..<end, depth: 0) }
    addLeaves(of: drafts, range: start..<end, from: start)
    return end
  }

  private func startsAgain(_ place: Int, from start: Int) -> Bool {
    guard place > start, case .list(let items, 1?) = blocks[place].kind else { return false }
    return blocks[start..<place].contains {
      $0.isNumbered && $0.items.count > (items.count > 1 ? 1 : 2)
    }
  }

  /// Whether only bullets stand between a numbered list and the one before, as where a word processor has begun to count
  /// anew behind them.
  private func isBehindBullets(_ place: Int, from start: Int) -> Bool {
    guard let before = blocks[start..<place].lastIndex(where: \.isNumbered), before + 1 < place
    else {
      return false
    }
    return blocks[(before + 1)..<place].allSatisfy { $0.isList && !$0.isNumbered }
  }

  /// The next list behind a few paragraphs; `nil` where a heading, the end or much text comes first.
  private func nextList(after place: Int) -> Int? {
    for next in place..<min(place + 6, blocks.count) {
      if blocks[next].isHeading { return nil }
      if blocks[next].isList { return next }
    }
    return nil
  }

  /// Whether the list after the next ones goes on with the numbers.
  private func goesOn(after place: Int, count: Int) -> Bool {
    for next in blocks[(place + 1)...].prefix(3) {
      if next.isHeading { return false }
      if case .list(_, let start?) = next.kind { return start == count + 1 || start == 1 }
    }
    return false
  }

  /// Whether one of the next blocks is a list that goes on with the next number.
  private func countsOn(after place: Int, count: Int) -> Bool {
    for next in blocks[(place + 1)...].prefix(4) {
      if next.isHeading { return false }
      if case .list(_, let start?) = next.kind { return start == count + 1 }
    }
    return false
  }

  private func splits(at place: Int, next: Int, count: Int) -> Bool {
    if case .list(_, let start?) = blocks[next].kind, start == count + 1, start > 1 { return false }
    if blocks[place].plainText.isEmpty { return true }
    guard let leadIn = outline.leadIn(at: place) else { return false }
    return leadIn.hasSuffix(":") || leadIn.hasSuffix("：") || SectionNames.mention(in: leadIn) != nil
      || isPartOfDay(blocks[place]) || leadIn.words.count <= 6 && leadIn.first?.isLowercase == false
  }

  func isPartOfDay(_ block: AgendaBlock) -> Bool {
    guard let phrase = block.phrase, phrase.plain.words.count <= 8 else { return false }
    return DayPart.isName(phrase.plain)
  }

  func list(
    _ form: PointList.Form, _ drafts: [PointDraft], range: Range<Int>, from start: Int
  ) -> PointList {
    let leadIn = start > 0 ? outline.leadIn(at: start - 1) : nil
    let path = outline.path(of: start)
    return PointList(
      form: form, drafts: drafts, name: leadIn ?? path.first,
      path: leadIn == nil ? Array(path.dropFirst()) : path,
      range: range, isLedIn: leadIn != nil)
  }

  /// The lists inside an item, with the item's own text leading in.
  private mutating func addNested(in item: PointDraft, range: Range<Int>, depth: Int) {
    guard depth < 3 else { return }
    for (place, block) in item.blocks.enumerated() where block.isList {
      let drafts = block.items.map(PointDraft.init)
      let leadIn = place > 0 ? item.blocks[place - 1].phrase?.plain : nil
      var list = PointList(
        form: .nestedItems, drafts: drafts, name: leadIn, path: outline.path(of: range.lowerBound),
        range: range,
        isLedIn: true)
      list.besides = Array(blocks[range])
      add(list)
      for draft in drafts.prefix(60) { addNested(in: draft, range: range, depth: depth + 1) }
    }
  }

  /// The questions at the ends of a nested list whose upper items only group them.
  private mutating func addLeaves(of drafts: [PointDraft], range: Range<Int>, from start: Int) {
    var leaves: [PointDraft] = []
    func walk(_ draft: PointDraft, _ depth: Int) {
      let nested = draft.blocks.flatMap(\.items)
      if nested.isEmpty || depth > 4 {
        if depth > 0, draft.head.asks { leaves.append(draft) }
      } else {
        for item in nested { walk(PointDraft(item), depth + 1) }
      }
    }
    for draft in drafts { walk(draft, 0) }
    guard leaves.count > 1, !drafts.contains(where: { $0.head.asks }) else { return }
    var found = list(.nestedItems, leaves, range: range, from: start)
    found.besides = Array(blocks[range])
    add(found)
  }
}

extension AgendaBlock {
  var isNumbered: Bool { if case .list(_, _?) = kind { true } else { false } }
}

extension PointList {
  /// Web addresses below an item that says something belong to it.
  fileprivate mutating func joinAddresses() {
    guard form == .items, drafts.contains(where: { !$0.head.isAddress }),
      drafts.contains(where: { $0.head.hasPrefix("http") })
    else { return }
    drafts = drafts.reduce(into: []) { result, draft in
      if draft.head.hasPrefix("http"), draft.head.isAddress, !result.isEmpty {
        result[result.count - 1].blocks += draft.blocks
      } else {
        result.append(draft)
      }
    }
  }
}
