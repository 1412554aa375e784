import BreakoutModel
import BreakoutReport
import BreakoutWords
import Terminal
import TestSupport
import Testing

@testable import BreakoutUI

@Suite("The document in the terminal") struct PreviewTests {
  /// A room that reads the record, or the first kind of document.
  private func reading(
    columns: Int = 80, rows: Int = 24, notes: Int = 30, isRecord: Bool = true
  ) -> Room {
    var room = Room.withRecommendation(columns: columns, rows: rows)
    for number in 1...notes { room.note("! message number \(number) of the room") }
    room.press("D")
    if isRecord { room.press("Right") }
    return room
  }

  /// The lines of the document that are on the screen.
  private func lines(_ room: Room) -> [String] {
    guard case .document(.preview(let preview)) = room.cockpit.panel else { return [] }
    return preview.page.lines.dropFirst(preview.top).prefix(preview.rows).map(\.text)
  }

  private func top(_ room: Room) -> String { lines(room).first { !$0.isEmpty } ?? "" }

  @Test("D shows what the text file would hold, from the title on, at any second")
  func opened() {
    var room = Room()
    room.press("D")
    #expect(room.screen.contains("Recommendations document"))
    #expect(room.screen.contains("RECOMMENDATIONS OF THE BREAKOUT SESSION"))
    room.press("Esc")
    room.press("n")
    room.note("! Trust first")
    room.press("D")
    #expect(room.cockpit.panel?.place == .preview)
    let text = ReportLines(Report(session: room.session), columns: 78).lines.map(\.text)
    #expect(Array(text.prefix(lines(room).count)) == lines(room))
    room.press("D")
    #expect(room.cockpit.panel == nil)
  }

  @Test("the document has its own language, and the screen around it another")
  func language() {
    let room = Room.withRecommendation()
    let (session, size) = (room.session, room.cockpit.size)
    func open(_ documentWords: Words) -> Room {
      var room = room
      room.cockpit = Cockpit(
        session: session, seat: .moderator, size: size, now: room.clock,
        documentWords: documentWords)
      room.press("D")
      return room
    }
    let english = open(Words())
    let other = open(MadeUpLanguage.words)
    #expect(other.screen.contains("Recommendations document"))
    #expect(lines(other).joined().contains("‹"))
    #expect(lines(english) != lines(other))
    // The other way round.
    let seen = MadeUpLanguage.words.speak { open(Words()) }
    #expect(lines(seen) == lines(english))
  }

  @Test("/document in the note line shows it, and what is typed there stays")
  func fromNoteLine() {
    var room = Room.withNotes()
    room.press("i")
    room.type("/document")
    room.press("Enter")
    #expect(room.cockpit.panel?.place == .preview)
  }

  @Test("the keys scroll, and the heading with the share that was read says where")
  func scrolling() {
    var room = reading()
    let first = lines(room)
    room.press("PgDn")
    #expect(lines(room) != first)
    room.press("End")
    #expect(room.screen.contains("100 %"))
    room.press("Home")
    #expect(lines(room) == first)
    room.press("Down", "Down", "Up")
    #expect(Array(lines(room).prefix(5)) == Array(first.dropFirst().prefix(5)))
    room.send(
      .input(.mouse(MouseEvent(.wheelDown, at: Position(column: 5, row: 8))), at: room.clock))
    #expect(Array(lines(room).prefix(5)) == Array(first.dropFirst(4).prefix(5)))
  }

  @Test("] and [ go from heading to heading, to the last one too")
  func headings() {
    var room = reading()
    guard case .document(.preview(let preview)) = room.cockpit.panel else { return }
    let headings = preview.page.headings
    #expect(headings.count > 5)
    for heading in headings.dropFirst() {
      room.press("]")
      #expect(lines(room).first == preview.page.lines[heading.line].text)
    }
    for heading in headings.dropLast().reversed() {
      room.press("[")
      #expect(lines(room).first == preview.page.lines[heading.line].text)
    }
  }

  @Test("the contents list the headings, and Enter goes to one")
  func contents() {
    var room = reading()
    room.press("c")
    #expect(room.cockpit.place == .contents)
    #expect(room.screen.contains("METHOD NOTE"))
    room.press("Down", "Down", "Enter")
    guard case .document(.preview(let preview)) = room.cockpit.panel else { return }
    #expect(lines(room).first == preview.page.lines[preview.page.headings[2].line].text)
    room.press("c", "Up", "Esc")
    #expect(room.cockpit.place == .preview)
  }

  @Test("/ finds words whatever their case and accents, also over a line end, and n the next ones")
  func finding() {
    var room = reading()
    room.press("/")
    room.type("NUMBER 7 of")
    room.press("Enter")
    #expect(lines(room).contains { $0.contains("message number 7 of the room") })
    #expect(room.screen.contains("found 1 of"))
    room.press("n")
    #expect(room.screen.contains("found 2 of"))
    room.press("N", "N")
    room.press("/")
    room.type("zebra")
    room.press("Enter")
    #expect(room.notice == "“zebra” does not occur in this document.")
    #expect(room.cockpit.place == .preview)
  }

  @Test("words on both sides of a line end are found once")
  func overLineEnd() throws {
    var room = Room(columns: 40, rows: 12)
    room.press("n")
    room.note("! Procurement shares of every company go to the public register each year")
    room.press("D")
    guard case .document(.preview(let preview)) = room.cockpit.panel else { return }
    let lines = preview.page.lines.map(\.text)
    let start = try #require(lines.firstIndex { $0.contains("Procurement") })
    let last = try #require(lines[start].split(separator: " ").last)
    let next = try #require(lines[start + 1].split(separator: " ").first)
    let found = PreviewFinding("\(last) \(next)", in: preview.page, from: 0)
    #expect(found.lines.contains(start))
    #expect(!found.lines.contains(start + 1))
  }

  @Test("every kind of document is a key away, and follows the same record")
  func templates() {
    var room = reading(isRecord: false)
    for template in ReportTemplate.allCases.dropFirst() {
      room.press("Right")
      #expect(room.screen.contains(template.name))
    }
    room.press("Right")
    #expect(room.screen.contains(ReportTemplate.recommendations.name))
    room.press("Left")
    #expect(room.screen.contains("List of what is missing"))
  }

  @Test("it follows what another seat writes, and what is being read stays where it is")
  func following() throws {
    var room = reading()
    room.press("/")
    room.type("number 25 of")
    room.press("Enter")
    for _ in 0..<3 { room.press("Down") }
    let before = top(room)
    #expect(before.contains("message number"))
    for text in ["earlier one", "second one", "third one"] {
      try room.act(
        .note(.add(NoteDraft(at: Room.start + .seconds(10), kind: .keyMessage, text: text))))
      room.wait(seconds: 1)
    }
    // Numbers of a list change when something comes before; the words do not.
    #expect(top(room).suffix(20) == before.suffix(20))
    room.press("Home", "/")
    room.type("second one")
    room.press("Enter")
    #expect(lines(room).contains { $0.contains("second one") })
  }

  @Test("another size keeps the heading that is being read")
  func resized() {
    var room = reading()
    room.press("/")
    room.type("method note")
    room.press("Enter", "]")
    for _ in 0..<2 { room.press("[") }
    let section = lines(room).first ?? ""
    for (columns, rows) in [(120, 40), (40, 12), (60, 15), (80, 24)] {
      room.resize(columns: columns, rows: rows)
      #expect(lines(room).first?.prefix(8) == section.prefix(8), "\(columns)x\(rows)")
      room.expectSoundFrame()
    }
  }

  @Test("the pages of paper are shown, and which of them is read")
  func pages() {
    var room = Room.withRecommendation()
    room.press("c")
    room.wait(seconds: 5)
    room.press("c", "D")
    #expect(room.screen.contains("page 1 of 2"))
    room.press("End", "Up")
    let edge = lines(room).firstIndex { $0.hasSuffix("─ page 2 ──") }
    // The table for the follow-up begins a page of its own.
    #expect(edge.map { lines(room)[$0 + 1] } == "FOLLOW-UP", "\(room.screen)")
    #expect(room.screen.contains("page 2 of 2"))
    room.press("D")
    for number in 1...60 { room.note("! message number \(number) of the room") }
    room.press("D", "End")
    for (columns, rows) in [(40, 12), (120, 40)] {
      room.resize(columns: columns, rows: rows)
      room.expectSoundFrame()
    }
  }

  @Test("nothing is made again while the clocks run")
  func ticks() {
    var room = reading()
    guard case .document(.preview(let before)) = room.cockpit.panel else { return }
    room.wait(seconds: 30)
    guard case .document(.preview(let after)) = room.cockpit.panel else { return }
    let address = { (page: PreviewPage) in page.lines.withUnsafeBufferPointer { $0.baseAddress } }
    #expect(address(before.page) == address(after.page))
  }

  @Test("a mark stands out, also where a line end breaks it, and not by colour alone")
  func marks() {
    var room = Room(columns: 80, rows: 24)
    room.press("n", "D")
    for (columns, rows) in [(80, 24), (40, 12)] {
      room.resize(columns: columns, rows: rows)
      room.press("Home", "/")
      room.type("completed")
      room.press("Enter", "Down", "Up")
      let canvas = room.cockpit.frame().canvas
      let isMarked = (0..<canvas.size.rows).contains { row in
        let cells = (0..<canvas.size.columns).compactMap { column in
          canvas[Position(column: column, row: row)]
        }
        let words = cells.filter {
          $0.style.attributes.contains(.bold) && $0.style.foreground == .yellow
        }
        return String(String.UnicodeScalarView(words.flatMap(\.scalars))).contains("completed]")
      }
      #expect(isMarked, "\(columns)x\(rows)\n\(room.screen)")
    }
  }

  @Test("a key that does nothing says so, and ? shows the keys over the document")
  func otherKeys() {
    var room = reading()
    room.press("y")
    #expect(room.notice == "“y” does nothing here; ? shows the keys.")
    room.press("?")
    #expect(room.screen.contains("In the document"))
    room.press("Esc")
    #expect(room.cockpit.place == .preview)
  }

  @Test("g and e lead from the document to what is missing and to its files, and Esc back")
  func leading() {
    var room = reading()
    room.press("PgDn")
    let before = lines(room)
    room.press("g")
    #expect(room.cockpit.place == .gaps)
    room.press("Esc")
    #expect(lines(room) == before)
    room.press("Right", "e")
    #expect(room.screen.contains("‹ Session report ›"))
    room.press("Esc")
    #expect(room.cockpit.place == .preview)
  }

  @Test("Arabic, Chinese and Russian are read at every size")
  func scripts() {
    var room = Room()
    room.press("n")
    for text in [
      "! نشر حصص الشراء المحلي كل عام", "! 每年公布在受冲突影响地区的本地采购份额",
      "! Публиковать доли местных закупок ежегодно", "! Việc công bố tỷ lệ mua sắm",
    ] { room.note(text) }
    room.press("D")
    for (columns, rows) in [(80, 24), (40, 12), (120, 40), (41, 13)] {
      room.resize(columns: columns, rows: rows)
      room.press("Home")
      for _ in 0..<8 {
        room.press("PgDn")
        room.expectSoundFrame()
      }
    }
  }
}
