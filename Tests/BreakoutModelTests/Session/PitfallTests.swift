import Testing

@testable import BreakoutModel

/// What goes wrong in live rooms, and the model's answer: one test for each pitfall whose answer is a rule of
/// the floor or of the clock. What answers on the screen is tested with the cockpit.
@Suite struct PitfallTests {
  private static let amina = FloorPerson(name: "Amina Diallo", constituency: "CSO")
  private static let chen = FloorPerson(name: "陈伟", constituency: "Business")
  private static let ivan = FloorPerson(name: "Иван Петров", constituency: "Government")

  private func id(_ number: Int) -> InterventionID { InterventionID(number) }

  private func spoken(_ room: Room, _ number: Int) -> Milliseconds? {
    room.session.floor.interventions[id(number)]?.spoken(at: room.now)
  }

  @Test("pitfall 1: a point that runs over visibly burns the later ones, and extensions ask")
  func theFirstPointsEatTheSession() throws {
    var room = Room()
    try room.act(.walk(.next(confirmed: false)))
    let start = room.now
    try room.act(.clock(.setHardStop(start + .minutes(54))))
    func shares(_ minutes: Int) throws -> [Int64] {
      try #require(Forecast(room.session, at: start + .minutes(minutes))).shares
        .map { $0.share.count / 1000 }
    }
    // 45 min for five points of 9: each minute over takes 15 s from each of the four later ones.
    #expect(try shares(9) == [0, 540, 540, 540, 540])
    #expect(try shares(13) == [0, 480, 480, 480, 480])
    #expect(try shares(33) == [0, 180, 180, 180, 180])
    // Before the last ones get nothing, the forecast says which to give up.
    let late = try #require(Forecast(room.session, at: start + .minutes(34)))
    #expect(late.pace == .cannotFit)
    #expect(late.tooMany == [PointID(5)])
    // The cost is told before it is agreed to, and the third time asks.
    let cost = try #require(
      Forecast(room.session, at: start + .minutes(9), extending: .minutes(4)))
    #expect(cost.shares.map { $0.share.count / 1000 } == [240, 480, 480, 480, 480])
    room.now = start + .minutes(9)
    try room.act(.clock(.extendPoint(by: .minutes(2), asker: "the room", confirmed: false)))
    try room.act(.clock(.extendPoint(by: .minutes(1), asker: "the room", confirmed: false)))
    #expect(
      room.refusal(of: .clock(.extendPoint(by: .minutes(1), asker: "the room", confirmed: false)))
        == .extendedTwice(PointID(1)))
  }

  @Test(
    "pitfall 2: the clock says when somebody should end, not the moderator",
    arguments: [
      (89_999, SpeechClock.State.inTime, 30_001), (90_000, .ending, 30_000),
      (119_999, .ending, 1), (120_000, .over, 0), (200_000, .over, -80_000),
    ])
  func nobodyWantsToCutASpeakerOff(
    spoken: Int, state: SpeechClock.State, left: Int
  ) throws {
    var room = try Room.opened()
    try room.act(.floor(.take(InterventionDetails(Self.amina))))
    room.wait(Milliseconds(Int64(spoken)))
    let clock = SpeechClock(try #require(room.session.floor.speaker), at: room.now)
    #expect(clock.state == state)
    #expect(clock.left == Milliseconds(Int64(left)))
  }

  @Test(
    "pitfall 3: the same limit, the same grace and the same record for everybody",
    arguments: [
      (FloorPerson(name: "H.E. the Minister", constituency: "Government"), InterventionKind.floor),
      (Self.amina, .floor), (FloorPerson(constituency: "Business", looks: "row 4"), .floor),
    ])
  func limitsAreTheSameForAll(person: FloorPerson, kind: InterventionKind) throws {
    for (over, recorded) in [(15_000, 0), (15_001, 15_001), (70_000, 70_000)] {
      var room = try Room.opened()
      try room.act(.floor(.take(InterventionDetails(person, as: kind))))
      room.wait(Milliseconds(Int64(120_000 + over - 1000)))
      try room.act(.floor(.end))
      let one = try #require(room.session.floor.interventions[id(1)])
      #expect(one.limit == .minutes(2))
      #expect(one.overtime(at: room.now) == Milliseconds(Int64(recorded)))
    }
  }

  @Test("pitfall 4: the group that has had most for its size is proposed last, and only proposed")
  func theLoudDominate() throws {
    var room = try Room.opened()
    try room.act(
      .people(
        .setPresence(
          Electorate(groups: [
            GroupPresence("CSO", present: 20), GroupPresence("Business", present: 10),
            GroupPresence("Government", present: 2),
          ]))))
    // Government: 4 min of 9 with 2 of 32 in the room.
    for (person, minutes) in [(Self.ivan, 4), (Self.amina, 3), (Self.chen, 2)] {
      try room.act(.floor(.take(InterventionDetails(person))))
      room.wait(.minutes(minutes))
      try room.act(.floor(.end))
    }
    for person in [Self.ivan, Self.chen, Self.amina] {
      try room.act(.floor(.request(InterventionDetails(person))))
    }
    #expect(FairProposal(room.session).order.map(\.id) == [id(6), id(5), id(4)])
    // Nothing happens by itself, and any line can be picked.
    room.wait(.minutes(3))
    #expect(room.session.floor.speaker == nil)
    try room.act(.floor(.give(id(4))))
    #expect(room.session.floor.speaker?.id == id(4))
  }

  @Test("pitfall 5: the silent count: a group is measured by all who are there, not by who spoke")
  func theSilentDisappear() throws {
    func order(cso: Int) throws -> [InterventionID] {
      var room = try Room.opened()
      try room.act(
        .people(
          .setPresence(
            Electorate(groups: [
              GroupPresence("CSO", present: cso), GroupPresence("Business", present: 10),
            ]))))
      for person in [Self.amina, Self.chen] {
        try room.act(.floor(.take(InterventionDetails(person))))
        room.wait(.minutes(person == Self.amina ? 4 : 2))
        try room.act(.floor(.end))
      }
      for person in [Self.amina, Self.chen] {
        try room.act(.floor(.request(InterventionDetails(person))))
      }
      return FairProposal(room.session).order.map(\.id)
    }
    // 4 min of 10 people are more than 2 min of 10; of 30, of whom 29 were silent, they are less.
    #expect(try order(cso: 10) == [id(4), id(3)])
    #expect(try order(cso: 30) == [id(3), id(4)])
  }

  @Test("pitfall 6: who waits long is not forgotten, and who is not called is recorded so")
  func theHandGivesUp() throws {
    var room = try Room.opened()
    // Ivan's group has had all the time so far: the balance would put him last.
    try room.act(.floor(.take(InterventionDetails(Self.ivan))))
    room.wait(.minutes(5))
    try room.act(.floor(.end))
    try room.act(.floor(.request(InterventionDetails(Self.ivan))))
    let asked = room.now
    try room.act(.floor(.request(InterventionDetails(Self.amina))))
    #expect(FairProposal(room.session).order.map(\.id) == [id(3), id(2)])
    room.now = asked + .minutes(12)
    try room.act(.floor(.request(InterventionDetails(Self.chen))))
    #expect(FairProposal(room.session).order.first?.id == id(2))
    #expect(FairProposal(room.session).order.first?.reason == .starving)
    try room.act(.walk(.next(confirmed: true), list: .release))
    let unheard = room.session.floor.interventions.values.filter {
      $0.state == .released(at: room.now, as: .unheard)
    }
    #expect(unheard.map(\.id) == [id(2), id(3), id(4)])
  }

  @Test("pitfall 7: a double press skips nobody and no point, and undo costs nobody a second")
  func aDoublePress() throws {
    var room = Room()
    try room.act(.walk(.next(confirmed: false)))
    room.wait(.seconds(58))
    #expect(
      room.refusal(of: .walk(.next(confirmed: false))) == .justOpened(PointID(1), ago: .seconds(59))
    )
    room.wait(.seconds(1))
    #expect(room.refusal(of: .walk(.next(confirmed: false))) == nil)
    for person in [Self.amina, Self.chen, Self.ivan] {
      try room.act(.floor(.request(InterventionDetails(person))))
    }
    try room.act(.floor(.give(id(1))))
    let given = room.now
    for (later, refusal) in [(0, Refusal.justGiven), (1999, .justGiven), (2000, nil)] {
      room.now = given + Milliseconds(Int64(later - 1000))
      #expect(room.refusal(of: .floor(.give(id(2)))) == refusal, "\(later) ms")
    }
    // Two seats press at once: the second one means somebody who has the floor already.
    #expect(room.refusal(of: .floor(.give(id(1)))) == .noSuchRequest)
    room.now = given + .seconds(30)
    try room.act(.floor(.give(id(2))))
    room.wait(.seconds(20))
    try room.act(.undo)
    #expect(room.session.floor.speaking == [id(1)])
    #expect(spoken(room, 1) == room.now - given)
    #expect(room.session.floor.list == [id(2), id(3)])
  }

  @Test(
    "pitfall 8: no act that leaves the point forgets those who wait",
    arguments: [
      Intent.walk(.next(confirmed: true)), .walk(.previous(confirmed: true)),
      .walk(.open(PointID(3), confirmed: true)), .walk(.close(confirmed: true)), .walk(.suspend),
      .walk(.defer(PointID(2), confirmed: true)), .walk(.skip(PointID(2), confirmed: true)),
      .walk(.merge(PointID(2), into: PointID(4))), .closeSession(confirmed: true),
    ])
  func thePointIsClosedWhilePeopleWait(intent: Intent) throws {
    var room = try Room.opened()
    try room.act(.walk(.next(confirmed: true)))
    try room.act(.floor(.request(InterventionDetails(Self.amina))))
    try room.act(.floor(.request(InterventionDetails(Self.chen))))
    #expect(room.refusal(of: intent) == .peopleWait(2))
    var kept = room
    try kept.act(intent.leaving(.keep))
    #expect(kept.session.floor.list == [id(1), id(2)])
    try room.act(intent.leaving(.release))
    #expect(room.session.floor.list == [])
    #expect(room.session.openPoint != PointID(2))
  }

  @Test(
    "pitfall 9: questions, points of order, replies, moderator and technicians are nobody's time",
    arguments: InterventionKind.allCases)
  func interventionsAreCharged(kind: InterventionKind) throws {
    var room = try Room.opened()
    try room.act(.floor(.take(InterventionDetails(Self.amina))))
    room.wait(.seconds(39))
    try room.act(.floor(.take(InterventionDetails(Self.chen, as: kind, isUrgent: true))))
    room.wait(.seconds(49))
    try room.act(.floor(.end))
    let isCharged = [InterventionKind.floor, .panel, .response].contains(kind)
    let interrupts = [InterventionKind.question, .order, .technical].contains(kind)
    #expect(spoken(room, 1) == .seconds(40))
    #expect(spoken(room, 2) == .seconds(50))
    let time = SpeakingTime(room.session, at: room.now)
    #expect(time.byGroup == (isCharged ? ["CSO": 40_000, "Business": 50_000] : ["CSO": 40_000]))
    // Whoever was interrupted goes on where they were.
    room.wait(.seconds(7))
    #expect(spoken(room, 1) == (interrupts ? .seconds(47) : .seconds(40)))
    #expect(room.session.floor.speaking == (interrupts ? [id(1)] : []))
  }

  @Test("pitfall 10: a clock is the difference of two moments, however far apart")
  func theClockSleeps() throws {
    var room = try Room.opened()
    try room.act(.floor(.take(InterventionDetails(Self.amina))))
    let given = room.now
    let elapsed = try #require(room.session.current).elapsed(at: given)
    // The computer slept, and nothing asked for the time meanwhile.
    room.now = given + .minutes(47) + Milliseconds(1)
    #expect(spoken(room, 1) == .minutes(47) + Milliseconds(1))
    #expect(room.session.current?.elapsed(at: room.now) == elapsed + .minutes(47) + Milliseconds(1))
    // Asking often changes nothing: nothing is counted up.
    for _ in 0..<1000 { _ = Forecast(room.session, at: room.now) }
    #expect(spoken(room, 1) == .minutes(47) + Milliseconds(1))
    // A wall clock that was set back never makes a speech negative or an act earlier than the one before.
    room.now = given + .minutes(-30)
    #expect(spoken(room, 1) == .zero)
    try room.act(.floor(.end))
    #expect(spoken(room, 1) == .zero)
    #expect(room.session.lastAt == given)
  }

  @Test("pitfall 16: nobody has to say for or against; a name or a group is enough")
  func stanceIsNotAsked() throws {
    var room = try Room.opened()
    for person in [FloorPerson(name: "Olga"), FloorPerson(constituency: "UN"), Self.amina] {
      #expect(room.refusal(of: .floor(.request(InterventionDetails(person)))) == nil)
    }
    let kinds = Set(InterventionKind.allCases.map(\.rawValue))
    #expect(kinds.isDisjoint(with: ["for", "against", "pro", "con"]))
    // What somebody wants to say has no part in when they are called.
    let toSay = ["", "I am against this", "I support it"]
    for (place, words) in toSay.enumerated() {
      try room.act(
        .floor(
          .request(
            InterventionDetails(
              FloorPerson(name: "N\(place)", constituency: "CSO"), toSay: words))))
    }
    #expect(FairProposal(room.session).order.map(\.id) == [id(1), id(2), id(3)])
  }

  @Test("pitfall 28: a break found out late begins when the last thing happened, not before")
  func theClocksRunOn() throws {
    var room = try Room.opened()
    try room.act(.floor(.take(InterventionDetails(Self.amina))))
    room.wait(.seconds(59))
    try room.note("the last thing that happened")
    let last = room.now
    let elapsed = room.session.current?.elapsed(at: last)
    room.wait(.minutes(60))
    for since in [last, last + .minutes(-5)] {
      var other = room
      try other.act(.clock(.pause(reason: "nobody there", since: since)))
      #expect(other.session.breaks.last?.span.start == last)
      #expect(spoken(other, 1) == .minutes(1))
      #expect(other.session.current?.elapsed(at: other.now) == elapsed)
      // It can be taken back: somebody was there and said so.
      try other.act(.undo)
      #expect(spoken(other, 1) == .minutes(61) + .seconds(2))
    }
  }

  @Test("pitfall 31: a speaker is a number; editing anything about a person touches no clock")
  func editingASpeaker() throws {
    var room = try Room.opened()
    try room.act(
      .people(
        .add([
          ParticipantDraft(name: "Amina Dialo", constituency: "CSO", role: .voting),
          ParticipantDraft(name: "Amina Diallo", constituency: "UN", role: .voting),
        ])))
    for number in 1...2 {
      let person = FloorPerson(participant: ParticipantID(number), name: "Amina Dialo")
      try room.act(.floor(.request(InterventionDetails(person))))
    }
    try room.act(.floor(.give(id(1))))
    let given = room.now
    room.wait(.seconds(19))
    // Renamed and moved to another group while she speaks; her namesake stays who she is.
    try room.act(
      .people(
        .edit(
          ParticipantID(1),
          ParticipantDraft(name: "Amina Diallo", constituency: "Business", role: .voting))))
    room.wait(.seconds(9))
    try room.act(.floor(.edit(id(1), InterventionDetails(Self.ivan, as: .panel))))
    try room.act(.undo)
    #expect(room.session.floor.speaking == [id(1)])
    #expect(room.session.floor.list == [id(2)])
    #expect(spoken(room, 1) == room.now - given)
    // Sums follow the names at once, because they are made from the speeches each time.
    let time = SpeakingTime(room.session, at: room.now)
    #expect(time.byGroup == ["Business": (room.now - given).count])
    try room.act(.people(.remove(ParticipantID(2))))
    #expect(room.session.floor.list == [id(2)])
  }
}
