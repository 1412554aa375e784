import Glibc
import Testing

@testable import BreakoutUI

/// Two programs on one session: both keep the rules, and neither loses a word.
@Suite(.mostlyWaiting) struct TwoSeatsTests {
  @Test func bothWriteAndBothAreInTheRecord() throws {
    let room = try Room.small()
    let moderator = try room.open()
    try moderator.nextPoint(1)
    let rapporteur = try room.open("--seat", "rapporteur")
    try moderator.run(.typeNote)
    for number in 1...10 {
      try moderator.type("M\(number) by the moderator\n")
      try rapporteur.type("N\(number) by the rapporteur\n")
    }
    try moderator.waitForScreen { $0.noteLine == "" && $0.contains("M10 by") }
    try rapporteur.waitForScreen { $0.noteLine == "" && $0.contains("N10 by") }
    let document = try room.document()
    for number in 1...10 {
      #expect(document.contains("M\(number) by the moderator"))
      #expect(document.contains("N\(number) by the rapporteur"))
    }
    #expect(try room.isIntact())
    try moderator.waitForText("N10 by the rapporteur")
    try rapporteur.waitForText("M10 by the moderator")
  }

  @Test func aRuleHoldsBetweenTwoSeats() throws {
    let room = try Room.small()
    let moderator = try room.open()
    try moderator.nextPoint(1)
    try moderator.run(.typeRecommendation)
    try moderator.note("Bakers > bake more", shows: "R1.1 saved")
    try moderator.run(.leaveNote, in: .noteLine)
    let other = try room.open()
    try moderator.run(.callConsensus)
    try moderator.waitForText("Consensus call on R1.1")
    // Two decisions must not be open at once.
    try other.run(.callConsensus)
    try other.waitForScreen("a refusal, or the call that is open") {
      $0.contains("is still open") || $0.contains("Consensus call on R1.1")
    }
    try moderator.adoptByConsensus()
    #expect(try room.isIntact())
    let annex = try room.document().split(separator: "\n").filter { $0.hasPrefix("### D") }
    #expect(annex.count == 1, "\(annex)")
  }

  @Test func aSeatThatIsKilledDoesNotHinderTheOther() throws {
    let room = try Room.small()
    let moderator = try room.open()
    try moderator.nextPoint(1)
    let rapporteur = try room.open("--seat", "rapporteur")
    for number in 1...5 { try rapporteur.type("N\(number) from the one who goes\n") }
    rapporteur.kill()
    try moderator.run(.typeNote)
    try moderator.note("The other one stays")
    #expect(try room.isIntact())
    moderator.signal(SIGTERM)
    #expect(try moderator.waitForExit() == .success)
    let again = try room.open()
    try again.waitForText("The other one stays")
  }

  /// Whoever comes first creates the session; there is only one.
  @Test func twoThatStartAtOnceShareOneSession() throws {
    let room = try Room.small()
    var program = try Program.breakout(room.agenda)
    program.home = room.home
    for number in 1...5 {
      let session = room.home.file("both-\(number).breakout")
      program.arguments = [room.agenda, "--seat", "rapporteur", "--session", session]
      let seats = [try program.start(), try program.start()]
      for seat in seats { try seat.waitForScreen("a session") { $0.isSaved } }
      for (place, seat) in seats.enumerated() { try seat.note("Seat \(place) was here") }
      let document = try room.run(
        "export", session, "--kind", "record", "--with", "notes", "--output", "-"
      ).output
      #expect(document.contains("Seat 0 was here") && document.contains("Seat 1 was here"))
      #expect(try room.run("verify", session).status == .success)
    }
  }
}
