import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// What a reader of any document must not meet (product rule F25).
struct EditorialTests {
  private func text(_ export: Export) -> String {
    String(decoding: DocumentFormat.text.bytes(of: export.report()), as: UTF8.self)
  }

  @Test("no document has the signs with which a note is typed")
  func signs() throws {
    for (name, export) in try EveryDocument.exports() {
      #expect(!text(export).contains(" > "), "\(name)")
    }
  }

  @Test("an index of who spoke how much stands in the debrief alone")
  func index() throws {
    for (name, export) in try EveryDocument.exports() {
      #expect(text(export).contains("Gini") == name.hasSuffix("debrief"), "\(name)")
    }
  }

  @Test("who was against a proposal that failed is said, and how many")
  func opposed() {
    let lines = text(Export(HeldSession.judged().session)).split(separator: "\n")
      .map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(
      lines.contains(
        "The majorities of business (10 to 2) and government (4 to 2) voted against it."))
  }

  @Test("a cell with words of ours runs as they do, whatever else is in it")
  func cells() {
    let grid = Grid(
      words: ["Who", "Measure"], numbers: [],
      rows: [["نسبة العقود", "نسبة العقود مع الموردين المحليين, 30 per cent"]])
    let page = String(decoding: HTMLWriter(content: [.table(grid)]).bytes, as: UTF8.self)
    #expect(page.contains("<th scope=\"row\" dir=\"rtl\" lang=\"ar\">"))
    #expect(page.contains("<td data-label=\"Measure\"><bdi dir=\"rtl\" lang=\"ar\">"))
  }
}
