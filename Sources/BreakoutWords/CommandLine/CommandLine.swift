extension Words {
  /// What several commands of the command line have in common, and what concerns the program as a whole.
  public var commandLine: CommandLine { CommandLine(self) }

  public struct CommandLine: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.CommandLine {
  /// In the help of the program: what it is for, in one line.
  public var abstract: String {
    say("Runs a breakout session: agenda, notes, decisions, recommendations.")
  }

  /// In the help of the program: how it is used. What begins with “breakout” is typed as it is here.
  public var discussion: String {
    say(
      """
      breakout AGENDA starts a session from an agenda or a concept note, or resumes it. \
      Everything is kept in one session file; the recommendations document can be \
      written from it at any moment. breakout help lists the pages of the manual.
      """)
  }

  /// In the help of several commands: what names a session.
  public var session: String {
    say("The session file, any part of the session's title, or the agenda it was started from.")
  }

  /// In the help of commands that need no name where one session is open: what names a session.
  public var openSession: String {
    say(
      """
      The session file, any part of the session's title, or the agenda it was started from. Not needed \
      where one session is open.
      """)
  }

  /// In the help of several commands: how a command answers. The two words are typed as they are here.
  public var answerFormat: String { say("text or json.") }

  /// In the help of several commands: whether documents are written over.
  public var replace: String { say("Replaces other documents with these names.") }

  /// In the help of commands that write documents: which language they are in. Codes are typed as they are here.
  public var language: String {
    say(
      """
      The language of the documents, such as fr or zh-Hant; without it, what the agenda says, else \
      that of the screen on which the session began.
      """)
  }

  /// Somebody asks for documents in a language for which there is no catalogue; the parts are its code and a folder.
  public func noCatalogue(of language: String, in folder: String) -> String {
    say("There is no catalogue for the language \(language); put \(language).po into \(folder).")
  }

  /// An agenda says a language for which there is no catalogue; the parts are its code and a folder.
  public func documentsInEnglish(without language: String, in folder: String) -> String {
    say(
      """
      There is no catalogue for the language \(language), so documents are in English; put \
      \(language).po into \(folder).
      """)
  }

  /// At the start: the file of a translation cannot be used. Its name, the number of a line, and what is wrong in it.
  public func catalogueNotRead(_ file: String, line: Int, _ reason: String) -> String {
    say("\(file):\(line): \(reason) Breakout speaks English.")
  }

  /// At the start: the file of a translation cannot be read at all.
  public func catalogueNotOpened(_ file: String) -> String {
    say("\(file) cannot be read, so Breakout speaks English; check that it is text in UTF-8.")
  }

  /// A file that is named does not exist or may not be read.
  public func notReadable(_ file: String) -> String { say("\(file) cannot be read.") }

  /// Something is written to where nothing can be written; the part is the system's own reason.
  public func outputNotWritten(_ reason: String) -> String {
    say("standard output cannot be written: \(reason).")
  }

  /// At the start: how many files the program may use at once. The command is typed as it is here.
  public func tooFewFiles(_ count: Int) -> String {
    say(
      count,
      """
      The system lets this program have only \(count) file open at a time, too few to work \
      safely; allow more, for example with "ulimit -n 256", and start it again.
      """,
      """
      The system lets this program have only \(count) files open at a time, too few to work \
      safely; allow more, for example with "ulimit -n 256", and start it again.
      """)
  }

  /// The clock of the computer is set to no day.
  public var noDate: String { say("The clock of this machine shows no date; set it first.") }

  /// A session was asked for by the name of its agenda, and there is none; the command stays as it is.
  public func noSession(of agenda: String) -> String {
    say("\(agenda) has no session; breakout list shows those of this machine.")
  }

  /// A session was asked for by the name of its agenda, and there is none that is open; the command stays as it is.
  public func noOpenSession(of agenda: String) -> String {
    say("\(agenda) has no open session; start it first: breakout \(agenda)")
  }

  /// A part of a title was typed, and several sessions have it; they follow, a line each.
  public func severalSessions(named name: String, _ count: Int) -> String {
    say(
      count,
      "“\(name)” is in the title of \(count) session; type more of it, or its name:",
      "“\(name)” is in the titles of \(count) sessions; type more of one, or its name:")
  }

  /// No session was named, and several are open; they follow, a line each.
  public func severalOpen(_ count: Int) -> String {
    say(
      count,
      "\(count) session is open here; name it by a part of its title:",
      "\(count) sessions are open here; name one by a part of its title:")
  }

  /// No session was named, and none is open; the command stays as it is.
  public var noneOpen: String {
    say("No session is open on this machine; name one, as breakout list shows them.")
  }

  /// A line for one of several sessions: its name, its title, and whether it is open or closed.
  public func candidate(_ name: String, _ title: String, _ state: String) -> String {
    say("  \(name)  \(title) (\(state))")
  }

  /// Below such lines: how many more there are.
  public func furtherCandidates(_ count: Int) -> String {
    say(count, "  and \(count) more", "  and \(count) more")
  }

  /// A file and what is wrong with it, a sentence.
  public func about(_ file: String, _ sentence: String) -> String { say("\(file): \(sentence)") }

  /// A warning, behind the name of the program.
  public func warning(_ sentence: String) -> String { say("warning: \(sentence)") }

  /// In the room's record or in free text a name was found: the name, and a sentence on where.
  public func nameFound(_ name: String, _ sentence: String) -> String {
    say("“\(name)”: \(sentence)")
  }
}
