import BreakoutModel
import BreakoutRecord
import BreakoutStore
import Foundation

/// Several seats on one file as real programs, which write and follow each other.
///
/// `--seats COUNT SECONDS` lets them write 20 acts a second each; with `--kill TIMES` one of them is killed at a
/// random moment, so many times, and another takes its place. A seat notes every act that was confirmed to it,
/// and the record is held against these notes at the end.
enum SeatsWork {
  private static let pause = Duration.milliseconds(50)

  static func run(seats: Int, seconds: Int, kills: Int) throws {
    let folder = NSTemporaryDirectory() + "breakout-seats-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { removeFolder(folder) }
    let path = folder + "/room.breakout"
    let opened = try SessionStore.create(
      path, Fixtures.opening(), at: Fixtures.start, seat: .moderator)
    opened.store.close(opened.session)

    let end = ContinuousClock.now + .seconds(seconds)
    var programs = try (1...seats).map { try start($0, seconds, path, folder) }
    var started = seats
    for number in 0..<kills {
      let wait = Double(seconds) / Double(kills + 1) * Double.random(in: 0.2...1.0)
      Thread.sleep(forTimeInterval: wait)
      let victim = Int.random(in: 0..<programs.count)
      kill(programs[victim].processIdentifier, SIGKILL)
      programs[victim].waitUntilExit()
      let left = Int((end - ContinuousClock.now).components.seconds)
      guard left > 1 else { break }
      started += 1
      programs[victim] = try start(started, left, path, folder)
      if number % 50 == 49 { print("  \(number + 1) killed") }
    }
    for program in programs { program.waitUntilExit() }
    try report(path, folder, started: started)
  }

  private static func removeFolder(_ folder: String) {
    do { try FileManager.default.removeItem(atPath: folder) } catch { print("\(error)") }
  }

  private static func start(
    _ number: Int, _ seconds: Int, _ path: String, _ folder: String
  ) throws -> Process {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    program.arguments = ["--seat", "\(number)", "\(seconds)", path, "\(folder)/\(number).log"]
    try program.run()
    return program
  }

  /// What one seat does; its log says what was confirmed and what was seen, with times in microseconds.
  static func sit(_ number: Int, seconds: Int, path: String, log: String) throws {
    let descriptor = open(log, O_CREAT | O_WRONLY | O_APPEND, 0o600)
    func note(_ line: String) { _ = write(descriptor, line + "\n", line.utf8.count + 1) }
    let role = Seat.Role.allCases[number % 2]
    let hold = try LockedSeat.take(Seat(role, name: "\(number)"), at: path, now: Fixtures.start)
    var (store, session) = try SessionStore.open(path)
    let watch = try SessionWatch(store, hold: hold)
    let end = ContinuousClock.now + .seconds(seconds)
    var next = ContinuousClock.now + .milliseconds(Int.random(in: 0..<50))
    var act = 0
    while ContinuousClock.now < end {
      let left = (next - ContinuousClock.now).components
      let wait = max(0, Int(left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000))
      var ready = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&ready, 1, Int32(min(wait, watch.nextLook ?? wait)))
      let heard = try watch.look().events
      session.apply(heard)
      see(heard, note)
      guard ContinuousClock.now >= next else { continue }
      next += pause
      act += 1
      let begun = microseconds()
      let draft = NoteDraft(
        at: Fixtures.start + Milliseconds(Int64(act)), text: "\(number).\(act) at \(begun)")
      do {
        let own = try store.perform(
          .note(.add(draft)), at: session.lastAt, seat: hold.seat, unseen: []
        ) { news in
          session.apply(news)
          see(news, note)
          return session
        }
        session.apply(own)
        note("did \(number).\(act) \(microseconds() - begun)")
      } catch StoreProblem.busy {
        note("late")
      }
    }
    store.close(session)
  }

  private static func see(_ events: [Event], _ note: (String) -> Void) {
    let now = microseconds()
    for case .noteAdded(let one) in events.map(\.change) {
      if let at = one.text.split(separator: " ").last.flatMap({ Int($0) }) {
        note("saw \(now - at)")
      }
    }
  }

  /// Since the machine was started: the same clock in all programs.
  private static func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  private static func report(_ path: String, _ folder: String, started: Int) throws {
    var acts: [Int] = []
    var sights: [Int] = []
    var confirmed: Set<String> = []
    var late = 0
    for number in 1...started {
      let log = try String(contentsOfFile: "\(folder)/\(number).log", encoding: .utf8)
      // The last line of a killed seat may be half.
      for line in log.split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.count == 3, words[0] == "did", let time = Int(words[2]) {
          confirmed.insert(String(words[1]))
          acts.append(time)
        } else if words == ["late"] {
          late += 1
        } else if words.count == 2, words[0] == "saw", let time = Int(words[1]) {
          sights.append(time)
        }
      }
    }
    let session = try SessionStore.open(path).session
    let texts = session.notes.values.map { String($0.text.prefix { $0 != " " }) }
    let found = Set(texts)
    let check = try SessionFile.verify(path)
    print("  acts confirmed \(confirmed.count), in the record \(texts.count)")
    print(
      "  confirmed and not there: \(confirmed.subtracting(found).count); twice: \(texts.count - found.count)"
    )
    print("  acts that waited for a second in vain: \(late)")
    print("  record \(check.isIntact ? "intact" : "DAMAGED"), replay \(check.snapshot)")
    print("  an act:    \(percentiles(acts))")
    print("  following: \(percentiles(sights))")
    guard confirmed.isSubset(of: found), texts.count == found.count, check.isIntact else { exit(1) }
  }

  private static func percentiles(_ times: [Int]) -> String {
    let sorted = times.sorted()
    guard let last = sorted.last else { return "none" }
    let parts = [("median", 0.5), ("p99", 0.99)].map { name, part in
      let time = sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
      return String(format: "%@ %.1f ms", name, Double(time) / 1000)
    }
    return (parts + [String(format: "longest %.1f ms", Double(last) / 1000)]).joined(
      separator: ", ")
      + " (\(sorted.count))"
  }
}
