import BreakoutModel

/// Weighs every list of a note: what it is called is one sign among others.
struct ListEvidence {
  private(set) var sorted: [PointList]

  init(_ lists: [PointList], outline: NoteOutline) {
    let asking = lists.filter { $0.form != .nestedItems && $0.mostlyAsks && $0.drafts.count > 1 }
    let names = Dictionary(
      grouping: lists.filter { $0.form == .items || $0.form == .nestedItems }.compactMap {
        $0.name?.folded
      }, by: \.self)
    sorted = lists.map { list in
      var list = list
      list.weigh(
        isOnlyAsking: asking.count == 1 && asking[0].isSame(as: list),
        isRepeated: list.name.map { (names[$0.folded]?.count ?? 0) > 2 } ?? false)
      return list
    }
    weighTogether()
    weighParts()
    weighAgain()
    weighAlone()
    let earliest = sorted.filter { $0.score > 0 }.min { $0.line < $1.line }?.line
    for index in sorted.indices where sorted[index].line == earliest {
      sorted[index].score += 1
      if sorted[index].score > 1 { sorted[index].reasons.append(.first) }
    }
    sorted = sorted.enumerated().sorted {
      ($1.element.score, $0.element.line, $0.offset) < (
        $0.element.score, $1.element.line, $1.offset
      )
    }.map(\.element)
  }
}

extension ListEvidence {
  /// A list under a heading of its own is likely the one where nothing else could be it.
  private mutating func weighAlone() {
    let open = sorted.indices.filter { index in
      let list = sorted[index]
      return list.form != .nestedItems && list.form != .lines && list.score >= 0
        && list.drafts.count > 2
    }
    guard let only = open.first, open.count == 1, sorted[only].form == .items,
      !sorted[only].isLedIn || sorted[only].name?.last.map({ ":：".contains($0) }) != true,
      sorted[only].score < ListReading.enough
    else { return }
    sorted[only].score += 30
    sorted[only].reasons.append(.onlyList)
  }

  /// The items of one of several lines without marks are no list of their own.
  private mutating func weighParts() {
    for whole in sorted.indices where sorted[whole].form == .lines && sorted[whole].score > 0 {
      let drafts = sorted[whole].drafts
      guard drafts.count > 3 else { continue }
      let parts = Set(
        drafts.filter { $0.head.hasSuffix(":") && !DayPart.isName($0.head) }.flatMap {
          $0.blocks.flatMap(\.items).map(\.line)
        })
      for index in sorted.indices where index != whole {
        guard sorted[index].form == .items, let first = sorted[index].drafts.first,
          parts.contains(first.line)
        else { continue }
        sorted[index].score -= 30
        sorted[index].reasons.append(.nested)
      }
    }
  }

  /// An annotated agenda says its items, and then each of them again with its annotation: the first list is the one,
  /// unless only the second says how long they take.
  private mutating func weighAgain() {
    let names = sorted.map { $0.drafts.prefix(60).map(\.name) }
    for first in sorted.indices where sorted[first].form != .nestedItems && names[first].count > 2 {
      let known = Set(names[first])
      // A list of both.
      if known.count * 3 <= names[first].count * 2 {
        sorted[first].score -= 60
        sorted[first].reasons.append(.again(line: sorted[first].line))
        continue
      }
      for index in sorted.indices where sorted[index].line > sorted[first].lastLine {
        let shared = names[index].filter(known.contains).count
        guard names[index].count > 2, shared * 3 >= names[index].count * 2,
          shared * 3 >= known.count * 2,
          !sorted[index].isProgramme || sorted[first].isProgramme
        else { continue }
        sorted[index].score -= 30
        sorted[index].reasons.append(.again(line: sorted[first].line))
      }
    }
  }

  /// What lists say of each other: the whole of a programme is likelier than a part of it, and what stands inside one
  /// item of a programme is none.
  private mutating func weighTogether() {
    let wholes = sorted.indices.filter { sorted[$0].isProgramme }.prefix(40)
    for whole in wholes {
      let lines = Set(sorted[whole].drafts.map(\.line))
      // Short lines among which those of a programme stand are what is said of its items.
      if sorted[whole].form == .times {
        for index in sorted.indices where sorted[index].form == .lines {
          guard lines.isSubset(of: Set(sorted[index].drafts.map(\.line))) else { continue }
          sorted[index].score -= 30
          sorted[index].reasons.append(.unmarked)
        }
      }
      for index in sorted.indices where index != whole && sorted[index].drafts.count < lines.count {
        let part = sorted[index]
        let isInside =
          sorted[whole].range.lowerBound <= part.range.lowerBound
          && part.range.upperBound <= sorted[whole].range.upperBound
        guard isInside || sorted[whole].line <= part.line && part.lastLine <= sorted[whole].lastLine
        else {
          continue
        }
        if part.drafts.allSatisfy({ lines.contains($0.line) }) {
          if sorted[whole].form == .itemsOfSections && (part.isProgramme || part.form != .items)
            || sorted[whole].form == .sections && part.form == .sections
          {
            sorted[whole].score = max(sorted[whole].score, part.score + 1)
          }
        } else if sorted[whole].score >= ListReading.enough {
          sorted[index].score -= part.isProgramme ? 15 : 30
          sorted[index].reasons.append(.nested)
        }
      }
    }
  }
}

extension PointDraft {
  /// What it is called, for comparisons: without a number, a label, minutes and marks.
  fileprivate var name: String {
    let bare = ListMarks.withoutNumber(PointMarks.takeTrailing(from: head).rest)
    let label = LabelledNumber(bare)
    let text = label.map { $0.rest.isBlank ? bare : $0.rest } ?? bare
    return text.folded.words.prefix(8).joined(separator: " ").trimming([".", ":", ";", " ", "*"])
  }
}

extension PointList {
  /// Whether most of it has minutes or times.
  fileprivate var isProgramme: Bool { drafts.count > 2 && isTimed }

  /// So many items say what a list is.
  private static let sampled = 100

  private var heads: [String] { drafts.prefix(Self.sampled).map(\.head) }

  fileprivate var mostlyAsks: Bool {
    let sample = drafts.prefix(Self.sampled)
    return sample.filter(\.asks).count * 2 >= sample.count
  }

  /// Scores are in tenths of a point, so that sums are exact.
  fileprivate mutating func weigh(isOnlyAsking: Bool, isRepeated: Bool) {
    var total = 0
    func add(_ tenths: Int, _ reason: ListReason?) {
      total += tenths
      if let reason { reasons.append(reason) }
    }
    weighName(add)
    let count = drafts.count
    let sample = drafts.prefix(Self.sampled)
    let marks = sample.map { (hasClock: $0.clock != nil, hasMinutes: $0.minutes != nil) }
    isTimed = marks.count { $0.hasClock || $0.hasMinutes } * 3 >= sample.count * 2
    let asking = sample.filter { $0.asks || $0.head.containsQuestion }.count
    if asking * 2 >= sample.count, asking > 0 {
      add(count > 1 ? 40 * asking / sample.count : 15, .questions(asking))
      if isOnlyAsking, count > 2 { add(20, .onlyQuestions) }
    }
    let timed = marks.count(where: \.hasClock)
    let lengths = marks.count(where: \.hasMinutes)
    if timed * 2 >= sample.count, timed > 1 {
      add(40 * timed / sample.count, .times(timed))
    } else if lengths * 2 >= sample.count, lengths > 0 {
      add((count > 1 ? 40 : 15) * lengths / sample.count, .minutes(lengths))
    } else if lengths > 0 {
      add(15, .minutes(lengths))
    }
    switch count {
    case 1: add(isNamedExactly ? -5 : -30, .fewItems(1))
    case 2: add(-5, .fewItems(2))
    case 3...14: add(10, nil)
    case 15...30: break
    case 31...60: add(-20, .manyItems(count))
    default: add(-60, .manyItems(count))
    }
    let labelled = sample.filter(\.isLabelled).count
    if labelled > 1, labelled * 3 >= sample.count * 2 { add(35, .labelled(labelled)) }
    if isUnderTitle, count > 2 { add(30, nil) }
    weighItems(add)
    switch form {
    case .nestedItems: add(-15, .nested)
    case .lines: add(hasPeopleBelow ? 0 : -15, .unmarked)
    case .sections: add(sectionWeight + (timed * 2 >= sample.count && timed > 2 ? 15 : 0), nil)
    case .itemsOfSections: add(countsOn ? 40 : 5, nil)
    case .rows, .times: add(timed * 2 >= sample.count && timed > 2 ? 15 : 0, nil)
    case .items, .questions: break
    }
    if isRepeated, let name { add(-40, .repeatedName(name)) }
    score = total
  }

  /// Whether it stands right under a heading that can be nothing else, itself under none that speaks of lists: who
  /// writes that means it.
  private var isHeadedSurely: Bool {
    guard form == .items || form == .sections, !isLedIn, let name,
      case .points(SectionNames.sure)? = SectionNames.role(of: name)
    else { return false }
    return path.allSatisfy { heading in
      switch SectionNames.role(of: heading) {
      case nil, .background: true
      case .points, .aims, .people, .other: false
      }
    }
  }

  private var isLedInForDiscussion: Bool {
    guard isLedIn, let name, case .points(let weight)? = SectionNames.mention(in: name) else {
      return false
    }
    return weight >= 3
  }

  /// Whether a heading names it that may be the name of points.
  private var isNamedExactly: Bool {
    if form != .nestedItems, let name, case .points? = SectionNames.role(of: name) {
      true
    } else {
      false
    }
  }

  /// What it is called, and what is above it.
  private func weighName(_ add: (Int, ListReason?) -> Void) {
    var role = name.flatMap { SectionNames.role(of: $0) }
    // Lines below a title that says `agenda`.
    if form == .lines, role == nil, let name {
      role = .points(weight: SectionNames.Name(name).weight)
    }
    switch role ?? name.flatMap({ SectionNames.mention(in: $0) }) {
    case .aims? where isNamedByTitle && role == nil, .people? where isNamedByTitle && role == nil,
      .other? where isNamedByTitle && role == nil:
      break
    case .points(let weight)?:
      let tenths = role == nil || form == .nestedItems ? weight * 7 : weight * 10
      add(tenths, .named(name ?? "", isSure: weight >= SectionNames.sure && role != nil))
      // `What we talk about`, as a heading of a list.
      if role == nil, !isLedIn, weight == 3, form == .items || form == .sections,
        name.map({ $0.words.count <= 6 }) ?? false
      {
        add(20, nil)
      }
      if role == nil, isLedIn, form != .nestedItems,
        name.map({ $0.hasSuffix(":") || $0.hasSuffix("：") }) == true
      {
        // Who leads in so speaks of nothing else.
        add(weight > 1 ? 20 : 10, nil)
      }
    case .aims?: add(-40, .namedOtherwise(name ?? ""))
    case .people?, .other?: add(-60, .namedOtherwise(name ?? ""))
    case .background?: add(-20, .namedOtherwise(name ?? ""))
    case nil:
      if isLedIn, let name, name.hasSuffix(":") || name.hasSuffix("：") { add(15, .ledIn(name)) }
    }
    if isHeadedSurely { add(60, nil) }
    for (depth, heading) in path.prefix(4).enumerated() {
      switch SectionNames.role(of: heading) {
      case .points(let weight)?:
        // A line that leads in stands below the heading that names the points.
        if case .points? = role { break }
        let isNear = depth == 0 && isLedIn && form != .nestedItems
        add(isNear ? weight * 8 : weight * 3, .named(heading, isSure: weight >= SectionNames.sure))
      // A line that speaks of questions to discuss ends what the heading of aims above it is about.
      case .aims? where isLedInForDiscussion: break
      // What the whole note is for says nothing of one list in it.
      case .aims? where heading == title, .people? where heading == title,
        .other? where heading == title:
        break
      case .aims?: add(-30, .namedOtherwise(heading))
      case .people?, .other?: add(-60, .namedOtherwise(heading))
      case .background?: add(-5, nil)
      case nil: continue
      }
      break
    }
  }

  /// What its items look like.
  private func weighItems(_ add: (Int, ListReason?) -> Void) {
    let heads = heads
    let count = heads.count
    func weigh(_ tenths: Int, _ found: Int, _ reason: (Int) -> ListReason) {
      guard found * 3 >= count, found > 0 else { return }
      add(tenths * found / count, reason(found))
    }
    let labels = heads.filter(\.isLabelWithValue).count
    let areAllLabels = heads.allSatisfy { $0.prefix(40).contains { ":：".contains($0) } }
    if labels > 1, areAllLabels, !heads.contains(where: \.asks) {
      // Day, place and hour among them: so are the others, whatever they are called.
      add(-60, .labels(count))
    } else {
      weigh(-60, labels, ListReason.labels)
    }
    weigh(-50, heads.filter { PersonPhrase.isPerson($0) }.count, ListReason.people)
    weigh(
      -60, heads.filter { PointMarks.takeLeading(from: $0).rest.isAddress }.count,
      ListReason.addresses)
    if !isTimed { weigh(-20, heads.filter(\.isTask).count, ListReason.tasks) }
    // Aims and outcomes: `to measure …;`
    let clauses = heads.filter { $0.hasSuffix(";") || $0.hasSuffix("；") }.count
    if clauses * 2 >= count, count > 1, !isLedInForDiscussion { add(-10, nil) }
  }

  /// Whether people stand below most of its lines, as in the programme of a launch.
  private var hasPeopleBelow: Bool {
    let with = drafts.prefix(Self.sampled).filter { draft in
      draft.blocks.dropFirst().contains { $0.isParagraph && PersonPhrase.isPerson($0.plainText) }
    }
    return drafts.count > 1 && with.count * 2 >= drafts.count
  }

  /// Sections of a note are points where something says so.
  private var sectionWeight: Int {
    let numbered = drafts.filter { draft in
      let head = draft.heading?.plain ?? draft.head
      return ListMarks.withoutNumber(head) != head || LabelledNumber(head) != nil
    }.count
    let named = name.flatMap { SectionNames.role(of: $0) }
    if case .points? = named { return numbered * 2 >= drafts.count ? 15 : 0 }
    if isProgramme { return 0 }
    return numbered * 2 >= drafts.count && numbered > 1 ? 0 : -20
  }
}

extension String {
  /// A question with something behind it: `What do we keep? (Group A)`, `Who pays? And when.`
  fileprivate var containsQuestion: Bool { contains { "?？؟".contains($0) } }

  /// `Date: …`, `Where: …`: a known label or a short one with a value that is no question.
  var isLabelWithValue: Bool {
    guard let colon = firstIndex(where: { $0 == ":" || $0 == "：" }), !asks else { return false }
    let label = self[..<colon]
    let words = label.words
    guard (1...4).contains(words.count), !self[colon...].dropFirst().isBlank else { return false }
    return FrontMatterKey(label: String(label)) != nil
      || SectionNames.role(of: String(label)).map { role in
        if case .points = role { false } else { true }
      } ?? false || Labels.isKnown(String(label))
  }

  /// A web address, an e-mail address or a telephone number and little else.
  var isAddress: Bool {
    let bare = trimmed
    if bare.hasPrefix("+"), bare.dropFirst().prefix(3).contains(where: \.isNumber) { return true }
    if bare.hasPrefix("http"), bare.words.count < 3 { return true }
    let digits = bare.prefix(20).filter { $0.isNumber }.count
    if digits >= 9 { return true }
    return bare.words.count <= 3 && bare.contains("@") && bare.contains(".")
  }

  fileprivate var isTask: Bool {
    let start = trimmed.prefix(4)
    return start.hasPrefix("[ ]") || start.lowercased().hasPrefix("[x]") || start.hasPrefix("☐")
      || start.hasPrefix("☑")
      || start.hasPrefix("✅")
  }
}
