import BreakoutModel
import BreakoutReport
import BreakoutSynthesis
import TestSupport
import Testing

/// A session that is lived through `decide` and `apply`, as one of the rooms of a synthesis.
struct Hall {
  private(set) var session = Session()
  /// The record of it.
  private var events: [Event] = []
  /// 12 May 2027, 10:00 UTC.
  private(set) var now = Timestamp(milliseconds: 1_810_116_000_000)
  let name: String

  init(
    _ name: String, regime: AttributionRegime = .group, title: String = "Equal partners",
    language: String? = nil
  ) {
    self.name = name
    var agenda = Agenda(
      AgendaMasthead(
        title: title, event: "Forum 2027", place: "Baku", room: name,
        people: People(moderators: ["Amina Diallo"], rapporteurs: ["M. Ortiz"])),
      times: AgendaTimes(duration: .minutes(30)),
      rules: AgendaRules(constituencies: ["CSO", "Business", "Government"]),
      points: [
        AgendaPoint(title: "Networks", question: "How?", planned: .minutes(9)),
        AgendaPoint(title: "Measures", question: "Which?", planned: .minutes(9)),
      ])
    agenda.rules.attribution = regime
    agenda.masthead.language = language
    let header = SessionHeader(agenda: agenda, reserve: .minutes(8), utcOffsetMinutes: 0)
    let points = agenda.points.enumerated().map { place, point in
      Point(
        id: PointID(place + 1), title: point.title, question: point.question,
        planned: point.planned ?? .minutes(9))
    }
    apply([.sessionCreated(header: header, points: points)])
    act(.walk(.next(confirmed: false)))
  }

  /// Carries an act out; a refusal is a mistake of the test.
  mutating func act(_ intent: Intent, sourceLocation: SourceLocation = #_sourceLocation) {
    do {
      apply(try session.decide(intent, at: now))
    } catch {
      Issue.record("\(intent) was refused: \(error.sentence)", sourceLocation: sourceLocation)
    }
    now = now + .seconds(5)
  }

  private mutating func apply(_ changes: [Change]) {
    for event in session.events(changes, at: now, by: .rapporteur) {
      session.apply(event)
      events.append(event)
    }
  }

  private var newest: RecommendationID {
    session.sortedRecommendations.last?.id
      ?? RecommendationID(point: PointID(1), ordinal: 1)
  }

  /// Proposes something, which then is a draft.
  mutating func propose(
    _ text: String, _ addressees: String..., fields: RecommendationFields? = nil
  ) {
    var fields = fields ?? RecommendationFields()
    fields.text = text
    fields.addressees = addressees
    act(.recommendation(.add(fields, at: now)))
  }

  /// Proposes something that is adopted by consensus.
  mutating func adopt(
    _ text: String, _ addressee: String? = nil, fields: RecommendationFields? = nil,
    _ statements: [Intent] = []
  ) {
    var fields = fields ?? RecommendationFields()
    fields.text = text
    fields.addressees = addressee.map { [$0] } ?? []
    act(.recommendation(.add(fields, at: now)))
    act(.consensus(.call(.recommendation(newest), confirmed: true)))
    for statement in statements { act(statement) }
    act(.consensus(.declare))
  }

  /// Proposes something that is voted on.
  mutating func vote(_ text: String, _ addressee: String, _ tally: Tally, _ rule: VoteRule) {
    act(.recommendation(.add(RecommendationFields(text: text, addressees: [addressee]), at: now)))
    act(
      .vote(
        .open(
          .recommendation(newest), rule: rule, method: .hands,
          session.electorate ?? Electorate(present: 40), confirmed: true)))
    act(.vote(.record(tally)))
  }

  mutating func reword(_ id: RecommendationID, _ text: String) {
    guard var fields = session.recommendations[id]?.fields else {
      Issue.record("\(id) is not there")
      return
    }
    fields.text = text
    act(.recommendation(.edit(id, fields)))
  }

  /// The same with every text in Greek letters.
  func inGreek() throws -> Hall {
    var hall = self
    hall.session = Session()
    for event in try GreekTexts.of(events) { hall.session.apply(event) }
    return hall
  }

  mutating func close() { act(.closeSession(confirmed: true)) }

  /// As it is read for a synthesis; its links name the room and the entry.
  var reading: RoomReading { reading(branch: nil) }

  /// - Parameter branch: from which entry on the record is another one than that of the room `name`.
  func reading(branch: Int?) -> RoomReading {
    let name = name
    let link = { (entry: Int) in
      branch.map { entry >= $0 } == true ? "\(name)'-\(entry)" : "\(name)-\(entry)"
    }
    return RoomReading(
      name: "\(name).breakout",
      mark: RecordMark(first: link(1), entry: session.lastSeq, link: link(session.lastSeq)),
      contribution: Contribution(session), link: link)
  }
}

extension Synthesis {
  /// Of rooms that have all to be new and sound.
  init(of first: Hall, _ others: Hall...) throws {
    self.init()
    _ = try take(([first] + others).map(\.reading))
  }

  var outcome: SynthesisOutcome { SynthesisOutcome(self, PairQuestions(rooms)) }

  /// The questions that are open, as `B1-R1.1 B2-R1.1 4/5` or `B1-R1.1 B2-R1.1 publish|not publish`.
  var asked: [String] {
    outcome.open.map { question in
      let kind =
        switch question.kind {
        case .duplicate(let likeness): "\(likeness.shared)/\(likeness.of)"
        case .contradiction(let verbs): "\(verbs.first)|\(verbs.second)"
        }
      return "\(question.pair.first) \(question.pair.second) \(kind)"
    }
  }

  /// Answers the open question about two recommendations.
  mutating func answer(
    _ first: String, _ second: String, _ answer: PairAnswer,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let pair = "\(first) \(second)"
    guard let question = outcome.open.first(where: { "\($0.pair.first) \($0.pair.second)" == pair })
    else {
      Issue.record("\(pair) is not asked about: \(asked)", sourceLocation: sourceLocation)
      return
    }
    decide(question, answer, at: Timestamp(milliseconds: 1_810_200_000_000))
  }

  /// The recommendations as `B1-R1.1, B2-R1.1: text`.
  var listed: [String] { outcome.merged.map { "\($0.label): \($0.text)" } }
}
