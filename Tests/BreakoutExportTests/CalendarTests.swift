import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The deadlines for a calendar, and the page for one addressee (product rule F25).
struct CalendarTests {
  private static func lines(_ session: Session) -> [String] {
    let text = String(
      decoding: CalendarWriter(DeadlineCalendar(session), of: session).bytes, as: UTF8.self)
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test("every deadline that names a day is there once, on its last day")
  func deadlines() {
    let lines = Self.lines(Room.reported(.attributed).session)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(
      lines.filter { $0.hasPrefix("DTSTART") } == [
        "DTSTART;VALUE=DATE:20271231", "DTSTART;VALUE=DATE:20281231",
      ])
    #expect(
      lines.contains(
        "SUMMARY:Business should publish local-procurement shares in conflict-affected areas every spring"
      ))
    #expect(
      lines.contains(
        "UID:r1-1-civil-society-and-business-working-together-for-peace-2016-04-26@breakout"))
    #expect(lines.contains("CATEGORIES:Governments,United Nations system"))
    // "Train auditors" has no deadline, and June no year.
    #expect(DeadlineCalendar(Room.reported(.attributed).session).undated == 2)
  }

  @Test("marks of the format are escaped, lines are short, and letters stay whole")
  func format() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(
      RecommendationFields(
        text: "نشر حصص الشراء المحلي في المناطق المتأثرة بالنزاع كل سنة, وإتاحتها للجميع؛ مجانا",
        addressees: ["Oil, gas; mining"], deadline: "2027-06"))
    room.consensus(on: .recommendation(RecommendationID(point: PointID(1), ordinal: 1)))
    let session = room.session
    let bytes = CalendarWriter(DeadlineCalendar(session), of: session).bytes
    let raw = String(decoding: bytes, as: UTF8.self)
    #expect(!raw.contains("\u{FFFD}"))
    for line in raw.split(separator: "\r\n") { #expect(line.utf8.count <= 76, "\(line)") }
    #expect(Self.lines(session).contains("CATEGORIES:Oil\\, gas\\; mining"))
  }

  @Test("a page for one addressee has what is asked of them, with the numbers of the document")
  func letter() throws {
    let session = Room.reported(.attributed).session
    #expect(session.addressed == ["Business", "CSOs", "Governments", "UN system"])
    #expect(session.isAddressed("governments") && session.isAddressed("Government"))
    #expect(!session.isAddressed("Media"))
    let report = Report(session: session, addressee: "UN system")
    let text = String(decoding: DocumentFormat.markdown.bytes(of: report), as: UTF8.self)
    #expect(
      text.contains(
        "Of the recommendations of the session, three in all, one is addressed to the United Nations system."
      ))
    #expect(text.hasPrefix("# Civil Society and Business"))
    #expect(
      text.contains("**Recommendations of the breakout session to the United Nations system"))
    #expect(text.contains("The numbers are those of the whole list."))
    #expect(text.contains("\n**3\\.** **Governments and the United Nations system should open all"))
    #expect(!text.contains("Business should") && !text.contains("Follow-up"))
    let name = try #require(
      Export(session, addressee: "UN system").names(in: .markdown).first)
    #expect(name.contains("-for-un-system-"))
  }
}
