/// Files of other programs. PrefLib and BLT are names of formats.
extension Words.Ballots {
  /// The file can be counted as rankings only; what stands in quotation marks is typed.
  public var onlyRanked: String {
    say("such a file holds rankings; tally it with “--method ranked”.")
  }

  /// A line of a BLT file is not complete; it is typed so.
  public var ballotNotEnded: String {
    say("a ballot ends with 0 here; write it as “3 1 2 0”.")
  }

  /// A BLT file ends before the names of its options.
  public var ballotsNotEnded: String {
    say("the ballots have no end; write a line of 0 behind them, then the names.")
  }

  /// How many options a BLT file says it has, and how many it names.
  public func namesMissing(stated: Int, found: Int) -> String {
    say(
      found,
      """
      the first line says \(stated) options, but there is \(found) name; take a whole copy of it.
      """,
      """
      the first line says \(stated) options, but there are \(found) names; take a whole copy of it.
      """)
  }

  /// A PrefLib file of another kind; what begins with a stop is the end of a file's name.
  public var categories: String {
    say("this PrefLib file holds no rankings; take a .soc, .soi, .toc or .toi file.")
  }

  /// A line that belongs above the ballots of a PrefLib file stands below them.
  public var toldTooLate: String {
    say(
      """
      this line about the alternatives stands behind the first ballot; move it above them.
      """)
  }

  /// A PrefLib file does not say how many options there are; what stands in quotation marks is typed.
  public var noAlternatives: String {
    say(
      """
      the alternatives are not told before the ballots; \
      write a line such as “# NUMBER ALTERNATIVES: 4”.
      """)
  }

  /// What stands where the number of an option belongs, and the number of the last option.
  public func notAnAlternative(_ text: String, limit: Int) -> String {
    say("“\(text)” is no alternative; write a number from 1 to \(limit).")
  }

  /// Options of one place that stand in curly brackets; they are typed as they are here.
  public var tieNotClosed: String {
    say("the tie that begins here has no end; write it as “{2,3}”.")
  }

  /// How many voters a file says it has, and of how many it has the ballots.
  public func votersDiffer(stated: Int, found: Int) -> String {
    say(
      stated,
      """
      the file says \(stated) voter but holds the ballots of \(found); take a whole copy of it.
      """,
      """
      the file says \(stated) voters but holds the ballots of \(found); take a whole copy of it.
      """)
  }
}
