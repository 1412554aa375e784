/// A moment after which waiting ends. It turns what is left into the milliseconds of `poll`.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(after duration: Duration) {
    end = ContinuousClock.now + duration
  }

  var hasPassed: Bool { ContinuousClock.now >= end }

  /// What is left, rounded up, never negative.
  var milliseconds: Int32 {
    let left = (end - ContinuousClock.now).components
    let whole =
      left.seconds * 1000 + (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, whole))
  }
}
