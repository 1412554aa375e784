import BreakoutModel
import BreakoutWords

/// What a ballot of a file is held to while it is read.
public struct BallotRules: Equatable, Sendable {
  /// The most options a file may name.
  public static let mostOptions = 1000

  public let method: PollMethod
  /// Kept apart: it is asked for at each mark.
  let ballot: BallotShape
  /// Dots for each person; `nil` for no limit.
  public var dots: Int?
  /// The highest score; `nil` for no limit.
  public var highestScore: Int?
  /// The options of the poll that is read for; `nil` when the file names them.
  public var options: [String]?
  /// The words of a scale's steps, the first for its first step.
  public var steps: [String]

  public init(
    method: PollMethod, dots: Int? = nil, highestScore: Int? = nil, options: [String]? = nil,
    steps: [String] = []
  ) {
    self.method = method
    ballot = method.ballot
    self.dots = dots
    self.highestScore = highestScore
    self.options = options
    self.steps = steps.isEmpty ? method.usualLegend : steps
  }

  /// Those of a poll of a session.
  public init(_ poll: Poll) {
    self.init(
      method: poll.method, dots: poll.method.ballot == .dots ? poll.dotsEach : nil,
      highestScore: poll.method.ballot == .scores ? poll.highestScore : nil, options: poll.options,
      steps: poll.legend)
  }

  /// Whether a ballot is one step of a scale.
  var isScale: Bool { ballot == .step }

  /// How many steps the scale has.
  var stepCount: Int { steps.count }

  /// The place of a step from 0: its number, which counts from 0 for fingers and from 1 for other scales,
  /// or its words.
  func step(_ word: String) -> Int? {
    if let place = steps.firstIndex(where: { $0.folded == word.folded }) { return place }
    guard let number = Int(word) else { return nil }
    guard (method.firstStep..<method.firstStep + stepCount).contains(number) else { return nil }
    return number - method.firstStep
  }
}
