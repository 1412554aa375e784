import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Columns of tables in documents for word processors.
struct ColumnWidthsTests {
  private func widths(_ grid: Grid, room: Double = 482) -> [Double] {
    let shares = ColumnWidths(grid, room: room, size: 10).shares
    #expect(shares.reduce(0, +) == 1000)
    return shares.map { Double($0) * room / 1000 }
  }

  @Test("no word is torn where all have room, and short columns are not slits")
  func words() {
    let grid = Grid(
      words: ["No.", "Result", "Constituency", "Wording"], numbers: ["Yes", "Abstentions"],
      rows: [
        [
          "1", "CONSENSUS", "Government", String(repeating: "A long wording of it. ", count: 12),
          "12", "3",
        ]
      ])
    let found = widths(grid)
    // Nine capitals of 10 points in a wide font.
    #expect(found[1] > 65)
    #expect(found[2] > 65)
    #expect(found[5] > 60)
    #expect(found.allSatisfy { $0 > 50 })
    #expect(found[3] == found.max())
  }

  @Test("what a table says of its columns holds")
  func shares() {
    let grid = Grid(
      [.init("a", share: 6), .init("b", share: 17), .init("c", share: 76)],
      rows: [["1", "2", "Internationalisation"]])
    #expect(ColumnWidths(grid, room: 482, size: 10).shares == [60, 171, 769])
  }

  @Test("many columns, one column and long addresses have their widths", arguments: [1, 12, 40])
  func extremes(count: Int) {
    let word = String(repeating: "x", count: 200)
    let grid = Grid(
      words: (0..<count).map { "Column\($0)" }, numbers: [],
      rows: [(0..<count).map { $0 == 0 ? word : "" }])
    let found = widths(grid)
    #expect(found.count == count && found.allSatisfy { $0 > 0 })
    if count > 1 { #expect(found[0] < 482 / 2) }
  }

  @Test("letters of Chinese may stand below one another")
  func chinese() {
    let grid = Grid(
      words: ["标题", "Government"], numbers: [],
      rows: [[String(repeating: "企业", count: 90), "Civil society and business"]])
    let found = widths(grid)
    #expect(found[0] < 482 - 65 && found[1] > 65)
  }
}
