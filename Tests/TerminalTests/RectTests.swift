import Terminal
import Testing

@Suite struct RectTests {
  @Test func takingFromTheEdgesLeavesTheMiddle() {
    var screen = Rect(size: Size(columns: 80, rows: 24))
    #expect(screen.takeTop(2) == Rect(column: 0, row: 0, columns: 80, rows: 2))
    #expect(screen.takeBottom(1) == Rect(column: 0, row: 23, columns: 80, rows: 1))
    #expect(screen.takeLeft(30) == Rect(column: 0, row: 2, columns: 30, rows: 21))
    #expect(screen.takeRight(10) == Rect(column: 70, row: 2, columns: 10, rows: 21))
    #expect(screen == Rect(column: 30, row: 2, columns: 40, rows: 21))
    #expect(screen.takeTop(99).rows == 21)
    #expect(screen.isEmpty)
    #expect(screen.takeBottom(-1).isEmpty)
  }

  @Test func insetsCentersAndIntersects() {
    let rect = Rect(column: 2, row: 3, columns: 10, rows: 5)
    #expect(rect.inset(columns: 2, rows: 1) == Rect(column: 4, row: 4, columns: 6, rows: 3))
    #expect(rect.inset(columns: 99, rows: 99).columns == 0)
    #expect(
      rect.centered(Size(columns: 4, rows: 1)) == Rect(column: 5, row: 5, columns: 4, rows: 1))
    #expect(rect.centered(Size(columns: 99, rows: 99)) == rect)
    #expect(
      rect.intersection(Rect(column: -5, row: 5, columns: 10, rows: 99))
        == Rect(column: 2, row: 5, columns: 3, rows: 3))
    #expect(rect.intersection(Rect(column: 40, row: 5, columns: 10, rows: 9)).isEmpty)
    #expect(rect.row(4) == Rect(column: 2, row: 7, columns: 10, rows: 1))
    #expect(rect.row(5).isEmpty)
    #expect(rect.contains(Position(column: 11, row: 7)))
    #expect(!rect.contains(Position(column: 12, row: 7)))
  }

  @Test func extremesDoNotOverflow() {
    let far = Rect(column: .max, row: .min, columns: .max, rows: .max)
    #expect(far.intersection(Rect(column: .min, row: .max, columns: .max, rows: 1)).isEmpty)
    #expect(!far.contains(.origin))
  }
}
