/// What was read perhaps otherwise than it was meant, or left out: one sentence each, behind the file's name and line.
extension Words.Ballots {
  /// The headings of columns such as names and times.
  public func personalColumns(_ names: [String]) -> String {
    let row = words.tables.row(names)
    return say(
      names.count,
      "left out because it tells who voted or when: \(row).",
      "left out because they tell who voted or when: \(row).")
  }

  /// The heading of a column, in quotation marks.
  public func countColumn(_ name: String) -> String {
    let column = words.tables.quoted(name)
    return say("the column \(column) is taken as the number of equal ballots.")
  }

  /// The headings of columns that are neither options nor ballots.
  public func helperColumns(_ names: [String]) -> String {
    let row = words.tables.row(names)
    return say(
      names.count,
      """
      left out because it is taken as no option: \(row); write an option out where one is meant.
      """,
      """
      left out because they are taken as no option: \(row); write an option out where one is meant.
      """)
  }

  /// The heading of a column such as “Abstain”.
  public func noOptionColumn(_ name: String) -> String {
    say(
      """
      “\(name)” is no option and is left out; ballots that have nothing else count as blank.
      """)
  }

  /// The name of a row of totals such as “Abstain”, and its number.
  public func noOptionRow(_ name: String, votes: Int) -> String {
    say("“\(name)” (\(votes)) is no option and is left out.")
  }

  /// What stands on ballots, such as “Abstain”.
  public func blankBallots(_ name: String) -> String {
    say("“\(name)” is no option; ballots or places that say so count as blank.")
  }

  /// What stands on ballots, such as “invalid”.
  public func invalidBallots(_ name: String) -> String {
    say("“\(name)” is no option; ballots that say so are left out.")
  }

  /// A column without a heading may number the lines or count equal ballots.
  public var countRuns: String {
    say(
      """
      the numbers run 1, 2, 3 and are taken as numbers of equal ballots: do they number the lines?
      """)
  }

  /// The heading of a column that may number the lines or count equal ballots.
  public func countRuns(_ name: String) -> String {
    say(
      """
      “\(name)” runs 1, 2, 3 and is taken as the number of equal ballots: \
      does it number the lines?
      """)
  }

  /// The name of a row or column that adds up the others, such as “Total”.
  public func sumLeftOut(_ name: String) -> String {
    say("“\(name)” is a sum and no option, and is left out.")
  }

  /// The name of a row that adds up the others, its number, and the sum of what was read.
  public func sumDiffers(_ name: String, stated: Int, found: Int) -> String {
    say("“\(name)” says \(stated), but what was read comes to \(found); is the file whole?")
  }

  /// How many rows have nothing in them.
  public func emptyRows(_ count: Int) -> String {
    say(
      count,
      "\(count) row is empty and counts as a blank ballot.",
      "\(count) rows are empty and count as blank ballots.")
  }

  /// A ballot such as A;B;C.
  public var orderBySemicolons: String {
    say("options parted by “;” are taken as an order, the first place first.")
  }

  /// What stands behind a ballot, such as “(3)”.
  public func countBehind(_ text: String) -> String {
    say(
      """
      “\(text)” is taken as the number of equal ballots; \
      put the name into brackets where it belongs to it.
      """)
  }

  /// A name with the sign # in it, which begins a comment elsewhere.
  public func hashInName(_ name: String) -> String {
    say(
      """
      the # in “\(name)” is a part of the name; a comment has a blank on both sides of its #.
      """)
  }

  /// An option without a score on a ballot where others have one.
  public func unscored(_ name: String) -> String {
    say("“\(name)” has no score on this ballot and comes behind those that have one.")
  }

  /// A ballot that puts A before B and gives B the higher score.
  public var scoresAgainstOrder: String {
    say("the scores on this ballot go against the order of its signs, which is what counts.")
  }

  /// A file of an election says how many are to be elected.
  public func seats(_ count: Int) -> String {
    say(
      count,
      "the file asks for \(count) seat; the ranking is counted, seats are not filled.",
      "the file asks for \(count) seats; the ranking is counted, seats are not filled.")
  }

  /// Options that do not take part any more.
  public func withdrawn(_ names: [String]) -> String {
    let row = words.tables.row(names)
    return say("withdrawn, as the file says, and left out: \(row).")
  }
}

/// What is improbable: one sentence each, behind the file's name and line.
extension Words.Ballots {
  /// The file may have been cut short.
  public var onlyOneBallot: String {
    say("there is only one ballot in the file; is that all?")
  }

  /// The first line may be no ballot.
  public var oneVoteEach: String {
    say("every option has one vote: is line 1 a heading, or is a column missing?")
  }

  /// The first line may be no ballot.
  public var eachOptionOnce: String {
    say("every option is named only once: is line 1 a heading?")
  }

  /// What stands on one line only.
  public func perhapsHeading(_ name: String) -> String {
    say("“\(name)” is named here and on no other ballot: is this line a heading?")
  }

  /// An option that is a number.
  public func numberAmongNames(_ name: String) -> String {
    say("the option “\(name)” is a number among names: is it a number of ballots?")
  }

  /// Two options that are spelt almost alike.
  public func alike(_ one: String, _ other: String) -> String {
    say("“\(one)” and “\(other)” are counted as two options: are they one?")
  }

  /// Two options that may be one with a comma in its name.
  public func alwaysTogether(_ one: String, _ other: String) -> String {
    say(
      """
      “\(one)” and “\(other)” stand together, parted by a comma, on every ballot that has \
      them; where they are one option, write it without a comma.
      """)
  }

  /// Rankings without an order; the sign > is typed.
  public var allInOnePlace: String {
    say(
      """
      every ballot puts all its options into one place; were orders meant, with > between places?
      """)
  }
}
