import BreakoutModel
import BreakoutWords

/// What was read perhaps otherwise than it was meant, or left out. It is told before any result, so that
/// nobody takes a wrong count for a right one.
public struct ImportWarning: Equatable, Sendable {
  /// More about one file would be read by nobody.
  static let most = 20

  public let reason: Reason
  /// The file as the user named it.
  public let file: String
  /// Counted from 1; `nil` where the file as a whole is meant.
  public let line: Int?

  public init(_ reason: Reason, file: String, line: Int? = nil) {
    self.reason = reason
    self.file = file
    self.line = line
  }

  public enum Reason: Equatable, Sendable {
    // The file itself.
    /// It is not UTF-8.
    case encoding(TextEncoding)
    /// Lines above the table, from the one of the warning to this one.
    case linesAbove(through: Int)

    // What other programs put round the ballots.
    case personalColumns([String])
    case countColumn(String)
    /// Columns that are neither options nor ballots.
    case helperColumns([String])
    /// A column such as “Abstain” among those of options.
    case noOptionColumn(String)
    /// A row of totals that is no option.
    case noOptionRow(String, votes: Int)
    /// “Abstain” or “N/A” where a ballot stands.
    case blankBallots(String)
    case invalidBallots(String)
    /// A column that may count or number the rows, with its heading, empty where there is none.
    case countRuns(String)
    case sumLeftOut(String)
    /// A sum that the ballots do not come to.
    case sumDiffers(String, stated: Int, found: Int)
    case emptyRows(Int)
    /// A form's `A;B;C;`, which is an order.
    case orderBySemicolons
    /// `A>B (3)`, with the words of the number.
    case countBehind(String)
    case hashInName(String)
    /// An option without a score beside others with one.
    case unscored(String)
    case scoresAgainstOrder
    case seats(Int)
    case withdrawn([String])

    // What is improbable.
    case onlyOneBallot
    case oneVoteEach
    case eachOptionOnce
    case perhapsHeading(String)
    case numberAmongNames(String)
    case alike(String, String)
    case allInOnePlace
    /// Two options that a comma parts in every cell that has them.
    case alwaysTogether(String, String)
  }
}

extension ImportWarning: CustomStringConvertible {
  /// One sentence with its place, e.g. `votes.csv:1: the file is read as Windows-1252 text; …`.
  public var description: String {
    file.withoutControls + (line.map { ":\($0)" } ?? "") + ": " + sentence
  }

  /// Where the file is known: `line 1: the file is read as …`.
  public var remark: String { line.map { words.tables.at(line: $0, sentence) } ?? sentence }

  private var sentence: String { decorationSentence ?? improbableSentence ?? "" }

  private var decorationSentence: String? {
    let say = words.ballots
    return switch reason {
    case .encoding(let encoding): words.tables.readAs(encoding.name)
    case .linesAbove(let last):
      line == last ? words.tables.lineAbove : words.tables.linesAbove(through: last)
    case .personalColumns(let names): say.personalColumns(names.map(\.short))
    case .countColumn(let name): say.countColumn(name.short)
    case .helperColumns(let names): say.helperColumns(names.map(\.short))
    case .noOptionColumn(let name): say.noOptionColumn(name.short)
    case .noOptionRow(let name, let votes): say.noOptionRow(name.short, votes: votes)
    case .blankBallots(let name): say.blankBallots(name.short)
    case .invalidBallots(let name): say.invalidBallots(name.short)
    case .countRuns(""): say.countRuns
    case .countRuns(let name): say.countRuns(name.short)
    case .sumLeftOut(let name): say.sumLeftOut(name.short)
    case .sumDiffers(let name, let stated, let found):
      say.sumDiffers(name.short, stated: stated, found: found)
    case .emptyRows(let count): say.emptyRows(count)
    case .orderBySemicolons: say.orderBySemicolons
    case .countBehind(let text): say.countBehind(text.short)
    case .hashInName(let name): say.hashInName(name.short)
    case .unscored(let name): say.unscored(name.short)
    case .scoresAgainstOrder: say.scoresAgainstOrder
    case .seats(let count): say.seats(count)
    case .withdrawn(let names): say.withdrawn(names.map(\.short))
    default: nil
    }
  }

  private var improbableSentence: String? {
    let say = words.ballots
    return switch reason {
    case .onlyOneBallot: say.onlyOneBallot
    case .oneVoteEach: say.oneVoteEach
    case .eachOptionOnce: say.eachOptionOnce
    case .perhapsHeading(let name): say.perhapsHeading(name.short)
    case .numberAmongNames(let name): say.numberAmongNames(name.short)
    case .alike(let one, let other): say.alike(one.short, other.short)
    case .alwaysTogether(let one, let other): say.alwaysTogether(one.short, other.short)
    case .allInOnePlace: say.allInOnePlace
    default: nil
    }
  }
}
