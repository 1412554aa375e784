import BreakoutModel

/// Why a file of ballots or a roster could not be read: what, in which file, where.
public struct ImportProblem: Error, Equatable, Sendable {
  public let reason: Reason
  /// The file as the user named it.
  public let file: String
  /// Counted from 1; `nil` where the problem has no line.
  public let line: Int?
  /// The byte in the line, counted from 1; `nil` where the whole line is meant.
  public let column: Int?
  /// What the number of the line counts.
  let counting: RowCounting

  public init(_ reason: Reason, file: String, line: Int? = nil, column: Int? = nil) {
    self.init(reason, file: file, line: line, column: column, counting: .lines)
  }

  init(
    _ reason: Reason, file: String, line: Int? = nil, column: Int? = nil, counting: RowCounting
  ) {
    self.reason = reason
    self.file = file
    self.line = line
    self.column = column
    self.counting = counting
  }

  /// What a file is that people take for a table.
  public enum ForeignFile: Equatable, Sendable {
    case spreadsheetOrArchive, oldSpreadsheet, pdf, webPage, xml, wordProcessor
    /// Where spreadsheets are read.
    case archive, presentation, lockedSpreadsheet, otherSpreadsheet
  }

  public enum Reason: Error, Equatable, Sendable {
    // The file itself.
    case noSuchFile
    case isFolder
    case notPermitted
    /// The system's own words.
    case unreadable(String)
    /// More bytes than the file may have.
    case tooLarge(limit: Int)
    case tooManyRows(limit: Int)
    case empty
    case badUTF16
    case binary
    case notPlain(ForeignFile)
    // Spreadsheets.
    case damagedSpreadsheet
    /// More bytes than a part of it may have when it is unpacked.
    case tooLargeUnpacked(limit: Int)
    case blankSheets
    /// A sheet was named that is not there, with those that are.
    case noSuchSheet(String, [String])
    /// A sheet of a file was named that has none.
    case noSheets
    case notUTF8
    case controlCharacter
    case lineTooLong(limit: Int)

    // CSV.
    /// A roster whose header has no column for names.
    case noNameColumn
    /// Steps of a scale in a file with several columns, none of which says that it has them.
    case severalColumns
    case tooManyColumns(limit: Int)
    case quoteInField
    case quoteNotClosed
    case cellCount(found: Int, expected: Int)

    // Options.
    case noOptions
    case tooManyOptions(limit: Int)
    case emptyOption
    case optionTwice(String)
    case unknownOption(String)
    /// A ballot of a file that declares its options names another.
    case undeclaredOption(String)
    case expectedOption
    case nameNotClosed
    /// A bare name that begins like a count whose colon was forgotten.
    case countWithoutColon(String)
    case declaration
    /// A cell that may name one option with a sign in it, or several.
    case severalReadings(String)

    // Ballots.
    case noBallots
    case tooManyBallots(limit: Int)
    case notACount(String)
    /// More people than can be counted.
    case tooManyPeople(limit: Int)
    case notARank(String)
    case notAMark(String, BallotShape)
    case scoreTooHigh(Int, limit: Int)
    case tooManyDots(Int, limit: Int)
    case notAStep(String, steps: Int)
    case namedTwice(String)
    case expectedSeparator(String)
    case orderWithoutRanks(PollMethod)
    case totalsAreNoRanks
    /// Two questions of one export.
    case severalQuestions(String, String)
    /// A column such as “no” beside one of options.
    case votesForAndAgainst(String)
    case severalCounts(String, String)
    /// It may be the number of equal ballots or something else.
    case unclearColumn(String)
    case onlyShares
    /// A column called “ballot” beside one that looks like an option.
    case ballotsOrOptions(String, String)
    /// “Abstain” or “N/A” among options.
    case noOption(String)
    /// The first row comes again.
    case secondTable

    // BLT.
    case ballotNotEnded
    case ballotsNotEnded
    case namesMissing(stated: Int, found: Int)

    // PrefLib.
    case onlyRanked
    case categories
    case noAlternatives
    /// What tells the alternatives stands behind the first ballot.
    case toldTooLate
    case notAnAlternative(String, limit: Int)
    case tieNotClosed
    case votersDiffer(stated: Int, found: Int)
  }
}
