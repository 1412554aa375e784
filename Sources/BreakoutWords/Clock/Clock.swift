import BreakoutModel

extension Words {
  /// The time of a session and of its points.
  public var clock: Clock { Clock(self) }

  public struct Clock: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Clock {
  /// How a session stands against its plan; it stands alone, or before what to do.
  func pace(_ pace: Forecast.Pace) -> String {
    switch pace {
    case .onTime: say("on time")
    case .tight: say("tight")
    case .late: say("late")
    case .cannotFit: say("cannot fit")
    }
  }
}

extension Forecast.Pace {
  public var name: String { words.clock.pace(self) }
}
