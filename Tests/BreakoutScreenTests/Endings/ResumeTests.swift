import Foundation
import Testing

@testable import BreakoutUI

/// `kill -9` at the worst moments, and what the next start shows.
@Suite(.mostlyWaiting) struct ResumeTests {
  @Test func aNoteHalfTypedIsInTheLineAgain() throws {
    let room = try Room()
    let seat = try room.open()
    try seat.nextPoint(1)
    let opened = ContinuousClock.now
    try seat.run(.typeNote)
    try seat.note("The first note is whole")
    try seat.type("and the second was ha")
    try seat.waitForText("second was ha")
    // The draft is written once it has been shown.
    try seat.waitUntilIdle()
    seat.signal(SIGKILL)
    #expect(try seat.waitForExit() == .signalled(SIGKILL))

    let again = try room.open()
    try again.waitForScreen("note, draft, point") {
      $0.contains("The first note is whole") && $0.contains("and the second was ha")
        && $0.contains("▶ 1 Networks")
        // Also where the point is open, which is said otherwise.
        && $0.contains("What you typed last was not sent yet and is still in the note line.")
    }
    try again.type("lf typed")
    try again.run(.saveNote, in: .noteLine)
    try again.waitForScreen { $0.noteLine == "" && $0.contains("the second was half typed") }
    #expect(try room.isIntact())

    // The clock of the point ran on as the clock on the wall did.
    try again.waitForScreen("a clock that moves") { ($0.elapsed ?? 0) >= 2 }
    let shown = try #require(again.screen.elapsed)
    let onTheWall = (ContinuousClock.now - opened).components.seconds
    #expect(
      abs(Int64(shown) - onTheWall) <= 1, "\(shown) s on the screen, \(onTheWall) s on the wall")
  }

  @Test func anOpenVoteGoesOn() throws {
    let room = try Room.small()
    let seat = try room.open()
    try prepare(seat)
    try seat.run(.openVote)
    try seat.waitForText("Vote on R1.1")
    try seat.type("12")
    try seat.run(.accept, in: .vote)
    try seat.waitForText("the vote is open")
    try seat.type("7")
    seat.kill()

    let again = try room.open()
    try again.waitForText("R1.1 vote open")
    try again.run(.openVote)
    try again.waitForText("the vote is open")
    // What was typed is a draft by now, if the kill left the time for it.
    try again.press("Ctrl-U")
    for number in ["7", "4", "1"] {
      try again.type(number)
      try again.run(.accept, in: .vote)
    }
    try again.waitForText("7 yes, 4 no, 1 abst.")
    try again.run(.leave, in: .vote)
    #expect(try room.isIntact())
    #expect(try room.document().contains("7 yes, 4 no, 1 abst."))
  }

  @Test func anOpenConsensusCallGoesOn() throws {
    let room = try Room.small()
    let seat = try room.open()
    try prepare(seat)
    try seat.run(.callConsensus)
    try seat.waitForText("Consensus call on R1.1")
    try seat.run(.object, in: .consensus)
    try seat.type("Farmers")
    try seat.run(.accept, in: .form)
    try seat.waitForText("OBJECTION: Farmers")
    seat.kill()

    let again = try room.open()
    try again.run(.callConsensus)
    try again.waitForText("OBJECTION: Farmers")
    try again.run(.withdrawObjection, in: .consensus)
    try again.waitForText("Objection withdrawn")
    try again.adoptByConsensus()
    #expect(try room.isIntact())
  }

  private func prepare(_ seat: RunningProgram) throws {
    try seat.nextPoint(1)
    try seat.run(.typeRecommendation)
    try seat.note("Bakers > bake more bread", shows: "R1.1 saved")
    try seat.run(.leaveNote, in: .noteLine)
  }
}

extension Screen {
  /// The seconds of the open point as the second line shows them.
  fileprivate var elapsed: Int? {
    guard let match = rows[1].firstMatch(of: /(\d+):(\d\d)\sof\s/),
      let minutes = Int(match.output.1), let seconds = Int(match.output.2)
    else { return nil }
    return minutes * 60 + seconds
  }
}
