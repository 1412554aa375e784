import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("The room's screen") struct RoomDisplayTests {
  @Test func thresholdsHaveASignAndAWord() throws {
    var scene = try DisplayScene.floor()
    #expect(scene.screen(40, 12).contains("Speech  ● left of 2:00"))
    scene.wait(69)
    #expect(scene.screen(40, 12).contains("Speech  ● left of 2:00"))
    scene.wait(1)
    #expect(scene.screen(40, 12).contains("Speech  ◐ ending, of 2:00"))
    scene.wait(29)
    #expect(scene.screen(40, 12).contains("Speech  ◐ ending, of 2:00"))
    scene.wait(1)
    #expect(scene.screen(40, 12).contains("Speech  ■ time, after 2:00"))
    scene.wait(420)
    #expect(scene.screen(40, 12).contains("Point  +0:20  ■ time, after 9:00"))
  }

  @Test func theScreenChangesExactlyAtItsTick() throws {
    var scene = try DisplayScene.floor()
    scene.now = scene.now + Milliseconds(300)
    for _ in 0..<200 {
      let before = scene.screen()
      let display = RoomDisplay(
        session: scene.session, now: scene.now, size: Size(columns: 80, rows: 24))
      let tick = try #require(display.nextTick)
      #expect(tick > scene.now && tick - scene.now <= .seconds(1))
      // The point was opened 4 ms before the tenths of the speech: both change within the same 50 ms.
      scene.now = tick + Milliseconds(-60)
      if scene.now > display.now { #expect(scene.screen() == before) }
      scene.now = tick
      #expect(scene.screen() != before)
    }
  }

  @Test func whileNothingRunsNothingWakes() throws {
    var scene = DisplayScene()
    #expect(tick(scene) == nil)
    try scene.act(.walk(.next(confirmed: false)))
    #expect(tick(scene) != nil)
    try scene.act(.clock(.pause(reason: "photo")))
    #expect(tick(scene) == nil)
    #expect(scene.screen().contains("Break since 10:00: photo"))
    try scene.act(.clock(.resume))
    try scene.act(.closeSession(confirmed: true))
    #expect(tick(scene) == nil)
    #expect(scene.screen().contains("The session is closed."))
  }

  private func tick(_ scene: DisplayScene) -> Timestamp? {
    RoomDisplay(session: scene.session, now: scene.now, size: Size(columns: 80, rows: 24)).nextTick
  }

  @Test(arguments: [
    (Key.character("q"), true), (.character("Q"), true), (.control("c"), true),
    (.character("n"), false), (.escape, false), (.enter, false), (.control("d"), false),
  ])
  func onlyLeavingIsAKey(key: Key, leaves: Bool) {
    #expect(RoomDisplay.leaves(key) == leaves)
  }

  @Test func withoutASessionItSaysSoAndNoMore() {
    let display = RoomDisplay(session: nil, now: Room.start, size: Size(columns: 40, rows: 12))
    #expect(
      display.frame().canvas.lines.joined(separator: "\n").hasPrefix(
        """
        The session cannot be read at the
        moment. This screen goes on as soon as
        it can.
        """))
    #expect(display.nextTick == nil)
  }

  @Test(arguments: [(39, 12), (40, 11), (1, 1), (0, 0), (300, 5)])
  func aSmallWindowIsToldWhatItNeeds(columns: Int, rows: Int) throws {
    let scene = try DisplayScene.floor()
    let screen = scene.screen(columns, rows)
    #expect(!screen.contains("Networks"))
    if columns >= 30 { #expect(screen.contains("40x12")) }
  }

  @Test func whatMattersIsThereAtEverySize() throws {
    var scene = try DisplayScene.floor()
    for columns in [40, 41, 57, 80, 81, 120, 199, 300] {
      for rows in stride(from: 12, through: 80, by: 4) {
        let screen = scene.screen(columns, rows)
        for part in [
          "1/3  Networks", "Speech  ", "Point  ", "Chen Wei", "Dao Nguyen", "stop 10:30",
        ] {
          #expect(screen.contains(part), "\(part) at \(columns)x\(rows)")
        }
      }
    }
    scene.wait(3600)
    _ = scene.screen(40, 12)
  }

  @Test(arguments: ["网络与联合会的代表性问题", "شبكات ومنظمات جامعة", "Сети и объединения"])
  func titlesOfAllScriptsAreShown(title: String) throws {
    var agenda = Room.agenda
    agenda.points[0].title = title
    var scene = DisplayScene(agenda: agenda)
    try scene.act(.walk(.next(confirmed: false)))
    for (columns, rows) in [(40, 12), (80, 24)] {
      #expect(scene.screen(columns, rows).contains("1/3  \(title)"))
    }
  }
}
