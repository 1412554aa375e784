import BreakoutModel

extension ImportProblem: CustomStringConvertible {
  /// One sentence with its place and the way out, e.g.
  /// `votes.abif:3:7: an option is missing here; write a name between two signs.`
  public var description: String {
    let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
    return file.withoutControls + place + ": " + reason.sentence + "."
  }
}

extension ImportProblem.Reason {
  /// What is wrong and what to write instead, without a full stop.
  var sentence: String {
    fileSentence ?? optionSentence ?? ballotSentence ?? formatSentence ?? ""
  }

  private var fileSentence: String? {
    switch self {
    case .noSuchFile: "there is no such file; check its name and its folder"
    case .isFolder: "this is a folder; name the file in it"
    case .notPermitted: "you may not read this file; ask its owner or change its permissions"
    case .unreadable(let words):
      "the file cannot be read (\(words.withoutControls)); try a copy of it"
    case .tooLarge(let limit):
      "the file is larger than \(limit / 1_000_000) MB; name the right file or split it"
    case .tooManyRows(let limit): "there are more than \(limit) rows; split the file"
    case .severalColumns:
      "a scale takes one column of steps; name it “vote”, with “count” beside it for equal ones"
    case .empty: "the file is empty; check that it was saved"
    case .badUTF16: "the file is UTF-16 text with faults; save it as UTF-8"
    case .binary: "there is a NUL here, so this is not a text file; save it as CSV or plain text"
    case .notPlain(let kind): "this is \(kind) and no plain text; save the table as CSV"
    case .notUTF8: "this is not UTF-8 text; save the file as UTF-8"
    case .controlCharacter: "there is a control character here; remove it"
    case .lineTooLong(let limit):
      "the line is longer than \(limit / 1000) kB; check that the file is a text file"
    case .tooManyColumns(let limit):
      "there are more than \(limit) columns; check that this is the right file"
    case .noNameColumn: "no column is called “name”; name the columns in the first line"
    case .quoteInField:
      "there is a quotation mark where none may be; "
        + "put the whole cell into quotes and write the marks within as \"\""
    case .quoteNotClosed: "the quotation mark that opens here is never closed; close it"
    case .cellCount(let found, let expected):
      "\(found == 1 ? "there is 1 cell" : "there are \(found) cells"), but the first line has "
        + "\(expected); "
        + "write as many, and leave those without a value empty"
    default: nil
    }
  }

  private var optionSentence: String? {
    switch self {
    case .noOptions:
      "no options were found; begin with a line that names them, one in each column"
    case .tooManyOptions(let limit):
      "there are more than \(limit) options; check that every option is always spelt alike"
    case .emptyOption: "the name of an option is empty; write one"
    case .optionTwice(let name):
      "the option “\(name.short)” is there twice; give every option another name"
    case .unknownOption(let name):
      "“\(name.short)” is none of the poll's options; spell it as the poll does"
    case .undeclaredOption(let name):
      "“\(name.short)” is none of the declared options; spell it as one of them, "
        + "or declare it as “=A:[Name]” too"
    case .expectedOption: "an option is missing here; write its name"
    case .nameNotClosed: "the name that begins here has no end; close it as it was opened"
    case .countWithoutColon(let text):
      "“\(text.short)” begins like a number of ballots; write a colon after the number, "
        + "or put the name into brackets"
    case .severalReadings(let text):
      "“\(text.short)” may be one option or several; put each option into brackets, "
        + "or rename those of the poll"
    case .declaration: "an option is declared as “=A:[Name]”; write it so"
    default: nil
    }
  }

  private var ballotSentence: String? {
    switch self {
    case .noBallots: "there are no ballots in the file; check that it is the right one"
    case .tooManyBallots(let limit):
      "there are more than \(limit) different ballots, which a session does not keep; "
        + "count them with “breakout tally”"
    case .notACount(let text):
      "“\(text.short)” is no number of ballots; write a whole number such as 12"
    case .tooManyPeople(let limit):
      "there are more than \(limit) people or votes, which is more than is counted; "
        + "check the numbers"
    case .notARank(let text):
      "“\(text.short)” is no rank; write 1 for the first place, 2 for the next, "
        + "and nothing for none"
    case .notAMark(let text, .approval):
      "“\(text.short)” is no mark of approval; write 1 or x, and 0 or nothing for none"
    case .notAMark(let text, .dots):
      "“\(text.short)” is no number of dots; write a whole number such as 2"
    case .notAMark(let text, _):
      "“\(text.short)” is no score; write a whole number such as 3"
    case .scoreTooHigh(let score, let limit):
      "the score \(score) is too high; the highest is \(limit)"
    case .tooManyDots(let count, let limit):
      "there are \(count) dots on one ballot; everybody has \(limit)"
    case .notAStep(let text, 6):
      "“\(text.short)” is no number of fingers; write 0 to 5"
    case .notAStep(let text, let steps):
      "“\(text.short)” is no step of the scale; write 1 to \(steps)"
    case .namedTwice(let name):
      "“\(name.short)” is twice on one ballot; name every option once"
    case .expectedSeparator(let text):
      "“\(text.short)” cannot stand here; write > between places and = or , between equals"
    case .orderWithoutRanks(.approval):
      "the places of an order mean nothing to an approval; part the options with a comma"
    case .orderWithoutRanks(.dots): "the dots are missing; write them after the option, as in “A/2”"
    case .orderWithoutRanks: "the score is missing; write it after the option, as in “A/5”"
    case .totalsAreNoRanks:
      "votes for each option are no rankings; take the ballots, such as “12: A>B>C=D”"
    case .severalQuestions(let one, let other):
      "the file has answers to several questions, “\(one.short)” and “\(other.short)”; "
        + "leave those to one of them"
    case .votesForAndAgainst(let column):
      "“\(column.short)” holds votes for or against each option, which are no ballots; "
        + "leave one column of numbers and call it “votes”"
    case .severalCounts(let one, let other):
      "“\(one.short)” and “\(other.short)” both look like numbers of votes; leave one of them"
    case .unclearColumn(let column):
      "“\(column.short)” may count equal ballots, number or add them up, or be an option; "
        + "call it “count” or “id”, or write the option out"
    case .onlyShares:
      "there are shares of the votes but no numbers of them; add a column “votes”"
    case .ballotsOrOptions(let one, let other):
      "“\(one.short)” is called like a column of ballots or options, but “\(other.short)” looks like "
        + "an option; call the first “id”, or take the others away"
    case .noOption(let name):
      "“\(name.short)” says that no option was taken and cannot stand among options; leave it out"
    case .secondTable:
      "the first line comes again here, so this is a second table; put it into a file of its own"
    default: nil
    }
  }

  private var formatSentence: String? {
    switch self {
    case .onlyRanked: "such a file holds rankings; tally it with “--method ranked”"
    case .ballotNotEnded: "a ballot ends with 0 here; write it as “3 1 2 0”"
    case .ballotsNotEnded: "the ballots have no end; write a line of 0 behind them, then the names"
    case .namesMissing(let stated, let found):
      "the first line says \(stated) options, but there are \(found) names; take a whole copy of it"
    case .categories:
      "this PrefLib file holds no rankings; take a .soc, .soi, .toc or .toi file"
    case .toldTooLate:
      "this line about the alternatives stands behind the first ballot; move it above them"
    case .noAlternatives:
      "the alternatives are not told before the ballots; "
        + "write a line such as “# NUMBER ALTERNATIVES: 4”"
    case .notAnAlternative(let text, let limit):
      "“\(text.short)” is no alternative; write a number from 1 to \(limit)"
    case .tieNotClosed: "the tie that begins here has no end; write it as “{2,3}”"
    case .votersDiffer(let stated, let found):
      "the file says \(stated) voters but holds the ballots of \(found); take a whole copy of it"
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
