import BreakoutModel
import BreakoutWords

/// Reads a ballot as it is typed: `A>B=C` for an order, `AAB` for dots, `AC` for approval, `4 0 5` or
/// `A4 C5` for scores, a step's number for a scale. In front, behind a colon, may stand how many people
/// gave it and from which constituency: `3 CSO: A>B`.
struct TypedBallot {
  private let poll: Poll
  private let constituencies: [String]

  init(_ poll: Poll, constituencies: [String]) {
    self.poll = poll
    self.constituencies = constituencies
  }

  func ballot(_ text: String) -> Result<PollBallot, TypedBallotProblem> {
    var words = text[...]
    var count = 1
    var group: String?
    if let colon = text.firstIndex(of: ":") {
      words = text[text.index(after: colon)...]
      for part in text[..<colon].split(whereSeparator: \.isWhitespace) {
        if let number = Int(part) {
          guard (1...Tally.largestCount).contains(number) else { return .failure(.count) }
          count = number
        } else {
          group = (group.map { $0 + " " } ?? "") + part
        }
      }
    }
    if let name = group {
      let fitting = constituencies.filter { $0.folded == name.folded }
      let starting = constituencies.filter { $0.folded.hasPrefix(name.folded) }
      guard let known = fitting.first ?? (starting.count == 1 ? starting[0] : nil) else {
        return .failure(.noConstituency(name))
      }
      group = known
    }
    return marks(words).map { PollBallot(count: count, marks: $0, group: group) }
  }

  private func marks(_ text: Substring) -> Result<[Int?], TypedBallotProblem> {
    if poll.method.isScale {
      let digits = text.filter { !$0.isWhitespace }
      guard let step = Int(digits) else { return .failure(.noStep) }
      return .success([step &- poll.method.firstStep])
    }
    return BallotLexer(text, options: poll.options.count).tokens.flatMap { tokens in
      switch poll.method.ballot {
      case .order: ranks(tokens)
      case .approvals: approvals(tokens)
      case .dots: dots(tokens)
      case .scores, .step: scores(tokens)
      }
    }
  }

  private var noMarks: [Int?] { Array(repeating: nil, count: poll.options.count) }

  /// An equals sign ties; a `>` or nothing goes one place down.
  private func ranks(_ tokens: [BallotLexer.Token]) -> Result<[Int?], TypedBallotProblem> {
    var marks = noMarks
    var place = 1
    var isTied = false
    for token in tokens {
      switch token {
      case .equals: isTied = true
      case .over: isTied = false
      case .option(let option), .number(let option):
        let option = if case .number = token { option - 1 } else { option }
        guard marks.indices.contains(option) else { return .failure(.noOption("\(option + 1)")) }
        guard marks[option] == nil else { return .failure(.twice(option)) }
        let above = marks.compactMap { $0 }.count
        // After two options that share place 1 comes place 2: the counting compares places only.
        if above > 0, !isTied { place += 1 }
        marks[option] = place
        isTied = false
      case .none: return .failure(.noOption("-"))
      }
    }
    return .success(marks)
  }

  private func approvals(_ tokens: [BallotLexer.Token]) -> Result<[Int?], TypedBallotProblem> {
    var marks: [Int?] = Array(repeating: 0, count: poll.options.count)
    for token in tokens {
      switch token {
      case .option(let option): marks[option] = 1
      case .number(let number):
        guard marks.indices.contains(number - 1) else { return .failure(.noOption("\(number)")) }
        marks[number - 1] = 1
      case .none: break
      case .equals, .over: return .failure(.noOrder)
      }
    }
    return .success(marks)
  }

  private func dots(_ tokens: [BallotLexer.Token]) -> Result<[Int?], TypedBallotProblem> {
    let hasLetters = tokens.contains { if case .option = $0 { true } else { false } }
    guard hasLetters else { return scores(tokens).map { $0.map { $0 ?? 0 } } }
    var marks = Array(repeating: 0, count: poll.options.count)
    var last: Int?
    for token in tokens {
      switch token {
      case .option(let option):
        marks[option] += 1
        last = option
      case .number(let number):
        // `A3` is three dots: one was counted with the letter.
        guard let option = last else { return .failure(.numberFirst) }
        marks[option] = min(marks[option] - 1 + number, Tally.largestCount)
        last = nil
      case .none: break
      case .equals, .over: return .failure(.noOrder)
      }
    }
    return .success(marks)
  }

  /// Numbers in the order of the options, or each behind the letter of its option.
  private func scores(_ tokens: [BallotLexer.Token]) -> Result<[Int?], TypedBallotProblem> {
    var marks = noMarks
    var next = 0
    for token in tokens {
      switch token {
      case .option(let option): next = option
      case .number(let number):
        guard next < marks.count else { return .failure(.tooManyNumbers(marks.count)) }
        guard marks[next] == nil else { return .failure(.twice(next)) }
        marks[next] = number
        next += 1
      case .none: next += 1
      case .equals, .over: return .failure(.noOrder)
      }
    }
    return .success(marks)
  }
}

/// Cuts a typed ballot into options, numbers and signs.
private struct BallotLexer {
  let text: Substring
  let options: Int

  enum Token {
    /// The place of an option, by its letter.
    case option(Int)
    case number(Int)
    case over, equals
    /// A dash: nothing for this option.
    case none
  }

  init(_ text: Substring, options: Int) {
    self.text = text
    self.options = options
  }

  var tokens: Result<[Token], TypedBallotProblem> {
    var tokens: [Token] = []
    var digits = ""
    func close() {
      if let number = Int(digits) { tokens.append(.number(min(number, Tally.largestCount))) }
      digits = ""
    }
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        guard digits.count <= 9 else { return .failure(.count) }
        continue
      }
      close()
      switch character {
      case ">": tokens.append(.over)
      case "=": tokens.append(.equals)
      case "-": tokens.append(.none)
      case ",", ";", ".": continue
      case _ where character.isWhitespace: continue
      default:
        guard let letter = character.uppercased().unicodeScalars.first?.value,
          case let option = Int(letter) - 65, (0..<min(26, options)).contains(option)
        else { return .failure(.noOption(String(character))) }
        tokens.append(.option(option))
      }
    }
    close()
    return .success(tokens)
  }
}

/// Why a typed line is no ballot.
enum TypedBallotProblem: Error, Equatable {
  case count
  case noConstituency(String)
  case noStep
  case noOption(String)
  case twice(Int)
  case noOrder
  case numberFirst
  case tooManyNumbers(Int)

  var sentence: String {
    switch self {
    case .count: words.polls.numberTooLarge(most: Tally.largestCount)
    case .noConstituency(let name): words.polls.noConstituency(name)
    case .noStep: words.polls.noStep
    case .noOption(let sign): words.polls.noOption(sign)
    case .twice(let option): words.polls.twice(Poll.sign(ofOption: option))
    case .noOrder: words.polls.noOrder
    case .numberFirst: words.polls.numberFirst
    case .tooManyNumbers(let count): words.polls.tooManyNumbers(count)
    }
  }
}
