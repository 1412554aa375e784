import Testing

@testable import BreakoutModel

/// Product rule F4.
@Suite struct FloorActsTests {
  private static let amina = FloorPerson(name: "Amina Diallo", constituency: "CSO")
  private static let chen = FloorPerson(name: "陈伟", constituency: "Business")
  private static let ivan = FloorPerson(name: "Иван Петров", constituency: "Government")

  private func id(_ number: Int) -> InterventionID { InterventionID(number) }

  private func room(
    _ requests: [(FloorPerson, InterventionKind)] = [(amina, .floor), (chen, .floor)]
  ) throws -> Room {
    var room = try Room.opened()
    for (person, kind) in requests {
      try room.act(.floor(.request(InterventionDetails(person, as: kind))))
    }
    return room
  }

  private func names(_ room: Room) -> [String] {
    room.session.line.map { room.session.speaker(of: $0.details.person).name ?? "–" }
  }

  private func spoken(_ room: Room, _ number: Int) -> Milliseconds? {
    room.session.floor.interventions[id(number)]?.spoken(at: room.now)
  }

  @Test func kindsStandInTheirOrderAndWhoAskedFirstWithinOne() throws {
    let people = (1...7).map { FloorPerson(name: "\($0)") }
    let kinds: [InterventionKind] = [
      .reply, .floor, .response, .question, .order, .panel, .technical,
    ]
    let room = try room(Array(zip(people, kinds)))
    #expect(names(room) == ["7", "5", "4", "3", "2", "6", "1"])
  }

  @Test func timeIsTheSumOfTheActiveStretches() throws {
    var room = try room()
    try room.act(.floor(.give(id(1))))
    room.wait(Milliseconds(61_234))
    try room.act(.floor(.pause))
    room.wait(.minutes(5))
    try room.act(.floor(.resume))
    room.wait(Milliseconds(766))
    #expect(spoken(room, 1) == Milliseconds(61_234 + 1000 + 766))
    try room.act(.floor(.give(id(2))))
    room.wait(.minutes(1))
    #expect(spoken(room, 1) == Milliseconds(61_234 + 1000 + 766 + 1000))
    #expect(room.session.floor.interventions[id(1)]?.state == .ended)
    #expect(room.session.floor.speaking == [id(2)])
  }

  @Test func aQuestionPausesTheSpeakerWhoGoesOnAfterwards() throws {
    var room = try room([(Self.amina, .floor), (Self.chen, .question), (Self.ivan, .question)])
    try room.act(.floor(.give(id(1))))
    room.wait(.seconds(20))
    try room.act(.floor(.give(id(2))))
    #expect(room.session.floor.speaking == [id(1), id(2)])
    room.wait(.seconds(39))
    try room.act(.floor(.end))
    #expect(spoken(room, 1) == .seconds(21))
    #expect(spoken(room, 2) == .seconds(40))
    room.wait(.seconds(9))
    try room.act(.floor(.end))
    #expect(spoken(room, 1) == .seconds(31))
    // A question that was not put stays on the list.
    #expect(names(room) == ["Иван Петров"])
  }

  @Test func endingASpeechEndsItsQuestionToo() throws {
    var room = try room([(Self.amina, .floor), (Self.chen, .question), (Self.ivan, .floor)])
    try room.act(.floor(.give(id(1))))
    try room.act(.floor(.give(id(2))))
    room.wait(.seconds(10))
    try room.act(.floor(.give(id(3))))
    #expect(room.session.floor.speaking == [id(3)])
    #expect(room.session.floor.interventions[id(2)]?.state == .ended)
    #expect(spoken(room, 1) == .seconds(1))
  }

  @Test func aPointOfOrderInterruptsOnlyWhereItIsUrgent() throws {
    for isUrgent in [false, true] {
      var room = try room([(Self.amina, .floor)])
      try room.act(
        .floor(.request(InterventionDetails(Self.ivan, as: .order, isUrgent: isUrgent))))
      try room.act(.floor(.give(id(1))))
      room.wait(.seconds(5))
      try room.act(.floor(.give(id(2))))
      #expect(room.session.floor.speaking == (isUrgent ? [id(1), id(2)] : [id(2)]))
    }
  }

  @Test func undoOfNextGivesTheFloorBackWithTheSecondsSinceTheMistake() throws {
    var room = try room()
    try room.act(.floor(.give(id(1))))
    room.wait(.seconds(30))
    try room.act(.floor(.give(id(2))))
    room.wait(.seconds(9))
    try room.act(.undo)
    #expect(room.session.floor.speaking == [id(1)])
    #expect(spoken(room, 1) == .seconds(41))
    #expect(names(room) == ["陈伟"])
    #expect(spoken(room, 2) == .zero)
  }

  @Test func anInterruptionNowPausesTheSpeakerWhoGoesOnWithWhatWasLeft() throws {
    // Somebody who waits with a point of order comes first; else it is somebody's who is named later.
    for waits in [true, false] {
      var room = try room([(Self.amina, .floor)] + (waits ? [(Self.ivan, .order)] : []))
      try room.act(.floor(.give(id(1))))
      room.wait(.seconds(29))
      try room.act(.floor(.interrupt))
      #expect(room.session.floor.speaking == [id(1), id(2)])
      let order = try #require(room.session.floor.speaker)
      #expect(order.details.kind == .order && order.details.isUrgent)
      #expect(order.details.person == (waits ? Self.ivan : FloorPerson()))
      let again = room.session.speaker(of: order.details.person)
      #expect(room.refusal(of: .floor(.interrupt)) == .alreadySpeaking(again))
      room.wait(.seconds(40))
      var details = order.details
      details.ruling = "out of order"
      try room.act(.floor(.edit(id(2), details)))
      try room.act(.floor(.end))
      #expect(room.session.floor.speaking == [id(1)])
      #expect(spoken(room, 1) == .seconds(30))
      room.wait(.seconds(10))
      #expect(spoken(room, 1) == .seconds(40))
      // One press of the undo key takes the whole interruption back.
      #expect(room.session.floor.interventions[id(2)]?.details.ruling == "out of order")
    }
  }

  @Test func anInterruptionIsOneActToTakeBack() throws {
    var room = try room([(Self.amina, .floor), (Self.ivan, .order)])
    try room.act(.floor(.give(id(1))))
    room.wait(.seconds(9))
    try room.act(.floor(.interrupt))
    room.wait(.seconds(3))
    try room.act(.undo)
    #expect(room.session.floor.speaking == [id(1)])
    #expect(names(room) == ["Иван Петров"])
    #expect(room.session.floor.interventions[id(2)]?.details.isUrgent == false)
    #expect(spoken(room, 1) == .seconds(14))
  }

  @Test func whereNobodySpeaksThePointOfOrderHasTheFloor() throws {
    var room = try room([])
    try room.act(.floor(.interrupt))
    #expect(room.session.floor.speaking == [id(1)])
    try room.act(.floor(.end))
    #expect(room.session.floor.speaking == [])
  }

  /// Seconds from the end of a speech to its undo, and what the speaker is charged for them.
  @Test(arguments: [(0, 0), (9, 9), (59, 59), (61, 0), (1200, 0)])
  func anEndThatIsTakenBackLateChargesNobodyForTheTimeBetween(gap: Int, charged: Int) throws {
    var room = try room([(Self.amina, .floor)])
    try room.act(.floor(.give(id(1))))
    room.wait(.seconds(29))
    try room.act(.floor(.end))
    let before = try #require(spoken(room, 1))
    // The acts themselves take the first of them.
    room.wait(.seconds(gap > 0 ? gap - 1 : 0))
    try room.act(.undo)
    let after = try #require(spoken(room, 1))
    let taken = gap == 0 ? Milliseconds.seconds(1) : .seconds(charged)
    #expect(after == before + taken)
    #expect(room.session.floor.speaking == [id(1)])
    room.wait(.seconds(5))
    #expect(spoken(room, 1) == after + .seconds(5))
    try room.act(.redo)
    #expect(spoken(room, 1) == before)
  }

  @Test func aPointThatIsReopenedByUndoLateIsNotChargedEither() throws {
    var room = try Room.opened()
    room.wait(.minutes(3))
    try room.act(.walk(.close(confirmed: true)))
    let point = try #require(room.session.points[PointID(1)])
    let used = point.elapsed(at: room.now)
    room.wait(.minutes(10))
    try room.act(.undo)
    #expect(room.session.points[point.id]?.elapsed(at: room.now) == used)
    room.wait(.minutes(1))
    #expect(room.session.points[point.id]?.elapsed(at: room.now) == used + .minutes(1))
  }

  @Test func aSecondPressWithinTwoSecondsDoesNothing() throws {
    var room = try room()
    try room.act(.floor(.give(id(1))))
    #expect(room.refusal(of: .floor(.give(id(2)))) == .justGiven)
    #expect(room.refusal(of: .floor(.give(id(2), confirmed: true))) == nil)
    room.wait(.seconds(1))
    #expect(room.refusal(of: .floor(.give(id(2)))) == nil)
  }

  @Test func aStartMayLieAFewSecondsBackButNeverInSomebodyElsesTime() throws {
    var room = try room()
    try room.act(.floor(.give(id(1))))
    room.wait(.seconds(60))
    try room.act(.floor(.give(id(2), since: room.now + .seconds(-4))))
    #expect(spoken(room, 1) == .seconds(56))
    #expect(spoken(room, 2) == .seconds(5))
    try room.act(.floor(.end))
    try room.act(.floor(.take(InterventionDetails(Self.ivan))))
    let last = room.session.floor.interventions[id(2)]?.spans.last?.end
    #expect(room.session.floor.speaker?.started == last.map { $0 + .seconds(1) })
  }

  @Test func oneRequestOfEachKindForAPerson() throws {
    var room = try room()
    let again = Intent.floor(.request(InterventionDetails(Self.amina)))
    let speaker = Speaker(name: "Amina Diallo", constituency: "CSO")
    #expect(room.refusal(of: again) == .alreadyWaiting(speaker, place: 1))
    #expect(room.refusal(of: again.confirmed) == nil)
    #expect(
      room.refusal(of: .floor(.request(InterventionDetails(Self.amina, as: .order)))) == nil)
    try room.act(.floor(.setRules(FloorRules(allowsSeveral: true))))
    #expect(room.refusal(of: again) == nil)
    // Two unknown people of one group are two people.
    let unknown = InterventionDetails(FloorPerson(constituency: "UN"))
    try room.act(.floor(.request(unknown)))
    try room.act(.floor(.request(unknown)))
    #expect(room.session.floor.list.count == 4)
    #expect(
      room.refusal(of: .floor(.request(InterventionDetails(FloorPerson())))) == .nobodyKnown)
  }

  @Test func aSpeechHasTwoResponsesFromTwoPeople() throws {
    var room = try room()
    func response(_ name: String) -> Intent {
      .floor(.request(InterventionDetails(FloorPerson(name: name), as: .response)))
    }
    try room.act(.floor(.give(id(1))))
    try room.act(response("Olga"))
    #expect(room.session.floor.interventions[id(3)]?.details.answers == id(1))
    #expect(room.refusal(of: response("Olga")) == .enoughResponses)
    try room.act(response("Pavel"))
    #expect(room.refusal(of: response("Ruth")) == .enoughResponses)
    #expect(room.refusal(of: response("Ruth").confirmed) == nil)
    // Whoever leaves the list makes room, and the next speech has responses of its own.
    try room.act(.floor(.release(id(4))))
    #expect(room.refusal(of: response("Ruth")) == nil)
    room.wait(.seconds(5))
    try room.act(.floor(.give(id(2))))
    #expect(room.refusal(of: response("Ruth")) == nil)
  }

  @Test func aClosedListTakesOrdersAndRepliesAndCountsTheOthers() throws {
    var room = try room()
    try room.act(.floor(.closeList(lastWord: id(1))))
    #expect(names(room) == ["陈伟", "Amina Diallo"])
    let late = InterventionDetails(Self.ivan)
    #expect(room.refusal(of: .floor(.request(late))) == .listIsClosed(requests: 0))
    try room.act(.floor(.countTooLate(late)))
    #expect(room.refusal(of: .floor(.request(late))) == .listIsClosed(requests: 1))
    for kind in [InterventionKind.order, .reply, .moderator] {
      #expect(room.refusal(of: .floor(.request(InterventionDetails(Self.ivan, as: kind)))) == nil)
    }
    try room.act(.walk(.next(confirmed: true), list: .keep))
    #expect(room.session.floor.rules.isListOpen)
  }

  @Test func leavingAPointAsksWhatBecomesOfThoseWhoWait() throws {
    var room = try room()
    try room.act(.floor(.give(id(1))))
    let next = Intent.walk(.next(confirmed: true))
    #expect(room.refusal(of: next) == .peopleWait(1))
    #expect(room.refusal(of: .walk(.suspend)) == .peopleWait(1))
    #expect(room.refusal(of: .closeSession(confirmed: true)) == .peopleWait(1))
    var kept = room
    try kept.act(next.leaving(.keep))
    #expect(names(kept) == ["陈伟"])
    #expect(kept.session.openPoint == PointID(2))
    #expect(kept.session.floor.speaking.isEmpty)
    try room.act(next.leaving(.release))
    #expect(names(room) == [])
    #expect(
      room.session.floor.interventions[id(2)]?.state == .released(at: room.now, as: .unheard))
    try room.act(.undo)
    #expect(names(room) == ["陈伟"])
    #expect(room.session.floor.speaking == [id(1)])
    #expect(room.session.openPoint == PointID(1))
  }

  @Test func aChangedDefaultLeavesTheRunningSpeechItsTime() throws {
    var room = try room()
    try room.act(.floor(.give(id(1))))
    var rules = FloorRules()
    rules.setLimit(.seconds(45), of: .floor)
    try room.act(.floor(.setRules(rules)))
    #expect(room.session.floor.speaker?.limit == .minutes(2))
    try room.act(.floor(.adjust(by: .seconds(-15))))
    #expect(room.session.floor.speaker?.limit == .seconds(105))
    room.wait(.seconds(105))
    try room.act(.floor(.adjust(by: .seconds(30))))
    #expect(room.session.floor.speaker?.limit == .seconds(135))
    room.wait(.seconds(1))
    try room.act(.floor(.give(id(2))))
    #expect(room.session.floor.speaker?.limit == .seconds(45))
  }

  @Test func whatIsLeftIsYielded() throws {
    var room = try room([(Self.amina, .floor)])
    #expect(room.refusal(of: .floor(.yield(to: Self.ivan))) == .nobodySpeaks)
    try room.act(.floor(.give(id(1))))
    room.wait(.seconds(69))
    #expect(
      room.refusal(of: .floor(.yield(to: Self.amina)))
        == .alreadySpeaking(Speaker(name: "Amina Diallo", constituency: "CSO")))
    try room.act(.floor(.yield(to: Self.ivan)))
    #expect(room.session.floor.speaker?.limit == .seconds(50))
    #expect(room.session.floor.speaker?.yieldedBy == id(1))
    room.wait(.seconds(50))
    #expect(room.refusal(of: .floor(.yield(to: Self.chen))) == .nothingToYield)
  }

  /// Pitfall 31: ids, not names.
  @Test func completingANameTouchesNoClock() throws {
    var room = try room([(FloorPerson(constituency: "Business", looks: "a woman, row 4"), .floor)])
    try room.act(.floor(.give(id(1))))
    room.wait(.seconds(10))
    let before = room.session.floor.interventions[id(1)]?.spans
    try room.act(.floor(.edit(id(1), InterventionDetails(Self.chen))))
    #expect(room.session.floor.interventions[id(1)]?.spans == before)
    #expect(room.session.floor.speaking == [id(1)])
    #expect(spoken(room, 1) == .seconds(11))
  }
}
