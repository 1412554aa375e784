import BreakoutModel
import BreakoutWords

extension ImportProblem: CustomStringConvertible {
  /// One sentence with its place and the way out, e.g.
  /// `votes.abif:3:7: an option is missing here; write a name between two signs.`
  public var description: String {
    if counting != .lines, let line {
      return file.withoutControls + ": " + counting.at(line, reason.sentence)
    }
    let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
    return file.withoutControls + place + ": " + reason.sentence
  }
}

extension ImportProblem.Reason {
  /// What is wrong and what to write instead.
  var sentence: String {
    fileSentence ?? spreadsheetSentence ?? optionSentence ?? ballotSentence ?? columnSentence
      ?? formatSentence ?? ""
  }

  private var fileSentence: String? {
    let say = words.tables
    return switch self {
    case .noSuchFile: words.files.noSuchFile
    case .isFolder: say.isFolder
    case .notPermitted: words.files.notPermitted
    case .unreadable(let reason): words.files.unreadable(reason.withoutControls)
    case .tooLarge(let limit): say.tooLarge(megabytes: limit / 1_000_000)
    case .tooManyRows(let limit): say.tooManyRows(limit: limit)
    case .empty: say.empty
    case .badUTF16: say.badUTF16
    case .binary: say.binary
    case .notPlain(.spreadsheetOrArchive): say.isSpreadsheetOrArchive
    case .notPlain(.oldSpreadsheet): say.isOldSpreadsheet
    case .notPlain(.pdf): say.isPDF
    case .notPlain(.webPage): say.isWebPage
    case .notPlain(.xml): say.isXML
    case .notPlain(.wordProcessor): say.isWordProcessors
    case .notUTF8: say.notUTF8
    case .controlCharacter: say.controlCharacter
    case .lineTooLong(let limit): say.lineTooLong(kilobytes: limit / 1000)
    case .tooManyColumns(let limit): say.tooManyColumns(limit: limit)
    case .noNameColumn: words.rosters.noNameColumn
    case .quoteInField: say.quoteInField
    case .quoteNotClosed: say.quoteNotClosed
    case .cellCount(let found, let expected): say.cells(found, expected: expected)
    default: nil
    }
  }

  private var spreadsheetSentence: String? {
    let say = words.tables
    return switch self {
    case .notPlain(.archive): say.isArchive
    case .notPlain(.presentation): say.isPresentation
    case .notPlain(.lockedSpreadsheet): say.isLocked
    case .notPlain(.otherSpreadsheet): say.isOtherSpreadsheet
    case .damagedSpreadsheet: say.isDamagedSpreadsheet
    case .tooLargeUnpacked(let limit): say.isTooLargeUnpacked(megabytes: limit / 1_000_000)
    case .blankSheets: say.blankSheets
    case .noSuchSheet(let name, let others): say.noSuchSheet(name.short, others.map(\.short))
    case .noSheets: say.noSheets
    default: nil
    }
  }

  private var optionSentence: String? {
    let say = words.ballots
    return switch self {
    case .noOptions: say.noOptions
    case .tooManyOptions(let limit): say.tooManyOptions(limit: limit)
    case .emptyOption: say.emptyOption
    case .optionTwice(let name): say.optionTwice(name.short)
    case .unknownOption(let name): say.unknownOption(name.short)
    case .undeclaredOption(let name): say.undeclaredOption(name.short)
    case .expectedOption: say.expectedOption
    case .nameNotClosed: say.nameNotClosed
    case .countWithoutColon(let text): say.countWithoutColon(text.short)
    case .severalReadings(let text): say.severalReadings(text.short)
    case .declaration: say.declaration
    default: nil
    }
  }

  private var ballotSentence: String? {
    let say = words.ballots
    return switch self {
    case .noBallots: say.noBallots
    case .tooManyBallots(let limit): say.tooManyBallots(limit: limit)
    case .notACount(let text): say.notACount(text.short)
    case .tooManyPeople(let limit): say.tooManyPeople(limit: limit)
    case .notARank(let text): say.notARank(text.short)
    case .notAMark(let text, .approvals): say.notAnApproval(text.short)
    case .notAMark(let text, .dots): say.notDots(text.short)
    case .notAMark(let text, _): say.notAScore(text.short)
    case .scoreTooHigh(let score, let limit): say.scoreTooHigh(score, limit: limit)
    case .tooManyDots(let count, let limit): say.tooManyDots(count, limit: limit)
    case .notAStep(let text, 6): say.notFingers(text.short)
    case .notAStep(let text, let steps): say.notAStep(text.short, last: steps)
    case .namedTwice(let name): say.namedTwice(name.short)
    case .expectedSeparator(let text): say.expectedSeparator(text.short)
    case .orderWithoutRanks(.approval): say.orderForApproval
    case .orderWithoutRanks(.dots): say.orderForDots
    case .orderWithoutRanks: say.orderForScores
    case .totalsAreNoRanks: say.totalsAreNoRanks
    case .noOption(let name): say.noOption(name.short)
    default: nil
    }
  }

  private var columnSentence: String? {
    let say = words.ballots
    return switch self {
    case .severalColumns: say.severalColumns
    case .severalQuestions(let one, let other): say.severalQuestions(one.short, other.short)
    case .votesForAndAgainst(let column): say.votesForAndAgainst(column.short)
    case .severalCounts(let one, let other): say.severalCounts(one.short, other.short)
    case .unclearColumn(let column): say.unclearColumn(column.short)
    case .onlyShares: say.onlyShares
    case .ballotsOrOptions(let one, let other): say.ballotsOrOptions(one.short, other.short)
    case .secondTable: say.secondTable
    default: nil
    }
  }

  private var formatSentence: String? {
    let say = words.ballots
    return switch self {
    case .onlyRanked: say.onlyRanked
    case .ballotNotEnded: say.ballotNotEnded
    case .ballotsNotEnded: say.ballotsNotEnded
    case .namesMissing(let stated, let found): say.namesMissing(stated: stated, found: found)
    case .categories: say.categories
    case .toldTooLate: say.toldTooLate
    case .noAlternatives: say.noAlternatives
    case .notAnAlternative(let text, let limit): say.notAnAlternative(text.short, limit: limit)
    case .tieNotClosed: say.tieNotClosed
    case .votersDiffer(let stated, let found): say.votersDiffer(stated: stated, found: found)
    default: nil
    }
  }
}

extension String {
  /// Without what a terminal would obey: control characters and those that turn the direction of text.
  var withoutControls: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isObeyed }))
  }

  /// As it can be repeated in a sentence.
  var short: String {
    let clean = withoutControls
    return clean.count > 40 ? clean.prefix(39) + "…" : clean
  }

  /// Runs of white space as one blank, none at the ends, nothing that a terminal would obey, and at the ends
  /// nothing that is not seen.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").withoutControls.withoutUnseenEnds
  }

  private var withoutUnseenEnds: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isUnseen || last.isUnseen
    else { return self }
    let end = unicodeScalars.reversed().drop(while: \.isUnseen).reversed()
    return String(String.UnicodeScalarView(end.drop(while: \.isUnseen)))
      .trimmingBlanks
  }

  private var trimmingBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Joiners, marks of direction and blanks without width.
  fileprivate var isUnseen: Bool { properties.generalCategory == .format }

  /// C0, DEL, C1, and the embeddings, overrides and isolates of text direction.
  var isObeyed: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}
