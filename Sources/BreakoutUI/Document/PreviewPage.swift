import BreakoutModel
import BreakoutReport
import BreakoutWords
import Terminal

/// A document as the preview shows it: its lines at a width, and where its headings are. It is made once
/// and kept until what it was made from changes, because a frame is drawn at every second of a clock.
struct PreviewPage: Sendable {
  /// What it is made from.
  struct Source: Equatable, Sendable {
    var seq: Int
    var template: ReportTemplate
    var columns: Int
    var unsaved: [NoteDraft]
  }

  struct Heading: Sendable {
    /// Its first line.
    let line: Int
    /// 1 for the title of the document.
    let level: Int
    let text: String
    /// The headings above it and itself, without those of the title and without blanks, so that it is the
    /// same at any width.
    let path: [String]
  }

  let source: Source
  let lines: [ReportLines.Line]
  let headings: [Heading]
  /// The lines that say where a page of paper begins, from the second page on.
  let breaks: [Int]

  init(_ source: Source, of session: Session) {
    self.source = source
    let report = Report(session: session, as: source.template, unsaved: source.unsaved)
    (lines, breaks) = Self.parted(
      ReportLines(report, columns: source.columns).lines, at: PageBreaks(report).starts,
      columns: source.columns)
    headings = Self.headings(of: lines)
  }

  /// Lines with one more where a page begins, between two parts in place of an empty line.
  private static func parted(
    _ lines: [ReportLines.Line], at starts: [PageBreaks.Start], columns: Int
  ) -> ([ReportLines.Line], breaks: [Int]) {
    var parted: [ReportLines.Line] = []
    var breaks: [Int] = []
    var rest = lines[...]
    for start in starts {
      let before = rest.prefix { line in line.block.map { $0 < start.block } ?? true }
      parted += before
      rest = rest.dropFirst(before.count)
      let block = rest.prefix { $0.block == start.block }
      let part = block.dropFirst(Int(Double(block.count) * start.part))
      parted += rest[rest.startIndex..<part.startIndex]
      rest = rest[part.startIndex...]
      // The empty line above the words that begin the page.
      if start.part == 0 { rest = rest.drop { $0.text.isEmpty } }
      breaks.append(parted.count)
      parted.append(.edge(of: start.page, columns: columns))
    }
    return (parted + rest, breaks)
  }

  /// The page of paper that a line stands on, from 1.
  func page(at line: Int) -> Int { 1 + breaks.count { $0 <= line } }

  private static func headings(of lines: [ReportLines.Line]) -> [Heading] {
    var headings: [Heading] = []
    var path: [(level: Int, key: String)] = []
    var line = 0
    while line < lines.count {
      guard let level = lines[line].heading else {
        line += 1
        continue
      }
      let first = line
      while line < lines.count, lines[line].heading == level { line += 1 }
      let words = lines[first..<line].flatMap { $0.text.split(separator: " ") }
      path.removeAll { $0.level >= level }
      if level > 1 { path.append((level, words.joined())) }
      headings.append(
        Heading(
          line: first, level: level, text: words.joined(separator: " "), path: path.map(\.key)))
    }
    return headings
  }

  /// The place of the heading above a line, or of the one that begins right below it.
  func section(at line: Int) -> Int {
    var first = line
    while first < lines.count, lines[first].text.isEmpty { first += 1 }
    let next = headings.firstIndex { $0.line > first } ?? headings.count
    return max(0, next - 1)
  }

  private func range(of section: Int) -> Range<Int> {
    guard headings.indices.contains(section) else { return 0..<lines.count }
    let end = section + 1 < headings.count ? headings[section + 1].line : lines.count
    return headings[section].line..<end
  }
}

extension ReportLines.Line {
  /// `──────── page 2 ──`
  fileprivate static func edge(of page: Int, columns: Int) -> Self {
    let end = " \(words.document.page(page)) ──"
    let rule = String(repeating: "─", count: max(0, columns - DisplayWidth.columns(of: end)))
    return Self(text: rule + end)
  }
}

extension PreviewPage: Equatable {
  /// In one session the same source gives the same lines.
  static func == (left: Self, right: Self) -> Bool { left.source == right.source }
}

extension PreviewPage {
  /// Where the line of an earlier edition stands now, so that what is being read stays in its place: below
  /// the same heading the same words, else the nearest ones that are still there, else as far down.
  func line(of line: Int, in earlier: PreviewPage) -> Int {
    guard line > 0, !earlier.headings.isEmpty, !headings.isEmpty else { return 0 }
    let section = earlier.section(at: line)
    var path = earlier.headings[section].path
    while !path.isEmpty {
      if let here = headings.firstIndex(where: { $0.path == path }) {
        let old = earlier.range(of: section)
        return place(of: line, earlier, old, in: range(of: here))
      }
      path.removeLast()
    }
    return min(line, lines.count - 1)
  }

  private func place(
    of line: Int, _ earlier: PreviewPage, _ old: Range<Int>, in new: Range<Int>
  ) -> Int {
    let anchors = (0..<Self.reach).flatMap { [line + $0, line - $0] }
    for anchor in anchors where old.contains(anchor) && !earlier.lines[anchor].text.isEmpty {
      let near = new.lowerBound + anchor - old.lowerBound
      let same = new.filter { lines[$0].text == earlier.lines[anchor].text }
      if let found = same.min(by: { abs($0 - near) < abs($1 - near) }) {
        return max(0, found - (anchor - line))
      }
    }
    // At another width no line is the same.
    return new.lowerBound + max(0, line - old.lowerBound) * new.count / max(1, old.count)
  }

  /// How many lines up and down something that is still there is looked for.
  private static let reach = 30
}
