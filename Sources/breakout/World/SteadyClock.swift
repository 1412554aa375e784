import BreakoutModel
import Glibc

/// Moments of the record: the wall clock when the program started, and from there on a clock that nobody
/// sets and that counts on while the laptop sleeps (product rule F3).
struct SteadyClock {
  private let start: Timestamp
  private let anchor: ContinuousClock.Instant

  init() {
    var wall = timespec()
    clock_gettime(CLOCK_REALTIME, &wall)
    start = Timestamp(milliseconds: Int64(wall.tv_sec) * 1000 + Int64(wall.tv_nsec) / 1_000_000)
    anchor = .now
  }

  var now: Timestamp {
    let (seconds, attoseconds) = (ContinuousClock.now - anchor).components
    return start + Milliseconds(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }

  /// Minutes east of UTC here and now.
  var utcOffsetMinutes: Int {
    var seconds = time_t(now.milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Int(local.tm_gmtoff / 60)
  }
}
