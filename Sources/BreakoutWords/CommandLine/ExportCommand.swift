extension Words {
  /// `breakout export`: documents from a session.
  public var exportCommand: ExportCommand { ExportCommand(self) }

  public struct ExportCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.ExportCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Writes the recommendations document of a session as it stands.")
  }

  /// In the help: how it is used; --replace is typed as it is here.
  public var discussion: String {
    say(
      """
      Nothing is changed in the session and no other document is ever replaced unless --replace says so. \
      What is missing and which names stand in free text although they should not is told on standard error.
      """)
  }

  /// In the help: the formats, as they are typed; “all” is typed too.
  public func formats(_ names: [String]) -> String {
    say(
      """
      \(words.lists.row(names)), several with commas, or all. Without \
      it, what the name of the output or of the layout says, else markdown.
      """)
  }

  /// In the help: the place for what is typed behind --format.
  public var formatsValue: String { say("formats") }

  /// In the help: the kinds of documents, as they are typed, and those that are printed beforehand.
  public func kinds(_ names: [String], sheets: [String]) -> String {
    say(
      """
      Which document: \(words.lists.row(names)); or what is printed before the session, also straight from an \
      agenda or a concept note: \(words.lists.row(sheets)).
      """)
  }

  /// In the help: whose recommendations alone are written; the name stands between quotation marks where it has blanks.
  public var addressee: String {
    say("Write a page with the recommendations to one addressee alone, e.g. \"Ministry of Trade\".")
  }

  /// In the help: parts of the record that it has only when they are asked for.
  public func with(_ parts: [String]) -> String {
    say("Also write a part of the record that is usually left out: \(words.lists.row(parts)).")
  }

  /// In the help: parts of the recommendations document and of the record.
  public func without(_ parts: [String]) -> String {
    say("Leave out parts of the document: \(words.lists.row(parts)).")
  }

  /// In the help, the value of an option: parts of a document, separated by commas.
  public var partsValue: String { say("parts") }

  /// In the help: the file that is written.
  public var output: String {
    say("Where to: a file, or - for standard output. Without it, a file named after the title.")
  }

  /// In the help: the folder for several files.
  public var folder: String { say("The folder for files named after the title.") }

  /// In the help: a document that others are to look like.
  public var referenceDoc: String { say("A file whose styles DOCX and ODT get.") }

  /// In the help: a layout; Mustache is the name of its language.
  public var template: String {
    say(
      """
      Your organisation's layout for HTML and PDF, or for Markdown: a Mustache template.
      """)
  }

  /// In the help: the tables, as they are typed.
  public func tables(_ names: [String]) -> String {
    say("One table of CSV, to standard output or to --output: \(words.lists.row(names)).")
  }

  /// In the help: how long a spoken report may take.
  public var minutes: String {
    say("How many minutes the oral report-back may take; 3 without it.")
  }

  /// In the help: how fast a report is read aloud.
  public var wordsPerMinute: String {
    say("How fast it is read; 130 without it. Interpreters can follow 150 at most.")
  }

  /// In the help: a description of the format json for programs.
  public var schema: String {
    say("Prints the JSON Schema of the format json; needs no session.")
  }
}
