import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rule F10.
@Suite struct RosterActsTests {
  private static let people = [
    ParticipantDraft(name: "Amina Diallo", organisation: "Verify", constituency: "CSO"),
    ParticipantDraft(name: "Chen Wei", organisation: "Trade", constituency: "Business"),
    ParticipantDraft(name: "Dao Nguyen", constituency: "Business"),
    ParticipantDraft(name: "Olga Ivanova", role: .observer),
    ParticipantDraft(name: "Ines Costa", role: .interpreter),
  ]

  private func room(_ people: [ParticipantDraft] = people) throws -> Room {
    var room = try Room.opened()
    try room.act(.people(.add(people)))
    return room
  }

  /// A session whose header names no constituency.
  private func plainRoom(_ people: [ParticipantDraft]) throws -> Room {
    var room = Room()
    room.session = Session()
    room.events = []
    let agenda = Agenda(title: "Tea")
    let header = SessionHeader(agenda: agenda, reserve: .zero, utcOffsetMinutes: 0)
    let point = Point(id: PointID(1), title: "One", question: "Why?", planned: .minutes(9))
    room.append([.sessionCreated(header: header, points: [point])], by: .moderator)
    try room.act(.walk(.next(confirmed: false)))
    try room.act(.people(.add(people)))
    return room
  }

  private func arrive(_ room: inout Room, _ numbers: Int...) throws {
    try room.act(.people(.mark(numbers.map(ParticipantID.init), isPresent: true)))
  }

  private func leave(_ room: inout Room, _ numbers: Int...) throws {
    try room.act(.people(.mark(numbers.map(ParticipantID.init), isPresent: false)))
  }

  private func present(_ room: Room) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: (room.session.electorate?.groups ?? []).map { ($0.name, $0.present) })
  }

  @Test func peopleAreAddedOnceAndInOneAct() throws {
    var room = try room()
    #expect(room.session.roster.values.map(\.name) == Self.people.map(\.name))
    #expect(room.refusal(of: .people(.add(Self.people))) == .allOnRoster)
    #expect(room.refusal(of: .people(.add([ParticipantDraft(name: " ")]))) == .emptyText)
    #expect(room.refusal(of: .people(.add([]))) == .emptyText)
    try room.act(
      .people(
        .add([
          ParticipantDraft(name: "AMINA DIALLO ", organisation: "verify "),
          ParticipantDraft(name: " Chen Wei ", organisation: "Elsewhere", constituency: " UN "),
          ParticipantDraft(name: ""),
          ParticipantDraft(name: "Chen Wei", organisation: "elsewhere"),
        ])))
    #expect(room.session.roster.values.map(\.id.number) == Array(1...6))
    #expect(room.session.roster.last?.name == "Chen Wei")
    #expect(room.session.roster.last?.constituency == "UN")
    try room.act(.undo)
    try room.act(.undo)
    #expect(room.session.roster.isEmpty)
    try room.act(.redo)
    #expect(room.session.roster.values.map(\.name) == Self.people.map(\.name))
  }

  @Test func aRosterHoldsAsManyAsItSays() throws {
    let limit = Session.rosterLimit
    var room = try Room.opened()
    let drafts = (1...limit).map { ParticipantDraft(name: "Person \($0)") }
    let more = ParticipantDraft(name: "One more")
    #expect(
      room.refusal(of: .people(.add(drafts + [more]))) == .tooManyParticipants(limit: limit))
    try room.act(.people(.add(drafts)))
    #expect(room.refusal(of: .people(.add([more]))) == .tooManyParticipants(limit: limit))
  }

  @Test func arrivalsAndDeparturesAreCountedByConstituency() throws {
    var room = try room()
    try arrive(&room, 1, 2, 3)
    #expect(present(room) == ["CSO": 1, "Business": 2, "Government": 0, "UN": 0])
    #expect(room.session.electorate?.present == 3)
    try leave(&room, 2)
    #expect(present(room) == ["CSO": 1, "Business": 1, "Government": 0, "UN": 0])
    let spans = try #require(room.session.roster[ParticipantID(2)]?.attendance)
    #expect(spans.count == 1 && spans[0].end == room.now)
    #expect(
      room.refusal(of: .people(.mark([ParticipantID(2)], isPresent: false))) == .nothingToMark)
    #expect(room.refusal(of: .people(.mark([], isPresent: true))) == .noSuchParticipant)
    try arrive(&room, 2, 1)
    #expect(room.session.roster[ParticipantID(2)]?.attendance.count == 2)
    #expect(room.session.roster[ParticipantID(1)]?.attendance.count == 1)
    try room.act(.undo)
    #expect(room.session.roster[ParticipantID(2)]?.isPresent == false)
    #expect(room.session.electorate?.present == 2)
    try room.act(.redo)
    #expect(room.session.electorate?.present == 3)
  }

  /// Whoever was counted by hand may be among those who are marked later.
  @Test(arguments: [
    (counted: 10, arriving: 3, expected: 10), (counted: 2, arriving: 3, expected: 3),
    (counted: 0, arriving: 1, expected: 1),
  ]) func handCountsHoldThoseWhoAreMarked(counted: Int, arriving: Int, expected: Int) throws {
    let people = (1...3).map { ParticipantDraft(name: "Person \($0)", constituency: "CSO") }
    var room = try room(people)
    try room.act(
      .people(
        .setPresence(
          Electorate(groups: [GroupPresence("CSO", present: counted, entitled: counted)]))))
    try room.act(.people(.mark((1...arriving).map { ParticipantID($0) }, isPresent: true)))
    // Nobody is present who is not entitled.
    #expect(
      room.session.electorate?.group("CSO")
        == GroupPresence("CSO", present: expected, entitled: max(counted, expected)))
  }

  @Test func theRoomAsAWholeStaysAWhole() throws {
    var room = try room()
    try room.act(.people(.setPresence(Electorate(present: 2, entitled: 40))))
    try arrive(&room, 1, 2, 3)
    #expect(room.session.electorate == Electorate(present: 3, entitled: 40))
    try leave(&room, 1)
    #expect(room.session.electorate == Electorate(present: 2, entitled: 40))
  }

  @Test func withoutConstituenciesTheRoomIsOne() throws {
    var room = try plainRoom([
      ParticipantDraft(name: "Ann"), ParticipantDraft(name: "Bo"),
      ParticipantDraft(name: "Cy", role: .observer),
    ])
    #expect(room.session.constituencies == [])
    try arrive(&room, 1, 3)
    #expect(room.session.electorate == Electorate(present: 1, observers: 1))
  }

  @Test func constituenciesOfTheRosterAreAdded() throws {
    let room = try plainRoom([
      ParticipantDraft(name: "Ann", constituency: "Youth"), ParticipantDraft(name: "Bo"),
      ParticipantDraft(name: "Cy", constituency: "Press", role: .observer),
    ])
    #expect(room.session.constituencies == ["Youth", Participant.noGroup])
  }

  @Test func thoseWithoutAVoteAreOutsideOfEveryNumber() throws {
    var room = try room()
    try arrive(&room, 4, 5)
    #expect(room.session.electorate?.present == 0)
    #expect(room.session.electorate?.observers == 2)
    #expect(room.session.presentVoters.isEmpty)
    try leave(&room, 5)
    #expect(room.session.electorate?.observers == 1)
    // Three who were counted by hand hold the two that are marked.
    try room.act(.people(.setPresence(Electorate(present: 5, observers: 3))))
    try arrive(&room, 5)
    #expect(room.session.electorate == Electorate(present: 5, observers: 3))
  }

  @Test func changingGroupOrRoleMovesThePresentPerson() throws {
    var room = try room()
    try arrive(&room, 1, 2, 3)
    var chen = Self.people[1]
    chen.constituency = "UN"
    try room.act(.people(.edit(ParticipantID(2), chen)))
    #expect(present(room) == ["CSO": 1, "Business": 1, "Government": 0, "UN": 1])
    chen.role = .observer
    try room.act(.people(.edit(ParticipantID(2), chen)))
    #expect(room.session.electorate?.present == 2)
    #expect(room.session.electorate?.observers == 1)
    try room.act(.people(.setPresence(Electorate(present: 20, observers: 4))))
    chen.role = .voting
    try room.act(.people(.edit(ParticipantID(2), chen)))
    #expect(room.session.electorate == Electorate(present: 21, observers: 3))
    try room.act(.people(.remove(ParticipantID(2))))
    #expect(room.session.electorate == Electorate(present: 20, observers: 3))
    #expect(room.refusal(of: .people(.remove(ParticipantID(2)))) == .noSuchParticipant)
    try room.act(.undo)
    #expect(room.session.roster[ParticipantID(2)]?.role == .voting)
    #expect(room.session.electorate == Electorate(present: 21, observers: 3))
    #expect(
      room.refusal(of: .people(.edit(ParticipantID(1), ParticipantDraft(name: ""))))
        == .emptyText)
  }

  @Test(arguments: [
    (Electorate(present: -1), Refusal.uncountable),
    (Electorate(present: 5, entitled: 4), .morePresentThanEntitled(present: 5, entitled: 4)),
    (Electorate(present: 2), .fewerThanMarked(.room, present: 2, marked: 3)),
    (
      Electorate(groups: [
        GroupPresence("CSO", present: 9), GroupPresence("Business", present: 1),
      ]), .fewerThanMarked(.group("Business"), present: 1, marked: 2)
    ),
    (
      Electorate(groups: [
        GroupPresence("CSO", present: 9, entitled: 8), GroupPresence("Business", present: 2),
      ]), .morePresentThanEntitledInGroup("CSO", present: 9, entitled: 8)
    ),
  ]) func countsThatCannotBe(electorate: Electorate, refusal: Refusal) throws {
    var room = try room()
    try arrive(&room, 1, 2, 3)
    #expect(room.refusal(of: .people(.setPresence(electorate))) == refusal)
    #expect(room.refusal(of: .people(.correctPresence(electorate))) == refusal)
  }

  @Test func aVoteKeepsTheRoomOfItsOpeningAndSaysWhatChanged() throws {
    var room = try room()
    try room.recommend("publish data")
    try arrive(&room, 1, 2)
    let before = try #require(room.session.electorate)
    try room.act(
      .vote(
        .open(
          .recommendation(.r(1, 1)), rule: .simple, method: .hands, before, confirmed: false)))
    try arrive(&room, 3)
    #expect(vote(room)?.electorate == before)
    let tallies = (before.groups ?? []).map {
      GroupTally($0.name, Tally(yes: $0.present, no: 0, abstain: 0))
    }
    try room.act(.vote(.record(VoteCount(groups: tallies))))
    #expect(vote(room)?.electorate == before)
    #expect(vote(room)?.closing?.present == 3)
  }

  @Test func aWrongNumberIsCorrectedInTheOpenVote() throws {
    var room = try Room.opened()
    try room.recommend("publish data")
    try room.openVote(.recommendation(.r(1, 1)), rule: .simple, present: 38)
    try room.act(.people(.correctPresence(Electorate(present: 41))))
    #expect(room.session.electorate == Electorate(present: 41))
    #expect(vote(room)?.electorate == Electorate(present: 41))
    try room.act(.undo)
    #expect(vote(room)?.electorate == Electorate(present: 38))
    try room.act(.redo)
    try room.act(.vote(.record(Tally(yes: 41, no: 0, abstain: 0))))
    #expect(vote(room)?.closing == nil)
  }

  @Test func whoIsOnTheRollStaysOnTheRoster() throws {
    var room = try room()
    try room.recommend("publish data")
    try arrive(&room, 1, 2)
    let electorate = try #require(room.session.electorate)
    try room.act(
      .vote(
        .open(
          .recommendation(.r(1, 1)), rule: .simple, method: .rollCall, electorate,
          confirmed: false)))
    #expect(room.refusal(of: .people(.remove(ParticipantID(1)))) == .isOnOpenRoll("Amina Diallo"))
    try room.act(.people(.remove(ParticipantID(3))))
    try room.act(.consensus(.callOff))
    try room.act(.people(.remove(ParticipantID(1))))
    #expect(room.session.electorate?.group("CSO")?.present == 0)
  }

  @Test func replayIsWhatHappened() throws {
    var room = try room()
    try arrive(&room, 1, 2, 4)
    try leave(&room, 1)
    try room.act(.undo)
    try room.act(.people(.remove(ParticipantID(5))))
    var replayed = Session()
    for event in room.events { replayed.apply(event) }
    #expect(replayed == room.session)
  }

  private func vote(_ room: Room) -> Vote? {
    guard case .vote(let vote) = room.session.decisions.last?.proceeding else { return nil }
    return vote
  }
}
