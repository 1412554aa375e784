import BreakoutModel
import TestSupport
import Testing

@testable import BreakoutAgenda

/// What is written reads back as the same agenda.
struct AgendaWriterTests {
  private func read(_ text: String) -> Agenda? {
    do {
      return try AgendaReader.read(text: text, name: "agenda.md").agenda
    } catch {
      return nil
    }
  }

  @Test(arguments: shippedAgendas)
  func `the shipped agendas`(name: String) throws {
    let agenda = try AgendaReader.read(path: shippedPath(name)).agenda
    let text = AgendaWriter(agenda).text
    #expect(read(text) == agenda, "\(text)")
    #expect(AgendaWriter(agenda).text == text)
  }

  @Test func `the concept note`() throws {
    let agenda = try AgendaReader.read(path: conceptNotePath()).agenda
    let text = AgendaWriter(agenda).text
    #expect(read(text) == agenda, "\(text)")
  }

  /// What nobody has said is no more said in the file, unless it would then be read as something else.
  @Test(arguments: [nil, 20, 30] as [Int?])
  func `an assumed length is left out where it is assumed again`(minutes: Int?) throws {
    let agenda = Agenda(
      AgendaMasthead(title: "Water"), times: AgendaTimes(),
      points: ["Who digs?", "Who pays?", "Who mends it?"].map {
        AgendaPoint(title: "", question: $0, planned: minutes.map(Milliseconds.minutes))
      }.titled)
    let text = AgendaWriter(agenda, assumed: [.duration, .attribution]).text
    #expect(read(text) == agenda, "\(text)")
    // Points of 20 minutes make a session of an hour.
    #expect(text.contains("duration: 90 min") == (minutes != nil), "\(text)")
    #expect(AgendaWriter(agenda).text.contains("duration: 90 min"))
  }

  @Test func `the text is as people write it`() throws {
    let agenda = Agenda(
      AgendaMasthead(
        title: "Water for all", event: "Forum: the 7th", place: "Baku, Azerbaijan",
        date: CalendarDate(year: 2027, month: 5, day: 12),
        people: People(moderators: ["Ann Lee"], rapporteurs: ["Lee, Tom", "Amina Diallo"])),
      times: AgendaTimes(
        start: TimeOfDay(hour: 9, minute: 5), duration: .minutes(60), reserve: .seconds(510)),
      rules: AgendaRules(
        constituencies: ["CSO", "UN"], attribution: .chathamHouse, decision: "2/3 of those present",
        phrases: [PrompterPhrase(.timeIsUp, "{speaker}: \"thank you\".")]),
      background: "Rivers *cross* borders.\n\n1. No item",
      closing: "Outcome\n\n- One paper\n- One date",
      points: [
        AgendaPoint(
          title: "Wells", question: "Who digs?\nWho pays?\n- the town\n- the farms",
          planned: .minutes(9), priority: .high),
        AgendaPoint(title: "Clean rivers", question: "how can we clean them?"),
        AgendaPoint(
          title: "Pay for clean rivers", question: "How can we pay for clean rivers?",
          planned: .seconds(90)),
      ])
    let text = AgendaWriter(
      agenda, remarks: ["Doubtful: line 7 -- a list?"], pointRemarks: [1: ["from: left open"]]
    ).text
    #expect(
      text == """
        ---
        event: "Forum: the 7th"
        place: Baku, Azerbaijan
        date: 2027-05-12
        start: "09:05"
        duration: 60 min
        reserve: 8 min 30 s
        moderator: [Ann Lee]
        rapporteur: ["Lee, Tom", Amina Diallo]
        constituencies: [CSO, UN]
        attribution: chatham-house
        decision: "2/3 of those present"
        phrases:
          time is up: "{speaker}: \\"thank you\\"."
        ---

        # Water for all

        <!-- Doubtful: line 7 - - a list? -->

        ## Background

        Rivers \\*cross\\* borders.

        1\\. No item

        ## Points of Discussion

        1. **Wells** (9 min, high)
           Who digs?

           Who pays?

           - the town
           - the farms

        2. **Clean rivers**

           how can we clean them?

           <!-- from: left open -->

        3. **Pay for clean rivers** (1 min 30 s)
           How can we pay for clean rivers?

        ## Outcome

        - One paper
        - One date

        """)
    #expect(read(text) == agenda)
  }

  @Test func `tables and headings of the background come back`() throws {
    let agenda = Agenda(
      AgendaMasthead(title: "Water"),
      background:
        "Who | Where | When\nAnn (CSO) | - | 9:00\nTom *T* | Baku\n\nEnd of script\n\necho it",
      closing:
        "Results\n\n# | Outcome\n1 | A paper that is longer than a line of text could ever be and that is never broken anywhere",
      points: [AgendaPoint(title: "Wells", question: "Who digs?")])
    let text = AgendaWriter(agenda).text
    #expect(text.contains("| Who | Where | When |\n| --- | --- | --- |\n| Ann (CSO) |"), "\(text)")
    #expect(text.contains("\n### End of script\n"))
    #expect(read(text) == agenda, "\(text)")
  }

  @Test func `other lists are comments whatever is in them`() throws {
    let agenda = Agenda(
      AgendaMasthead(title: "Water"), points: [AgendaPoint(title: "Wells", question: "Who digs?")])
    let other = OtherPoints(
      remark: "Or --->", points: [AgendaPoint(title: "A ---> b", question: "Is --> it -->?")])
    let text = AgendaWriter(agenda, remarks: ["--->"], otherPoints: [other]).text
    #expect(
      text.hasSuffix(
        """
        <!-- - - -> -->

        ## Points of Discussion

        1. **Wells**
           Who digs?

        <!-- Or - - -> -->

        <!--
        1. **A - - -> b**
           Is - -> it - ->?
        -->

        """), "\(text)")
    #expect(read(text) == agenda)
  }

  /// What was read, and what was meant, where they differ.
  private func differences(_ read: Agenda?, _ agenda: Agenda) -> [String] {
    guard let read else { return ["nothing was read"] }
    func parts(_ agenda: Agenda) -> [String] {
      [
        "\(agenda.masthead)", "\(agenda.times)", "\(agenda.rules)", agenda.background,
        agenda.closing,
      ]
        + agenda.points.map { "\($0)" }
    }
    let (found, meant) = (parts(read), parts(agenda))
    let count =
      found.count == meant.count ? [] : ["\(found.count - 5) points of \(meant.count - 5)"]
    return count + zip(found, meant).filter { $0 != $1 }.map { "\($0) ≠ \($1)" }
  }

  @Test func `any agenda that can be read reads back`() throws {
    for seed in RandomCases.count(300) {
      var random = SeededGenerator(seed: seed)
      let agenda = random.agenda()
      let text = AgendaWriter(agenda).text
      #expect(differences(read(text), agenda) == [], "seed \(seed):\n\(text)")
    }
  }
}

extension SeededGenerator {
  private static let words = [
    "water", "River", "Café", "l’eau", "мост", "ماء", "水", "和平", "CSO", "*stars*", "_low_",
    "`code`", "[link](x)",
    "<b>", "&amp;", "&", "a & b", "#tag", "1.", "2)", "-", "–", "•", "Background", "Agenda",
    "\"quoted\"",
    "it's", "what?", "(9", "9)", "%", "\\", "~~~", "```", "---", "|", "+", ">", "=",
    "Points of Discussion",
    "{x}", "@lee", "100 %", "C#", "http://example.org/a_b", "!", "🎣",
  ]

  fileprivate mutating func phrase(_ count: ClosedRange<Int>) -> String {
    let text = (0..<Int.random(in: count, using: &self)).map { _ in pick(Self.words) }
      .joined(separator: " ").onOneLine
    // What is only marks is no text.
    return text.contains { $0.isLetter } ? text : (text + " word").onOneLine
  }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    chance(50) ? value(&self) : nil
  }

  private mutating func paragraphs() -> String {
    guard chance(60) else { return "" }
    return (0..<Int.random(in: 1...3, using: &self)).map { _ in "Prose about " + phrase(2...9) + "."
    }
    .joined(separator: "\n\n")
  }

  private mutating func point(_ number: Int) -> AgendaPoint {
    var lines = ["How can " + phrase(1...12) + "?"]
    if chance(30) { lines.append("And " + phrase(1...5) + ".") }
    if chance(20) { lines += ["- one " + phrase(1...3), "- two " + phrase(1...3)] }
    return AgendaPoint(
      title: "T\(number) " + phrase(1...3).filter { !"?？؟:.(".contains($0) }.onOneLine,
      question: lines.joined(separator: "\n"),
      planned: maybe { .seconds(Int.random(in: 1...600, using: &$0)) },
      priority: pick(PointPriority.allCases))
  }

  fileprivate mutating func agenda() -> Agenda {
    let names = { (random: inout Self) in
      (0..<Int.random(in: 0...3, using: &random)).map { "Name \($0) " + random.phrase(0...2) }
    }
    return Agenda(
      AgendaMasthead(
        title: "Session " + phrase(0...6), event: maybe { $0.phrase(1...5) },
        place: maybe { $0.phrase(1...3) }, room: maybe { $0.phrase(1...2) },
        date: CalendarDate(year: 2027, month: 5, day: Int.random(in: 1...31, using: &self)),
        people: People(moderators: names(&self), rapporteurs: names(&self)),
        language: maybe { $0.pick(["fr", "es", "ru", "ar", "zh-Hant", "en", "de"]) }),
      times: AgendaTimes(
        start: TimeOfDay(hour: Int.random(in: 0...23, using: &self), minute: 7),
        duration: .minutes(Int.random(in: 30...240, using: &self)),
        reserve: maybe { .seconds(Int.random(in: 0...900, using: &$0)) }),
      rules: AgendaRules(
        constituencies: names(&self), addressees: names(&self),
        attribution: pick(AttributionRegime.allCases),
        decision: maybe {
          $0.pick(["consensus, else 2/3", "unanimity", "2/3: of \"all\" # here"])
        },
        phrases: maybe {
          [PrompterPhrase(.pause, "We {end} at " + $0.phrase(1...3).filter { !"{}".contains($0) })]
        } ?? []),
      background: paragraphs(), closing: paragraphs(),
      points: (1...Int.random(in: 1...6, using: &self)).map { point($0) })
  }
}
