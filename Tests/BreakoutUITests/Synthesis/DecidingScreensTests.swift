import Terminal
import Testing

@testable import BreakoutUI

@Suite("Screens for deciding") struct DecidingScreensTests {
  @Test("a probable duplicate, 80x24") func duplicate80() throws {
    let screen = try DecidingScene.three().screen
    #expect(
      screen
        == """
         Plenary synthesis · 3 rooms                               1 of 3 · 3 to decide
        ─ The same? 6 words in common, likeness 1.00 ───────────────────────────────────
         1  B1-R1.1                            │ 2  B2-R1.1
         B1 Green hall                         │ B2 Blue hall
         To: Business                          │ To: Governments
         adopted by consensus                  │ adopted by consensus
                                               │
         Publish [annual] local procurement    │ Publish local procurement shares [for]
         shares [in] conflict areas.           │ conflict areas.
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
        ────────────────────────────────────────────────────────────────────── ● saved ─
         b both  m merge  1 only  2 only  Right next  u undo  q leave  ? help
        """)
  }

  @Test("a probable duplicate, 40x12") func duplicate40() throws {
    let screen = try DecidingScene.three(columns: 40, rows: 12).screen
    #expect(
      screen
        == """
         Plenary synthes…  1 of 3 · 3 to decide
        ─ The same? 6 words in common, likenes…─
         1 B1-R1.1 Business · adopted by conse…
         Publish [annual] local procurement
         shares [in] conflict areas.


         2 B2-R1.1 Governments · adopted by co…
         Publish local procurement shares [for]
         conflict areas.
        ────────────────────────────── ● saved ─
         b both  m merge  1 only  2 only  ? help
        """)
  }

  @Test("a contradiction, 80x24") func contradiction80() throws {
    var scene = try DecidingScene.three()
    scene.press("Left")
    #expect(
      scene.screen
        == """
         Plenary synthesis · 3 rooms                               3 of 3 · 3 to decide
        ─ A contradiction? “abolish” against “introduce” ───────────────────────────────
         1  B1-R1.3                            │ 2  B3-R1.1
         B1 Green hall                         │ B3 藍廳
         To: Governments                       │ To: Governments
         adopted by consensus                  │ adopted by consensus
                                               │
         [Abolish the] fees for [small]        │ [Introduce] fees for [all] exporters.
         exporters.                            │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
        ────────────────────────────────────────────────────────────────────── ● saved ─
         y contradiction  n not one  Right next  u undo  q leave  ? help
        """)
  }

  @Test("the common wording, 40x12") func wording40() throws {
    var scene = try DecidingScene.three(columns: 40, rows: 12)
    scene.press("m")
    #expect(
      scene.screen
        == """
         Plenary synthes…  1 of 3 · 3 to decide
        ─ The same? 6 words in common, likenes…─
         1 B1-R1.1 Business · adopted by conse…
         Publish [annual] local procurement
         shares [in] conflict areas.
         2 B2-R1.1 Governments · adopted by co…
         Publish local procurement sha ↓ 1 more
         The common wording, for the addressee…
         Publish annual local procurement
         shares in conflict areas.
        ────────────────────────────── ● saved ─
         Enter merge  Esc not yet  F1 help
        """)
  }

  @Test("Arabic and Chinese, 80x24") func scripts80() throws {
    var scene = try DecidingScene.scripts()
    #expect(
      scene.screen
        == """
         Plenary synthesis · 2 rooms                               1 of 2 · 2 to decide
        ─ The same? 8 words in common, likeness 0.88 ───────────────────────────────────
         1  B1-R1.1                            │ 2  B2-R1.1
         B1 Green hall                         │ B2 Blue hall
         To: Business                          │ To: القطاع الخاص
         adopted by consensus                  │ adopted by consensus
                                               │
         نشر بيانات المشتريات المحلية [كل عام] │ نشر بيانات المشتريات المحلية [سنويا]
         في المناطق المتأثرة بالنزاع           │ في المناطق المتأثرة بالنزاع
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
        ────────────────────────────────────────────────────────────────────── ● saved ─
         b both  m merge  1 only  2 only  Right next  u undo  q leave  ? help
        """)
    scene.press("Right")
    #expect(
      scene.screen
        == """
         Plenary synthesis · 2 rooms                               2 of 2 · 2 to decide
        ─ The same? 17 words in common, likeness 0.80 ──────────────────────────────────
         1  B1-R1.2                            │ 2  B2-R1.2
         B1 Green hall                         │ B2 Blue hall
         To: Business                          │ To: 企業
         adopted by consensus                  │ adopted by consensus
                                               │
         企业[应]每年公布在受冲突影响地区的本  │ 企业每年[应]公布在受冲突影响地区的本地
         地采购份额                            │ 采购[的]份额
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
                                               │
        ────────────────────────────────────────────────────────────────────── ● saved ─
         b both  m merge  1 only  2 only  Right next  u undo  q leave  ? help
        """)
  }

  /// Every row is as wide as the screen and the cursor is inside, whatever is shown.
  @Test(
    "sound at every size", arguments: [(20, 5), (40, 12), (57, 13), (72, 24), (80, 24), (200, 60)])
  func sound(columns: Int, rows: Int) throws {
    for make in [DecidingScene.three, DecidingScene.scripts] {
      for keys in [
        [], ["m"], ["?"], ["b"], ["b", "Left"], ["Down", "Down"], ["Left"], ["m", "Ctrl-A"],
      ] {
        var scene = try make(columns, rows)
        for key in keys { scene.press(key) }
        let frame = scene.deciding.frame()
        for row in 0..<rows {
          let width = (0..<columns).reduce(0) {
            $0 + (frame.canvas[Position(column: $1, row: row)]?.width ?? 0)
          }
          #expect(width == columns, "\(columns)x\(rows) after \(keys), row \(row)")
        }
        if let cursor = frame.cursor { #expect(frame.canvas.bounds.contains(cursor)) }
      }
    }
  }

  @Test("long texts scroll to their end on a small screen")
  func scrolling() throws {
    let words = (1...60).map { "word\($0)" }.joined(separator: " ")
    var scene = try DecidingScene(
      [[("CSOs", words + " first")], [("CSOs", words + " second")]], columns: 40, rows: 12)
    #expect(!scene.screen.contains("[first]"))
    for _ in 0..<100 { scene.press("Down") }
    #expect(scene.screen.contains("[first]") && scene.screen.contains("[second]"))
    scene.press("Up")
    #expect(scene.screen.contains("↓"))
  }
}
