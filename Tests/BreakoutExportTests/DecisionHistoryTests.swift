import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// What came before a result and what took its place.
struct DecisionHistoryTests {
  private static let id = RecommendationID(point: PointID(1), ordinal: 1)
  private static let half = Tally(yes: 20, no: 10, abstain: 0)

  private func room(_ acts: (inout Room) -> Void) -> Room {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(RecommendationFields(text: "Act."))
    acts(&room)
    return room
  }

  private func entry(_ room: Room) -> [String] {
    let record = ReportedSession(room.session, unsaved: [])
    let blocks = RecommendationEntry(
      room.session.recommendations[Self.id]!, in: record, level: 3
    ).blocks
    guard case .fields(let fields)? = blocks.last else { return [] }
    return fields.map { field in
      let value = field.value.lines.map { $0.map(\.text).joined(separator: " ") }
      return "\(field.label): \(value.joined(separator: "\n"))"
    }
  }

  private func annex(_ room: Room, _ number: Int) -> [String] {
    let record = ReportedSession(room.session, unsaved: [])
    guard let decision = room.session.decisions[DecisionID(number)] else { return [] }
    return DecisionHistory(decision, in: record).fields.map {
      "\($0.label): \($0.value.lines[0][0].text)"
    }
  }

  @Test("each kind of revision, in the body and on both sides in the annex")
  func revisions() {
    let kinds: [(Revision.Kind, String, String)] = [
      (.recount, "counted anew", "Recount"), (.correction, "count corrected", "Correction"),
    ]
    for (kind, words, noun) in kinds {
      let room = room { room in
        room.vote(.recommendation(Self.id), .simple, Self.half)
        let count = VoteCount(Tally(yes: 21, no: 10, abstain: 0))
        room.act(.vote(.revise(DecisionID(1), count, kind, reason: "a hand was missed")))
      }
      #expect(entry(room)[0].contains("21 yes"))
      #expect(entry(room)[0].hasSuffix("(\(words), see D1 and D2 in the annex)"))
      #expect(
        annex(room, 1) == ["Replaced by D2 (\(noun.lowercased())): reason: a hand was missed"])
      #expect(annex(room, 2) == ["\(noun) of D1: reason: a hand was missed"])
    }
  }

  @Test("a reconsideration replaces only once it has a result")
  func reconsideration() {
    var room = room { room in
      room.vote(.recommendation(Self.id), .simple, Self.half)
      room.act(
        .vote(
          .open(
            .recommendation(Self.id), rule: .simple, method: .hands, Electorate(present: 40),
            reconsidering: Reconsideration(of: DecisionID(1), reason: "new facts"),
            confirmed: false)))
    }
    #expect(entry(room)[0].contains("20 yes"))
    #expect(annex(room, 1) == [])
    room.act(.vote(.record(Tally(yes: 10, no: 20, abstain: 0))))
    #expect(entry(room)[0].hasPrefix("Decision: NOT ADOPTED: 10 yes"))
    #expect(entry(room)[0].hasSuffix("(reconsidered, see D1 and D2 in the annex)"))
    #expect(annex(room, 1) == ["Replaced by D2 (reconsideration): reason: new facts"])
  }

  @Test("a vote says that consensus was sought first, and who did not agree")
  func consensusFirst() {
    let room = room { room in
      room.act(.consensus(.call(.recommendation(Self.id), confirmed: false)))
      room.act(.consensus(.object(Statement(by: "Business", reason: "the cost"))))
      room.act(.consensus(.object(Statement(by: "UN", reason: "the date"))))
      room.act(.consensus(.withdrawObjection(index: 1)))
      room.act(.consensus(.declareNone))
      room.vote(.recommendation(Self.id), .simple, Self.half)
    }
    #expect(
      entry(room).last
        == "Consensus was sought first: D1, 10:00: NO CONSENSUS (objection: Business – the cost;"
        + " objection, withdrawn: UN – the date)")
  }

  @Test(
    "a vote without a call, or after one that was called off at once, says nothing of consensus")
  func withoutCall() {
    let room = room { room in
      room.act(.consensus(.call(.recommendation(Self.id), confirmed: false)))
      room.act(.consensus(.callOff))
      room.vote(.recommendation(Self.id), .simple, Self.half)
    }
    #expect(!entry(room).contains { $0.contains("sought first") })
  }

  @Test("a document written while hands are up says so")
  func underWay() {
    let room = room { room in
      room.act(
        .vote(
          .open(
            .recommendation(Self.id), rule: .double, method: .hands,
            Electorate(groups: [GroupPresence("CSO", present: 18)]), confirmed: false)))
    }
    #expect(
      entry(room).contains(
        "Before the room: Vote still open: 2/3 of votes cast and a majority in each constituency"))
  }

  @Test("what sounds the room out after an adoption says that the adoption stands")
  func aPollAfterAnAdoptionLeavesItStanding() {
    let topic = DecisionTopic.recommendation(Self.id)
    let room = room { room in
      room.consensus(on: topic)
      room.act(
        .poll(.open(topic, .fistToFive, options: [], PollSettings(), confirmed: true)))
      room.act(.poll(.record(PollCount(voters: 5, totals: [2, 1, 1, 1, 0, 0]))))
      room.vote(topic, .indicative, Tally(yes: 5, no: 30, abstain: 0))
    }
    let standing = "adopted by consensus (D1), and that stands"
    #expect(annex(room, 1) == [])
    #expect(annex(room, 2) == ["Decided before: \(standing)"])
    #expect(annex(room, 3) == ["Decided before: \(standing)"])
    for kind in [ReportTemplate.record, .decisions] {
      let report = Report(session: room.session, as: kind)
      let text = String(decoding: DocumentFormat.text.bytes(of: report), as: UTF8.self)
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let count = words.ranges(of: "Decided before: \(standing)").count
      // In the annex of each, and under the point where the poll stands.
      #expect(count == (kind == .decisions ? 2 : 3))
    }
  }

  @Test("a decision that takes an earlier one's place leaves none standing")
  func aReconsiderationLeavesNothingStanding() {
    let topic = DecisionTopic.recommendation(Self.id)
    let room = room { room in
      room.vote(topic, .simple, Self.half)
      room.act(
        .vote(
          .open(
            topic, rule: .simple, method: .hands, Electorate(present: 40),
            reconsidering: Reconsideration(of: DecisionID(1), reason: "asked for"), confirmed: true)
        ))
      room.act(.vote(.record(Tally(yes: 10, no: 20, abstain: 0))))
    }
    for number in 1...2 {
      #expect(!annex(room, number).contains { $0.hasPrefix("Decided before") })
    }
  }
}
