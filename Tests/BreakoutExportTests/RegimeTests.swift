import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Regimes that hold for a point or from a moment on, and numbers that would tell too much beside each other
/// (product rule F17).
struct RegimeTests {
  private static let amina = Statement(by: "Amina Diallo (CSO)", reason: "the cost")

  /// Two points with the same on both, the second of them under the Chatham House Rule from 10:02 on.
  private static func room() -> Room {
    var agenda = Room.baku
    agenda.rules.attribution = .attributed
    var room = Room(agenda)
    for number in 1...2 {
      let id = RecommendationID(point: PointID(number), ordinal: 1)
      room.act(.walk(.open(PointID(number), confirmed: true)))
      room.wait(minutes: 1)
      if number == 2 {
        room.note("before", by: "Chen Wei", of: "Business")
        room.wait(seconds: 1)
        room.act(.document(.setRegime(.chathamHouse, of: PointID(2), coversEarlier: false)))
        room.wait(minutes: 1)
      }
      room.note("point \(number)", by: "Amina Diallo", of: "CSO")
      room.recommend(RecommendationFields(text: "Act.", proposer: "Amina Diallo (CSO)"))
      room.consensus(on: .recommendation(id), [.consensus(.reserve(amina))])
    }
    return room
  }

  @Test("the document tells each by the regime of its point at its moment")
  func points() {
    let text = Self.room().document(.text).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for words in [
      "- 10:02, Chen Wei (Business): before", "- 10:01, Amina Diallo (CSO): point 1", "- point 2",
      "Reservation: Amina Diallo (CSO) – the cost", "Reservation: one participant – the cost",
      // What is about the whole session follows the strictest.
      "Moderator: not named under the Chatham House Rule",
    ] { #expect(text.contains(words), "\(words)") }
    #expect(text.split(separator: "Proposed by: Amina Diallo (CSO)").count == 2)
  }

  @Test("the header says which regime holds where, and the method note what follows")
  func words() {
    var room = Self.room()
    let record = ReportedSession(room.session, unsaved: [])
    #expect(
      RegimesInForce(record).words
        == "attributed; point 2: Chatham House Rule from 10:02")
    room.act(.document(.setRegime(nil, of: PointID(2), coversEarlier: false)))
    room.act(.document(.setRegime(.group, of: nil, coversEarlier: true)))
    let regimes = RegimesInForce(ReportedSession(room.session, unsaved: []))
    #expect(
      regimes.words
        == "attributed; point 2: Chatham House Rule from 10:02; point 2: as the whole session from"
        + " 10:03; by group from 10:03, what came before included")
    #expect(regimes.remarks.count == 1)
    #expect(regimes.remarks[0].hasSuffix("follows the strictest one: Chatham House Rule."))
  }

  /// One vote on a recommendation, counted by constituency.
  private static func vote(_ room: inout Room, _ electorate: Electorate, _ count: VoteCount) {
    room.act(
      .vote(
        .open(
          .recommendation(RecommendationID(point: PointID(1), ordinal: 1)), rule: .double,
          method: .hands, electorate, confirmed: true)))
    room.wait(seconds: 9)
    room.act(.vote(.record(count)))
  }

  private static func confidential() -> Room {
    var agenda = Room.baku
    agenda.rules.attribution = .chathamHouse
    var room = Room(agenda)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(RecommendationFields(text: "Act."))
    return room
  }

  @Test("votes on the same matter merge the same constituencies, whenever one of them is small")
  func sameMatter() {
    var room = Self.confidential()
    Self.vote(
      &room, Room.electorate(16, 12, 6, 3), Room.count((2, 9, 5), (5, 7, 0), (5, 1, 0), (3, 0, 0)))
    Self.vote(
      &room, Room.electorate(16, 12, 6, 2), Room.count((2, 9, 5), (5, 7, 0), (5, 1, 0), (2, 0, 0)))
    let record = ReportedSession(room.session, unsaved: [])
    let tables = record.decisions.map { decision -> [String] in
      guard case .vote(let vote) = decision.proceeding else { return [] }
      let attribution = record.attribution(of: decision)
      let words = VoteWords(vote, attribution)
      #expect(vote.electorate.words(attribution).contains("UN") == false)
      return words?.lens?.rows.map { "\($0.name) \($0.present)" } ?? []
    }
    #expect(
      tables == [["CSO 16", "Business 12", "other 9"], ["CSO 16", "Business 12", "other 8"]])
    // By itself the first count may be told in full.
    guard case .vote(let first)? = record.decisions.first?.proceeding else { return }
    #expect(VoteWords(first, record.attribution.under(.chathamHouse))?.lens?.rows.count == 4)
  }

  @Test("no table stands beside a verdict that fails in a constituency it must not name")
  func verdictBesideTable() throws {
    var room = Self.confidential()
    Self.vote(
      &room, Room.electorate(16, 12, 6, 2),
      Room.count((16, 0, 0), (12, 0, 0), (6, 0, 0), (0, 2, 0)))
    let record = ReportedSession(room.session, unsaved: [])
    let decision = try #require(record.decisions.first)
    guard case .vote(let vote) = decision.proceeding else { return }
    // With "other 6 to 2" beside it, the two of the UN would be known to have voted no.
    let words = try #require(VoteWords(vote, record.attribution(of: decision)))
    #expect(words.lens == nil)
    #expect(words.line.hasSuffix("; condition not met in one constituency"))
  }

  @Test(
    "an organisation in the place of a constituency is told where organisations are",
    arguments: [
      (AttributionRegime.affiliation, "Greenbank"), (.group, "Other"),
    ])
  func organisationAsGroup(regime: AttributionRegime, told: String) {
    var agenda = Room.baku
    agenda.rules.attribution = regime
    var room = Room(agenda)
    room.act(.walk(.next(confirmed: false)))
    room.act(.people(.setPresence(Room.electorate(16, 12, 6, 2))))
    let person = FloorPerson(name: "Zanele", constituency: "Greenbank")
    room.act(.floor(.take(InterventionDetails(person))))
    room.wait(minutes: 1)
    room.act(.floor(.end))
    let rows = FloorShares(ReportedSession(room.session, unsaved: [])).rows
    #expect(rows.map(\.name) == Room.baku.rules.constituencies + [told])
  }

  @Test("who comes in one by one before the start is not what the first count merges")
  func firstCount() {
    var room = Room(Room.baku)
    for count in [1, 2, 9] {
      room.act(.people(.setPresence(Room.electorate(count, 8, 7, 6))))
      room.wait(minutes: 1)
    }
    room.act(.walk(.next(confirmed: false)))
    #expect(Participation.counts(of: room.session) == [Room.electorate(9, 8, 7, 6)])
  }
}
