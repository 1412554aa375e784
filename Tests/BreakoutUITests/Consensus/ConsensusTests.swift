import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Consensus calls") struct ConsensusTests {
  private func call(_ room: Room) -> ConsensusCall? {
    guard case .consensus(let call) = room.session.decisions.last?.proceeding else { return nil }
    return call
  }

  @Test("a call without objection takes two keys")
  func twoKeys() {
    var room = Room.withRecommendation()
    let before = room.keyCount
    room.press("c")
    room.wait(seconds: 2)
    room.press("c")
    #expect(room.keyCount - before == 2)
    #expect(room.session.sortedRecommendations[0].status == .adoptedByConsensus)
    #expect(room.notice == "R1.1 ADOPTED BY CONSENSUS")
    #expect(room.cockpit.panel == nil)
  }

  @Test("the same key pressed twice by mistake decides nothing")
  func twice() {
    var room = Room.withRecommendation()
    room.press("c", "c")
    #expect(room.session.sortedRecommendations[0].status == .draft)
    #expect(room.cockpit.panel == .consensus)
    #expect(
      room.notice == "Ask the room first; c records consensus once nobody has objected.")
    #expect(room.cockpit.notice?.isProblem == false)
  }

  @Test("of several objections the withdrawn one is chosen")
  func whichObjection() {
    var room = Room.withRecommendation()
    room.press("c")
    for name in ["UN", "CSO", "Business"] {
      room.press("o")
      room.type(name)
      room.press("Enter")
    }
    room.press("w")
    #expect(room.screen.contains("▶ Business"))
    room.press("Up", "Enter")
    #expect(room.screen.contains("Objection withdrawn: CSO"))
    #expect(room.screen.contains("OBJECTION: UN"))
    room.press("w", "Up", "Up", "Esc", "w")
    #expect(room.screen.contains("▶ Business"))
    #expect(!room.screen.contains("▶ CSO"))
    room.press("Enter", "w")
    #expect(call(room)?.standingObjections.count == 0)
  }

  @Test("what was typed against it and not recorded is asked for before it is adopted")
  func unsentObjection() {
    var room = Room.withRecommendation()
    room.press("c", "o")
    room.type("Business")
    room.wait(seconds: 2)
    room.press("Esc", "c")
    #expect(
      room.cockpit.question?.text
        == "An objection was typed and is not recorded. Adopt by consensus all the same?")
    room.press("n", "o")
    #expect(room.screen.contains("Business"))
    room.press("Enter")
    #expect(call(room)?.standingObjections.count == 1)
  }

  @Test("an objection that was left unfinished is not offered for another recommendation")
  func ofAnother() {
    var room = Room.withRecommendation()
    room.note("r UN > count")
    room.press("c", "o")
    room.type("Stranger")
    room.press("Esc", "X", "y")
    #expect(room.session.decisionUnderWay == nil, "\(room.screen)")
    room.press("c", "o")
    #expect(room.cockpit.place == .form)
    #expect(!room.screen.contains("Stranger"))
  }

  @Test("a call in the record is read again with Enter")
  func readAgain() {
    var room = Room.withRecommendation()
    room.press("c", "v")
    room.type("Business")
    room.press("Enter")
    room.wait(seconds: 2)
    room.press("c", "Up", "Enter")
    #expect(room.words.contains("Consensus call on R1.1: result · 10:01"))
    #expect(room.words.contains("ADOPTED BY CONSENSUS (reservation by Business)"))
    #expect(!room.screen.contains("unanimous"))
    room.press("Esc")
    #expect(room.cockpit.panel == nil)
  }

  @Test("the call opens without the notice of what was done before, whose keys mean other things")
  func noStaleNotice() {
    var room = Room.withRecommendation()
    #expect(room.notice.contains("v vote"))
    room.press("c")
    #expect(room.notice == "")
  }

  @Test("an objection blocks until it is withdrawn")
  func objection() {
    var room = Room.withRecommendation()
    room.press("c", "o")
    room.type("UN")
    room.press("Tab")
    room.type("too vague")
    room.press("Enter")
    #expect(room.screen.contains("OBJECTION: UN: too vague"))
    #expect(room.hints.hasPrefix(" w withdrawn  a amend  t to a vote  d divergence"))
    room.press("c")
    #expect(room.notice == "An objection stands; it must be withdrawn before there is consensus.")
    room.press("w")
    #expect(room.screen.contains("Objection withdrawn: UN: too vague"))
    room.wait(seconds: 2)
    room.press("c")
    #expect(room.session.sortedRecommendations[0].status == .adoptedByConsensus)
    #expect(call(room)?.objections.count == 1)
  }

  @Test("an objection of nobody in particular is recorded too")
  func namelessObjection() {
    var room = Room.withRecommendation()
    room.press("c", "o", "Enter")
    #expect(room.screen.contains("OBJECTION: a participant"))
  }

  @Test("who speaks up may be typed as in a note, with the reason behind the name")
  func speaker() {
    for (key, sign) in [
      ("o", "OBJECTION: "), ("v", "Reservation: "), ("s", "Stands aside: "),
    ] {
      var room = Room.withRecommendation()
      room.press("c", key)
      room.type("@Chen Wei (Business) the date is too early")
      room.press("Enter")
      #expect(room.words.contains(sign + "Chen Wei (Business): the date is too early"))
      room.press(key)
      room.type("@Amina (CSO)")
      room.press("Tab")
      room.type("too vague")
      room.press("Enter")
      #expect(room.words.contains(sign + "Amina (CSO): too vague"))
    }
  }

  @Test("reservations and standing aside do not block")
  func reservations() {
    var room = Room.withRecommendation()
    room.press("c", "v")
    room.type("Business")
    room.press("Enter", "s")
    room.type("Government")
    room.press("Enter")
    room.wait(seconds: 2)
    room.press("c")
    #expect(call(room)?.result == .adopted)
    #expect(
      room.notice
        == "R1.1 ADOPTED BY CONSENSUS (reservation by Business; standing aside: Government)")
  }

  @Test("Esc consults, c comes back, and the bottom line says so")
  func consult() {
    var room = Room.withRecommendation()
    room.press("c", "Esc")
    #expect(room.notice == "The consensus call on R1.1 is still open; c or v goes back to it.")
    #expect(room.hints.hasPrefix(" c back to what is open"))
    room.note("they talk")
    room.press("c")
    #expect(room.cockpit.panel == .consensus)
  }

  @Test("the ways on after an objection end the call and open what follows")
  func waysOn() {
    for (key, sign) in [
      ("a", "R1.1 · draft"), ("t", "Vote on R1.1: fix the rule"), ("d", "divergence ▸ - R1.1: "),
    ] {
      var room = Room.withRecommendation()
      room.press("c", "o", "Enter", key)
      #expect(call(room)?.result == .notReached)
      #expect(room.session.openDecision == nil)
      #expect(room.screen.contains(sign), "\(key): \(room.screen)")
    }
  }

  @Test("the ways on are there for a question of its own too")
  func waysOnFromQuestion() {
    for (key, sign) in [
      ("a", "● Question Shall we close?"), ("t", "Vote on a question: fix the rule"),
      ("d", "divergence ▸ -"),
    ] {
      var room = Room.withNotes()
      room.palette("consensus on a question")
      room.type("Shall we close?")
      room.press("Enter", "o", "Enter", key)
      #expect(room.session.openDecision == nil)
      #expect(room.screen.contains(sign), "\(key): \(room.screen)")
    }
  }

  @Test("no consensus and calling off are told apart")
  func endings() {
    var room = Room.withRecommendation()
    room.press("c", "n")
    #expect(call(room)?.result == .notReached)
    room.press("c", "X")
    #expect(call(room)?.result == .calledOff)
    #expect(room.notice == "R1.1 consensus call called off")
  }

  @Test("what was decided is put again only after a question")
  func again() {
    var room = Room.withRecommendation()
    room.press("c")
    room.wait(seconds: 2)
    room.press("c", "k", "k", "c")
    #expect(room.notice == "R1.1 was decided already. Put it to the room again?")
    room.press("Esc")
    #expect(room.session.openDecision == nil)
  }

  @Test("without a recommendation the keys say what to do")
  func nothing() {
    var room = Room.withNotes()
    room.press("c")
    #expect(
      room.notice
        == "There is nothing to decide yet: r types a recommendation, V puts a question.")
    #expect(!room.hints.contains("consensus"))
  }

  @Test("a question that is no recommendation is put to the room from the palette")
  func question() {
    var room = Room.withNotes()
    room.palette("consensus on a question")
    room.type("Shall we close the list of speakers?")
    room.press("Enter")
    #expect(room.screen.contains("Shall we close the list of speakers?"))
    room.wait(seconds: 2)
    room.press("c")
    #expect(room.notice == "“Shall we close the list of speakers?” ADOPTED BY CONSENSUS")
  }

  @Test(
    "who objects, reserves a position or stands aside is read as at the floor, and is shown before Enter",
    arguments: ["o", "v", "s"])
  func whoStatesSomethingIsReadAsAtTheFloor(key: String) throws {
    for typed in ["Dao Nguyen, Business", "Dao Nguyen / business", "Business: Dao Nguyen"] {
      var room = try Room.withGroups()
      room.press("c", key)
      #expect(room.screen.contains("A name, a group, or a name with its group in brackets."))
      room.type(typed)
      #expect(room.screen.contains("▸ Dao Nguyen (Business)"), "\(typed)")
      room.press("Tab")
      room.type("too early")
      room.press("Enter")
      #expect(room.words.contains("Dao Nguyen (Business)"))
      let call = call(room)
      let said =
        (call?.objections.map(\.statement) ?? []) + (call?.reservations ?? [])
        + (call?.standAsides ?? [])
      #expect(said == [Statement(by: "Dao Nguyen (Business)", reason: "too early")])
    }
  }

  @Test("an objection in a round of consent too is put down to a person with a group")
  func whoObjectsInARoundOfConsent() throws {
    var room = try Room.withGroups()
    try room.act(
      .consent(.open(.recommendation(room.session.sortedRecommendations[0].id), confirmed: false)))
    room.press("c", "o")
    room.type("Amina, CSO")
    room.press("Enter")
    guard case .consent(let round) = room.session.decisions.last?.proceeding else {
      Issue.record("no round")
      return
    }
    #expect(round.objections.map(\.statement.by) == ["Amina (CSO)"])
  }
}
