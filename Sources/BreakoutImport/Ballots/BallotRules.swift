import BreakoutModel

/// What a ballot of a file is held to while it is read.
public struct BallotRules: Equatable, Sendable {
  /// The most options a file may name.
  public static let mostOptions = 1000

  public var method: PollMethod
  /// Dots for each person; `nil` for no limit.
  public var dots: Int?
  /// The highest score; `nil` for no limit.
  public var highestScore: Int?
  /// The options of the poll that is read for; `nil` when the file names them.
  public var options: [String]?
  /// The words of a scale's steps.
  public var steps: [String]

  public init(
    method: PollMethod, dots: Int? = nil, highestScore: Int? = nil, options: [String]? = nil,
    steps: [String] = []
  ) {
    self.method = method
    self.dots = dots
    self.highestScore = highestScore
    self.options = options
    self.steps = steps
  }

  /// Those of a poll of a session.
  public init(_ poll: Poll) {
    self.init(
      method: poll.method, dots: poll.settings.dots, highestScore: poll.settings.highestScore,
      options: poll.options, steps: poll.settings.legend)
  }

  /// Whether a ballot is one step of a scale.
  var isScale: Bool { method == .fistToFive || method == .gradients }

  /// How many steps the scale has.
  var stepCount: Int {
    switch method {
    case .fistToFive: 6
    case .gradients: steps.isEmpty ? 8 : steps.count
    default: 0
    }
  }

  /// The place of a step from 0: its number, which counts from 0 for fingers and from 1 for other scales,
  /// or its words.
  func step(_ word: String) -> Int? {
    if let place = steps.firstIndex(where: { $0.folded == word.folded }) { return place }
    guard let number = Int(word) else { return nil }
    let place = method == .fistToFive ? number : number - 1
    return (0..<stepCount).contains(place) ? place : nil
  }
}
