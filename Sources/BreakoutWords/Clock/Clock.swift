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

extension Words.Clock {
  /// What a break is for; empty where nobody said it.
  func reason(_ pause: Break) -> String {
    pause.reason == Break.unattended ? unattended : pause.reason
  }

  /// What a break is for that the program began because everybody had left.
  private var unattended: String { say("nobody at the keys after the planned end") }
}

extension Break {
  /// What it is for, to be read; empty where nobody said it.
  public var purpose: String { words.clock.reason(self) }
}

extension Forecast.Pace {
  public var name: String { words.clock.pace(self) }
}
