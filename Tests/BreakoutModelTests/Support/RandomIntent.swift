@testable import BreakoutModel

/// Something somebody might want, likely or absurd, of a session that has about `reach` of everything.
struct RandomIntent {
  var random: SeededGenerator
  var reach = 8

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func next(at now: Timestamp) -> Intent {
    switch random.pick(Self.kinds) {
    case "walk": walk()
    case "agenda": agenda()
    case "note": note(at: now)
    case "recommendation": recommendation(at: now)
    case "consensus": consensus()
    case "vote": vote()
    default: random.chance(60) ? .undo : .redo
    }
  }

  private static let kinds = [
    "walk", "walk", "agenda", "note", "note", "note", "recommendation", "recommendation",
    "consensus", "consensus", "vote", "vote", "undo", "undo",
  ]

  private mutating func walk() -> Intent {
    let confirmed = random.chance(50)
    return switch random.pick(Array(0..<9)) {
    case 0, 1: .openNext(confirmed: confirmed)
    case 2: .openPrevious(confirmed: confirmed)
    case 3, 4: .open(point(), confirmed: confirmed)
    case 5: .closePoint(confirmed: confirmed)
    case 6: .suspendPoint
    case 7: .deferPoint(point(), confirmed: confirmed)
    default:
      random.chance(5)
        ? .closeSession(confirmed: confirmed) : .skipPoint(point(), confirmed: confirmed)
    }
  }

  private mutating func agenda() -> Intent {
    switch random.pick(Array(0..<7)) {
    case 0: .addPoint(title: text(), question: text(), planned: .minutes(5))
    case 1: .splitPoint(point(), title: text(), question: text())
    case 2: .mergePoint(point(), into: point())
    case 3: .movePoint(point(), to: number(-2, reach))
    case 4: .editPoint(point(), title: text(), question: text())
    case 5: .namePeople(People(moderators: ["A. Diallo"], rapporteurs: ["M. Ortiz"]))
    default: .setPresence(electorate())
    }
  }

  private mutating func note(at now: Timestamp) -> Intent {
    switch random.pick(Array(0..<10)) {
    case 0, 1, 2, 3: .addNote(draft(at: now))
    case 4: .extendNote(text: text())
    case 5: .substitute(Substitution(old: text(), new: text()))
    case 6: .editNote(noteID(), draft(at: now))
    case 7: .moveNote(noteID(), to: point())
    case 8:
      random.chance(50)
        ? .tagNote(noteID(), tags: [text()]) : .verifyQuotation(noteID(), random.chance(50))
    default: .removeNote(noteID())
    }
  }

  private mutating func recommendation(at now: Timestamp) -> Intent {
    switch random.pick(Array(0..<4)) {
    case 0, 1: .addRecommendation(fields(), at: earlier(than: now))
    case 2: .editRecommendation(recommendationID(), fields())
    default: .markRecommendation(recommendationID(), status())
    }
  }

  private mutating func consensus() -> Intent {
    switch random.pick(Array(0..<9)) {
    case 0, 1: .callConsensus(topic(), confirmed: random.chance(50))
    case 2: .object(statement())
    case 3: .withdrawObjection(index: number(-1, 3))
    case 4: .reserve(statement())
    case 5: .standAside(statement())
    case 6: .declareNoConsensus
    case 7: .declareConsensus
    default: .callOff
    }
  }

  private mutating func vote() -> Intent {
    switch random.pick(Array(0..<4)) {
    case 0, 1:
      .openVote(
        topic(), rule: random.pick(VoteRule.presets),
        method: random.pick(VoteMethod.allCases), electorate(), confirmed: random.chance(50))
    case 2: .recordVote(tally())
    default: .recount(decisionID(), tally(), reason: text())
    }
  }
}

// MARK: Parts

extension RandomIntent {
  mutating func number(_ low: Int, _ high: Int) -> Int {
    Int.random(in: low...high, using: &random)
  }

  mutating func point() -> PointID { PointID(number(0, reach)) }
  mutating func noteID() -> NoteID { NoteID(number(0, reach * 2)) }
  mutating func decisionID() -> DecisionID { DecisionID(number(0, reach)) }

  mutating func recommendationID() -> RecommendationID {
    RecommendationID(point: point(), ordinal: number(1, 4))
  }

  mutating func text() -> String {
    random.text(of: ["trust", " ", "Daten", "#tag", "é", "信任", "a", ""], upTo: 4)
  }

  mutating func draft(at now: Timestamp) -> NoteDraft {
    NoteDraft(
      at: earlier(than: now), kind: random.pick(NoteKind.allCases), text: text(),
      speaker: random.pick([nil, Speaker(name: "Amina", constituency: "CSO")]), tags: [text()])
  }

  mutating func earlier(than now: Timestamp) -> Timestamp {
    now + Milliseconds(Int64(-number(0, 20_000)))
  }

  mutating func fields() -> RecommendationFields {
    RecommendationFields(text: text(), addressees: [text()], deadline: text())
  }

  mutating func status() -> RecommendationStatus {
    random.pick([
      .draft, .readBack, .adoptedByConsensus, .adoptedByVote, .supported, .notAdopted, .withdrawn,
      .deferred, .merged(into: recommendationID()),
    ])
  }

  mutating func topic() -> DecisionTopic {
    random.chance(80) ? .recommendation(recommendationID()) : .question(text())
  }

  mutating func statement() -> Statement { Statement(by: text(), reason: text()) }

  mutating func electorate() -> Electorate {
    Electorate(present: number(0, 40), entitled: random.pick([nil, number(0, 60)]))
  }

  mutating func tally() -> Tally {
    Tally(yes: number(-1, 20), no: number(0, 15), abstain: number(0, 8), invalid: number(0, 1))
  }
}
