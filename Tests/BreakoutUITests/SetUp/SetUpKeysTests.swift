import BreakoutModel
import Testing

@testable import BreakoutUI

/// Who sees the sheet, and what the keys do there.
@Suite("The set-up sheet and its keys") struct SetUpKeysTests {
  @Test func whoOnlyLooksIsNotInvitedToMend() {
    var room = Room(seat: Seat(.viewer))
    #expect(!room.hints.contains("mend"))
    #expect(!room.hints.contains("begin"))
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.notice.contains("only"))
  }

  @Test func withoutPointsTheFirstKeyAddsOne() {
    var agenda = Room.agenda
    agenda.points = []
    var room = Room(agenda)
    #expect(room.hints.contains("A add a point"))
    #expect(!room.hints.contains("Esc"))
    #expect(!room.hints.contains("n next"))
    room.press("n")
    #expect(room.notice == "There are no points yet. A adds one.")
    room.press("A")
    room.type("Youth")
    room.press("Enter")
    #expect(room.hints.contains("n begin"))
  }

  @Test func escIsOfferedWhereItLeavesTheSheet() {
    var room = Room()
    #expect(!room.hints.contains("Esc"))
    room.press("n", "i")
    room.type("/set-up")
    room.press("Enter")
    #expect(room.hints.contains("Esc back"))
  }

  @Test func theCommandsForOtherSeatsAreThoseOfNow() {
    var room = Room()
    #expect(room.cockpit.showsSeatCommands)
    room.send(.joined(by: SeatCommands(name: "water")))
    #expect(room.screen.contains("breakout join water"))
    room.press("n")
    #expect(!room.cockpit.showsSeatCommands)
  }

  @Test(
    "the rapporteur's line has the keys again", arguments: ["/set-up", "/presence", "/speakers"])
  func backToTheLine(_ command: String) {
    var room = Room(seat: .rapporteur)
    room.press("Esc", "n", "i")
    room.type(command)
    room.press("Enter")
    #expect(!room.cockpit.isTyping || room.cockpit.panel != nil)
    room.press("Esc")
    #expect(room.cockpit.isTyping)
    room.type("no")
    #expect(room.line == "no")
    // Esc in the line leaves it all the same.
    room.press("Esc")
    #expect(!room.cockpit.isTyping)
  }

  @Test func aCountOfGroupsThatAreNamedNoMoreIsSaid() {
    var room = Room()
    for _ in 0..<10 { room.press("Down") }
    room.press("Enter", "Down")
    room.type("5")
    room.press("Enter")
    room.press("Up", "Enter", "Ctrl-U")
    room.type("Cities, Youth")
    room.press("Enter")
    #expect(room.notice.contains("the groups in the room"))
    #expect(room.notice.contains("The count still names other groups: CSO"))
    #expect(room.screen.contains("The count still names other"))
  }

  @Test func aRuleOfEachGroupWithoutGroupsIsRemarked() {
    var agenda = Room.agenda
    agenda.rules.constituencies = []
    agenda.rules.decision = "2/3 and a majority in each constituency"
    #expect(Room(agenda, columns: 130, rows: 40).screen.contains("no groups are named"))
    agenda.rules.constituencies = ["CSO"]
    #expect(!Room(agenda, columns: 130, rows: 40).screen.contains("no groups are named"))
  }

  @Test func numbersOfTheRoomComeBackAfterARestart() throws {
    var room = Room()
    for _ in 0..<10 { room.press("Down") }
    room.press("Enter", "Down")
    room.type("12")
    room.press("Down", "Tab")
    room.type("7")
    let kept = try #require(
      room.effects.reversed().lazy.compactMap { effect in
        if case .keepDraft(let draft) = effect { draft.text } else { nil }
      }.first)
    var next = room
    next.cockpit = Cockpit(
      session: room.session, seat: .moderator, size: room.cockpit.size, now: room.clock)
    next.cockpit.restore(Draft(kept))
    #expect(next.notice.contains("the count of the room"))
    for _ in 0..<10 { next.press("Down") }
    next.press("Enter")
    #expect(next.screen.contains("12"))
    next.press("Enter")
    #expect(next.session.electorate?.groups?.first { $0.present == 12 } != nil)
    #expect(next.cockpit.keptPresence == nil)
  }
}
