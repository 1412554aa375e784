@testable import BreakoutModel

/// A session that is played by hand: each act a second after the one before.
struct Room {
  var session = Session()
  var events: [Event] = []
  var now = Timestamp.start

  /// Five points of nine minutes and four constituencies; nothing is open yet.
  init(points: Int = 5, decision: String = AgendaRules.usualDecision) {
    var agenda = Agenda(title: "Civil Society and Business")
    agenda.rules.constituencies = ["CSO", "Business", "Government", "UN"]
    agenda.masthead.people.moderators = ["Amina Diallo"]
    agenda.rules.decision = decision
    let header = SessionHeader(agenda: agenda, reserve: .minutes(9), utcOffsetMinutes: 240)
    let walk = (1...points).map {
      Point(id: PointID($0), title: "Point \($0)", question: "How \($0)?", planned: .minutes(9))
    }
    append([.sessionCreated(header: header, points: walk)], by: .moderator)
  }

  // Events that belong to one act share its number.
  mutating func append(_ changes: [Change], by seat: Seat) {
    for event in session.events(changes, at: now, by: seat) {
      session.apply(event)
      events.append(event)
    }
  }

  /// Carries an intent out; the changes it meant.
  @discardableResult
  mutating func act(_ intent: Intent, by seat: Seat = .moderator) throws(Refusal) -> [Change] {
    now = now + Self.pause(before: intent)
    let changes = try session.decide(intent, at: now, by: seat)
    append(changes, by: seat)
    return changes
  }

  /// A moderator who asks for objections gives the room time to have some.
  private static func pause(before intent: Intent) -> Milliseconds {
    intent == .consensus(.declare) ? ConsensusCall.leastPause : .seconds(1)
  }

  mutating func wait(_ time: Milliseconds) { now = now + time }

  func refusal(of intent: Intent, by seat: Seat? = nil) -> Refusal? {
    do {
      _ = try session.decide(intent, at: now + Self.pause(before: intent), by: seat)
      return nil
    } catch {
      return error
    }
  }
}

extension Room {
  /// Point 1 is open since two minutes.
  static func opened(decision: String = AgendaRules.usualDecision) throws -> Room {
    var room = Room(decision: decision)
    try room.act(.walk(.next(confirmed: false)))
    room.wait(.minutes(2))
    return room
  }

  mutating func note(
    _ text: String, _ kind: NoteKind = .note, tags: [String] = []
  ) throws(Refusal) {
    try act(.note(.add(NoteDraft(at: now, kind: kind, text: text, tags: tags))), by: .rapporteur)
  }

  mutating func recommend(_ text: String) throws(Refusal) {
    let fields = RecommendationFields(text: text, addressees: ["Business"])
    try act(.recommendation(.add(fields, at: now)), by: .rapporteur)
  }

  mutating func openVote(
    _ topic: DecisionTopic, rule: VoteRule = .twoThirds, present: Int = 38, confirmed: Bool = false
  ) throws(Refusal) {
    try act(
      .vote(
        .open(
          topic, rule: rule, method: .hands, Electorate(present: present), confirmed: confirmed)))
  }
}

extension RecommendationID {
  static func r(_ point: Int, _ ordinal: Int) -> RecommendationID {
    RecommendationID(point: PointID(point), ordinal: ordinal)
  }
}

extension Session {
  /// What the session holds, without the record's own bookkeeping.
  var contents: Session {
    var contents = self
    contents.log = ActLog()
    contents.lastSeq = 0
    contents.lastAt = Timestamp(milliseconds: 0)
    return contents
  }
}
