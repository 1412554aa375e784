import BreakoutAgenda
import BreakoutModel
import Testing

struct PointTests {
  private static let networks = AgendaPoint(
    title: "Networks", question: "How can CSOs join?", planned: .minutes(9))

  @Test(arguments: [
    "1. **Networks** (9 min) How can CSOs join?",
    "- **Networks** (9 min)\n  How can CSOs join?",
    "- **Networks (9 min)** How can CSOs join?",
    "- **Networks:** How can CSOs join? (9 min)",
    "- **Networks.** (9 minutes) — How can CSOs join?",
    "- **Networks** [9'] How can CSOs join?",
    "- Networks (9 min) How can CSOs join?",
    "- Networks: How can CSOs join? (9 min)",
    "- **1. Networks** (9 min): How can CSOs join?",
    "- **Networks** (9 min)\n\n  How can CSOs join?",
    "1. **Networks** (9 min)\n\nHow can CSOs join?",
    "### Networks (9 min)\n\nHow can CSOs join?",
    "### 1. Networks (9 min)\n\nHow can CSOs join?",
    "**Networks** (9 min)\n\nHow can CSOs join?",
    "- **Networks**\u{FF08}9 分钟\u{FF09}How can CSOs join?",
    "- __Networks__ (9 min) How *can* <u>CSOs</u> [join](http://x.org)?",
    "- [ ] Networks: How can CSOs join? (9 min)",
    "• **Networks** (9 min) How can CSOs join?",
    "a) **Networks** (9 min) How can CSOs join?",
    "    - **Networks** (9 min) How can CSOs join?",
  ])
  func `one point, written in many ways`(text: String) throws {
    #expect(try points(text) == [Self.networks])
  }

  @Test(arguments: [
    ("(9 min, high)", 9, PointPriority.high), ("(high)", 0, .high), ("(low, 1 h)", 60, .low),
    ("(priority: low)", 0, .low), ("（9分钟，高）", 9, .high), ("(٩ دقائق، عالية)", 9, .high),
    ("(9 мин)", 9, .normal),
  ])
  func `minutes and priority`(mark: String, minutes: Int, priority: PointPriority) throws {
    let point = try #require(try points("- **A** \(mark) Who?").first)
    #expect(point.planned == (minutes == 0 ? nil : .minutes(minutes)))
    #expect(point.priority == priority)
    #expect(point.question == "Who?")
  }

  @Test func `a bracket that says something else stays`() throws {
    #expect(
      try points("- **A** (see annex 2) Who?") == [
        AgendaPoint(title: "A", question: "(see annex 2) Who?")
      ])
    #expect(try points("- Who speaks for CSOs (9)?")[0].question == "Who speaks for CSOs (9)?")
  }

  @Test func `bold print inside a sentence is no title`() throws {
    #expect(
      try points("- **How can networks grow?**\n- **Trust** is low, why?").map(\.question) == [
        "How can networks grow?", "Trust is low, why?",
      ])
  }

  @Test func `nested lists and paragraphs belong to the question`() throws {
    let list = """
      1. **A** Who?
         - members
         - guests

         Both count.
      2. **B** What?
      """
    #expect(
      try points(list).map(\.question) == ["Who?\n- members\n- guests\nBoth count.", "What?"])
  }

  @Test func `unindented paragraphs between numbered points belong to the point above`() throws {
    let text = """
      # T

      ## Points of Discussion

      Please be brief.

      1. **A**

      Who?

      2. **B**

      What?

      ## Outcome

      A list.
      """
    let agenda = try reading(text).agenda
    #expect(agenda.points.map(\.question) == ["Who?", "What?"])
    #expect(agenda.background == "Please be brief.")
    #expect(agenda.closing == "Outcome\n\nA list.")
  }

  @Test(arguments: [
    "## Points of Discussion", "### Points for discussion:", "## 2. Guiding questions",
    "**Questions for discussion:**", "Discussion points", "Issues for discussion:", "## Agenda",
    "II. Points of discussion", "## Guiding questions for the breakout groups",
    "Participants will look at the following guiding questions:",
    "## Points à discuter", "Questions directrices :", "## Ordre du jour",
    "## Preguntas orientadoras", "Puntos de debate:", "## Вопросы для обсуждения", "Повестка дня:",
    "## محاور النقاش", "أسئلة للنقاش:", "## 讨论要点", "讨论问题：", "三、讨论议题",
    "Points of Discussion\n--------------------",
  ])
  func `headings that name the points`(heading: String) throws {
    let agenda = try reading("# T\n\nWords.\n\n\(heading)\n\n1. Who?\n2. What?\n").agenda
    #expect(agenda.masthead.title == "T")
    #expect(agenda.background == "Words.")
    #expect(agenda.points.map(\.question) == ["Who?", "What?"])
  }

  @Test func `the surest heading wins over a timetable`() throws {
    let text = "# T\n\n## Agenda\n\n- 10:00 Tea\n\n## Guiding questions\n\n- Who?\n"
    #expect(try reading(text).agenda.points.map(\.question) == ["Who?"])
  }

  @Test func `sections before the points stay in the background`() throws {
    let text = """
      # T

      ## Background

      One.

      Two
      lines.

      - item

      ## Aim

      Three.

      ## Points of Discussion

      - Who?
      """
    #expect(try reading(text).agenda.background == "One.\n\nTwo lines.\n\n- item\n\nAim\n\nThree.")
  }
}
