import ArgumentParser
import BreakoutImport
import BreakoutModel
import BreakoutWords
import Glibc

/// `breakout tally`: what a file of ballots adds up to, without a session.
struct TallyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tally", abstract: words.tallyCommand.abstract,
      discussion: words.tallyCommand.discussion)
  }

  @Argument(help: .init(words.tallyCommand.file), completion: .file())
  var file: String

  @Option(help: .init(words.tallyCommand.method))
  var method: PollMethod

  @Option(help: .init(words.commandLine.answerFormat))
  var format = AnswerFormat.text

  @Option(help: .init(words.tallyCommand.input))
  var input: BallotFormat?

  @Option(help: .init(words.tallyCommand.unlisted))
  var unlisted: Unlisted = .last

  @Option(help: .init(words.tallyCommand.dots))
  var dots: Int?

  @Option(help: .init(words.tallyCommand.highest))
  var highest: Int?

  enum Unlisted: String, ExpressibleByArgument, CaseIterable {
    case last
    case notCompared = "not-compared"
  }

  func validate() throws {
    if let dots {
      guard method.ballot == .dots else {
        throw ValidationError(words.tallyCommand.dotsWithDots)
      }
      guard dots > 0 else { throw ValidationError(words.tallyCommand.dotsRange) }
    }
    if let highest {
      guard method.ballot == .scores else {
        throw ValidationError(words.tallyCommand.highestWithScore)
      }
      guard highest > 0 else { throw ValidationError(words.tallyCommand.highestRange) }
    }
    if unlisted == .notCompared, method.ballot != .order {
      throw ValidationError(words.tallyCommand.unlistedWithRanked)
    }
  }

  func run() throws {
    let rules = BallotRules(method: method, dots: dots, highestScore: highest)
    let tally: BallotTally
    let result: PollResult
    do {
      tally = try BallotFile.tally(
        path: file, format: input, rules: rules, ranksUnlistedLast: unlisted == .last)
    } catch {
      throw Failure(error.description)
    }
    StandardError.print(tally.warnings.map(\.description))
    do {
      result = try PollResult(
        method, options: tally.options, sum: tally.sum, limit: dots ?? highest,
        ranksUnlistedLast: unlisted == .last)
    } catch {
      throw Failure(words.commandLine.about(file, error.sentence))
    }
    switch format {
    case .text:
      // Columns are only told of what is written, which is UTF-8 whatever the locale is.
      setlocale(LC_CTYPE, "C.UTF-8")
      try StandardOutput.write(TallyTable(tally, result).text)
    case .json: try StandardOutput.write(JSONAnswer.bytes(TallyAnswer(tally, method, result)))
    }
  }
}

/// The methods as they are typed, e.g. `fist-to-five`.
extension PollMethod: ExpressibleByArgument {
  public init?(argument: String) {
    guard let method = Self.allCases.first(where: { $0.argument == argument }) else { return nil }
    self = method
  }

  public static var allValueStrings: [String] { allCases.map(\.argument) }

  fileprivate var argument: String {
    rawValue.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}

extension BallotFormat: ExpressibleByArgument {}

/// A tally for programs. The tables have a row and a column for every option, in the order of `options`.
struct TallyAnswer: Encodable {
  let method: PollMethod
  let options: [String]
  /// `null` where the file does not say.
  let ballots: Int?
  /// The result in a sentence.
  let headline: String
  /// How it was counted, in a sentence.
  let rule: String
  /// Explanations, a sentence each.
  let remarks: [String]
  /// What is doubtful in the file or was left out, a sentence each.
  let warnings: [String]
  /// The options in the order of the result, or the steps of a scale.
  let result: [Row]
  var totals: [Int]?
  var ranked: Ranked?

  struct Row: Encodable {
    /// Such as `2=`; empty for a step of a scale.
    let rank: String
    let option: String
    let value: Int
    let words: String
  }

  struct Ranked {
    let pairwise: [[Int]]
    let strengths: [[Int]]
    let smithSet: [String]
    let condorcetWinner: String?
    let ranking: [[String]]
  }

  init(_ tally: BallotTally, _ method: PollMethod, _ poll: PollResult) {
    self.method = method
    options = tally.options
    ballots = tally.voters
    headline = poll.headline
    rule = poll.rule
    remarks = poll.remarks
    warnings = tally.warnings.map(\.description)
    result = poll.bars.map {
      Row(rank: $0.rank, option: $0.label, value: $0.value, words: $0.text)
    }
    totals = tally.totals
    guard case .ranked(let table, let result) = poll.detail else { return }
    let names = tally.options
    ranked = Ranked(
      pairwise: names.indices.map { row in names.indices.map { table[row, $0] } },
      strengths: result.strengths, smithSet: result.smithSet.map { names[$0] },
      condorcetWinner: result.condorcetWinner.map { names[$0] },
      ranking: result.ranking.map { $0.map { names[$0] } })
  }

  private enum CodingKeys: CodingKey {
    case method, options, ballots, headline, rule, remarks, warnings, result, totals, pairwise,
      strengths,
      smithSet, condorcetWinner, ranking
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(method.argument, forKey: .method)
    try container.encode(options, forKey: .options)
    try container.encode(ballots, forKey: .ballots)
    try container.encode(headline, forKey: .headline)
    try container.encode(rule, forKey: .rule)
    try container.encode(remarks, forKey: .remarks)
    try container.encode(warnings, forKey: .warnings)
    try container.encode(result, forKey: .result)
    try container.encodeIfPresent(totals, forKey: .totals)
    guard let ranked else { return }
    try container.encode(ranked.pairwise, forKey: .pairwise)
    try container.encode(ranked.strengths, forKey: .strengths)
    try container.encode(ranked.smithSet, forKey: .smithSet)
    try container.encode(ranked.condorcetWinner, forKey: .condorcetWinner)
    try container.encode(ranked.ranking, forKey: .ranking)
  }
}
