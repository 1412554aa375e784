import BreakoutAgenda
import BreakoutModel
import Testing

struct FrontMatterTests {
  private func agenda(_ matter: String) throws -> Agenda {
    let reading = try reading(
      "---\n\(matter)\n---\n# T\n\n## Points of Discussion\n\n- **A** (5 min) Who?\n")
    #expect(reading.warnings.isEmpty)
    return reading.agenda
  }

  @Test func `every key`() throws {
    let agenda = try agenda(
      """
      title: Own title
      event: Forum
      place: Geneva
      room: "VII"
      date: 2026-11-02
      start: "9:30"
      duration: 2 h
      reserve: 15 min
      moderators: [Ana Díaz, 陈伟]
      rapporteur: Dao Nguyen
      constituencies:
        - CSO
        - Business
      addressees: [Ministry of Trade, Chambers, Chambers]
      attribution: Chatham House Rule
      decision: consensus   # in words
      phrases:
        Session opens: Добро пожаловать
        time-is-up: "{Speaker}, time."
      language: zh-Hant
      """)
    #expect(
      agenda
        == Agenda(
          AgendaMasthead(
            title: "Own title", event: "Forum", place: "Geneva", room: "VII",
            date: CalendarDate(year: 2026, month: 11, day: 2),
            people: People(moderators: ["Ana Díaz", "陈伟"], rapporteurs: ["Dao Nguyen"]),
            language: "zh-Hant"),
          times: AgendaTimes(
            start: TimeOfDay(hour: 9, minute: 30), duration: .minutes(120), reserve: .minutes(15)),
          rules: AgendaRules(
            constituencies: ["CSO", "Business"], addressees: ["Ministry of Trade", "Chambers"],
            attribution: .chathamHouse, decision: "consensus",
            phrases: [
              PrompterPhrase(.sessionOpens, "Добро пожаловать"),
              PrompterPhrase(.timeIsUp, "{Speaker}, time."),
            ]),
          points: [AgendaPoint(title: "A", question: "Who?", planned: .minutes(5))]))
  }

  @Test func `nothing said is the default`() throws {
    let agenda = try agenda("room:\nplace: ~\nduration: null")
    #expect(
      agenda
        == Agenda(
          title: "T", points: [AgendaPoint(title: "A", question: "Who?", planned: .minutes(5))]))
  }

  @Test(arguments: [
    ("fr", "fr"), ("AR", "ar"), ("no", "no"), ("tlh", "tlh"), ("zh-Hant", "zh-Hant"),
    ("zh_hant", "zh-Hant"), ("pt-br", "pt-BR"), ("es-419", "es-419"), ("sr-latn-rs", "sr-Latn-RS"),
    ("de-CH-1996", "de-CH-1996"), ("ca-Valencia", "ca-valencia"),
  ])
  func `languages`(text: String, tag: String) throws {
    #expect(try agenda("language: \(text)").masthead.language == tag)
  }

  @Test(arguments: [
    "f", "C", "POSIX", "français", "fr-", "fr--CA", "-fr", "fr FR", "fr.UTF-8", "de@euro", "х",
    "ſv",
    "fr/../en", "zh-Hant-Hans", "en-x", "fr, en",
  ])
  func `what is no language`(text: String) throws {
    #expect(throws: AgendaErrors.self) { try agenda("language: \"\(text)\"") }
  }

  @Test(arguments: [
    ("90", 90), ("90 min", 90), ("90min", 90), ("90 minutes", 90), ("1 h", 60), ("1h30", 90),
    ("1 h 30", 90), ("1 h 30 min", 90), ("1:30", 90), ("1.5 h", 90), ("1,5 h", 90),
    ("2 hours", 120),
    ("1 hour and 15 minutes", 75), ("1 heure 15", 75), ("2 horas", 120), ("90 минут", 90),
    ("1 час 30 минут", 90), ("٩٠ دقيقة", 90), ("90分钟", 90), ("1小时30分钟", 90), ("９０", 90),
    ("45'", 45), ("24 h", 1440),
  ])
  func `lengths of time`(text: String, minutes: Int) throws {
    #expect(try agenda("duration: \"\(text)\"").times.duration == .minutes(minutes))
  }

  @Test(arguments: [
    "x", "9 x", "min", "1 min 2 h", "1:75", "1:2:3", "-5", "1 h h", "99999999", "1.2345 h", "1 2",
    "1e3", "9 minx",
  ])
  func `no lengths of time`(text: String) {
    #expect(
      sentences("---\nduration: \"\(text)\"\n---\n# T\n\n## Agenda\n\n- Who?\n") == [
        "agenda.md:2: the duration “\(text)” is no length of time; write it as “90 min” or "
          + "“1 h 30”."
      ])
  }

  @Test(arguments: [
    ("10:00", 10, 0), ("9.30", 9, 30), ("14h15", 14, 15), ("14 h", 14, 0), ("2:30 pm", 14, 30),
    ("12 am", 0, 0), ("9 AM", 9, 0),
  ])
  func `times of day`(text: String, hour: Int, minute: Int) throws {
    #expect(try agenda("start: \(text)").times.start == TimeOfDay(hour: hour, minute: minute))
  }

  @Test(arguments: [
    "2016-04-26", "26 April 2016", "April 26, 2016", "26th of April, 2016", "26-27 April 2016",
    "26 April - 2 May 2016", "April 26-28, 2016", "26 avril 2016", "26 de abril de 2016",
    "26 апреля 2016 г.", "2016年4月26日", "٢٦ أبريل ٢٠١٦",
  ])
  func `days`(text: String) throws {
    #expect(
      try agenda("date: \"\(text)\"").masthead.date == CalendarDate(year: 2016, month: 4, day: 26))
  }

  @Test func `names in one line, by comma, Arabic comma or semicolon`() throws {
    #expect(
      try agenda("constituencies: CSO, Business; UN").rules.constituencies == [
        "CSO", "Business", "UN",
      ])
    #expect(try agenda("constituencies: الحكومة، المجتمع المدني").rules.constituencies.count == 2)
  }

  @Test func `a rule across the page is no front matter`() throws {
    let agenda = try reading("---\n\n# T\n\n## Points of Discussion\n\n- Who?\n").agenda
    #expect(agenda.masthead.title == "T")
  }

  @Test func `control characters that YAML or HTML spell out do not come through`() throws {
    let agenda = try reading(
      "---\nroom: \"a\\e[31mb\\x07\"\n---\n# T&#27;\n\n## Agenda\n\n- **A** Who&#7;?\n"
    ).agenda
    #expect(agenda.masthead.room == "a[31mb")
    #expect(agenda.masthead.title == "T")
    #expect(agenda.points[0].question == "Who?")
  }

  @Test(
    arguments: [
      ("Ann Lee, Bo Chen", ["Ann Lee", "Bo Chen"]),
      ("Dr. Ann Lee, Water Institute", ["Dr. Ann Lee, Water Institute"]),
      ("\"Dr. Ann Lee, Director, Water Institute\"", ["Dr. Ann Lee, Director, Water Institute"]),
      (
        "Dr. Ann Lee, Water Institute; Bob Ray, CEO",
        ["Dr. Ann Lee, Water Institute", "Bob Ray, CEO"]
      ),
      ("Amina, Bo, Chen", ["Amina", "Bo", "Chen"]),
      ("[\"Ann Lee, CSO\", Bo Chen]", ["Ann Lee, CSO", "Bo Chen"]),
    ] as [(String, [String])])
  func `a comma parts people, and not somebody from what they do`(text: String, people: [String])
    throws
  {
    for key in ["moderator", "rapporteurs", "panellists"] {
      let reading = try AgendaReader.read(
        text: "---\n\(key): \(text)\n---\n# Water\n\n## Points\n\n1. Who pays?\n", name: "a.md")
      let found = reading.agenda.masthead.people
      #expect(found.moderators + found.rapporteurs + found.panellists == people)
    }
  }
}
