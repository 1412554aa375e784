import BreakoutModel

/// One point as it stands in the text, before its title, minutes and question are told apart.
struct PointDraft {
  /// The sub-heading that opens it; `nil` for an item of a list.
  var heading: AgendaPhrase?
  var blocks: [AgendaBlock]
  let line: Int
  /// What a programme says of its time apart from the text, as a column of a table does.
  var marks = PointMarks()
  /// Whether a length at its very end is the point's, because its neighbours end so too.
  var endsInLength = false
  /// Whether its line calls it an item, a question, a topic, with a number.
  var isLabelled = false

  init(
    heading: AgendaPhrase? = nil, blocks: [AgendaBlock], line: Int, marks: PointMarks = PointMarks()
  ) {
    self.heading = heading
    self.blocks = blocks
    self.line = line
    self.marks = marks
  }

  init(_ item: AgendaBlock.Item) { self.init(blocks: item.blocks, line: item.line) }

  /// What it begins with, on one line: the heading, or the first paragraph.
  var head: String {
    guard let phrase = heading ?? blocks.first?.phrase else {
      return String((blocks.first?.plainText ?? "").prefix(Self.longestHead)).onOneLine
    }
    return String((phrase.lead + phrase.text).prefix(Self.longestHead)).onOneLine
  }

  /// More of a text says no more of what it is.
  private static let longestHead = 600

  /// Whether it asks something, in its first lines.
  var asks: Bool {
    head.asks || blocks.prefix(3).contains { $0.isParagraph && $0.plainText.asks }
  }

  var isBlank: Bool { head.isBlank && blocks.plainText(separator: "").isBlank }

  var isOnlyTitle: Bool { blocks.count == 1 && blocks[0].isBoldTitle }

  /// When it begins, by its own text or its column.
  var clock: ClockSpan? {
    marks.clock ?? PointMarks.takeLeading(from: head).marks?.clock ?? headBracket?.clock
  }

  /// The minutes that stand beside it.
  var minutes: Milliseconds? {
    if let minutes = marks.minutes ?? clock?.length { return minutes }
    if let minutes = PointMarks.takeLeading(from: head).marks?.minutes ?? headBracket?.minutes {
      return minutes
    }
    return PointMarks.takeTrailing(from: head, isLoose: endsInLength).marks?.minutes
      ?? (heading ?? blocks.first?.phrase)?.lengthBehindLead?.length
  }

  private var headBracket: PointMarks? { PointMarks.takeBracket(from: head)?.marks }
}

extension AgendaBlock {
  /// `**Title**` or `**Title** (9 min)` and nothing else.
  var isBoldTitle: Bool {
    guard case .paragraph(let phrase) = kind, !phrase.lead.isBlank, !phrase.lead.trimmed.asks else {
      return false
    }
    return PointMarks.takeLeading(from: phrase.text).rest.trimming([":", ".", " ", "\n"]).isEmpty
  }
}

extension String {
  /// Whether it ends in a question mark of any script, what stands in brackets behind it aside.
  var asks: Bool {
    var end = trimmed.trimming(["\"", "”", "»", "*", "_", ")", "’", " "])
    if end.last == "]", let open = end.lastIndex(of: "[") { end = end[..<open].trimmed }
    return end.hasSuffix("?") || end.hasSuffix("？") || end.hasSuffix("؟")
  }
}

extension AgendaPhrase {
  /// `**Landing** – about 5 minutes`, in the line of the bold print; and the text without it.
  var lengthBehindLead: (length: Milliseconds, rest: String)? {
    guard !lead.isBlank else { return nil }
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let first = (lines.first ?? "").trimmed.trimming([":", "–", "—", "-", "(", ")", ",", " ", "·"])
    guard let length = LengthPhrase.whole(first) else { return nil }
    return (length, lines.count > 1 ? String(lines[1]) : "")
  }
}
