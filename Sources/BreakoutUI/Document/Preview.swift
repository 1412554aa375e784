import BreakoutModel
import BreakoutReport
import Terminal

/// The document in a pager.
struct Preview: Equatable, Sendable {
  private(set) var page: PreviewPage
  /// The first line shown.
  private(set) var top = 0
  /// How many lines are shown.
  private(set) var rows: Int
  /// The words that are being typed, to be found.
  var query: TextEditor?
  private(set) var finding: PreviewFinding?
  /// The place of the chosen heading while the contents are listed.
  private(set) var contents: Int?

  init(_ page: PreviewPage, rows: Int) {
    self.page = page
    self.rows = rows
  }

  var place: Place { query != nil ? .previewFind : contents != nil ? .contents : .preview }

  /// Shows another edition without moving what is being read.
  mutating func turn(to page: PreviewPage, rows: Int) {
    let earlier = self.page
    self.page = page
    self.rows = rows
    // Another kind of document is read from its beginning.
    let isSameKind = page.source.template == earlier.source.template
    go(to: isSameKind ? page.line(of: top, in: earlier) : 0)
    if let finding { self.finding = PreviewFinding(finding.words, in: page, from: top) }
    if let chosen = contents {
      let path = earlier.headings.indices.contains(chosen) ? earlier.headings[chosen].path : []
      contents = page.headings.firstIndex { $0.path == path } ?? 0
    }
  }

  mutating func scroll(by lines: Int) { go(to: top + lines) }

  /// Every heading can be brought to the top, also those of the last page.
  mutating func go(to line: Int) {
    let last = max(page.lines.count - rows, page.headings.last?.line ?? 0)
    top = min(max(0, line), max(0, last))
  }

  mutating func goToHeading(by step: Int) {
    let lines = page.headings.map(\.line)
    let next = step > 0 ? lines.first { $0 > top } : lines.last { $0 < top }
    if let next { go(to: next) }
  }

  mutating func listContents() { contents = page.section(at: top) }

  mutating func choose(by step: Int) {
    guard let chosen = contents else { return }
    contents = chosen.moved(by: step, among: page.headings.count)
  }

  /// Ends the list of contents, at the chosen heading if that is wanted.
  mutating func closeContents(going: Bool) {
    if going, let contents, page.headings.indices.contains(contents) {
      go(to: page.headings[contents].line)
    }
    contents = nil
  }

  /// Goes to the first place of some words from here on; false where there is none.
  mutating func find(_ words: String) -> Bool {
    finding = PreviewFinding(words, in: page, from: top)
    return goToFound()
  }

  /// Goes to the next place of the words, beginning again behind the last; false where nothing was looked
  /// for or found.
  mutating func findNext(by step: Int) -> Bool {
    finding?.move(by: step)
    return goToFound()
  }

  private mutating func goToFound() -> Bool {
    guard let line = finding?.line else { return false }
    // With what stands above it, because a line alone says little.
    if !(top..<top + rows).contains(line) { go(to: line - rows / 3) }
    return true
  }
}

/// Where some words occur in a document.
struct PreviewFinding: Equatable, Sendable {
  let words: String
  /// The lines, from the first one on.
  let lines: [Int]
  /// Which of them is looked at, from 0.
  private(set) var current = 0

  /// - Parameter first: the line from which on is looked first.
  init(_ words: String, in page: PreviewPage, from first: Int) {
    self.words = words
    guard let term = SearchTerm(words) else {
      lines = []
      return
    }
    let texts = page.lines.map(\.text)
    let found = texts.map { !$0.isEmpty && term.isFound(in: $0) }
    lines = texts.indices.filter { line in
      if found[line] || texts[line].isEmpty { return found[line] }
      // Words may stand on both sides of a line end.
      guard line + 1 < texts.count, !found[line + 1], !texts[line + 1].isEmpty else { return false }
      return term.isFound(in: texts[line] + " " + texts[line + 1])
    }
    current = lines.firstIndex { $0 >= first } ?? 0
  }

  var line: Int? { lines.indices.contains(current) ? lines[current] : nil }

  mutating func move(by step: Int) {
    guard !lines.isEmpty else { return }
    current = (current + step + lines.count) % lines.count
  }
}
