import BreakoutModel
import TestSupport

/// What a few people at their screens might do, the same at each run for one seed, in words that are hard to
/// keep as they are.
struct RandomHistory: RandomNumberGenerator {
  private var random: SeededGenerator
  private(set) var now = Room.start
  private let seats: [Seat]

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    seats = [
      .moderator, .rapporteur, Seat(.rapporteur, name: random.nastyText()),
      Seat(.moderator, name: random.nastyText()),
    ]
  }

  mutating func next() -> UInt64 { random.next() }

  mutating func below(_ end: Int) -> Int { Int.random(in: 0..<max(1, end), using: &self) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func seat() -> Seat { pick(seats) }

  /// Lets up to two minutes pass, and sometimes the clock be set back.
  mutating func tick() -> Timestamp {
    now = now + Milliseconds(Int64(below(120_000) - 2000))
    return now
  }

  mutating func text() -> String { random.nastyText() }

  private mutating func draft() -> NoteDraft {
    NoteDraft(
      at: now, kind: pick(NoteKind.allCases), text: text(),
      speaker: below(3) == 0
        ? Speaker(name: text(), constituency: below(2) == 0 ? nil : "UN") : nil,
      tags: below(4) == 0 ? [text()] : [])
  }

  private mutating func fields() -> RecommendationFields {
    RecommendationFields(
      text: text(), addressees: below(2) == 0 ? [] : ["Business", text()], deadline: text(),
      sdgTargets: ["17.17"])
  }

  /// Something to do in a session as it is; not always something that is allowed.
  mutating func intent(in session: Session) -> Intent {
    let point = pick(session.order + [PointID(99)])
    let note = NoteID(below(session.notes.nextID.number) + 1)
    let recommendations = session.sortedRecommendations.map(\.id)
    let one = pick(recommendations + [RecommendationID(point: PointID(1), ordinal: 1)])
    let isSure = below(4) > 0
    let statement = Statement(by: text(), reason: text())
    switch below(40) {
    case 0...9: return .note(.add(draft()))
    case 10: return .walk(.next(confirmed: isSure))
    case 11: return .walk(.open(point, confirmed: isSure))
    case 12: return .note(.edit(note, draft()))
    case 13: return .note(.remove(note))
    case 14: return .note(.move(note, to: point))
    case 15:
      return .note(
        .substitute(Substitution(old: pick(NastyText.pieces), new: pick(NastyText.pieces))))
    case 16, 17: return .recommendation(.add(fields(), at: now))
    case 18: return .recommendation(.edit(one, fields()))
    case 19:
      return .recommendation(
        .mark(one, pick([.readBack, .withdrawn, .deferred, .merged(into: one)])))
    case 20: return .consensus(.call(.recommendation(one), confirmed: isSure))
    case 21: return .consensus(.object(statement))
    case 22: return .consensus(.withdrawObjection(index: below(2)))
    case 23: return .consensus(.reserve(statement))
    case 24:
      return pick([
        .consensus(.declare), .consensus(.declareNone), .consensus(.callOff),
        .consensus(.standAside(statement)),
      ])
    case 25:
      return .vote(
        .open(
          pick([.recommendation(one), .question(text())]), rule: pick(VoteRule.presets),
          method: pick(VoteMethod.allCases), Electorate(present: 30, entitled: 40),
          confirmed: isSure))
    case 26, 27: return .vote(.record(Tally(yes: below(15), no: below(10), abstain: below(6))))
    case 28:
      return .vote(
        .recount(
          DecisionID(below(session.decisions.nextID.number) + 1),
          Tally(yes: below(15), no: below(10), abstain: 0), reason: text()))
    case 29: return .people(.setPresence(Electorate(present: below(50))))
    case 30:
      return pick([
        .walk(.add(title: text(), question: text(), planned: .minutes(5))),
        .walk(.split(point, title: text(), question: "")),
      ])
    case 31: return .walk(.merge(point, into: pick(session.order)))
    case 32: return .walk(.move(point, to: below(6)))
    case 33:
      return pick([
        .walk(.edit(point, title: text(), question: text())),
        .setUp([.title(text()), .duration(.minutes(below(120)))]),
      ])
    case 34:
      return pick([
        .walk(.defer(point, confirmed: isSure)), .walk(.skip(point, confirmed: isSure)),
        .walk(.suspend),
        .walk(.close(confirmed: isSure)), .walk(.previous(confirmed: isSure)),
      ])
    case 35:
      return below(40) == 0 ? .closeSession(confirmed: true) : .note(.extend(nil, text: text()))
    case 36, 37: return .undo
    case 38: return .redo
    default: return .note(.tag(note, tags: [text()]))
    }
  }
}
