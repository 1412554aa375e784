import BreakoutModel
import BreakoutRecord
import BreakoutUI
import CursesTerminal
import Terminal

/// Waits for keys, for the next second of a clock that runs, and for what other programs write into the
/// session; shows the room's screen. While nothing runs, it sleeps.
final class DisplayLoop {
  /// Follows the session anew.
  private let open: () throws -> any RecordFollower
  private let terminal: CursesTerminal
  private let clock: SteadyClock
  /// `nil` while the session cannot be read.
  private var follower: (any RecordFollower)?
  private var display: RoomDisplay
  private var isOver = false

  /// For how many milliseconds a session that cannot be read is left alone.
  private static let retryPause = 1000

  init(
    _ follower: any RecordFollower, again open: @escaping () throws -> any RecordFollower,
    terminal: CursesTerminal, clock: SteadyClock
  ) {
    self.follower = follower
    self.open = open
    self.terminal = terminal
    self.clock = clock
    display = RoomDisplay(session: follower.session, now: clock.now, size: terminal.size)
  }

  /// Runs until somebody leaves or the terminal goes.
  func run() {
    while !isOver {
      display.now = clock.now
      terminal.present(display.frame())
      let wakening = terminal.wait(
        milliseconds: pause, alsoReading: follower.map { [$0.descriptor] } ?? [])
      for event in wakening.events { handle(event) }
      if !isOver { follow() }
    }
  }

  /// Until something on the screen may change by itself; `nil` while nothing does.
  private var pause: Int? {
    guard let follower else { return Self.retryPause }
    let tick = display.nextTick.map { Int(max(0, ($0 - clock.now).count)) }
    return [tick, follower.nextLook].compactMap(\.self).min()
  }

  private func handle(_ event: InputEvent) {
    switch event {
    case .key(let key) where RoomDisplay.leaves(key): isOver = true
    case .key(.control("z")): terminal.suspend()
    case .key(.control("l")): terminal.redrawAll()
    case .resize(let size): display.size = size
    case .hangup, .terminate: isOver = true
    case .key, .escapeWithdrawn, .paste, .mouse: break
    }
  }

  /// The room is not told what is the matter with a file; the moderator's screen says it.
  private func follow() {
    do {
      if let follower {
        if try !follower.catchUp().isEmpty { display.session = follower.session }
      } else {
        let found = try open()
        follower = found
        display.session = found.session
      }
    } catch {
      follower = nil
      display.session = nil
    }
  }
}
