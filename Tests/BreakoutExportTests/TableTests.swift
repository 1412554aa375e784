import BreakoutModel
import Terminal
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Tables in both formats: nothing in a cell can break out, and no line is too wide.
struct TableTests {
  private static func report(_ grid: Grid) -> Report {
    Report(
      kind: "Table", title: "Table", facts: [Field("Place", "Baku")],
      blocks: [.table(grid), .paragraph("after")])
  }

  private static func lines(_ grid: Grid) -> [String] {
    DisplayLocale.with { PlainTable(grid, columns: 72).lines }
  }

  @Test("the Markdown of a small table")
  func markdown() {
    let grid = Grid(
      words: ["Constituency"], numbers: ["Present", "% yes"],
      rows: [["CSO | a", "18", "88.9 %"], ["", "1"]])
    let text = String(
      decoding: DocumentFormat.markdown.bytes(of: Self.report(grid)), as: UTF8.self)
    #expect(
      text.contains(
        """
        | Constituency | Present | % yes |
        |---|---:|---:|
        | CSO \\| a | 18 | 88.9 % |
        | | 1 | |

        after
        """))
  }

  @Test("the text of a small table, with widths as they are shown")
  func text() {
    let grid = Grid(
      words: ["Group"], numbers: ["Present", "% yes"],
      rows: [["CSO", "18", "88.9 %"], ["企業", "2", "100.0 %"], ["", "1", "–"]])
    #expect(
      Self.lines(grid) == [
        "Group  Present    % yes", "-----  -------  -------", "CSO         18   88.9 %",
        "企業         2  100.0 %", "             1        –",
      ])
  }

  @Test("figures behind words from right to left stay in their columns")
  func rightToLeft() {
    let grid = Grid(words: ["Group"], numbers: ["Yes"], rows: [["الأعمال", "7"]])
    #expect(Self.lines(grid).last == "الأعمال\u{200E}    7")
  }

  @Test("words give way to figures")
  func wraps() {
    let grid = Grid(
      words: ["Name", "Organisation"], numbers: ["Yes", "No"],
      rows: [
        [
          "A short one", "An organisation whose name is so long that nobody ever says all of it",
          "3", "12",
        ]
      ])
    #expect(
      Self.lines(grid) == [
        "Name         Organisation                                        Yes  No",
        "-----------  --------------------------------------------------  ---  --",
        "A short one  An organisation whose name is so long that nobody     3  12",
        "             ever says all of it",
      ])
  }

  @Test("a table that is too wide becomes entries")
  func entries() {
    let numbers = (1...30).map { "\($0)" }
    let grid = Grid(words: ["Preferred to"], numbers: numbers, rows: [["1 Land"] + numbers])
    let lines = Self.lines(grid)
    #expect(lines[0] == "1 Land")
    #expect(lines[1].hasPrefix("  1: 1; 2: 2; 3: 3;"))
    #expect(lines.last?.hasSuffix("30: 30") == true)
  }

  @Test("every hostile text in every place of a table")
  func hostile() {
    for text in HostileText.lines + [HostileText.long] {
      let grid = Grid(
        words: [text, "b"], numbers: ["c", text],
        rows: [[text, "b", "1", text], ["a", text, text, "2"], ["", "", "", ""]])
      let report = Self.report(grid)
      let markdown = DocumentFormat.markdown.bytes(of: report)
      let (read, meant) = (Node.nodes(ofMarkdown: markdown), Node.nodes(of: report))
      #expect(read == meant, "\(text.debugDescription)\n\(firstDifference(read, meant))")
      let plain = DocumentFormat.text.bytes(of: report)
      expectWithin72Columns(plain, text.debugDescription)
      expectHarmless(markdown, text.debugDescription)
      expectHarmless(plain, text.debugDescription)
    }
  }

  @Test("a row has a cell for every column")
  func ragged() {
    let grid = Grid(words: ["a"], numbers: ["b"], rows: [[], ["1", "2", "3"]])
    #expect(grid.rows == [["", ""], ["1", "2"]])
  }
}
