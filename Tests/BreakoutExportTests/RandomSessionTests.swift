import BreakoutModel
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Sessions nobody would think of.
struct RandomSessionTests {
  @Test("any session gives a sound and complete document", arguments: 0..<60)
  func anySession(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let room = Self.room(&random)
    let unsaved =
      Bool.random(using: &random)
      ? [NoteDraft(at: room.now, kind: .divergence, text: "not yet # saved")] : []
    let report = Report.full(room.session, unsaved: unsaved)
    #expect(report == Report.full(room.session, unsaved: unsaved))

    let markdown = DocumentFormat.markdown.bytes(of: report)
    let text = DocumentFormat.text.bytes(of: report)
    #expect(markdown == DocumentFormat.markdown.bytes(of: report))
    let (read, meant) = (Node.nodes(ofMarkdown: markdown), Node.nodes(of: report))
    #expect(read == meant, "\(firstDifference(read, meant))")
    expectWithin72Columns(text, "seed \(seed)")
    expectHarmless(text, "seed \(seed)")
    expectNoEmptyHeading(report)
    expectEveryNote(of: room.session, in: meant)
    for one in room.session.sortedRecommendations {
      #expect(String(decoding: text, as: UTF8.self).contains("\(one.id)"))
    }
  }

  @Test("the random sessions come to every kind of decision")
  func reach() {
    var kinds: Set<String> = []
    for seed in 0..<60 {
      var random = SeededGenerator(seed: UInt64(seed))
      let record = ReportedSession(Self.room(&random).session, unsaved: [])
      for decision in record.decisions where !decision.isOpen {
        if let revision = decision.revision { kinds.insert(revision.kind.rawValue) }
        switch decision.proceeding {
        case .consensus(let call): kinds.insert("consensus \(call.result?.rawValue ?? "")")
        case .consent(let round): kinds.insert("consent \(round.result?.rawValue ?? "")")
        case .poll(let poll): if poll.count != nil { kinds.insert(poll.method.rawValue) }
        case .vote(let vote):
          if let verdict = vote.verdict { kinds.insert(verdict.outcome.rawValue) }
          if vote.groups != nil { kinds.insert("groups") }
          if vote.roll != nil, vote.tally != nil { kinds.insert("roll call") }
          if vote.isCutShort == true { kinds.insert("cut short") }
        }
      }
    }
    let meant =
      Revision.Kind.allCases.map(\.rawValue) + PollMethod.allCases.map(\.rawValue)
      + ["consensus adopted", "consensus notReached", "consensus calledOff", "consent consent"]
      + ["consent notReached", "consent calledOff", "adopted", "notAdopted", "supported"]
      + ["notSupported", "noQuorum", "groups", "roll call", "cut short"]
    #expect(kinds.isSuperset(of: meant), "\(Set(meant).subtracting(kinds).sorted())")
  }

  static func room(_ random: inout SeededGenerator) -> Room {
    func pick<T>(_ list: [T]) -> T { list.randomElement(using: &random)! }
    let texts = HostileText.lines.filter { $0.count < 100 }
    let points = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      AgendaPoint(title: pick(texts), question: pick(texts))
    }
    var room = Room(
      Agenda(
        AgendaMasthead(title: pick(texts)),
        rules: AgendaRules(
          constituencies: ["CSO", "Business"], attribution: pick(AttributionRegime.allCases)),
        points: points),
      utcOffsetMinutes: pick([-210, 0, 60, 240]))
    let groups = ["CSO", "Business", "UN", pick(texts)]
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      room.wait(seconds: Int.random(in: 0...200, using: &random))
      let point = PointID(Int.random(in: 1...8, using: &random))
      let other = PointID(Int.random(in: 1...8, using: &random))
      let id = RecommendationID(point: point, ordinal: Int.random(in: 1...2, using: &random))
      let statement = Statement(by: pick(texts), reason: pick(texts))
      let fields = RecommendationFields(
        text: pick(texts), addressees: [pick(texts), pick(texts)], indicator: pick(texts))
      let topic = pick([DecisionTopic.recommendation(id), .question(pick(texts))])
      let yes = Int.random(in: 0...15, using: &random)
      let tally = Tally(yes: yes, no: Int.random(in: 0...15, using: &random), abstain: 0)
      let draft = NoteDraft(
        at: room.now, kind: pick(NoteKind.allCases), text: pick(texts),
        speaker: pick([nil, Speaker(name: pick(texts), constituency: pick(["CSO", "x"]))]))
      room.attempt(
        pick(
          [
            .walk(.next(confirmed: true)), .walk(.open(point, confirmed: true)),
            .walk(.close(confirmed: true)),
            .walk(.defer(point, confirmed: true)), .walk(.skip(point, confirmed: true)),
            .walk(.suspend),
            .walk(.add(title: pick(texts), question: "", planned: .minutes(3))),
            .walk(.split(point, title: pick(texts), question: pick(texts))),
            .walk(.merge(point, into: other)), .walk(.move(point, to: 2)),
            .closeSession(confirmed: true), .people(.setPresence(Electorate(present: 30))),
            .note(.add(draft)),
            .note(.add(draft)), .note(.add(draft)), .note(.add(draft)),
            .note(.extend(nil, text: pick(texts))),
            .note(.move(NoteID(1), to: point)), .note(.remove(NoteID(2))),
            .recommendation(.add(fields, at: room.now)),
            .recommendation(.add(fields, at: room.now)),
            .recommendation(.edit(id, fields)), .recommendation(.mark(id, .withdrawn)),
            .recommendation(.mark(id, .readBack)), .recommendation(.mark(id, .adoptedByConsensus)),
            .recommendation(.mark(id, .merged(into: RecommendationID(point: other, ordinal: 1)))),
            .consensus(.call(topic, confirmed: true)), .consensus(.object(statement)),
            .consensus(.reserve(statement)),
            .consensus(.standAside(statement)), .consensus(.withdrawObjection(index: 0)),
            .consensus(.declare),
            .consensus(.declareNone), .consensus(.callOff),
            .vote(.record(tally)), .vote(.record(tally)),
            .vote(
              .recount(
                DecisionID(Int.random(in: 1...5, using: &random)), tally, reason: pick(texts))),
            .undo, .redo,
          ]))
      let steps = RandomDecisions(groups: groups, texts: texts)
        .intents(&random, on: topic, in: room.session)
      room.attempt(pick(steps))
    }
    return room
  }

  private func expectNoEmptyHeading(_ report: Report) {
    for (place, block) in report.blocks.enumerated() {
      guard case .heading(let heading) = block else { continue }
      guard place + 1 < report.blocks.count else {
        Issue.record("The last heading is empty: \(heading.text)")
        continue
      }
      if case .heading(let next) = report.blocks[place + 1], next.level <= heading.level {
        Issue.record("Empty heading: \(heading.text)")
      }
    }
  }

  private func expectEveryNote(of session: Session, in nodes: [Node]) {
    var text = ""
    func collect(_ nodes: [Node]) {
      for node in nodes {
        switch node {
        case .heading(_, let words), .paragraph(let words): text += words + "\n"
        case .bullets(let items), .numbers(let items): items.forEach(collect)
        case .table(let rows): text += rows.joined().joined(separator: "\n")
        case .other: break
        }
      }
    }
    collect(nodes)
    text.replace(Impression.mark, with: "")
    for note in session.notes.values {
      // Of an action, whoever may not be named is left out.
      let action = Untagged(note.kind == .action ? ActionLine(note.text).what : note.text).text
      for line in CleanText.paragraphs(of: Untagged(note.text).text).joined()
      where !text.contains(line) {
        #expect(
          CleanText.paragraphs(of: action).joined().allSatisfy(text.contains),
          "\(line) in \(note.kind) of \(String(describing: note.point))")
      }
    }
  }
}
