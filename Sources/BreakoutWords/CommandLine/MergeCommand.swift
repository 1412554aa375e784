extension Words {
  /// `breakout merge`: one synthesis of several rooms.
  public var mergeCommand: MergeCommand { MergeCommand(self) }

  public struct MergeCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.MergeCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Makes one synthesis of the recommendations of several rooms.")
  }

  /// In the help: how it is used; --no-ask is typed as it is here.
  public var discussion: String {
    say(
      """
      Recommendations are grouped by addressee and named by their rooms, such as B2-R3.1. Those \
      of different rooms that are much alike, and those that may contradict each other, are \
      shown in the terminal to be decided on: keep both, merge the wording, keep only one. Every \
      decision is kept in the merged file at once; a later run with the same file, and with more \
      rooms, asks only what is new. Without a terminal, or with --no-ask, pairs that are not \
      decided are listed and kept as they are. Nothing is changed in the sessions.
      """)
  }

  /// In the help: which sessions.
  public var sessions: String {
    say(
      """
      The session files, names of sessions, or the agendas they were started from. None, to go \
      on with a merged file.
      """)
  }

  /// In the help: which file.
  public var into: String { say("The merged file, which is made or gone on with.") }

  /// In the help: the formats, as they are typed; “all” is typed too.
  public func formats(_ names: [String]) -> String {
    say(
      """
      \(words.lists.row(names)), several with commas, or all. Without it, markdown.
      """)
  }

  /// In the help: which folder.
  public var folder: String { say("The folder for the documents.") }

  /// In the help: the words keep and fail are typed as they are here.
  public var undecided: String {
    say(
      """
      keep or fail: what to do with pairs that nobody has decided on. They are kept, or no document is written.
      """)
  }

  /// In the help: whether questions are asked.
  public var noAsk: String { say("Does not ask about pairs, even in a terminal.") }

  /// In the help: text and json are typed as they are here.
  public var answer: String { say("text or json: how to answer.") }

  /// No session was named; the command stays as it is.
  public var nameSessions: String {
    say("Name the sessions of the rooms; breakout list shows those of this machine.")
  }

  /// How many pairs are open, and the merged file; the command stays as it is.
  public func notDecided(_ count: Int, into file: String) -> String {
    say(
      count,
      """
      \(count) pair is not decided, so no document is written; decide in a \
      terminal: breakout merge --into \(file)
      """,
      """
      \(count) pairs are not decided, so no document is written; decide in a \
      terminal: breakout merge --into \(file)
      """)
  }

  /// Above a list of pairs: how many there are.
  public func keptBoth(_ count: Int) -> String {
    say(
      count,
      "\(count) pair is not decided; both of each are kept:",
      "\(count) pairs are not decided; both of each are kept:")
  }

  /// In that list: the numbers of two recommendations, and in which way they resemble each other.
  public func alike(_ first: String, _ second: String, _ likeness: String) -> String {
    say("\(first) and \(second): probably the same, \(likeness)")
  }

  /// In that list: the numbers of two recommendations, and two verbs.
  public func contradicting(
    _ first: String, _ second: String, _ verb: String, against other: String
  ) -> String {
    say("\(first) and \(second): possibly a contradiction, “\(verb)” against “\(other)”")
  }
}
