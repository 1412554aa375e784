import BreakoutModel

/// How long an oral report-back may take, and how fast it is read (product rule F25).
public struct ReadingLimit: Equatable, Sendable {
  public let time: Milliseconds
  /// 130 is a pace that interpreters can follow; 150 is the ceiling.
  public let wordsPerMinute: Int

  /// - Parameters:
  ///   - time: must be positive.
  ///   - wordsPerMinute: must be positive.
  public init(time: Milliseconds = .minutes(3), wordsPerMinute: Int = 130) {
    self.time = time
    self.wordsPerMinute = max(1, wordsPerMinute)
  }

  /// How many words fit.
  public var words: Int { Int(time.count) * wordsPerMinute / 60_000 }

  /// How long so many words take.
  func time(of words: Int) -> Milliseconds {
    Milliseconds(Int64(words) * 60_000 / Int64(wordsPerMinute))
  }
}
