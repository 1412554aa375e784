import BreakoutModel

/// Ballots and totals while they are entered.
extension Words.Polls {
  /// Title of the panel of an open poll.
  ///
  /// - Parameters:
  ///   - subject: a recommendation's number, or “a question”.
  ///   - method: such as “dot vote”.
  public func openTitle(on subject: String, _ method: String) -> String {
    say("Poll on \(subject): \(method), open")
  }

  /// Stands in titles such as “Poll on a question: result” where a recommendation has its number.
  public var aQuestion: String { say("a question") }

  /// Before the number of people who took part; as short as can be.
  public var tookPartLine: String { say("Took part") }

  /// That number, where it is asked whether it is 0.
  public var whoTookPart: String { say("who took part") }

  /// Single ballots are there, while totals are typed.
  public func recordedBallots(_ count: Int) -> String {
    say(
      count, "\(count) ballot recorded, Ctrl-T shows it.",
      "\(count) ballots recorded, Ctrl-T shows them.")
  }

  /// Below the totals of a scale: their sum.
  public func together(_ count: Int) -> String {
    say(count, "\(count) together.", "\(count) together.")
  }

  /// Below the totals of a scale: their sum, and how many people are present.
  public func together(_ count: Int, present: Int) -> String {
    say(count, "\(count) together, \(present) present.", "\(count) together, \(present) present.")
  }

  /// Below the totals of options.
  public var typeTotals: String {
    say("One number for each option, then how many took part.")
  }

  /// Below the totals of options: how many people are present.
  public func typeTotals(present: Int) -> String {
    say(
      present, "One number for each option, then how many took part, \(present) present.",
      "One number for each option, then how many took part, \(present) present.")
  }

  /// Before the line in which ballots are typed: how many there are.
  public func ballots(_ count: Int) -> String { say(count, "\(count) ballot", "\(count) ballots") }

  /// Before the line in which ballots are typed: how many there are, and how many people are present.
  public func ballots(_ count: Int, ofPresent present: Int) -> String {
    say(count, "\(count) ballot of \(present) present", "\(count) ballots of \(present) present")
  }
}

/// What is said to who enters ballots or totals.
extension Words.Polls {
  /// Totals are asked for.
  public var ballotsOnly: String {
    say("An order of preference can only be counted from ballots.")
  }

  /// A key does nothing among the totals.
  public var totalsKeys: String { say("Only digits here; Ctrl-T changes to single ballots.") }

  /// The last ballot cannot be taken back.
  public var noBallotToTakeBack: String { say("There is no ballot to take back.") }

  /// The last ballot cannot be taken back yet; `u` is a key.
  public var notTheLastAct: String {
    say("Something else was done since the last ballot; Esc, then u takes that back first.")
  }

  /// A question.
  public func close(with ballots: Int) -> String {
    say(
      ballots, "Close the poll with \(ballots) ballot and show its result?",
      "Close the poll with \(ballots) ballots and show its result?")
  }

  /// A question: totals were typed, but one line is empty.
  public func emptyLine(_ name: String) -> String {
    say("“\(name)” is empty: does every empty line mean 0?")
  }

  /// A question: totals were typed while single ballots are there.
  public func totalsInstead(of ballots: Int) -> String {
    say(
      ballots, "Record these totals instead of the \(ballots) ballot?",
      "Record these totals instead of the \(ballots) ballots?")
  }
}

/// Why a typed line is no ballot.
extension Words.Polls {
  /// A number of a ballot is too large.
  public func numberTooLarge(most: Int) -> String { say("Numbers are whole and at most \(most).") }

  /// What stands before the colon of a ballot is nothing that is known.
  public func noConstituency(_ name: String) -> String {
    say(
      """
      No constituency is called “\(name)”; before the colon stands a number or a constituency.
      """)
  }

  /// A ballot on a scale.
  public var noStep: String { say("Type the number of one step.") }

  /// A letter or number that no option has.
  public func noOption(_ sign: String) -> String {
    say("There is no option \(sign); the letters stand before the options.")
  }

  /// The letter of an option.
  public func twice(_ sign: String) -> String { say("Option \(sign) is there twice.") }

  /// A ballot orders options where it should not.
  public var noOrder: String {
    say("Only a ranked choice takes > and =; type the options alone.")
  }

  /// A number stands before its letter; the example is what is typed.
  public var numberFirst: String {
    say("Type the letter first and its number behind it, e.g. A2 B1.")
  }

  /// A ballot has more numbers than there are options.
  public func tooManyNumbers(_ options: Int) -> String {
    say(
      options, "There are only \(options) options; type one number for each.",
      "There are only \(options) options; type one number for each.")
  }
}

/// Ballots from a file.
extension Words.Polls {
  /// Title of the panel.
  public var fileTitle: String { say("Ballots from a file: nothing counts yet") }

  /// Before the path of the file; as short as can be.
  public var fileLine: String { say("File") }

  /// Below the path; CSV, BLT and PrefLib are kinds of files, the example is a line of one.
  public var fileKinds: String {
    say(
      """
      CSV, lines such as “12: A>B=C”, BLT or PrefLib. The options go by their words or numbers.
      """)
  }

  /// What the file holds.
  public var totalsOnly: String { say("Totals, no single ballots.") }

  /// Behind what the file holds.
  public func filed(tookPart count: Int) -> String {
    say(count, "\(count) took part.", "\(count) took part.")
  }

  /// What the file holds, and how many of its ballots are different.
  public func filed(ballots count: Int, different: Int) -> String {
    say(
      count, "\(count) ballot, \(different) different.", "\(count) ballots, \(different) different."
    )
  }

  /// Behind what the file holds: what is given up for it.
  public func insteadOfTyped(_ count: Int) -> String {
    say(
      count, "They count instead of the \(count) that were typed.",
      "They count instead of the \(count) that were typed.")
  }

  /// Behind what the file holds.
  public var enterRecords: String { say("Enter records them.") }

  /// An option that the file does not name, behind a sign.
  public func inNoBallot(_ option: String) -> String { say("\(option): in no ballot") }

  /// The file lacks a number.
  public var fileVotersMissing: String {
    say("Type how many took part; the file does not say.")
  }
}

/// One or two words in the bottom line, behind the name of a key.
extension Words.Polls {
  /// What Enter does in the last line of a poll that is prepared.
  public var openThePoll: String { say("open the poll") }

  /// What Enter does in a line.
  public var next: String { say("next") }

  /// What Enter does with totals or with a file that was read.
  public var record: String { say("record") }

  /// What Enter does when no ballot is being typed.
  public var closeThePoll: String { say("close the poll") }

  /// What Enter does with the path of a file.
  public var read: String { say("read") }

  /// What Enter does on the page of a result.
  public var back: String { say("back") }

  /// What a key does while totals are typed.
  public var singleBallots: String { say("single ballots") }

  /// What a key does while single ballots are typed.
  public var totals: String { say("totals") }

  /// What Enter does while a ballot is typed, and which keys come then; from the longest to the shortest, for
  /// screens of less and less room.
  public var saveBallot: [String] {
    [
      say("save, then Enter close, then u last one back"), say("save, then Enter close, u back"),
      say("save, then close"),
    ]
  }
}
