import Glibc
import Synchronization

/// For how long a lock of another program is waited for.
///
/// SQLite's own way of waiting sleeps ever longer, up to a tenth of a second, so that of many seats which
/// write at once the unlucky one comes last again and again. A lock is held for a thousandth of a second; who
/// looks again after about as long gets it in time.
final class LockPatience: Sendable {
  private struct State {
    var seconds: Double
    var start = ContinuousClock.now
  }

  private let state: Mutex<State>

  init(_ seconds: Double) {
    state = Mutex(State(seconds: seconds))
  }

  /// How long a wait lasts at most.
  var seconds: Double { state.withLock(\.seconds) }

  /// How long the next waits last at most.
  func set(_ seconds: Double) {
    state.withLock { $0.seconds = seconds }
  }

  /// Waits a moment for a lock that somebody holds.
  ///
  /// - Parameter tries: how often it was waited for already.
  /// - Returns: whether to look again.
  func wait(_ tries: Int) -> Bool {
    let isOver = state.withLock { state in
      if tries == 0 { state.start = .now }
      return ContinuousClock.now - state.start >= .seconds(state.seconds)
    }
    guard !isOver else { return false }
    usleep(UInt32.random(in: Self.pause))
    return true
  }

  /// In microseconds; of different length, so that two who wait do not wait in step.
  private static let pause: ClosedRange<UInt32> = 300...2000
}
