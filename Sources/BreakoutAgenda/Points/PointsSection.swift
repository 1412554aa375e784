/// The part of an agenda that holds its points: which heading opens it, and what is below.
struct PointsSection {
  let headingIndex: Int
  let heading: String
  let line: Int
  /// What stands between the heading and the first point.
  private(set) var introduction: [AgendaBlock] = []
  private(set) var drafts: [PointDraft] = []
  /// What comes after the last point.
  private(set) var closing: [AgendaBlock] = []

  /// The best section among all that a heading or an introducing line opens: the surest name that
  /// has points below it, else the surest name; `nil` when nothing names the points.
  static func find(in blocks: [AgendaBlock]) -> PointsSection? {
    let candidates = blocks.indices.compactMap { index in
      sureness(of: blocks, at: index).map { (index, $0) }
    }
    .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    var best: PointsSection?
    // Each candidate looks at the rest of the file: a file full of headings must not cost a square.
    for (index, _) in candidates.prefix(20) {
      let section = PointsSection(blocks, headingAt: index)
      if !section.drafts.isEmpty { return section }
      best = best ?? section
    }
    return best
  }

  /// 0 is surest; `nil` for what opens no points.
  private static func sureness(of blocks: [AgendaBlock], at index: Int) -> Int? {
    switch blocks[index].kind {
    case .heading(let level, let phrase):
      let text = phrase.plain
      switch SectionNames.section(named: text) {
      case .points: return 0
      case .perhapsPoints: return 2
      case .background: return nil
      case nil: return level > 1 && SectionNames.mentionsPoints(text) ? 1 : nil
      }
    case .paragraph(let phrase):
      let text = phrase.plain
      guard text.hasSuffix(":") || text.hasSuffix("："), text.utf8.count < 1000,
        index + 1 < blocks.count, case .list = blocks[index + 1].kind,
        SectionNames.mentionsPoints(text)
      else { return nil }
      return 3
    case .list: return nil
    }
  }

  private init(_ blocks: [AgendaBlock], headingAt index: Int) {
    headingIndex = index
    line = blocks[index].line
    heading = blocks[index].plainText
    var level = 6
    if case .heading(let own, _) = blocks[index].kind { level = own }
    let rest = blocks[(index + 1)...]
    let end =
      rest.firstIndex { block in
        if case .heading(let other, _) = block.kind { return other <= level }
        return false
      } ?? blocks.endIndex
    let content = Array(blocks[index + 1..<end])
    let starters = Self.starters(in: content)
    let firstList = content.firstIndex(where: \.isList)
    if let first = starters.first, firstList.map({ first < $0 }) ?? true {
      takeSections(content, starters: starters)
    } else if firstList != nil {
      takeLists(content)
    } else {
      takeQuestions(content)
    }
    closing += blocks[end...]
  }

  /// The sub-headings of the highest level, or else paragraphs that are only a bold title.
  private static func starters(in content: [AgendaBlock]) -> [Int] {
    let levels = content.compactMap { block -> Int? in
      if case .heading(let level, _) = block.kind { level } else { nil }
    }
    if let top = levels.min() {
      return content.indices.filter {
        if case .heading(top, _) = content[$0].kind { true } else { false }
      }
    }
    let titles = content.indices.filter { content[$0].isBoldTitle }
    return titles.count > 1 || !content.contains(where: \.isList) ? titles : []
  }

  private mutating func takeSections(_ content: [AgendaBlock], starters: [Int]) {
    introduction = Array(content[..<starters[0]])
    for (position, start) in starters.enumerated() {
      let end = position + 1 < starters.count ? starters[position + 1] : content.count
      let body = Array(content[start + 1..<end])
      switch content[start].kind {
      case .heading(_, let phrase):
        drafts.append(PointDraft(heading: phrase, blocks: body, line: content[start].line))
      default:
        drafts.append(PointDraft(blocks: [content[start]] + body, line: content[start].line))
      }
    }
  }

  /// The items of every list up to a heading. A paragraph between two lists belongs to the item
  /// above it: it only lacks the indentation that Markdown asks for.
  private mutating func takeLists(_ content: [AgendaBlock]) {
    let end = content.firstIndex(where: \.isHeading) ?? content.count
    let lists = content[..<end].indices.filter { content[$0].isList }
    guard let first = lists.first, var last = lists.last else { return }
    introduction = Array(content[..<first])
    for index in first...last {
      if case .list(let items) = content[index].kind {
        drafts += items.map { PointDraft(blocks: $0.blocks, line: $0.line) }
      } else if !drafts.isEmpty {
        drafts[drafts.count - 1].blocks.append(content[index])
      }
    }
    if let point = drafts.last, point.isOnlyTitle, last + 1 < end {
      last += 1
      drafts[drafts.count - 1].blocks.append(content[last])
    }
    closing = Array(content[(last + 1)...])
  }

  /// Without a list, paragraphs or lines that ask are the points.
  private mutating func takeQuestions(_ content: [AgendaBlock]) {
    var pending: [AgendaBlock] = []
    for block in content {
      guard case .paragraph(let phrase) = block.kind else { continue }
      let lines = phrase.lines
      if lines.count > 1, lines.allSatisfy(\.asks) {
        introduceOrExtend(&pending)
        for (offset, line) in lines.enumerated() {
          let part = AgendaBlock(
            kind: .paragraph(AgendaPhrase(lead: "", text: line)), line: block.line + offset)
          drafts.append(PointDraft(blocks: [part], line: part.line))
        }
      } else if phrase.plain.asks {
        introduceOrExtend(&pending)
        drafts.append(PointDraft(blocks: [block], line: block.line))
      } else {
        pending.append(block)
      }
    }
    if drafts.isEmpty { introduction += pending } else { closing += pending }
  }

  private mutating func introduceOrExtend(_ pending: inout [AgendaBlock]) {
    if drafts.isEmpty {
      introduction += pending
    } else {
      drafts[drafts.count - 1].blocks += pending
    }
    pending = []
  }
}

extension AgendaBlock {
  var isList: Bool { if case .list = kind { true } else { false } }

  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// `**Title**` or `**Title** (9 min)` and nothing else.
  var isBoldTitle: Bool {
    guard case .paragraph(let phrase) = kind, !phrase.lead.isBlank, !phrase.lead.trimmed.asks else {
      return false
    }
    return PointMarks.takeLeading(from: phrase.text).rest.trimming([":", ".", " ", "\n"]).isEmpty
  }
}

extension PointDraft {
  fileprivate var isOnlyTitle: Bool { blocks.count == 1 && blocks[0].isBoldTitle }
}

extension String {
  /// Whether it ends in a question mark of any script.
  var asks: Bool {
    let end = trimmed.trimming(["\"", "”", "»", "*", "_", ")", " "])
    return end.hasSuffix("?") || end.hasSuffix("？") || end.hasSuffix("؟")
  }
}

/// One point as it stands in the text, before its title, minutes and question are told apart.
struct PointDraft {
  /// The sub-heading that opens it; `nil` for an item of a list.
  var heading: AgendaPhrase?
  var blocks: [AgendaBlock]
  let line: Int
}
