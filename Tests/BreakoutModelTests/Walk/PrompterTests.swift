import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rule F18.
@Suite struct PrompterTests {
  private static let amina = FloorPerson(name: "Amina Diallo", constituency: "CSO")
  private static let chen = FloorPerson(name: "陈伟", constituency: "Business")

  private func said(_ room: Room) -> String { Prompter(room.session, at: room.now).phrase }

  private func situation(_ room: Room) -> PrompterSituation {
    Prompter(room.session, at: room.now).situation
  }

  private func request(_ person: FloorPerson, as kind: InterventionKind = .floor) -> Intent {
    .floor(.request(InterventionDetails(person, as: kind)))
  }

  @Test func everyPhraseNamesOnlyWhatStandsForSomething() {
    for situation in PrompterSituation.allCases {
      let text = words.walk.phrase(situation)
      #expect(PrompterPhrase.problem(in: text) == nil, "\(situation)")
      #expect(text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("…"), "\(situation)")
    }
    #expect(
      Set(PrompterSituation.allCases.map { words.walk.phrase($0) }).count
        == PrompterSituation.allCases.count)
  }

  @Test func theSessionAndAPointOpen() throws {
    var room = Room()
    #expect(
      said(room)
        == "Welcome to “Civil Society and Business”. I call the session to order. Please keep to "
        + "2:00 each.")
    try room.act(.walk(.next(confirmed: false)))
    #expect(
      said(room)
        == "We come to point 1, Point 1. How 1? We have 9:00. Who would like to begin?")
    room.wait(.seconds(20))
    #expect(said(room) == "Who would like to take the floor on point 1?")
  }

  @Test func aSpeechFromTheFloorGivenToItsOvertime() throws {
    var room = try Room.opened()
    room.wait(.seconds(30))
    try room.act(request(Self.amina))
    #expect(said(room) == "I give the floor to Amina Diallo (CSO). You have 2:00.")
    try room.act(.floor(.give(InterventionID(1))))
    #expect(said(room) == "Amina Diallo (CSO), you have the floor, for 2:00.")
    room.wait(.seconds(8))
    #expect(said(room) == "Does anybody wish to speak after Amina Diallo (CSO)?")
    try room.act(request(Self.chen))
    #expect(said(room) == "After Amina Diallo (CSO) the next is 陈伟 (Business). On my list: 1.")
    room.wait(.seconds(81))
    #expect(said(room) == "Amina Diallo (CSO), you have 30 seconds left.")
    room.wait(Milliseconds(12_500))
    #expect(said(room) == "Amina Diallo (CSO), you have 18 seconds left.")
    room.wait(.seconds(18))
    #expect(said(room) == "Amina Diallo (CSO), your time is up. Please finish your sentence.")
    room.wait(.seconds(15))
    #expect(situation(room) == .interrupt)
  }

  @Test func theListClosesAndTheLastWordIsSpoken() throws {
    var room = try Room.opened()
    room.wait(.seconds(30))
    try room.act(request(Self.amina))
    try room.act(request(Self.chen))
    try room.act(.floor(.closeList()))
    #expect(
      said(room)
        == "The list of speakers is closed. Still to speak: 2; next is Amina Diallo (CSO).")
    try room.act(.floor(.give(InterventionID(1))))
    room.wait(.seconds(10))
    #expect(
      said(room) == "The list of speakers is closed. Still to speak: 1; next is 陈伟 (Business).")
    try room.act(.floor(.end))
    #expect(said(room) == "The list is closed. 陈伟 (Business) has the last word on this point.")
    try room.act(.floor(.give(InterventionID(2))))
    room.wait(.seconds(5))
    try room.act(.floor(.end))
    #expect(situation(room) == .listIsEmpty)
  }

  @Test func aPointOfOrderIsCalledHeardAndRuledOn() throws {
    var room = try Room.opened()
    try room.act(request(Self.amina))
    try room.act(.floor(.give(InterventionID(1))))
    room.wait(.seconds(10))
    try room.act(request(Self.chen, as: .order))
    #expect(situation(room) != .orderRaised, "it waits for the end of the speech")
    try room.act(.floor(.end))
    #expect(said(room) == "There is a point of order. I give the floor to 陈伟 (Business).")
    try room.act(.floor(.give(InterventionID(2))))
    #expect(said(room) == "陈伟 (Business), please state your point of order, not the substance.")
    room.wait(.seconds(8))
    #expect(situation(room) == .ruling)
  }

  @Test func anUrgentPointOfOrderDoesNotWaitForTheEndOfTheSpeech() throws {
    var room = try Room.opened()
    try room.act(request(Self.amina))
    try room.act(.floor(.give(InterventionID(1))))
    room.wait(.seconds(10))
    try room.act(
      .floor(.request(InterventionDetails(Self.chen, as: .order, isUrgent: true))))
    #expect(situation(room) == .orderRaised)
  }

  @Test func aConsensusCall() throws {
    var room = try Room.opened()
    try room.act(
      .recommendation(.add(RecommendationFields(text: "Publish shares"), at: room.now)))
    let topic = DecisionTopic.recommendation(RecommendationID(point: PointID(1), ordinal: 1))
    try room.act(.consensus(.call(topic, confirmed: false)))
    #expect(
      said(room)
        == "May I take it that the group agrees to R1.1? (pause) I hear no objection. It is so "
        + "decided.")
    try room.act(.consensus(.object(Statement(by: "Business", reason: "too early"))))
    #expect(situation(room) == .objection)
    try room.act(.consensus(.withdrawObjection(index: 0)))
    try room.act(.consensus(.declare))
    #expect(said(room) == "R1.1 is adopted by consensus. Thank you.")
    room.wait(.seconds(60))
    #expect(situation(room) == .invite)
  }

  @Test func aVoteIsAnnouncedTakenAndDeclared() throws {
    var room = try Room.opened()
    try room.act(
      .vote(
        .open(
          .question("Meet again?"), rule: VoteRule(share: .twoThirds), method: .hands,
          Electorate(present: 38), confirmed: false)))
    #expect(
      said(room)
        == "We vote on “Meet again?”. The rule is: 2/3 of votes cast; abstentions do not count; "
        + "with 38 present 26 yes if nobody abstains. Does everybody know what we vote on?")
    room.wait(.seconds(20))
    #expect(said(room).hasPrefix("Those in favour of “Meet again?”, please raise your hand."))
    try room.act(.vote(.record(Tally(yes: 25, no: 13, abstain: 0))))
    #expect(
      said(room)
        == "The result on “Meet again?”: NOT ADOPTED: 25 yes, 13 no, 0 abst.; 2/3 of votes cast "
        + "needs 26; 1 missing.")
  }

  @Test func aPointRunsOutAndClosesAndTheSessionEnds() throws {
    var room = try Room.opened()
    room.wait(.minutes(9))
    #expect(
      said(room) == "The time for point 1 is up. Shall we take two more minutes, or move on?")
    try room.act(.walk(.close(confirmed: true)))
    #expect(said(room) == "That closes point 1. Thank you all. We go on to the next one.")
    try room.act(.clock(.pause(reason: "photo")))
    #expect(situation(room) == .pause)
    try room.act(.clock(.resume))
    try room.act(.walk(.next(confirmed: true)))
    room.wait(.minutes(74))
    #expect(situation(room) == .handOver)
    room.wait(.minutes(10))
    #expect(situation(room) == .endIsReached)
    try room.act(.closeSession(confirmed: true))
    #expect(situation(room) == .sessionIsOver)
  }

  @Test func aPhraseSaysWhatItHasNothingForYet() {
    let prompter = Prompter(Room().session, at: .start)
    #expect(prompter.phrase(for: .timeIsUp) == "…, your time is up. Please finish your sentence.")
    #expect(prompter.phrase(for: .result) == "The result on …: ….")
  }

  @Test(arguments: [
    ("{needed} of {majority}", "26 of 2/3 of votes cast"), ("{ Speaker }", "…"), ("", ""),
    ("等待{waiting}人", "等待0人"), ("حتى {end}", "حتى 11:30"),
  ])
  func anAgendasOwnPhraseIsFilledAlike(_ phrase: String, _ said: String) throws {
    var room = try Room.opened()
    try room.act(
      .vote(
        .open(
          .question("Meet again?"), rule: VoteRule(share: .twoThirds), method: .hands,
          Electorate(present: 38), confirmed: false)))
    room.session.header.phrases = [PrompterPhrase(.voteOpens, phrase)]
    #expect(self.said(room) == said)
  }
}
