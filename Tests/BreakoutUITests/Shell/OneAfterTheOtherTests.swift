import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// One key, two acts: the second is asked for once it is known what became of the first.
struct OneAfterTheOtherTests {
  /// A note that was typed before any point was open, about to become a recommendation.
  private func early() -> Room {
    var room = Room()
    room.note("publish the register")
    room.press("i", "Up")
    return room
  }

  private func asked(_ effects: [Effect]) -> [Request] {
    effects.compactMap { if case .perform(let request) = $0 { request } else { nil } }
  }

  @Test func `a note does not go where the recommendation made of it was refused`() {
    var room = early()
    #expect(room.line == "publish the register")
    room.press("Home")
    room.type("r ")
    room.press("Enter")
    #expect(room.session.recommendations.isEmpty)
    #expect(room.notes == ["publish the register"])
    #expect(room.line == "r publish the register")
    #expect(room.notice == Refusal.noOpenPoint.sentence)
  }

  @Test func `a note goes when it became a recommendation, and not before`() throws {
    var room = early()
    try room.follow(.walk(.next(confirmed: true)), by: .rapporteur)
    room.press("Home")
    room.type("r ")
    var cockpit = room.cockpit
    let first = asked(cockpit.update(.input(.key(.enter), at: room.clock)))
    #expect(first.map(\.rest) == [[.note(.remove(NoteID(1)))]])
    let request = try #require(first.first)
    let changes = try cockpit.session.decide(request.intent, at: request.at)
    let events = cockpit.session.events(changes, at: request.at, by: .moderator)
    let second = asked(cockpit.update(.performed(request, events)))
    #expect(second.map(\.intent) == [.note(.remove(NoteID(1)))])
    #expect(cockpit.session.recommendations.count == 1)
    // The same, to its end.
    room.press("Enter")
    #expect(room.session.recommendations.count == 1 && room.notes.isEmpty)
  }

  @Test func `a note stays where the recommendation made of it is not saved`() throws {
    var room = early()
    try room.follow(.walk(.next(confirmed: true)), by: .rapporteur)
    room.storageProblem = "The disk is full."
    room.press("Home")
    room.type("r ")
    room.press("Enter")
    #expect(room.notes == ["publish the register"])
    #expect(room.cockpit.unsaved == ["r publish the register"])
    #expect(room.notice == "NOT SAVED, kept here and tried again: The disk is full.")
  }
}
