extension Words {
  /// `breakout import`: a note as an agenda, a roster into a session.
  public var importCommand: ImportCommand { ImportCommand(self) }

  public struct ImportCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.ImportCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Makes an agenda of a note, or puts a roster into a session.")
  }

  /// In the help of `breakout import note`: what the command does, in one line.
  public var noteAbstract: String {
    say("Writes the agenda that is understood from a note, to be edited.")
  }

  /// In the help of `breakout import note`: how it is used. What begins with a hyphen, ./roster and the words note and
  /// roster are typed as they are here.
  public var noteDiscussion: String {
    say(
      """
      What was assumed or not found, and lists that could be the points as well, stand in comments. The word note may \
      be left out; a file that is called note or roster is then written ./note or ./roster. A file that exists is \
      never written over.
      """)
  }

  /// In the help: which note; a hyphen is typed for standard input.
  public var note: String { say("The concept note or programme, or - for standard input.") }

  /// In the help: where the agenda goes.
  public var noteOutput: String {
    say("The new file; without it, or with -, the agenda is printed.")
  }

  /// An agenda was written: the file, the folder, and how the file is typed behind the
  /// command, which stays as it is.
  public func noteWritten(_ file: String, in folder: String, typed path: String) -> String {
    say(
      "Written: \(file) in \(folder). Read its comments, then start the session: breakout \(path)")
  }

  /// An agenda was written of which the points are not sure: the file, the folder, and how the file is typed behind
  /// the command, which stays as it is.
  public func noteWrittenInDoubt(_ file: String, in folder: String, typed path: String) -> String {
    say(
      """
      Written: \(file) in \(folder). Its points are not sure: settle them as its comments say, then start the \
      session: breakout \(path)
      """)
  }

  /// A warning: the agenda that was written is understood in another way than the note.
  public func readsOtherwise(_ file: String) -> String {
    say(
      "\(file): the agenda that was written of it reads otherwise than the note; compare both by breakout check."
    )
  }

  /// In the help of `breakout import roster`: what the command does, in one line.
  public var rosterAbstract: String {
    say("Puts the people of a spreadsheet or CSV file on a session's roster.")
  }

  /// In the help of `breakout import roster`: how it is used. The five roles are typed as they are here; .xlsx and .ods
  /// are endings of files.
  public var rosterDiscussion: String {
    say(
      """
      The file is a spreadsheet (.xlsx or .ods) or CSV; no other program is needed for it. Of several sheets the one \
      is read whose columns are those of a roster. \
      The columns are name, organisation, constituency, role and country; a first line that \
      names them may put them in any order and leave some out. Roles are voting, observer, \
      moderator, rapporteur and interpreter; the usual other words for them are known in English, \
      French, Spanish, German, Russian, Chinese and Arabic. About any other word you are asked \
      whether those people vote. Rows that cannot be read are listed with their \
      line or row and the reason, the others are imported in one act, which undo takes back. Whoever \
      is on the roster already stays as they are.
      """)
  }

  /// In the help: which file.
  public var file: String {
    say("The spreadsheet or CSV file, or - for standard input.")
  }

  /// In the help: which sheet.
  public var sheet: String {
    say("The sheet of a spreadsheet, where another one is meant than the one that is found.")
  }

  /// In the help: whether it is tried only.
  public var dryRun: String { say("Shows what would be imported and imports nothing.") }

  /// In the help: the words voting and observer are typed as they are here.
  public var unknownRole: String {
    say("voting or observer: what roles count as that are not known, instead of asking.")
  }

  /// Behind a file's name, at the end: how many rows were left out of a trial.
  public func leftOutOfTrial(_ count: Int) -> String {
    say(
      count, "\(count) row was left out; they are listed.",
      "\(count) rows were left out; they are listed.")
  }

  /// Behind a file's name, at the end: how many rows were left out.
  public func leftOut(_ count: Int) -> String {
    say(
      count,
      "\(count) row was left out; mend what is listed and import the file again.",
      "\(count) rows were left out; mend what is listed and import the file again.")
  }

  /// Behind a file's name, at the end.
  public var nobody: String { say("nobody in it can be imported.") }

  /// Behind a file's name, at the end.
  public var nobodyNew: String { say("everybody in it is on the roster already.") }

  /// Above a list of sentences.
  public var toBeLookedAt: String { say("Taken all the same, to be looked at:") }

  /// Above the first people of a file.
  public var read: String { say("Read:") }

  /// Below the first people of a file: how many more there are.
  public func more(_ count: Int) -> String {
    say(count, "and \(count) more", "and \(count) more")
  }

  /// At the end of a trial: how many people there are; --dry-run stays as it is.
  public func wouldImport(_ count: Int) -> String {
    say(
      count,
      "Nothing was imported; without --dry-run it would be \(count) person.",
      "Nothing was imported; without --dry-run it would be \(count) people.")
  }

  /// At the end: how many people there are, and into which session.
  public func imported(_ count: Int, into session: String) -> String {
    say(
      count,
      "Imported: \(count) person into \(session).", "Imported: \(count) people into \(session).")
  }

  /// A question about several roles: some of them, and how many people have one.
  public func askAll(_ roles: Int, suchAs examples: [String], people: Int) -> String {
    words.lists.sentences([
      unknown(roles, suchAs: words.lists.row(examples.map(words.tables.quoted))),
      doTheyVote(people),
    ])
  }

  /// Before a question: how many roles are not known, and some of them.
  private func unknown(_ roles: Int, suchAs examples: String) -> String {
    say(
      roles,
      "\(roles) role is not known, such as \(examples).",
      "\(roles) roles are not known, such as \(examples).")
  }

  /// A question about people whose roles are not known.
  private func doTheyVote(_ people: Int) -> String {
    say(people, "Does this \(people) person vote?", "Do these \(people) people vote?")
  }

  /// A question about a role: the role, the line where it stands first, and how many people have it.
  public func ask(_ role: String, line: Int, people: Int) -> String {
    say(
      people,
      "The role “\(role)”, first on line \(line), is not known. Does this person vote?",
      "The role “\(role)”, first on line \(line), is not known. Do these \(people) people vote?")
  }

  /// A question about a role: the role, the row of a spreadsheet where it stands first, and how many people have it.
  public func ask(_ role: String, row: Int, people: Int) -> String {
    say(
      people,
      "The role “\(role)”, first in row \(row), is not known. Does this person vote?",
      "The role “\(role)”, first in row \(row), is not known. Do these \(people) people vote?")
  }

  /// A question and how it is answered: by typing y for yes or n for no, which stay as they are.
  public func yesOrNo(_ question: String) -> String { say("\(question) (y or n)") }

  /// The question was not answered; the option stays as it is.
  public var notAnswered: String {
    say("Nothing was imported; answer the question or give --unknown-role.")
  }
}
