import Foundation
import TestSupport
import Testing

@testable import BreakoutUI

/// The program killed at random moments again and again, in sessions that go on after each kill.
///
/// What the screen has confirmed must be in the file: a note that stands in the record while the line says
/// "saved". What was typed but not confirmed may be there or not, once and whole or not at all.
@Suite(.mostlyWaiting) struct CrashTests {
  /// Two of the four run at a time on the smallest machine that the tests are meant for. Kills while acts wait
  /// are tried by `KillTests`, a thousand of both by the benchmarks.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func nothingConfirmedIsEverLost(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let room = try Room.small()
    var rapporteur = Rapporteur()
    for round in RandomCases.count(12) {
      let seat = try room.open("--seat", "rapporteur")
      try rapporteur.work(at: seat, round: round, until: &random)
      seat.kill()
      rapporteur.sawLast(of: seat)
      let document = try room.document()
      let lost = rapporteur.confirmed.filter { !document.contains($0) }
      #expect(lost == [], "seed \(seed), round \(round): confirmed, and gone. \(seat.screen)")
      #expect(try room.isIntact(), "seed \(seed), round \(round)")
    }
    #expect(rapporteur.confirmed.count > RandomCases.count(12).count)
  }

  /// A session is there as a whole or not at all, whenever its making is cut short.
  @Test func aKillWhileASessionIsMadeIsHarmless() throws {
    var random = SeededGenerator(seed: 5)
    let room = try Room.small()
    let begun = ContinuousClock.now
    try room.open("--new").kill()
    let wholeStart = ContinuousClock.now - begun
    var made = 0
    for round in 0..<40 {
      var program = try Program.breakout(room.agenda, "--new")
      program.home = room.home
      let seat = try program.start()
      let deadline = ContinuousClock.now + wholeStart * random.below(1000) / 1000
      while ContinuousClock.now < deadline {
        _ = try seat.step(until: Deadline(after: .milliseconds(1)))
      }
      seat.kill()
      let list = try room.run("list")
      #expect(list.status == .success)
      #expect(!list.output.contains("!"), "round \(round): \(list.output)")
      made = list.output.split(separator: "\n").count { $0.contains("A short meeting") }
    }
    // Neither before the first byte nor after the last one each time.
    #expect((2..<41).contains(made), "\(made - 1) of 40 sessions were made")
    let seat = try room.open("--new")
    try seat.nextPoint(1)
  }
}

/// Types numbered notes, and remembers which of them the screen has confirmed.
private struct Rapporteur {
  private(set) var confirmed: Set<String> = []
  private var typed: [String] = []
  private var count = 0

  /// Works until a random number of keys has gone out and a random amount of output has come back.
  mutating func work(at seat: RunningProgram, round: Int, until random: inout SeededGenerator)
    throws
  {
    // A draft of the last round is still in the line.
    try seat.press("Ctrl-E", "Ctrl-U")
    typed = []
    if round == 0 {
      try seat.type("/next point\n")
      try seat.waitForText("Point 1 is open.")
    }
    var keys: [UInt8] = []
    for _ in 0..<8 {
      count += 1
      let text = "No\(count)x\(random.below(1_000_000))"
      typed.append(text)
      keys += Array("\(Self.prefixes[random.below(Self.prefixes.count)])\(text)\r".utf8)
    }
    // In pieces, as they come over a slow line; the last one is cut anywhere.
    let end = random.below(keys.count)
    var place = 0
    while place < end {
      let next = min(end, place + 1 + random.below(24))
      try seat.send(Array(keys[place..<next]))
      place = next
      if random.below(2) == 0 {
        _ = try seat.step(until: Deadline(after: .milliseconds(5)))
        look(at: seat.screen)
      }
    }
    // The kill comes after some of the answers, which may be none.
    for _ in 0..<random.below(12) {
      _ = try seat.step(until: Deadline(after: .milliseconds(5)))
      look(at: seat.screen)
    }
  }

  /// Takes in what the program had written before the kill reached it.
  mutating func sawLast(of seat: RunningProgram) {
    look(at: seat.screen)
  }

  private mutating func look(at screen: Screen) {
    guard screen.isSaved else { return }
    for text in typed where !confirmed.contains(text) {
      // In the record, not in the line that is still being typed.
      let isRecorded = screen.rows.contains { $0.contains("│") && $0.contains(text) }
      if isRecorded { confirmed.insert(text) }
    }
  }

  private static let prefixes = ["", "! ", "+ ", "- ", "? ", "p ", "r Bakers > "]
}
