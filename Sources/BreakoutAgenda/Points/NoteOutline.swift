/// The blocks of a note with the headings each of them stands under.
struct NoteOutline {
  let blocks: [AgendaBlock]
  /// For each block the places of the headings above it, the nearest first; of a heading those that it stands under.
  private let above: [[Int]]

  init(_ blocks: [AgendaBlock]) {
    let blocks = Self.withTitleAbove(blocks)
    self.blocks = blocks
    title = Self.title(of: blocks)
    var above: [[Int]] = []
    var open: [(level: Int, place: Int)] = []
    for (place, block) in blocks.enumerated() {
      if let level = block.headingLevel {
        while let last = open.last, last.level >= level { open.removeLast() }
        above.append(open.reversed().map(\.place))
        open.append((level, place))
      } else {
        above.append(open.reversed().map(\.place))
      }
    }
    self.above = above
  }

  /// The first heading stands above all others where it is of their level and no section itself.
  private static func withTitleAbove(_ blocks: [AgendaBlock]) -> [AgendaBlock] {
    guard let first = blocks.firstIndex(where: \.isHeading),
      case .heading(let level, let phrase) = blocks[first].kind,
      blocks.allSatisfy({ ($0.headingLevel ?? 9) >= level }),
      blocks.contains(where: { $0.headingLevel == level })
    else { return blocks }
    switch SectionNames.role(of: phrase.plain) {
    case .background, .aims, .people, .other: return blocks
    case .points where blocks[(first + 1)...].first(where: { !$0.isParagraph })?.isHeading != true:
      return blocks
    case .points, nil: break
    }
    var blocks = blocks
    blocks[first].kind = .heading(level: level - 1, phrase)
    return blocks
  }

  /// The heading above all others.
  let title: String?

  private static func title(of blocks: [AgendaBlock]) -> String? {
    guard let first = blocks.firstIndex(where: \.isHeading), let level = blocks[first].headingLevel,
      blocks[(first + 1)...].allSatisfy({ ($0.headingLevel ?? 9) > level })
    else { return nil }
    return blocks[first].plainText
  }

  /// The headings above a block, the nearest first.
  func path(of place: Int) -> [String] { above[place].map { blocks[$0].plainText } }

  func headings(above place: Int) -> [Int] { above[place] }

  /// The blocks under a heading, its sub-headings and what is under those included.
  func content(of heading: Int) -> Range<Int> {
    let level = blocks[heading].headingLevel ?? 6
    let end =
      blocks[(heading + 1)...].firstIndex { ($0.headingLevel ?? 9) <= level } ?? blocks.endIndex
    return heading + 1..<end
  }

  /// Whether a paragraph introduces what follows it: one short line that ends in a colon, or that is printed bold, or
  /// the last line of a longer one where that ends in a colon.
  func leadIn(at place: Int) -> String? {
    guard blocks.indices.contains(place), case .paragraph(let phrase) = blocks[place].kind else {
      return nil
    }
    let text = phrase.plain
    // Labels are lines of the masthead; the heads of columns drawn with blanks name no list.
    guard !text.isEmpty, !phrase.text.trimmed.contains("    "), Labels.read(text).isEmpty else {
      return nil
    }
    if text.hasSuffix(":") || text.hasSuffix("：") { return text.lastSentence }
    // `… things to talk over (pilots, watch the clock)`
    guard text.words.count <= 40 else { return nil }
    if SectionNames.mention(in: text) != nil, !text.asks { return text }
    guard phrase.lines.count == 1, text.words.count <= 8, let last = text.last,
      !".?!。？！؟".contains(last)
    else {
      return nil
    }
    return text
  }
}

extension String {
  /// What stands behind the last full stop or question mark that is not its end.
  fileprivate var lastSentence: String {
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if ".?!。？！؟".contains(self[index]), next < endIndex,
        self[next].isWhitespace || "。？！".contains(self[index]),
        !self[next...].isBlank
      {
        start = next
      }
      index = next
    }
    return self[start...].trimmed
  }
}
