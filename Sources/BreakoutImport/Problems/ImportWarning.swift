import BreakoutModel

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
    file.withoutControls + (line.map { ":\($0)" } ?? "") + ": " + sentence + stop
  }

  /// Where the file is known: `line 1: the file is read as …`.
  public var words: String { (line.map { "line \($0): " } ?? "") + sentence + stop }

  private var stop: String { sentence.hasSuffix("?") ? "" : "." }

  private var sentence: String { decorationSentence ?? improbableSentence ?? "" }

  private var decorationSentence: String? {
    switch reason {
    case .encoding(let encoding):
      "the file is read as \(encoding.name) text; where letters look wrong, save it as UTF-8"
    case .linesAbove(let last):
      line == last
        ? "this line stands above the table and is not read"
        : "what stands above the table, up to line \(last), is not read"
    case .personalColumns(let names):
      "left out because \(names.count == 1 ? "it tells" : "they tell") who voted or when: "
        + names.map(quoted).joined(separator: ", ")
    case .countColumn(let name):
      "the column \(quoted(name)) is taken as the number of equal ballots"
    case .helperColumns(let names):
      "left out because \(names.count == 1 ? "it is" : "they are") taken as no option: "
        + names.map(quoted).joined(separator: ", ") + "; write an option out where one is meant"
    case .noOptionColumn(let name):
      "\(quoted(name)) is no option and is left out; ballots that have nothing else count as blank"
    case .noOptionRow(let name, let votes):
      "\(quoted(name)) (\(votes)) is no option and is left out"
    case .blankBallots(let name):
      "\(quoted(name)) is no option; ballots or places that say so count as blank"
    case .invalidBallots(let name):
      "\(quoted(name)) is no option; ballots that say so are left out"
    case .countRuns(""):
      "the numbers run 1, 2, 3 and are taken as numbers of equal ballots: do they number the lines?"
    case .countRuns(let name):
      "\(quoted(name)) runs 1, 2, 3 and is taken as the number of equal ballots: "
        + "does it number the lines?"
    case .sumLeftOut(let name):
      "\(quoted(name)) is a sum and no option, and is left out"
    case .sumDiffers(let name, let stated, let found):
      "\(quoted(name)) says \(stated), but what was read comes to \(found); is the file whole?"
    case .emptyRows(1): "1 row is empty and counts as a blank ballot"
    case .emptyRows(let count): "\(count) rows are empty and count as blank ballots"
    case .orderBySemicolons: "options parted by “;” are taken as an order, the first place first"
    case .countBehind(let words):
      "\(quoted(words)) is taken as the number of equal ballots; "
        + "put the name into brackets where it belongs to it"
    case .hashInName(let name):
      "the # in \(quoted(name)) is a part of the name; a comment has a blank on both sides of its #"
    case .unscored(let name):
      "\(quoted(name)) has no score on this ballot and comes behind those that have one"
    case .scoresAgainstOrder:
      "the scores on this ballot go against the order of its signs, which is what counts"
    case .seats(let seats):
      "the file asks for \(seats) seats; the ranking is counted, seats are not filled"
    case .withdrawn(let names):
      "withdrawn, as the file says, and left out: " + names.map(quoted).joined(separator: ", ")
    default: nil
    }
  }

  private var improbableSentence: String? {
    switch reason {
    case .onlyOneBallot: "there is only one ballot in the file; is that all?"
    case .oneVoteEach: "every option has one vote: is line 1 a heading, or is a column missing?"
    case .eachOptionOnce: "every option is named only once: is line 1 a heading?"
    case .perhapsHeading(let name):
      "\(quoted(name)) is named here and on no other ballot: is this line a heading?"
    case .numberAmongNames(let name):
      "the option \(quoted(name)) is a number among names: is it a number of ballots?"
    case .alike(let one, let other):
      "\(quoted(one)) and \(quoted(other)) are counted as two options: are they one?"
    case .alwaysTogether(let one, let other):
      "\(quoted(one)) and \(quoted(other)) stand together, parted by a comma, on every ballot that has "
        + "them; where they are one option, write it without a comma"
    case .allInOnePlace:
      "every ballot puts all its options into one place; were orders meant, with > between places?"
    default: nil
    }
  }

  private func quoted(_ name: String) -> String { "“\(name.short)”" }
}
