extension Words {
  /// What is said about other programs that are started for a part of the work.
  public var programs: Programs { Programs(self) }

  public struct Programs: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Programs {
  /// Why a program did not answer, where it does not say so.
  public var noReason: String { say("it gave no reason") }

  /// Why a program did not answer; after how many seconds it was ended.
  public func tookLonger(than seconds: Int) -> String {
    say(
      seconds, "it took longer than \(seconds) second", "it took longer than \(seconds) seconds")
  }
}
