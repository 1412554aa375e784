import BreakoutAgenda
import BreakoutModel
import Testing

struct ShippedAgendaTests {
  @Test(arguments: shippedAgendas)
  func `every shipped agenda reads without a warning and fits its time`(name: String) throws {
    let reading = try AgendaReader.read(path: shippedPath(name))
    #expect(reading.warnings.isEmpty)
    #expect(!AgendaPlan(reading.agenda).isOverfull)
    #expect(reading.agenda.points.allSatisfy { $0.planned != nil && $0.question.asks })
  }

  @Test func `the Baku agenda has its front matter and eight points in 90 minutes`() throws {
    let agenda = try AgendaReader.read(path: shippedPath(shippedAgendas[0])).agenda
    #expect(
      agenda.masthead.event == "7th Global Forum of the United Nations Alliance of Civilizations")
    #expect(agenda.masthead.place == "Baku, Azerbaijan")
    #expect(agenda.masthead.date == CalendarDate(year: 2016, month: 4, day: 26))
    #expect(agenda.times.start == TimeOfDay(hour: 10, minute: 0))
    #expect(agenda.rules.constituencies == ["CSO", "Business", "Government", "UN"])
    #expect(agenda.rules.attribution == .affiliation)
    #expect(agenda.rules.decision == "consensus, else 2/3 of votes cast")
    #expect(
      agenda.points.map(\.title) == [
        "Networks", "Operations", "Roles and goals", "Open dialogue", "Local expertise",
        "Equal partners", "Do no harm", "Diversity",
      ])
    #expect(AgendaPlan(agenda).total == .minutes(81))
    #expect(agenda.points[6].question.hasSuffix("economic, social and cultural rights?"))
  }

  @Test func `the Baku agenda is in words of its own`() throws {
    let own = try AgendaReader.read(path: shippedPath(shippedAgendas[0])).agenda
    let note = try AgendaReader.read(path: conceptNotePath()).agenda
    func runs(_ text: String) -> Set<String> {
      let words = text.split(whereSeparator: \.isWhitespace)
      return Set((0..<max(0, words.count - 11)).map { words[$0..<$0 + 12].joined(separator: " ") })
    }
    func all(_ agenda: Agenda) -> String {
      agenda.background + " " + agenda.points.map(\.question).joined(separator: " ")
        + " " + agenda.closing
    }
    #expect(runs(all(own)).isDisjoint(with: runs(all(note))))
  }

  @Test func `the Chinese agenda keeps its text without stray blanks`() throws {
    let agenda = try AgendaReader.read(path: shippedPath(shippedAgendas[2])).agenda
    #expect(agenda.points.map(\.planned) == [15, 13, 13, 12, 12].map { .minutes($0) })
    #expect(agenda.points[0].priority == .high)
    #expect(!agenda.background.contains(" "))
    #expect(agenda.rules.constituencies.count == 5)
  }

  @Test func `the run sheet shows clock times and what is left`() throws {
    let agenda = try AgendaReader.read(path: shippedPath(shippedAgendas[1])).agenda
    #expect(
      AgendaSchedule(agenda).description == """
        0:00        1    6:00  Actions from last week
        0:06        2   10:00  Open day in June [high]
        0:16        3    6:00  Budget for printing
        0:22        4    5:00  Next steps
        0:27             3:00  reserve for wrap-up and read-back
        27:00 of points and 3:00 of reserve in 30:00.

        """)
  }

  @Test func `the run sheet names what does not fit and goes past midnight`() throws {
    let agenda = Agenda(
      AgendaMasthead(title: "T"),
      times: AgendaTimes(
        start: TimeOfDay(hour: 23, minute: 30), duration: .minutes(45), reserve: .zero),
      points: [
        AgendaPoint(title: "A", question: "A?", planned: .minutes(30)),
        AgendaPoint(title: "B", question: "B?", planned: Milliseconds(630_000)),
        AgendaPoint(title: "C", question: "C?", planned: .minutes(10)),
      ])
    #expect(
      AgendaSchedule(agenda).description == """
        23:30       1   30:00  A
        00:00       2   10:30  B
        00:10:30    3   10:00  C [does not fit]
        00:20:30         0:00  no reserve
        50:30 of points and 0:00 of reserve are 5:30 longer than the session of 45:00.

        """)
  }
}

extension String {
  fileprivate var asks: Bool { hasSuffix("?") || hasSuffix("？") }
}
