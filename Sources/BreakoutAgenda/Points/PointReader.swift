import BreakoutModel

/// Tells title, minutes, priority and question of one point apart.
enum PointReader {
  /// A title of more words or letters is a sentence, and belongs to the question.
  private static let longestTitle = (words: 10, characters: 80)

  /// Without a title where the draft has none; `nil` after an error that is logged.
  static func point(
    from draft: PointDraft, number: Int, log: inout ProblemLog
  ) -> AgendaPoint? {
    var parts = Parts(draft)
    parts.separate()
    parts.marks = draft.marks.filled(by: parts.marks)
    if let length = parts.marks.clock?.length, parts.marks.minutes == nil {
      parts.marks.minutes = length
    }
    if let minutes = parts.marks.minutes {
      if minutes <= .zero { log.error(.zeroMinutes(number: number), line: draft.line) }
      if minutes > .longestSession { log.error(.minutesTooLong(number: number), line: draft.line) }
    }
    // A title without more is the item itself.
    if parts.question.isEmpty { parts.question = parts.title }
    guard !parts.question.isEmpty else {
      log.warn(.emptyPoint, line: draft.line)
      return nil
    }
    return AgendaPoint(
      title: parts.title,
      question: parts.question,
      planned: parts.marks.minutes,
      priority: parts.marks.priority ?? .normal)
  }

  private struct Parts {
    var title = ""
    /// The rest of the paragraph that holds the title or begins the question.
    var text = ""
    /// What follows as paragraphs and lists of its own.
    let further: String
    var question = ""
    var marks = PointMarks()
    private let endsInLength: Bool

    init(_ draft: PointDraft) {
      endsInLength = draft.endsInLength
      var blocks = draft.blocks[...]
      if let heading = draft.heading {
        title = heading.plain
      } else if case .paragraph(let phrase) = blocks.first?.kind {
        title = phrase.lead.onOneLine
        text = phrase.text
        blocks.removeFirst()
      } else if case .heading(_, let phrase) = blocks.first?.kind {
        title = phrase.plain
        blocks.removeFirst()
      }
      further = Array(blocks).plainText(separator: "\n")
    }

    mutating func separate() {
      takeMarks()
      title = PointReader.withoutLabel(title)
      if title.isEmpty {
        text = PointReader.withoutLabel(text.withoutTaskBox)
        separateUnmarkedTitle()
      } else if title.asks || PointReader.isTooLong(title) || continuesSentence {
        // Bold print that is the question itself, or the beginning of it.
        text = title + (needsBlank ? " " : "") + text
        title = ""
      } else {
        title = title.trimming([":", ".", "：", "。", " "])
        text = text.trimmed.droppingLeading([":", ".", "：", "—", "–", "-", " "])
      }
      question = [text.onOneLine, further].filter { !$0.isBlank }.joined(separator: "\n")
    }

    private mutating func takeMarks() {
      if !title.isEmpty {
        let (before, tail) = PointMarks.takeLeading(from: title)
        if let before, !tail.isBlank { (marks, title) = (before, tail) }
        let (found, rest) = PointMarks.takeTrailing(from: title)
        if let found { (marks, title) = (marks.filled(by: found), rest) }
        let (after, remainder) = PointMarks.takeLeading(
          from: text.trimmed.droppingLeading([":", "：", " "]))
        if let after {
          (marks, text) = (marks.filled(by: after), remainder)
        } else if let (length, rest) = AgendaPhrase(lead: title, text: text).lengthBehindLead {
          (marks, text) = (marks.filled(by: PointMarks(minutes: length)), rest)
        }
      } else {
        let (found, rest) = PointMarks.takeLeading(from: text)
        if let found, !rest.isBlank { (marks, text) = (found, rest) }
      }
      let (last, remainder) = PointMarks.takeTrailing(from: text, isLoose: endsInLength)
      if let last, !(title.isEmpty && remainder.isBlank) {
        (marks, text) = (marks.filled(by: last), remainder)
      }
    }

    /// `Title (9 min) question` and `Title: question` without bold print.
    private mutating func separateUnmarkedTitle() {
      if separateFirstLine() { return }
      let line = text
      if let (found, head, rest) = PointMarks.takeBracket(from: line), !head.isEmpty, !rest.isEmpty
      {
        marks = marks.filled(by: found)
        if !head.asks, head.words.count <= 8 {
          title = head.onOneLine.trimming([":", " "])
          text = rest.droppingLeading([":", "：", "—", "–", "-", ".", " "])
          return
        }
        text = head + " " + rest
        return
      }
      guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return }
      // A label in a further line, `汇报人：…`, ends no title.
      if let end = line[..<colon].lastIndex(of: "\n"),
        line[..<end].unicodeScalars.contains(where: \.isIdeographic)
      {
        let first = line[..<end].onOneLine
        if first.count <= 30, !first.asks { (title, text) = (first, line[end...].trimmed) }
        return
      }
      let head = line[..<colon].onOneLine
      let rest = line[colon...].dropFirst()
      guard line[colon] == "：" || rest.first?.isWhitespace == true, !rest.isBlank,
        (1...5).contains(head.words.count), head.count <= 48,
        !head.contains(where: { ".?!,;，。".contains($0) })
      else { return }
      title = head
      text = rest.trimmed
    }

    /// A first line that is too short to be one that a page has wrapped.
    private mutating func separateFirstLine() -> Bool {
      let lines = text.trimmed.split(separator: "\n", maxSplits: 1).map(\.trimmed)
      guard lines.count == 2, let next = lines[1].first, !next.isLowercase, lines[0].count < 45,
        (1...7).contains(lines[0].words.count), let last = lines[0].last, !",;:(—–-".contains(last),
        !lines[0].asks,
        !lines[0].endsSentence, !PersonPhrase.isPerson(lines[1]),
        let word = lines[0].words.last?.folded, !NoteRepair.openEnds.contains(word),
        !lines[0].unicodeScalars.contains(where: \.isIdeographic)
      else { return false }
      let (found, rest) = PointMarks.takeTrailing(from: lines[0])
      if let found { marks = marks.filled(by: found) }
      title = PointSubject.of(rest.onOneLine)
      // Who has the point stays with it.
      text = title == rest.onOneLine ? lines[1] : rest.onOneLine + "\n" + lines[1]
      return true
    }

    /// `**Networks** are what we need`: bold print inside a sentence is no title.
    private var continuesSentence: Bool {
      guard let next = text.trimmed.first, !title.hasSuffix(":"), !title.hasSuffix(".") else {
        return false
      }
      return next.isLowercase || ",;?!'’".contains(next)
    }

    private var needsBlank: Bool {
      text.first?.isWhitespace == false && text.first?.isLetter == true
    }
  }

  fileprivate static func isTooLong(_ title: String) -> Bool {
    title.count > longestTitle.characters || title.words.count > longestTitle.words
  }

  /// `第一环节 破冰`: the number of a part in Chinese.
  private static func withoutOrdinal(_ title: String) -> String {
    guard title.first == "第" else { return title }
    let behind = title.dropFirst().drop { $0.isNumber || "一二三四五六七八九十".contains($0) }
    for name in ["环节", "部分", "单元", "议题", "阶段", "项", "轮"] where behind.hasPrefix(name) {
      let rest = behind.dropFirst(name.count)
      guard let mark = rest.first, mark.isWhitespace || "：:、，".contains(mark) else { return title }
      let text = rest.drop { $0.isWhitespace || "：:、，".contains($0) }
      return text.isBlank ? title : String(text)
    }
    return title
  }

  /// Without a number or a label such as `Question 3:` in front, which the list gives anyway.
  fileprivate static func withoutLabel(_ title: String) -> String {
    let bare = withoutOrdinal(ListMarks.withoutNumber(title))
    guard let label = LabelledNumber(bare), label.isFollowedByMark, !label.rest.isBlank else {
      return bare
    }
    return label.rest
  }
}

extension String {
  /// Without the box of a task list.
  fileprivate var withoutTaskBox: String {
    for box in ["[ ] ", "[x] ", "[X] "] where hasPrefix(box) { return String(dropFirst(4)) }
    return self
  }
}
