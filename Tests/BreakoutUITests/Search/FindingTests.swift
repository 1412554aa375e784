import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("What a newcomer looks for") struct FindingTests {
  private func setup(_ room: Room) -> VoteSetup? {
    guard case .vote(let form) = room.cockpit.panel, case .setup(let setup) = form.stage else {
      return nil
    }
    return setup
  }

  @Test("kinds of votes are called by their names")
  func namedVotes() {
    var room = Room.withRecommendation()
    room.palette("roll call")
    #expect(setup(room)?.method == .rollCall)
    room = Room.withRecommendation()
    room.palette("two tellers")
    #expect(setup(room)?.way == .tellers)
    room = Room.withRecommendation()
    room.palette("straw poll")
    #expect(setup(room)?.chosenRule?.isIndicative == true)
    #expect(room.screen.contains("Straw poll on R1.1"))
    room = Room.withNotes()
    room.palette("straw poll")
    #expect(room.notice.hasPrefix("There is nothing to decide yet"))
  }

  @Test("the newest result is counted anew, corrected or taken up again from the cockpit")
  func revisions() {
    for (name, sign) in [
      ("recount", "Recount of the vote on R1.1"),
      ("correct the count", "Correction of the vote on R1.1"),
      ("reconsider", "Take R1.1 up again"),
    ] {
      var room = Room.withResult()
      room.press("Enter")
      room.palette(name)
      #expect(room.screen.contains(sign), "\(name)")
      room = Room.withRecommendation()
      room.palette(name)
      #expect(room.notice.hasPrefix("There is no "))
    }
  }

  @Test("the list of commands scrolls by pages and says that more follow")
  func pages() {
    var room = Room.withNotes()
    room.press(":")
    #expect(room.screen.contains(" more"))
    room.press("PgDn")
    guard case .palette(let list) = room.cockpit.panel else {
      Issue.record("no list")
      return
    }
    #expect(list.selection > 5)
    room.press("PgUp")
    #expect(room.cockpit.panel == .palette(Palette()))
  }

  @Test("a vote on something else says which one is open")
  func other() {
    var room = Room.withOpenVote()
    room.press("Esc", "r")
    room.type("CSO > verify the shares")
    room.press("Enter", "Esc", "v")
    #expect(room.notice == "The vote on R1.1 is open; finish it or call it off first.")
  }

  @Test("a mistyped objection is taken back in the call, and the call with its opening")
  func undoInCall() {
    var room = Room.withRecommendation()
    room.press("c", "o")
    room.type("UN")
    room.press("Enter")
    #expect(room.hints.contains("o object"))
    #expect(room.hints.contains("u undo"))
    room.press("u")
    #expect(!room.screen.contains("OBJECTION"))
    #expect(room.cockpit.panel == .consensus)
    room.press("u")
    #expect(room.cockpit.panel == nil)
  }

  @Test("the count of the room marks its row and names the observers")
  func presence() {
    var room = Room.withNotes()
    room.press("P")
    #expect(room.screen.contains("▶ "))
    room.type("40")
    room.press("Up")
    room.type("5")
    room.press("Enter")
    #expect(room.notice == "40 present; 5 observers.")
  }

  @Test("Esc empties the search in the roster before it leaves")
  func roster() throws {
    var room = try Room.withRoster(8)
    room.press("O")
    room.type("Person 3")
    #expect(room.hints.contains("Esc whole list"))
    room.press("Esc")
    guard case .roster(let list) = room.cockpit.panel else {
      Issue.record("no roster")
      return
    }
    #expect(list.listed.count == 8)
    room.press("Esc")
    #expect(room.cockpit.panel == nil)
  }

  @Test("what cannot be withdrawn any more stands back")
  func withdrawal() {
    var room = Room.withRecommendation()
    room.press("c")
    for name in ["UN", "CSO", "Business"] {
      room.press("o")
      room.type(name)
      room.press("Enter")
    }
    room.press("w", "Enter", "w")
    #expect(room.screen.contains("     withdrawn: Business"))
  }

  @Test("more hands than people are no majority")
  func tooMany() throws {
    var room = try Room.withGroups()
    room.press("v")
    room.choose(.double)
    room.press("Enter")
    room.figures("18", "1", "0")
    #expect(!room.screen.contains("✓ majority"))
  }
}
