import CursesTerminal
import Terminal
import Testing

@testable import breakout

/// What `breakout doctor` says of a terminal.
@Suite struct DoctorTerminalFindingTests {
  @Test(arguments: [
    ("rgb:0000/0000/0000", "dark"), ("rgb:ffff/ffff/ffff", "light"), ("rgb:f/f/e", "light"),
    ("rgb:00/00/ff", "dark"), ("rgba:fd/f6/e3/ff", "light"), ("rgb:00/00", nil), ("", nil),
    ("rgb:zz/00/00", nil), ("#ffffff", nil), ("rgb:-1/00/00", nil), ("rgb:00000/0/0", nil),
  ])
  func theBackgroundIsReadFromTheTerminalsAnswer(report: String, kind: String?) {
    #expect(Background(report: report)?.rawValue == kind)
  }

  @Test(arguments: [
    ("15;0", "dark"), ("0;15", "light"), ("0;default;15", "light"), ("7;8", "dark"),
    ("0;7", "light"), ("15;default", nil), ("", nil), ("0;16", nil), ("x", nil),
  ])
  func theBackgroundIsReadFromCOLORFGBG(value: String, kind: String?) {
    #expect(Background(colorVariable: value)?.rawValue == kind)
  }

  /// - Parameter columns: of each sample; `nil` where none was drawn.
  private static func reply(_ columns: Int?, background: String? = "rgb:00/00/00") -> TerminalReply
  {
    let texts = WidthCheck.samples.map(\.text)
    return .answers(
      TerminalAnswers(
        background: background,
        columns: columns.map { columns in
          Dictionary(uniqueKeysWithValues: texts.map { ($0, columns) })
        } ?? [:]))
  }

  private static func facts(_ change: (inout TerminalFacts) -> Void) -> TerminalFacts {
    var facts = TerminalFacts(name: "xterm", description: .success(.own(name: "xterm")))
    facts.colors = 256
    facts.size = Size(columns: 80, rows: 24)
    facts.reply = reply(2)
    change(&facts)
    return facts
  }

  private static let terminals:
    [(change: @Sendable (inout TerminalFacts) -> Void, name: String, state: Finding.State)] = [
      ({ _ in }, "terminal", .ok), ({ _ in }, "colours", .ok), ({ _ in }, "background", .ok),
      ({ _ in }, "size", .ok),
      ({ $0.description = .success(.builtIn(for: "x")) }, "terminal", .improvable),
      ({ $0.description = .failure(.noTerminalType) }, "terminal", .problem),
      ({ $0.description = .failure(.noCursorAddressing("dumb")) }, "terminal", .problem),
      ({ $0.description = .failure(.inputIsNoTerminal) }, "terminal", .unknown),
      ({ $0.description = .failure(.outputIsNoTerminal) }, "terminal", .unknown),
      ({ $0.colors = 0 }, "colours", .improvable), ({ $0.colors = 4 }, "colours", .improvable),
      ({ $0.colors = 8 }, "colours", .ok), ({ $0.hasNoColor = true }, "colours", .ok),
      ({ $0.reply = .silence }, "background", .unknown),
      ({ $0.reply = .notAsked }, "background", .unknown),
      ({ $0.reply = .notAsked }, "characters", .unknown),
      ({ $0.reply = reply(2, background: "none") }, "background", .unknown),
      ({ $0.size = Size(columns: 40, rows: 12) }, "size", .ok),
      ({ $0.size = Size(columns: 39, rows: 12) }, "size", .problem),
      ({ $0.size = Size(columns: 40, rows: 11) }, "size", .problem),
      ({ $0.size = nil }, "size", .unknown), ({ $0.reply = .silence }, "characters", .unknown),
      ({ $0.reply = reply(nil) }, "characters", .unknown),
      (
        {
          $0.characterSet = .other("ISO-8859-1")
          $0.reply = reply(nil)
        }, "characters", .unknown
      ),
    ]

  @Test(arguments: terminals.indices)
  func theTerminalIsJudged(place: Int) throws {
    let (change, name, state) = Self.terminals[place]
    let finding = try #require(Self.facts(change).findings.first { $0.topic.code == name })
    #expect(finding.state == state, "\(finding)")
    #expect(finding.advice != nil || ![.problem, .improvable].contains(state), "\(finding)")
  }

  @Test func whatIsDrawnByAnothersDescriptionIsSaidAtTheStart() {
    #expect(TerminalDescription.own(name: "xterm").remark == nil)
    let remark = TerminalDescription.substitute(name: "xterm-256color", for: "foot").remark ?? ""
    #expect(remark.contains("foot") && remark.contains("xterm-256color"))
  }

  @Test func onlyCharactersThatAreDrawnOtherwiseAreNamed() {
    let sample = WidthCheck.samples[1]
    var answers = Self.facts { _ in }.answers ?? TerminalAnswers()
    answers.columns[sample.text] = 3
    let facts = Self.facts { $0.reply = .answers(answers) }
    let finding = WidthCheck(facts: facts, believed: { _ in 2 }).finding
    #expect(finding.state == .improvable)
    #expect(finding.words.contains("\(sample.name) (\(sample.text)) 3 columns wide"))
    #expect(!finding.words.contains(WidthCheck.samples[0].name))
    #expect(WidthCheck(facts: Self.facts { _ in }, believed: { _ in 2 }).finding.state == .ok)
  }

  @Test func whyTheWidthWasNotTriedIsSaid() {
    let changes: [(change: (inout TerminalFacts) -> Void, reason: String)] = [
      ({ $0.reply = .silence }, "does not say where its cursor is"),
      ({ $0.reply = .notAsked }, "could not be asked"),
      ({ $0.size = Size(columns: 19, rows: 40) }, "too narrow"),
      ({ $0.size = nil }, "does not say how wide it is"),
      ({ $0.characterSet = .other("ISO-8859-1") }, "locale is not UTF-8"),
    ]
    for (change, reason) in changes {
      var facts = Self.facts { $0.reply = Self.reply(nil) }
      change(&facts)
      let finding = WidthCheck(facts: facts).finding
      #expect(finding.state == .unknown && finding.words.contains(reason), "\(finding)")
    }
  }
}
