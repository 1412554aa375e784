extension Words {
  /// What is said about files of ballots. Every problem is one sentence that follows the file's name and line: what is
  /// wrong, and behind a semicolon what to do.
  public var ballots: Ballots { Ballots(self) }

  public struct Ballots: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// Options and their names.
extension Words.Ballots {
  /// What an option is called for which a file of rankings gives only a number.
  public func alternative(_ number: Int) -> String { say("Alternative \(number)") }

  /// Nothing in the file is an option.
  public var noOptions: String {
    say("no options were found; begin with a line that names them, one in each column.")
  }

  /// The file has more options than it may have.
  public func tooManyOptions(limit: Int) -> String {
    say("there are more than \(limit) options; check that every option is always spelt alike.")
  }

  /// A column without a heading, or an option without a name.
  public var emptyOption: String { say("the name of an option is empty; write one.") }

  /// Two columns have the same name.
  public func optionTwice(_ name: String) -> String {
    say("the option “\(name)” is there twice; give every option another name.")
  }

  /// A ballot names what is not asked in the poll that is open.
  public func unknownOption(_ name: String) -> String {
    say("“\(name)” is none of the poll's options; spell it as the poll does.")
  }

  /// A ballot names what the file has not declared; the line with the equals sign is typed so, but for the name.
  public func undeclaredOption(_ name: String) -> String {
    say(
      """
      “\(name)” is none of the declared options; spell it as one of them, \
      or declare it as “=A:[Name]” too.
      """)
  }

  /// Two signs stand beside each other where an option belongs between them.
  public var expectedOption: String { say("an option is missing here; write its name.") }

  /// A bracket or a quotation mark is not closed.
  public var nameNotClosed: String {
    say("the name that begins here has no end; close it as it was opened.")
  }

  /// The part is a name that begins with a number, such as `12 Apples`.
  public func countWithoutColon(_ text: String) -> String {
    say(
      """
      “\(text)” begins like a number of ballots; write a colon after the number, \
      or put the name into brackets.
      """)
  }

  /// The part is a cell that could name one option with a comma in it, or two options.
  public func severalReadings(_ text: String) -> String {
    say(
      """
      “\(text)” may be one option or several; put each option into brackets, \
      or rename those of the poll.
      """)
  }

  /// A line that begins with an equals sign is not complete; it is typed so, but for the name.
  public var declaration: String {
    say("an option is declared as “=A:[Name]”; write it so.")
  }
}

/// What stands on a ballot.
extension Words.Ballots {
  /// The file has options and nothing else.
  public var noBallots: String {
    say("there are no ballots in the file; check that it is the right one.")
  }

  /// More different ballots than can be put into a session; the command is typed as it is here.
  public func tooManyBallots(limit: Int) -> String {
    say(
      """
      there are more than \(limit) different ballots, which a session does not keep; \
      count them with “breakout tally”.
      """)
  }

  /// The part is what stands where a number of equal ballots belongs.
  public func notACount(_ text: String) -> String {
    say("“\(text)” is no number of ballots; write a whole number such as 12.")
  }

  /// The numbers of the ballots add up to more than the program counts.
  public func tooManyPeople(limit: Int) -> String {
    say(
      """
      there are more than \(limit) people or votes, which is more than is counted; \
      check the numbers.
      """)
  }

  /// The part is what stands where the place of an option belongs, such as 1.
  public func notARank(_ text: String) -> String {
    say(
      """
      “\(text)” is no rank; write 1 for the first place, 2 for the next, \
      and nothing for none.
      """)
  }

  /// The part is what stands where it should be said whether somebody approves; 1, x and 0 are typed.
  public func notAnApproval(_ text: String) -> String {
    say("“\(text)” is no mark of approval; write 1 or x, and 0 or nothing for none.")
  }

  /// The part is what stands where a number of dots belongs.
  public func notDots(_ text: String) -> String {
    say("“\(text)” is no number of dots; write a whole number such as 2.")
  }

  /// The part is what stands where a score belongs.
  public func notAScore(_ text: String) -> String {
    say("“\(text)” is no score; write a whole number such as 3.")
  }

  /// A score and the highest that may be given.
  public func scoreTooHigh(_ score: Int, limit: Int) -> String {
    say("the score \(score) is too high; the highest is \(limit).")
  }

  /// How many dots somebody has given, and how many everybody has.
  public func tooManyDots(_ count: Int, limit: Int) -> String {
    say(
      count,
      "there is \(count) dot on one ballot; everybody has \(limit).",
      "there are \(count) dots on one ballot; everybody has \(limit).")
  }

  /// The part is what stands where a number of fingers belongs.
  public func notFingers(_ text: String) -> String {
    say("“\(text)” is no number of fingers; write 0 to 5.")
  }

  /// What stands where a step of a scale belongs, and the number of the last step.
  public func notAStep(_ text: String, last: Int) -> String {
    say("“\(text)” is no step of the scale; write 1 to \(last).")
  }

  /// An option stands twice on a ballot.
  public func namedTwice(_ name: String) -> String {
    say("“\(name)” is twice on one ballot; name every option once.")
  }

  /// What stands where a sign between two options belongs; the signs are typed.
  public func expectedSeparator(_ text: String) -> String {
    say("“\(text)” cannot stand here; write > between places and = or , between equals.")
  }

  /// A ballot with an order stands in a file of approvals.
  public var orderForApproval: String {
    say("the places of an order mean nothing to an approval; part the options with a comma.")
  }

  /// A ballot with an order stands in a file of dots; A/2 is typed so.
  public var orderForDots: String {
    say("the dots are missing; write them after the option, as in “A/2”.")
  }

  /// A ballot with an order stands in a file of scores; A/5 is typed so.
  public var orderForScores: String {
    say("the score is missing; write it after the option, as in “A/5”.")
  }

  /// The file has only a number of votes for each option; the last part is what a ballot looks like.
  public var totalsAreNoRanks: String {
    say("votes for each option are no rankings; take the ballots, such as “12: A>B>C=D”.")
  }

  /// Two questions that people answered in the same file.
  public func severalQuestions(_ one: String, _ other: String) -> String {
    say(
      """
      the file has answers to several questions, “\(one)” and “\(other)”; \
      leave those to one of them.
      """)
  }

  /// The heading of a column such as “no”; the word “votes” is typed as it is here.
  public func votesForAndAgainst(_ column: String) -> String {
    say(
      """
      “\(column)” holds votes for or against each option, which are no ballots; \
      leave one column of numbers and call it “votes”.
      """)
  }

  /// The headings of two columns.
  public func severalCounts(_ one: String, _ other: String) -> String {
    say("“\(one)” and “\(other)” both look like numbers of votes; leave one of them.")
  }

  /// The heading of a column; the words “count” and “id” are typed as they are here.
  public func unclearColumn(_ column: String) -> String {
    say(
      """
      “\(column)” may count equal ballots, number or add them up, or be an option; \
      call it “count” or “id”, or write the option out.
      """)
  }

  /// The file has percentages without numbers; the word “votes” is typed as it is here.
  public var onlyShares: String {
    say("there are shares of the votes but no numbers of them; add a column “votes”.")
  }

  /// The headings of two columns; the word “id” is typed as it is here.
  public func ballotsOrOptions(_ one: String, _ other: String) -> String {
    say(
      """
      “\(one)” is called like a column of ballots or options, but “\(other)” looks like \
      an option; call the first “id”, or take the others away.
      """)
  }

  /// “Abstain” or the like stands among options on a ballot.
  public func noOption(_ name: String) -> String {
    say(
      """
      “\(name)” says that no option was taken and cannot stand among options; leave it out.
      """)
  }

  /// The heading of the table stands in it a second time.
  public var secondTable: String {
    say(
      """
      the first line comes again here, so this is a second table; put it into a file of its own.
      """)
  }

  /// A scale with several columns; the words “vote” and “count” are typed as they are here.
  public var severalColumns: String {
    say(
      """
      a scale takes one column of steps; name it “vote”, with “count” beside it for equal ones.
      """)
  }
}
