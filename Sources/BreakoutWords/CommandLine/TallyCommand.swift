extension Words {
  /// `breakout tally`: counting a file of ballots.
  public var tallyCommand: TallyCommand { TallyCommand(self) }

  public struct TallyCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.TallyCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String { say("Counts a file of ballots.") }

  /// In the help: how it is used. What files hold stays as it is: names of formats, signs, “count”, “ballot”, “option”,
  /// “votes”, and the example between the empty lines, which stands two blanks further in.
  public var discussion: String {
    say(
      """
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
  }

  /// In the help: which file.
  public var file: String { say("The file, or - for standard input.") }

  /// In the help: how people voted; the words are typed as they are here.
  public var method: String {
    say("ranked, approval, dots, score, fist-to-five or gradients.")
  }

  /// In the help: the form of the file; the words are typed as they are here.
  public var input: String {
    say(
      """
      csv, abif, preflib or blt. Without it, what the file's name or its first lines say.
      """)
  }

  /// In the help: the words last and not-compared are typed as they are here.
  public var unlisted: String {
    say("last or not-compared: where options go that a ranking leaves out.")
  }

  /// In the help: how many dots.
  public var dots: String { say("How many dots everybody has; without it, any number.") }

  /// In the help: the highest score.
  public var highest: String { say("The highest score; without it, any number.") }

  /// Something was typed wrongly; options stay as they are.
  public var dotsWithDots: String { say("--dots goes with --method dots only.") }

  /// Something was typed wrongly; options stay as they are.
  public var dotsRange: String { say("--dots takes a number from 1.") }

  /// Something was typed wrongly; options stay as they are.
  public var highestWithScore: String { say("--highest goes with --method score only.") }

  /// Something was typed wrongly; options stay as they are.
  public var highestRange: String { say("--highest takes a number from 1.") }

  /// Something was typed wrongly; options stay as they are.
  public var unlistedWithRanked: String { say("--unlisted goes with --method ranked only.") }
}
