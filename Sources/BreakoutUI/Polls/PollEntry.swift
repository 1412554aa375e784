import BreakoutModel
import BreakoutWords
import Terminal

/// Ballots and totals while a poll is open.
struct PollEntry: Equatable, Sendable {
  /// As it opened; nothing of this changes any more.
  let poll: Poll
  var mode: Mode
  /// What every option or step got and, behind them, how many took part.
  var numbers: [TextEditor]
  var focus = 0
  /// The ballot that is being typed.
  var ballot = TextEditor(isMultiline: false)

  enum Mode: String, Sendable, Codable {
    case totals, ballots
  }

  init(_ poll: Poll) {
    self.poll = poll
    // Fingers, which count from 0, are counted quickest by typing 5, 4, 4, 3 as they are seen.
    let beginsWithBallots = poll.method.ballot == .order || poll.method.firstStep == 0
    mode = beginsWithBallots || !poll.ballots.isEmpty ? .ballots : .totals
    let count = poll.lineCount + (poll.method.isScale ? 0 : 1)
    numbers = Array(repeating: TextEditor(isMultiline: false), count: count)
  }

  /// An order of preference cannot be counted from totals.
  mutating func switchMode() -> Bool {
    guard poll.method.ballot != .order else { return false }
    mode = mode == .totals ? .ballots : .totals
    return true
  }

  /// The first line without a number while others have one, and its name; on a scale, too, nobody may have
  /// chosen a step.
  var firstEmpty: (place: Int, name: String)? {
    guard !numbers.allSatisfy(\.isEmpty), let place = numbers.firstIndex(where: \.isEmpty) else {
      return nil
    }
    return (
      place, poll.labels.indices.contains(place) ? poll.labels[place] : words.polls.whoTookPart
    )
  }

  /// A typed number; empty counts as 0, which is asked about.
  func value(_ place: Int) -> Int {
    numbers.indices.contains(place) ? Int(numbers[place].text) ?? 0 : 0
  }

  var totals: [Int] { (0..<poll.lineCount).map(value) }

  /// On a scale everybody chooses one step.
  var voters: Int {
    poll.method.isScale ? totals.reduce(0, +) : value(numbers.count - 1)
  }

  var count: PollCount { PollCount(voters: voters, totals: totals) }

  /// Whether anything is typed that is not saved yet.
  var isEmpty: Bool { ballot.isEmpty && numbers.allSatisfy(\.isEmpty) }

  var isLastLine: Bool { focus == numbers.count - 1 }

  mutating func move(by step: Int) {
    focus = (focus + step + numbers.count) % numbers.count
  }

  mutating func edit(_ key: Key) -> Bool {
    guard mode == .totals else { return ballot.handle(key) }
    if let character = key.typedCharacter,
      !character.isASCII || !character.isNumber || numbers[focus].text.utf8.count >= 9
    {
      return false
    }
    return numbers[focus].handle(key)
  }

  /// Whether a digit alone is a whole ballot, saved without Enter.
  var takesDigits: Bool { poll.method.isScale && poll.lineCount + poll.method.firstStep <= 10 }

  /// Whether the letter is the sign of an option.
  func isSign(_ letter: Character) -> Bool {
    !poll.method.isScale
      && poll.options.indices.contains { Poll.sign(ofOption: $0) == letter.uppercased() }
  }
}
