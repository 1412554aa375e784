import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Walking the agenda") struct WalkingTests {
  @Test("n starts the session and opens the first point")
  func start() {
    var room = Room()
    #expect(room.screen.contains("Not started. n opens point 1 “Networks”."))
    room.press("n")
    #expect(room.session.openPoint == 1)
    #expect(room.session.started == Room.start)
  }

  @Test("next within a minute asks; n, N, Esc, Enter and Space stay, y and Y go on")
  func justOpened() {
    var room = Room()
    room.press("n")
    room.wait(seconds: 59)
    for key in ["n", "N", "Enter", "Esc", "Space"] {
      room.press("n")
      #expect(room.notice == "Point 1 was opened only 59 s ago. Leave it?")
      room.press(key)
      #expect(room.session.openPoint == 1)
      #expect(room.cockpit.question == nil)
      #expect(!room.cockpit.isTyping && room.cockpit.panel == nil)
    }
    room.press("n", "y")
    #expect(room.session.openPoint == 2)
    room.press("n", "Y")
    #expect(room.session.openPoint == 3)
  }

  @Test("any other key is no and does what it always does, so that no letter is lost")
  func answeredByAnotherKey() {
    var room = Room()
    room.press("n", "n", "i")
    #expect(room.session.openPoint == 1)
    #expect(room.cockpit.isTyping)
    #expect(room.line.isEmpty)
    room.type("/next")
    room.press("Enter")
    #expect(room.cockpit.question != nil)
    room.type("trust")
    #expect(room.cockpit.question == nil)
    #expect(room.session.openPoint == 1)
    #expect(room.line == "trust")
    room.press("Esc", "q", "?")
    #expect(room.screen.contains("The way through a session"))
    #expect(!room.effects.contains(.quit))
  }

  @Test(
    "a key that answers no by the way does nothing in the session, and says so",
    arguments: ["c", "v", "d", "x", "u", "s", "z", ".", "E", "P", "+", "Ctrl-R"])
  func answeredByAnAct(_ key: String) {
    var room = Room.withRecommendation()
    room.note("one")
    room.ask("Amina Diallo (CSO)")
    room.press("s", "q")
    #expect(room.cockpit.question != nil)
    let acts = room.session.lastSeq
    let panel = room.cockpit.panel
    room.press(key)
    #expect(room.session.lastSeq == acts)
    #expect(room.cockpit.panel == panel)
    #expect(room.cockpit.question == nil)
  }

  @Test("while a vote is counted the letters of acts are a no as well")
  func answeredWhileCounting() throws {
    var room = try Room.withGroups()
    room.press("v", "Enter", "Ctrl-X")
    guard room.cockpit.question != nil else { return }
    let acts = room.session.lastSeq
    room.press("Ctrl-X")
    #expect(room.session.lastSeq == acts)
    #expect(room.cockpit.question == nil)
  }

  @Test("what was done with a point is said by its name, and how to go on")
  func accounts() {
    let next = " No point is open; n opens the next one."
    for (steps, account) in [
      (["n", ":close point"], "Point 1 “Networks” is closed." + next),
      (["n", ":suspend point"], "Point 1 “Networks” is set aside." + next),
      (["n", "1", "d"], "Point 1 “Networks” is deferred to the end." + next),
      (["n", ":skip point"], "Point 1 “Networks” is skipped." + next),
      (["n", "3", "d"], "Point 3 “Do no harm” is deferred to the end."),
      (["n", "3", ":skip point"], "Point 3 “Do no harm” is skipped."),
    ] {
      var room = Room()
      for step in steps {
        room.wait(seconds: 61)
        room.do(step)
      }
      #expect(room.notice == account, "\(steps)")
    }
  }

  @Test("closing the session reminds of the names that the document lacks, until they are given")
  func names() {
    var room = Room.withNotes()
    let closed = "The session is closed; notes can still be added. Write the document now?"
    room.palette("close session")
    #expect(room.notice == closed + " :moderator and rapporteur names who ran it.")
    // A key of an act answers the question first, and nothing else.
    room.press("u")
    #expect(room.session.closed != nil)
    room.press("u")
    room.palette("moderator and rapporteur")
    #expect(room.screen.contains("A. Diallo"))
    room.press("Tab")
    room.type("M. Ortiz, J. Okafor")
    room.press("Enter")
    #expect(
      room.session.header.people
        == People(moderators: ["A. Diallo"], rapporteurs: ["M. Ortiz", "J. Okafor"]))
    room.palette("close session")
    #expect(room.notice == closed)
    // The key of what is asked about is a yes.
    room.press("e")
    #expect(room.cockpit.question == nil)
    #expect(!room.notice.contains("once more"))
  }

  @Test("next after a minute goes on at once and says what the point lacks")
  func next() {
    var room = Room()
    room.press("n")
    room.wait(seconds: 60)
    room.press("n")
    #expect(room.session.openPoint == 2)
    #expect(
      room.notice
        == "Point 2 is open. Point 1 still lacks a key message, a recommendation, agreement or divergence."
    )
    #expect(room.screen.contains("agreement or"))
    #expect(room.screen.contains("divergence."))
  }

  @Test("a number shows a point, Enter opens it, Esc comes back")
  func jump() {
    var room = Room()
    room.press("n", "3")
    #expect(room.screen.contains("How to prevent harm?"))
    #expect(room.hints.hasPrefix(" Enter open this point  Esc back"))
    room.press("Esc")
    #expect(room.screen.contains("How can CSOs and firms"))
    room.press("3", "Enter")
    #expect(room.session.openPoint == 3)
    #expect(room.session.points[1]?.status == .suspended)
  }

  @Test("a number without a point says so")
  func noSuchPoint() {
    var room = Room()
    room.press("9")
    #expect(room.notice == "There is no point 9; the list on the left shows the numbers.")
    #expect(room.session.openPoint == nil)
  }

  @Test("previous takes the point before up again, with its clock")
  func previous() {
    var room = Room()
    room.press("n")
    room.wait(seconds: 70)
    room.press("n")
    room.wait(seconds: 10)
    room.press("p")
    room.wait(seconds: 5)
    #expect(room.session.openPoint == 1)
    #expect(room.screen.contains("1:15 of 9:00"))
  }

  @Test("defer moves to the end, skip passes over, and the walk follows")
  func aside() {
    var room = Room()
    room.press("1", "d")
    #expect(room.session.order.last == 1)
    room.press("2")
    room.palette("skip point")
    #expect(room.session.points[2]?.status == .skipped)
    room.press("n")
    #expect(room.session.openPoint == 3)
    room.wait(seconds: 61)
    room.press("n")
    #expect(room.session.openPoint == 1)
    room.wait(seconds: 61)
    room.press("n")
    #expect(room.session.openPoint == 1)
    #expect(
      room.notice == "That was the last point; close it with :close point, or press e to export.")
  }

  @Test("points are added, split, merged, moved and reworded by their forms")
  func agenda() {
    var room = Room()
    room.press("A")
    room.type("Youth")
    room.press("Tab")
    room.type("Who speaks for the young?")
    room.press("Tab", "Ctrl-U")
    room.type("7")
    room.press("Enter")
    #expect(room.session.points[4]?.title == "Youth")
    #expect(room.session.points[4]?.planned == .minutes(7))
    room.press("2")
    room.palette("split point")
    room.type("Costs")
    room.press("Enter")
    #expect(room.session.order == [1, 2, 5, 3, 4])
    room.press("5")
    room.palette("merge point")
    room.type("2")
    room.press("Enter")
    #expect(room.session.points[5]?.status == .merged(into: 2))
    room.press("4", "<", "<")
    #expect(room.session.order == [1, 2, 4, 5, 3])
    room.press(">")
    #expect(room.session.order == [1, 2, 5, 4, 3])
    room.palette("edit point")
    room.type(" people")
    room.press("Enter")
    #expect(room.session.points[4]?.title == "Youth people")
  }

  @Test("minutes that are none stay in the form with a sentence")
  func wrongMinutes() {
    var room = Room()
    room.press("A")
    room.type("Youth")
    room.press("Tab", "Tab", "Ctrl-U")
    room.type("soon")
    room.press("Enter")
    #expect(room.notice.hasPrefix("Type how many minutes"))
    #expect(room.screen.contains("Youth"))
    #expect(room.screen.contains("soon"))
    #expect(room.session.order.count == 3)
  }

  @Test("leaving a point with an open vote asks, and no is the safe answer")
  func openVote() {
    var room = Room.withOpenVote()
    room.press("Esc")
    room.press("n")
    #expect(room.notice == "The vote on R1.1 is still open. Call it off and go on?")
    #expect(room.hints == " y yes   any other key: no, stay")
    room.press("Enter")
    #expect(room.session.openDecision != nil)
    #expect(room.session.openPoint == 1)
    room.press("n", "y")
    #expect(room.session.openDecision == nil)
    #expect(room.session.openPoint == 2)
  }

  @Test("the session is closed from the palette, and u takes that back")
  func close() {
    var room = Room.withNotes()
    room.palette("close session")
    #expect(room.session.closed != nil)
    #expect(room.screen.contains("The session is closed. e writes the recommendations document."))
    room.press("n", "n")
    #expect(room.notice == "The session is closed; press u to take the closing back.")
    room.press("u")
    #expect(room.session.closed == nil)
    #expect(room.session.openPoint == 1)
  }
}
