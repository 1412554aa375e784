import BreakoutModel
import BreakoutReport
import Terminal
import TestSupport
import Testing

@testable import BreakoutUI

@Suite("The balance by keys") struct BalanceTests {
  /// Four constituencies are counted, and some of them have spoken, each for so many seconds.
  private func room(
    columns: Int = 80, rows: Int = 24, counts: [Int] = [18, 12, 6, 4],
    speeches: [(String, Int)] = [
      ("Amina Diallo (CSO)", 150), ("Chen Wei (Business)", 45), ("Ida Berg (Government)", 200),
      ("Bo Lind (Government)", 130), ("Li Na (CSO)", 120),
    ]
  ) -> Room {
    var room = Room(columns: columns, rows: rows)
    room.press("n", "P", "Down")
    for count in counts {
      room.type("\(count)")
      room.press("Down")
    }
    room.press("Enter")
    for (name, seconds) in speeches {
      room.ask(name)
      room.press("s")
      room.wait(seconds: seconds)
      room.press(".")
    }
    room.ask("Dao Nguyen (UN)")
    return room
  }

  @Test("B shows who was heard and who was not")
  func screen() {
    var room = room()
    room.press("B")
    #expect(
      room.screen == """
         Civil Society and Business · Room 3  10:10  ends 10:30  late 1:45  affiliation
         1/3  Networks                           10:45 of 9:00  ▓▓▓▓▓▓▓▓▓▓  [over 1:45]
        ─ 3 points left, 3:45 each ─────────────────────────────────────────────────────
         Who was heard

         CSO        ██████████░░ 42 % of 45 %  4:30, 2 turns
         Business   ██░░░░░░░░░░ 7 % of 30 % ▼  0:45, 1 turn, under-heard
         Government ████████████ 51 % of 15 % ▲  5:30, 2 turns, dominant
         UN         ░░░░░░░░░░░░ 0 % of 10 % ▼  0:00, 0 turns, under-heard
         10:45 spoken in 5 turns; 5 of 40 present have spoken.
         Not heard yet: UN.
         35 silent (87 %), Gini 0.90 over 40.
         Waiting for the floor: 0:00 in the middle, 0:00 at most.

         Ida Berg (Government)                 3:20, 1 turn, 1:20 over ! over 15 %
         Amina Diallo (CSO)                    2:30, 1 turn, 0:30 over ! over 15 %
         Bo Lind (Government)                  2:10, 1 turn ! over 15 %
         Li Na (CSO)                           2:00, 1 turn ! over 15 %
         Chen Wei (Business)                   0:45, 1 turn


        ─ “I give the floor to Dao Nguyen (UN). You have 2:00.” ────────────────────────
         note ▸                                                                 ● saved
         PgDn more  Esc back
        """)
  }

  @Test("the cockpit shows the groups below the agenda, and why somebody is next")
  func cockpit() {
    let room = room()
    #expect(
      room.screen == """
         Civil Society and Business · Room 3  10:10  ends 10:30  late 1:45  affiliation
         1/3  Networks                           10:45 of 9:00  ▓▓▓▓▓▓▓▓▓▓  [over 1:45]
        ─ 3 points left, 3:45 each ─┬───────────────────────────────────────────────────
         ▶ 1 Networks    10:45/9:00 │ How can CSOs and firms form networks that speak
           2 Operations       7:00↓ │ for all regions?
           3 Do no harm       4:00↓ │
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
        ─ Heard · B ────────────────│─ Floor · list open · 1 waiting ───────────────────
         CSO     ██░   42 % of 45 % │ ○ Nobody has the floor.
         Busine… ░░░  7 % of 30 % ▼ │ 1 Dao Nguyen (UN)  first time; UN 0 % of time, 1…
         Govern… ███ 51 % of 15 % ▲ │
         UN      ░░░  0 % of 10 % ▼ │
        ─ Dao Nguyen (UN) is number 1 in line. ─────────────────────────────────────────
         note ▸                                                                 ● saved
         n next  s speaker  i note  r recommend  f floor  u undo  e export  ? help
        """)
  }

  @Test("on a small screen it is scrolled")
  func smallScreen() {
    var room = room(columns: 40, rows: 12)
    room.press("B")
    #expect(
      room.screen == """
         Civil S…  10:10  ends 10:30  late 1:45
         1/3  Netwo…  10:45 of 9:00 [over 1:45]
         Who was heard
         CSO        42 % of 45 %
         Business   7 % of 30 % ▼ under-heard
         Government 51 % of 15 % ▲ dominant
         UN         0 % of 10 % ▼ under-heard
         10:45 spoken in 5 turns; 5 of 40
         present have spoken.
        ─ “I give the floor to Dao Nguyen (UN… ─
         note ▸                         ● saved
         PgDn more  Esc back
        """)
    room.press("PgDn", "PgDn", "PgDn")
    #expect(room.screen.contains("Chen Wei (Business)"))
  }

  @Test("before anybody has spoken it says how that begins")
  func empty() {
    var room = Room()
    room.press("n", "B")
    #expect(room.words.contains("Nobody has spoken on the clock yet."))
    room.press("Esc")
    #expect(room.cockpit.panel == nil)
  }

  @Test("the bars show the figures of the document", arguments: 0..<12 as Range<UInt64>)
  func theBarsShowTheFiguresOfTheDocument(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let groups = ["CSO", "Business", "Government", "UN"]
    let speeches = (0..<Int.random(in: 1...9, using: &random)).map { place in
      let group = groups.randomElement(using: &random) ?? ""
      return ("Speaker \(place) (\(group))", Int.random(in: 1...400, using: &random))
    }
    let counts = groups.map { _ in Int.random(in: 1...40, using: &random) }
    var room = room(columns: 120, rows: 40, counts: counts, speeches: speeches)
    let table = try #require(Self.floor(of: room.session))
    #expect(table.rows.count == 4)
    let largest = table.rows.flatMap { [$0[2], $0[4]] }.compactMap(Int.init).max() ?? 0
    let bars = room.screen.components(separatedBy: "\n")
    room.press("B")
    let lines = room.screen.components(separatedBy: "\n")
    for row in table.rows {
      let (name, time, share, turns, size) = (row[0], row[1], row[2], row[3], row[4])
      let figures = "\(share) % of \(size) %"
      let full = (try #require(Int(share)) * 12 + largest / 2) / max(1, largest)
      let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 12 - full)
      let words = "\(turns) turn\(turns == "1" ? "" : "s")"
      let line = lines.first { $0.contains(" \(bar) \(figures)") && $0.contains(" \(name) ") }
      #expect(line?.contains("  \(time), \(words)") == true, "\(row): \(lines)")
      // Beside the notes a long name is cut.
      #expect(
        bars.contains { $0.contains(" \(name.prefix(2))") && $0.contains(" \(figures)") },
        "\(row): \(bars)")
    }
  }

  /// The use of the floor as the document has it.
  private static func floor(of session: Session) -> Grid? {
    Report(session: session, as: .debrief).blocks.lazy.compactMap { block in
      guard case .table(let grid) = block, grid.columns.map(\.heading).contains("% of time") else {
        return nil
      }
      return grid
    }.first
  }
}
