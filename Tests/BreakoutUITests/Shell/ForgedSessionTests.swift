import BreakoutModel
import Foundation
import Terminal
import TestSupport
import Testing

@testable import BreakoutUI

/// Records of somebody who computes the links anew, looked at on every page there is: whatever stands in them, the
/// program goes on and the screen is one.
@Suite("Forged sessions") struct ForgedSessionTests {
  /// Others by the environment variable `BREAKOUT_SEED`.
  private static let seed =
    ProcessInfo.processInfo.environment["BREAKOUT_SEED"].flatMap(UInt64.init) ?? 0

  private static let entries = CommandTable.all.filter {
    ![.quit, .suspendProgram].contains($0)
  }

  @Test("every page of the cockpit and of the room's screen is drawn")
  func everyPage() {
    var visited: Set<Place> = []
    for number in RandomCases.count(24) {
      var random = SeededGenerator(seed: Self.seed + UInt64(number))
      let events = Self.forged(number, &random)
      let size =
        number.isMultiple(of: 2) ? Size(columns: 80, rows: 24) : Size(columns: 40, rows: 12)
      var now = events.last?.at ?? Room.start
      if random.chance(30) {
        now = Timestamp(milliseconds: random.pick([0, RecordLimits.number]))
      }
      let seat: Seat = random.chance(50) ? .moderator : .rapporteur
      let room = Room(events, seat: seat, columns: size.columns, rows: size.rows, now: now)
      expectDisplay(of: room, number)
      expectPages(of: room, number, &visited, &random)
    }
    // The others need a file, another seat or a call that nobody here has opened.
    #expect(visited.count >= Place.allCases.count * 2 / 3)
  }

  /// A lively history of which one event in five was forged.
  private static func forged(_ number: Int, _ random: inout SeededGenerator) -> [Event] {
    var room = Room()
    var intents = RandomIntent(
      seed: random.next(), subject: number.isMultiple(of: 4) ? .floor : .everything)
    for _ in 0..<120 {
      room.clock = room.clock + .seconds(random.below(60))
      do { try room.follow(intents.next(at: room.clock)) } catch {}
    }
    return room.events.map { event in
      guard random.chance(20) else { return event }
      return ForgedEvent(event, random.pick(ForgedEvent.Part.allCases), &random)?.event ?? event
    }
  }

  private func expectDisplay(of room: Room, _ number: Int) {
    let frame = RoomDisplay(session: room.session, now: room.clock, size: room.cockpit.size).frame()
    expectSoundFrame(
      frame, room.cockpit.size,
      "case \(number)\n\(frame.canvas.lines.joined(separator: "\n"))")
  }

  /// Eight cases of one size go to all pages together.
  private func expectPages(
    of room: Room, _ number: Int, _ visited: inout Set<Place>, _ random: inout SeededGenerator
  ) {
    room.expectSoundFrame("case \(number)\n\(room.screen)")
    for (place, entry) in Self.entries.enumerated() where place % 8 == number / 2 % 8 {
      let title = "case \(number), \(entry.name)"
      var page = room
      if page.cockpit.isTyping { page.press("Esc") }
      // To some line of the record, which other pages then are about.
      for _ in 0..<(random.chance(50) ? random.below(12) : 0) { page.press("Up") }
      page.send(entry)
      page.expectSoundFrame("\(title)\n\(page.screen)")
      visited.insert(page.cockpit.place)
      for _ in 0..<6 {
        let place = page.cockpit.place
        let keys = Self.entries.flatMap { $0.keys[place] ?? [] }
        let key =
          random.chance(20) ? Key(.character(random.pick(Array("1y+ア")))) : random.pick(keys)
        page.send(.input(.key(key), at: page.clock))
        visited.insert(page.cockpit.place)
        page.expectSoundFrame("\(title), \(key) in \(place)\n\(page.screen)")
      }
    }
  }
}

extension Room {
  /// Runs a command by its key, or by its name where it has none.
  fileprivate mutating func send(_ entry: Command) {
    if let key = entry.keys[cockpit.place]?.first {
      send(.input(.key(key), at: clock))
    } else if CommandTable.palette.contains(entry) {
      press(":")
      paste(entry.name)
      press("Enter")
    }
  }
}
