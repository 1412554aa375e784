import Foundation
import TestSupport
import Testing

@testable import BreakoutUI

/// Several seats on one session, ended in every way at any moment, a third of the times while a lock or a full
/// disk makes their acts wait.
///
/// What a screen has shown as saved or as waiting is in the record afterwards, once. What was typed and not
/// shown may be there or not, at most once. `BREAKOUT_CASES` asks for more kills; the benchmarks run a
/// thousand.
@Suite(.mostlyWaiting) struct KillTests {
  /// So many happen to one session, which then still fits its small disk.
  private static let killsOfASession = 24
  private static let kills = RandomCases.count(killsOfASession).count

  @Test func nothingConfirmedOrWaitingIsLostOrDoubled() throws {
    var total = KillCount()
    var seed: UInt64 = 0
    while total.kills < Self.kills {
      seed += 1
      var room = try KillRoom(seed: seed)
      for _ in 0..<min(Self.killsOfASession, Self.kills - total.kills) { try room.kill() }
      total.add(room.count)
    }
    print(total.words)
    #expect(total.lost == 0 && total.doubled == 0 && total.draftsLost == 0)
  }
}

/// What came of the kills.
private struct KillCount {
  var kills = 0
  /// Of them while acts had to wait.
  var whileWaiting = 0
  var shown = 0
  var lost = 0
  var doubled = 0
  var draftsLost = 0

  mutating func add(_ other: KillCount) {
    kills += other.kills
    whileWaiting += other.whileWaiting
    shown += other.shown
    lost += other.lost
    doubled += other.doubled
    draftsLost += other.draftsLost
  }

  var words: String {
    "\(kills) kills, \(whileWaiting) of them while acts waited: \(shown) acts shown, \(lost) lost, "
      + "\(doubled) doubled, \(draftsLost) lines lost"
  }
}

/// A session with three seats.
private struct KillRoom {
  private(set) var count = KillCount()
  private let room: Room
  /// `nil` where nobody can mount one; only locks make acts wait then.
  private let disk: SmallDisk?
  private let session: String
  private var seats: [RunningProgram] = []
  private var random: SeededGenerator
  private var number = 0
  /// The acts that some screen has shown.
  private var shown: Set<String> = []
  private var typed: [String] = []

  private enum Hindrance: CaseIterable { case none, lock, disk }
  private enum Ending: CaseIterable { case kill, terminate, hangUp, closedTerminal }

  private static let arguments = [[], ["--seat", "rapporteur"], ["--seat", "rapporteur"]]
  private static let prefixes = ["", "! ", "+ ", "? ", "r Bakers > "]

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    room = try Room.small()
    disk = SmallDisk.isPossible ? try SmallDisk() : nil
    session = (disk?.path ?? room.home.path) + "/kills.breakout"
    for place in Self.arguments.indices { seats.append(try start(place)) }
    try seats[0].nextPoint(1)
    try seats[0].run(.typeNote)
  }

  private func start(_ place: Int) throws -> RunningProgram {
    var program = try Program.breakout()
    program.arguments = [room.agenda, "--session", session] + Self.arguments[place]
    program.home = room.home
    let seat = try program.start()
    try seat.waitForText("saved")
    return seat
  }

  mutating func kill() throws {
    let place = random.below(seats.count)
    let seat = seats[place]
    typed = []
    let hindrance = Hindrance.allCases[random.below(Hindrance.allCases.count)]
    let release = try hinder(hindrance)
    try type(at: seat)
    var half = ""
    if random.below(2) == 0 {
      number += 1
      half = "half a line \(number)"
      try seat.type(half)
      // A draft is kept once it has been shown; a lock is waited for before.
      try seat.waitForScreen("the half line") { $0.noteLine == half }
      try seat.waitUntilIdle()
    }
    let isWaiting = seat.screen.contains("NOT SAVED")
    count.kills += 1
    if isWaiting { count.whileWaiting += 1 }
    let ending = Ending.allCases[random.below(Ending.allCases.count)]
    try end(seat, ending)
    look(at: seat.screen)
    if isWaiting, hindrance == .lock, ending != .kill {
      #expect(seat.exitStatus == .exited(1), "\(ending)")
    }
    try release()
    seats[place] = try start(place)
    try settle(seats[place], half: half)
    try check()
  }

  /// Types a few notes in pieces, as they come over a slow line; the last one may be cut anywhere.
  private mutating func type(at seat: RunningProgram) throws {
    var keys: [UInt8] = []
    for _ in 0..<1 + random.below(4) {
      number += 1
      let text = "No\(number)x\(random.below(1_000_000))"
      typed.append(text)
      keys += Array("\(Self.prefixes[random.below(Self.prefixes.count)])\(text)\r".utf8)
    }
    let end = random.below(2) == 0 ? keys.count : 1 + random.below(keys.count)
    var place = 0
    while place < end {
      let next = min(end, place + 1 + random.below(24))
      try seat.send(Array(keys[place..<next]))
      place = next
      _ = try seat.step(until: Deadline(after: .milliseconds(5)))
      look(at: seat.screen)
    }
    for _ in 0..<random.below(40) {
      _ = try seat.step(until: Deadline(after: .milliseconds(50)))
      look(at: seat.screen)
    }
    if end < keys.count { try clearLine(of: seat) }
  }

  private func clearLine(of seat: RunningProgram) throws {
    try seat.press("Ctrl-E", "Ctrl-U")
  }

  /// - Returns: what takes the hindrance away again.
  private func hinder(_ hindrance: Hindrance) throws -> () throws -> Void {
    switch hindrance {
    case .none: return {}
    case .lock: return try WriteLock.take(session)
    case .disk:
      guard let disk else { return try WriteLock.take(session) }
      try Sqlite.emptyLog(of: session, home: room.home)
      try disk.fill()
      return { try disk.makeRoom() }
    }
  }

  private func end(_ seat: RunningProgram, _ ending: Ending) throws {
    switch ending {
    case .kill: seat.kill()
    case .terminate: seat.signal(SIGTERM)
    case .hangUp: seat.signal(SIGHUP)
    case .closedTerminal: try seat.closeTerminal()
    }
    if ending != .kill { try seat.waitForExit() }
  }

  /// Everything that waited is saved, and the line is as it was.
  private mutating func settle(_ seat: RunningProgram, half: String) throws {
    try seat.waitForScreen("what waited is saved") { $0.isSaved && !$0.contains("NOT SAVED") }
    look(at: seat.screen)
    if !half.isEmpty, seat.screen.noteLine != half {
      count.draftsLost += 1
      Issue.record("The line “\(half)” is not there again: \(seat.screen)")
    }
    // In the line already it is a letter, which goes with the rest.
    try seat.run(.typeNote)
    try clearLine(of: seat)
    try seat.waitForScreen("an empty line") { $0.noteLine == "" }
  }

  /// What stands in the record or waits there, rather than in the line.
  private mutating func look(at screen: Screen) {
    for text in typed where !shown.contains(text) {
      let isShown = screen.rows.contains { row in
        row.contains(text) && row.contains("│") && (screen.isSaved || row.contains("NOT SAVED"))
      }
      if isShown { shown.insert(text) }
    }
  }

  private mutating func check() throws {
    let log = try room.run("log", session, "--format", "json")
    #expect(log.status == .success)
    let added = log.output.split(separator: "\n").filter { $0.contains("Added\"") }
    let lost = shown.filter { text in !added.contains { $0.contains(text) } }
    let doubled = typed.filter { text in added.count { $0.contains(text) } > 1 }
    #expect(lost.isEmpty && doubled.isEmpty, "lost: \(lost), doubled: \(doubled)")
    count.lost += lost.count
    count.doubled += doubled.count
    count.shown += typed.count { shown.contains($0) }
    // Told once.
    shown.subtract(lost)
    #expect(try room.run("verify", session).status == .success)
  }
}

/// The lock that a program which writes has on a session, held by somebody who does not let go.
private enum WriteLock {
  /// Where SQLite locks the right to write, in the index of the log.
  private static let place = 120

  /// - Returns: what lets it go.
  static func take(_ session: String) throws -> () throws -> Void {
    let file = open(session + "-shm", O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw HarnessError.system(call: "open", errno: errno) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(place)
    lock.l_len = 1
    guard fcntl(file, F_SETLK, &lock) == 0 else {
      throw HarnessError.system(call: "fcntl", errno: errno)
    }
    return { _ = close(file) }
  }
}
