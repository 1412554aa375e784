import BreakoutAgenda
import BreakoutModel
import Testing

/// A raw concept note, plain text without any Markdown heading, must do as an agenda.
struct ConceptNoteTests {
  private static let titles = [
    "Encourage CSOs and the business sector",
    "Promote partnerships",
    "Overcome key obstacles",
    "Engage in an open dialogue",
    "How can CSO's expertise be used best",
    "Develop collaborative-based relationships",
    "Business operations do not stir up tensions",
    "Promote diversity",
  ]

  /// The note with other line ends and a byte order mark, as editors leave them.
  private func variants() throws -> [[UInt8]] {
    let plain = try bytes(ofFile: conceptNotePath())
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let windows = plain.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let old = plain.map { $0 == 0x0A ? 0x0D : $0 }
    return [plain, mark + plain, mark + windows, old]
  }

  @Test func `title, event, place and date are found`() throws {
    let agenda = try AgendaReader.read(path: conceptNotePath()).agenda
    #expect(
      agenda.masthead.title
        == "Civil Society and Business: Working Together for Peace, Security and Sustainable "
        + "Development")
    #expect(
      agenda.masthead.event == "7th Global Forum of the United Nations Alliance of Civilizations")
    #expect(agenda.masthead.place == "Baku, Azerbaijan")
    #expect(agenda.masthead.date == CalendarDate(year: 2016, month: 4, day: 25))
    #expect(agenda.times.duration == .minutes(90))
  }

  @Test func `the eight points have short titles and their questions in full`() throws {
    let text = String(decoding: try bytes(ofFile: conceptNotePath()), as: UTF8.self)
    let questions = text.split(separator: "\n").filter { $0.hasPrefix("- ") }.map {
      String($0.dropFirst(2))
    }
    let reading = try AgendaReader.read(path: conceptNotePath())
    #expect(reading.agenda.points.map(\.title) == Self.titles)
    #expect(reading.agenda.points.map(\.question) == questions)
    #expect(reading.agenda.points.allSatisfy { $0.planned == nil && $0.priority == .normal })
    #expect(reading.warnings.isEmpty)
  }

  @Test func `the background is there in full, without marks`() throws {
    let background = try AgendaReader.read(path: conceptNotePath()).agenda.background
    let paragraphs = background.split(separator: "\n\n")
    #expect(paragraphs.count == 5)
    #expect(background.hasPrefix("In 2015, United Nations Member States completed"))
    #expect(background.contains("relies on effective partnerships, involving both"))
    #expect(background.contains("private sector in its global partnership, this breakout"))
    #expect(background.hasSuffix("divergent objectives and capabilities."))
    #expect(!background.contains("<u>") && !background.contains("*"))
  }

  @Test func `what follows the points is the closing`() throws {
    let closing = try AgendaReader.read(path: conceptNotePath()).agenda.closing
    #expect(closing.hasPrefix("Participants of this breakout session may wish to consider"))
    #expect(closing.hasSuffix("a key outcome of this session."))
  }

  @Test func `byte order mark and line ends change nothing`() throws {
    let readings = try variants().map { try AgendaReader.read(bytes: $0, name: "note.txt") }
    #expect(readings.allSatisfy { $0 == readings[0] })
  }

  @Test(arguments: ["- ", "* ", "• ", "•\t", "– ", "▪ ", "1) ", "1. ", "a) ", "(a) ", "(iv) "])
  func `points begin with any bullet`(bullet: String) throws {
    let note = """
      Global Forum
      Breakout Session “Water and Peace”

      Background

      Rivers cross borders.

      Guiding questions:

      \(bullet)How can basins be shared?
      \(bullet)Who pays for clean rivers?
      """
    let agenda = try AgendaReader.read(text: note, name: "note.txt").agenda
    #expect(agenda.masthead.title == "Water and Peace")
    #expect(agenda.masthead.event == "Global Forum")
    #expect(agenda.background == "Rivers cross borders.")
    #expect(
      agenda.points.map(\.question) == [
        "How can basins be shared?", "Who pays for clean rivers?",
      ])
  }

  @Test func `labelled lines below the title are taken`() throws {
    let note = """
      Session 3: Cities without slums
      Venue: Nairobi, Kenya
      Room: CR 4
      Date: 12 May 2026
      Time: 14:30 – 16:00
      Moderator: Amina Diallo
      Duration: 1 h 30

      The session follows last year's.

      2. Questions for discussion

      1. Who owns the land?
      2. Who builds?
      """
    let agenda = try AgendaReader.read(text: note, name: "note.txt").agenda
    #expect(
      agenda
        == Agenda(
          AgendaMasthead(
            title: "Cities without slums", place: "Nairobi, Kenya", room: "CR 4",
            date: CalendarDate(year: 2026, month: 5, day: 12),
            people: People(moderators: ["Amina Diallo"])),
          times: AgendaTimes(start: TimeOfDay(hour: 14, minute: 30), duration: .minutes(90)),
          background: "The session follows last year's.",
          points: [
            AgendaPoint(title: "Who owns the land", question: "Who owns the land?"),
            AgendaPoint(title: "Who builds", question: "Who builds?"),
          ]))
  }

  @Test func `questions without any list are points too`() throws {
    let note = """
      # Water

      Guiding questions

      How can basins be shared?
      Who pays for clean rivers?

      The results go to the plenary.
      """
    let agenda = try reading(note).agenda
    #expect(agenda.points.count == 2)
    #expect(agenda.closing == "The results go to the plenary.")
  }
}
