import BreakoutModel
import Terminal
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Whatever people type, the document's structure is the report's.
struct HostileTextTests {
  /// A session with the same text in every field that takes one.
  static func room(_ text: String) -> Room {
    let name = text.isEmpty ? "x" : text
    var room = Room(
      Agenda(
        AgendaMasthead(
          title: text, event: text, place: text, room: text,
          people: People(moderators: [text, text], rapporteurs: [text])),
        rules: AgendaRules(
          constituencies: [text, "CSO"], attribution: .attributed, decision: text),
        points: [AgendaPoint(title: text, question: text), AgendaPoint(title: text, question: "")]
      ))
    room.attempt(.walk(.next(confirmed: true)))
    room.wait(minutes: 2)
    for kind in NoteKind.allCases {
      room.attempt(
        .note(
          .add(
            NoteDraft(
              at: room.now, kind: kind, text: text,
              speaker: Speaker(name: name, constituency: name),
              tags: [text, "b"]))))
    }
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.attempt(
      .recommendation(
        .add(
          RecommendationFields(
            text: text, addressees: [text, "CSOs"], indicator: text, baseline: text, target: text,
            deadline: text, resources: text, lead: text, sdgTargets: [text], rationale: text,
            proposer: text, priority: text),
          at: room.now)))
    room.attempt(.consensus(.call(.recommendation(id), confirmed: true)))
    room.attempt(.consensus(.reserve(Statement(by: text, reason: text))))
    room.attempt(.consensus(.standAside(Statement(by: text, reason: text))))
    room.attempt(.consensus(.object(Statement(by: text, reason: text))))
    room.attempt(.consensus(.withdrawObjection(index: 0)))
    room.attempt(.consensus(.declare))
    var fields = RecommendationFields(text: text + "x", addressees: [text])
    room.attempt(.recommendation(.edit(id, fields)))
    fields.text = text
    room.attempt(.recommendation(.add(fields, at: room.now)))
    room.vote(.question(text + "?"), .simple, Tally(yes: 3, no: 0, abstain: 0), present: 4)
    room.attempt(
      .vote(.recount(DecisionID(2), Tally(yes: 2, no: 1, abstain: 0), reason: text + "!")))
    room.decideByGroups(text)
    room.attempt(.walk(.merge(PointID(2), into: PointID(1))))
    return room
  }

  static func report(_ text: String) -> Report {
    let room = room(text)
    let draft = NoteDraft(at: room.now, kind: .quotation, text: text)
    return Report.full(room.session, unsaved: [draft])
  }

  @Test("the Markdown reads as the report, for each hostile text")
  func markdown() {
    for text in HostileText.lines + [HostileText.long] {
      let report = Self.report(text)
      let read = Node.nodes(ofMarkdown: DocumentFormat.markdown.bytes(of: report))
      let meant = Node.nodes(of: report)
      #expect(read == meant, "\(text.debugDescription)\n\(firstDifference(read, meant))")
    }
  }

  @Test("no line of the text is wider than 72 columns, for each hostile text")
  func columns() {
    for text in HostileText.lines + [HostileText.long] {
      let document = DocumentFormat.text.bytes(of: Self.report(text))
      expectWithin72Columns(document, text.debugDescription)
    }
  }

  @Test("neither document has control characters or direction overrides")
  func controls() {
    for text in HostileText.lines {
      let report = Self.report(text)
      for format in DocumentFormat.allCases {
        expectHarmless(format.bytes(of: report), text.debugDescription)
      }
    }
  }

  @Test(
    "any nasty text stands in each document as the report has it", arguments: RandomCases.count(40))
  func nasty(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let text = random.nastyText()
    let report = Self.report(text)
    let read = Node.nodes(ofMarkdown: DocumentFormat.markdown.bytes(of: report))
    let meant = Node.nodes(of: report)
    #expect(read == meant, "\(text.debugDescription)\n\(firstDifference(read, meant))")
    expectWithin72Columns(DocumentFormat.text.bytes(of: report), text.debugDescription)
    for format in DocumentFormat.allCases {
      expectHarmless(format.bytes(of: report), text.debugDescription)
    }
  }

  @Test("a note of 10,000 characters is all there")
  func longNote() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.note(HostileText.long, .agreement)
    let text = room.document(.text)
    let words = text.split(whereSeparator: \.isWhitespace).joined()
    #expect(words.contains(HostileText.long.filter { !$0.isWhitespace }))
  }
}

extension Room {
  /// The same text as the name of people, organisations, constituencies, options and reasons.
  fileprivate mutating func decideByGroups(_ text: String) {
    let name = text.isEmpty ? "y" : text
    let people = ["", "2"].map {
      ParticipantDraft(name: name + $0, organisation: text, constituency: name, country: text)
    }
    attempt(.people(.add(people)))
    attempt(.people(.mark([ParticipantID(1), ParticipantID(2)], isPresent: true)))
    let room = Electorate(groups: [
      GroupPresence(name, present: 2), GroupPresence("CSO", present: 3),
    ])
    attempt(.people(.setPresence(room)))
    attempt(
      .vote(
        .open(
          .question(name), rule: .double, method: .rollCall, room, quorumWaiver: text,
          confirmed: true)))
    attempt(.vote(.answer(ParticipantID(1), .answer(.no))))
    attempt(.vote(.recordRoll(isCutShort: false)))
    attempt(
      .poll(
        .open(
          .question(name), .ranked, options: [name + " a", name + " b"], PollSettings(),
          confirmed: true)))
    attempt(.poll(.record(PollCount(ballots: [PollBallot(marks: [1, 2], group: name)]))))
    attempt(
      .poll(
        .open(
          .question(name), .dots, options: [name + " a", name + " b"], PollSettings(),
          confirmed: true
        )))
    attempt(.poll(.add(PollBallot(marks: [1, 0], group: name))))
    attempt(.poll(.add(PollBallot(marks: [1, 0], group: "CSO"))))
    attempt(.poll(.record(nil)))
    attempt(.consent(.open(.question(name), confirmed: true)))
    attempt(.consensus(.object(Statement(by: text, reason: text))))
    attempt(.consent(.settle(index: 0, .integrated)))
    attempt(.consent(.amend(text)))
    attempt(.consent(.setReview(text)))
    attempt(.consensus(.declare))
  }
}

/// Where two documents part, for a message.
func firstDifference(_ left: [Node], _ right: [Node]) -> String {
  for (left, right) in zip(left, right) where left != right {
    return "read:  \(left)\nmeant: \(right)"
  }
  return "read \(left.count) nodes, meant \(right.count)"
}

func expectWithin72Columns(
  _ document: [UInt8], _ comment: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  DisplayLocale.with {
    for line in String(decoding: document, as: UTF8.self).split(separator: "\n") {
      let columns = DisplayWidth.columns(of: line)
      if columns > 72 {
        Issue.record("\(columns) columns: \(line) (\(comment))", sourceLocation: sourceLocation)
      }
    }
  }
}

func expectHarmless(
  _ document: [UInt8], _ comment: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  for scalar in String(decoding: document, as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 0x0A: continue
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFD:
      Issue.record(
        "U+\(String(scalar.value, radix: 16)) (\(comment))", sourceLocation: sourceLocation)
    default: continue
    }
  }
}
