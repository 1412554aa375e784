import ArgumentParser
import BreakoutImport
import BreakoutModel
import Glibc

/// `breakout tally`: what a file of ballots adds up to, without a session.
struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "Counts a file of ballots.",
    discussion: """
      Ballots come in four forms, told by the file's name, by --input, or else by the first \
      lines:

      abif: a line for equal ballots, such as 12: A>B>C=D. The number may be left out for \
      one. > parts places, = and , part equals, [Long name] is a name with signs in it, A/5 \
      is a score or a number of dots, =A:[Name] names an option, # with blanks around it, or \
      at the start, begins a comment. The number may also be written 12 * A>B, 12x A>B, \
      A>B: 12 or A>B (12). Approval is A,B; a step of a scale is 12: 4.

      csv (.csv, .tsv; comma, semicolon or tab): the first line names the options and every \
      further line is a ballot of ranks, marks, dots or scores, with a column “count” for \
      equal ones; or a column “ballot” holds A>B>C=D; or a column “option” and a column \
      “votes” hold what every option got, as polling tools export it. For example:

        Land,Water,count
        1,2,12
        2,1,5

      A column for every place, such as “Rank 1” or “2nd choice”, holds options. Columns that \
      tell who voted or when are left out.

      preflib (.soc, .soi, .toc, .toi) and blt (.blt): rankings as PrefLib and programs for \
      single transferable votes keep them.

      What is doubtful, or was left out, is told on standard error before the result.
      """)

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file: String

  @Option(help: "ranked, approval, dots, score, fist-to-five or gradients.")
  var method: TallyMethod

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @Option(
    help: "csv, abif, preflib or blt. Without it, what the file's name or its first lines say.")
  var input: BallotFormat?

  @Option(help: "last or not-compared: where options go that a ranking leaves out.")
  var unlisted: Unlisted = .last

  @Option(help: "How many dots everybody has; without it, any number.")
  var dots: Int?

  @Option(help: "The highest score; without it, any number.")
  var highest: Int?

  enum Unlisted: String, ExpressibleByArgument, CaseIterable {
    case last
    case notCompared = "not-compared"
  }

  func validate() throws {
    if let dots {
      guard method == .dots else {
        throw ValidationError("--dots goes with --method dots only.")
      }
      guard dots > 0 else { throw ValidationError("--dots takes a number from 1.") }
    }
    if let highest {
      guard method == .score else {
        throw ValidationError("--highest goes with --method score only.")
      }
      guard highest > 0 else { throw ValidationError("--highest takes a number from 1.") }
    }
    if unlisted == .notCompared, method != .ranked {
      throw ValidationError("--unlisted goes with --method ranked only.")
    }
  }

  func run() throws {
    let rules = BallotRules(method: method.method, dots: dots, highestScore: highest)
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
        method.method, options: tally.options, sum: tally.sum, limit: dots ?? highest,
        ranksUnlistedLast: unlisted == .last)
    } catch {
      throw Failure("\(file): \(error.sentence)")
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

/// The methods as they are typed.
enum TallyMethod: String, ExpressibleByArgument, CaseIterable, Encodable {
  case ranked, approval, dots, score
  case fistToFive = "fist-to-five"
  case gradients

  var method: PollMethod {
    switch self {
    case .ranked: .ranked
    case .approval: .approval
    case .dots: .dots
    case .score: .score
    case .fistToFive: .fistToFive
    case .gradients: .gradients
    }
  }
}

extension BallotFormat: ExpressibleByArgument {}

/// A tally for programs. The tables have a row and a column for every option, in the order of `options`.
struct TallyAnswer: Encodable {
  let method: TallyMethod
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

  init(_ tally: BallotTally, _ method: TallyMethod, _ poll: PollResult) {
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
    try container.encode(method, forKey: .method)
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
