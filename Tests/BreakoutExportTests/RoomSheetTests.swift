import BreakoutAgenda
import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// What is printed before a session: the run sheet and the rapporteur's blank form (product rule F24).
struct RoomSheetTests {
  private static let agendas = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Agendas")

  private func shipped(_ name: String) throws -> Session {
    Self.session(try AgendaReader.read(path: Self.agendas.appending(path: name).path).agenda)
  }

  private static func session(_ agenda: Agenda) -> Session {
    var session = Session()
    let created = session.events(
      [.sessionCreated(agenda, utcOffsetMinutes: 0)], at: Timestamp(milliseconds: 0),
      by: .rapporteur)
    for event in created { session.apply(event) }
    return session
  }

  private func document(
    _ sheet: RoomSheet, of session: Session, _ format: DocumentFormat = .text
  ) -> String {
    String(decoding: format.bytes(of: Report(sheet, of: session)), as: UTF8.self)
  }

  /// The cells of the first table.
  private func rows(_ sheet: RoomSheet, of session: Session) -> [[String]] {
    for case .table(let grid) in Report(sheet, of: session).blocks { return grid.rows }
    return []
  }

  private static let point = AgendaPoint(
    title: "Wells", question: "Who repairs them?", planned: .minutes(8) + .seconds(30))

  @Test("the agenda that is shipped", arguments: RoomSheet.allCases, DocumentFormat.legible)
  func baku(sheet: RoomSheet, format: DocumentFormat) throws {
    let session = try shipped("baku-2016-civil-society-and-business.md")
    try expectDocument(
      document(sheet, of: session, format), is: "\(sheet.rawValue).\(format.fileExtension)")
  }

  @Test("a Chinese agenda under the Chatham House Rule", arguments: RoomSheet.allCases)
  func chinese(sheet: RoomSheet) throws {
    let document = document(sheet, of: try shipped("youth-peace-security-zh.md"))
    try expectDocument(document, is: "\(sheet.rawValue)-zh.txt")
    // Nobody is asked to write down who said it.
    #expect(!document.contains("Said by") && !document.contains("Names and organisations"))
  }

  @Test("an Arabic agenda keeps its words and says from where they are read")
  func arabic() {
    let point = AgendaPoint(
      title: "المياه والسلام", question: "كيف نتقاسم مياه النهر؟", planned: .minutes(20))
    let agenda = Agenda(
      AgendaMasthead(title: "السلام والتنمية", place: "عمّان"),
      times: AgendaTimes(duration: .minutes(40)),
      rules: AgendaRules(
        constituencies: ["المجتمع المدني"],
        phrases: [PrompterPhrase(.pointOpens, "نفتح البند {point}: {question}")]),
      points: [point])
    let session = Self.session(agenda)
    for sheet in RoomSheet.allCases {
      let text = document(sheet, of: session, .markdown)
      #expect(text.contains("السلام والتنمية") && text.contains("المياه والسلام"))
      let page = document(sheet, of: session, .html)
      #expect(page.contains("كيف نتقاسم مياه النهر؟"))
      #expect(page.contains("<h1 dir=\"rtl\" lang=\"ar\">") || page.contains("<h1 dir=\"rtl\""))
    }
    #expect(rows(.runSheet, of: session)[1][3] == "نفتح البند 1: كيف نتقاسم مياه النهر؟")
  }

  @Test("without a start the times are counted from nothing, and what is left is no point's")
  func noStart() {
    let agenda = Agenda(
      AgendaMasthead(title: "Water"), times: AgendaTimes(duration: .minutes(70)),
      points: [Self.point, Self.point])
    let rows = rows(.runSheet, of: Self.session(agenda))
    #expect(
      rows.map { Array($0.prefix(3)) } == [
        ["0:00", "", "Opening"], ["0:00–0:08:30", "8:30", "1. Wells"],
        ["0:08:30–0:17", "8:30", "2. Wells"], ["0:17–0:25", "8", "Wrap-up and read-back"],
        ["0:25–1:10", "45", "Not planned"], ["1:10", "", "End"],
      ])
    #expect(rows[0][3].hasPrefix("Welcome to “Water”. I call the session to order."))
    #expect(
      rows[1][3]
        == "We come to point 1, Wells. Who repairs them? We have 8:30. Who would like to begin?")
    #expect(rows.allSatisfy { $0.last == "" })
  }

  @Test("points that take more than there is go on past the end, and the sheet says so")
  func overfull() {
    let agenda = Agenda(
      AgendaMasthead(title: "Water"),
      times: AgendaTimes(
        start: TimeOfDay(hour: 23, minute: 50), duration: .minutes(20), reserve: .minutes(5)),
      points: [Self.point, Self.point])
    let session = Self.session(agenda)
    #expect(
      rows(.runSheet, of: session).map { Array($0.prefix(3)) } == [
        ["23:50", "", "Opening"], ["23:50–23:58:30", "8:30", "1. Wells"],
        ["23:58:30–00:07", "8:30", "2. Wells [does not fit]"],
        ["00:07–00:12", "5", "Wrap-up and read-back"], ["00:10", "", "End"],
      ])
    #expect(
      document(.runSheet, of: session, .markdown).contains(
        "17:00 of points and 5:00 of reserve are 2:00 longer than the session of 20:00."))
  }

  @Test("an agenda's own phrase that does not name the question has it before it")
  func ownPhrase() {
    let agenda = Agenda(
      AgendaMasthead(title: "Water"),
      rules: AgendaRules(phrases: [PrompterPhrase(.pointOpens, "Now {title}, until {end}.")]),
      points: [Self.point])
    #expect(
      rows(.runSheet, of: Self.session(agenda))[1][3]
        == "Who repairs them? Now Wells, until 1:30.")
  }

  @Test(
    "an agenda without points, people, date and place has room for them",
    arguments: RoomSheet.allCases)
  func nothing(sheet: RoomSheet) {
    let report = Report(sheet, of: Self.session(Agenda(title: "Water")))
    for label in ["Date and time", "Place", "Moderator", "Rapporteur"] {
      let field = report.facts.first { $0.label == label }
      #expect(field?.value.lines.first?.first?.text.contains("……") == true, "\(label)")
    }
    let document = document(sheet, of: Session(), .markdown)
    #expect(document.hasPrefix("# [to be completed]\n"))
    guard sheet == .blankForm else { return }
    #expect(document.contains("### Point\n\n……"))
  }

  @Test("a session that runs has the sheets of its plan", arguments: RoomSheet.allCases)
  func running(sheet: RoomSheet) {
    var room = Room(Room.baku)
    let before = document(sheet, of: room.session)
    room.act(.walk(.next(confirmed: true)))
    room.wait(minutes: 4)
    room.note("Bread is dear", .keyMessage, by: "Amina", of: "CSO")
    room.act(.walk(.add(title: "Fees", question: "Who pays?", planned: .minutes(5))))
    room.act(.walk(.next(confirmed: true)))
    #expect(document(sheet, of: room.session) == before)
  }

  @Test("what is written in by hand has lines in every format, and other tables have none")
  func lines() throws {
    let session = Self.session(Agenda(title: "Water", points: [Self.point]))
    for line in document(.blankForm, of: session).split(separator: "\n") {
      #expect(line.count <= 72)
    }
    let page = document(.blankForm, of: session, .html)
    #expect(page.contains("<table class=\"form\">\n") && page.contains("<td class=\"blank\">"))
    let plain = String(
      decoding: DocumentFormat.html.bytes(of: Report(session: session, as: .record)), as: UTF8.self)
    #expect(!plain.contains("form"))

    let blank = "<w:tr><w:tc>\(OfficeForm.blank)</w:tc></w:tr>"
    let full = "<w:tr><w:tc>x</w:tc></w:tr>"
    let width = "<w:tblPr><w:tblW w:w=\"1\" /></w:tblPr>"
    let other = "<w:tbl>\(width)\(full)</w:tbl>"
    let word = String(
      decoding: OfficeForm.word(Array("\(other)<w:tbl>\(width)\(full)\(blank)</w:tbl>".utf8)),
      as: UTF8.self)
    #expect(word.hasPrefix(other + "<w:tbl><w:tblPr><w:tblW w:w=\"1\" /><w:tblBorders>"))
    #expect(word.contains("</w:tblPr>\(full)<w:tr><w:trPr>"))
    #expect(OfficeForm.word(Array(other.utf8)) == Array(other.utf8))
    #expect(OfficeForm.openDocument(Array(other.utf8)) == Array(other.utf8))
  }

  @Test("the name of a file tells the sheet and no version")
  func names() {
    let session = Self.session(Agenda(title: "Water"))
    let export = Export(.runSheet, of: session)
    #expect(export.names(in: .pdf) == ["water-run-sheet.pdf"])
    #expect(export.names(in: .json) == Export(session).names(in: .json))
    #expect(RoomSheet.allCases.map(\.rawValue) == ["run-sheet", "blank-form"])
    #expect(RoomSheet(word: "RUN-SHEET") == .runSheet)
    #expect(RoomSheet(word: "sheet") == nil)
  }
}
