extension Words {
  /// What is said about a file that holds an agenda. Every problem is one sentence that follows the file's name and
  /// line: what is wrong, and behind a semicolon what to do.
  public var agenda: Agenda { Agenda(self) }

  public struct Agenda: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// The file itself.
extension Words.Agenda {
  /// Title of a session whose agenda has neither a title nor a file name.
  public var untitled: String { say("Session") }

  /// A folder was named where an agenda is wanted.
  public var isFolder: String { say("this is a folder; name the agenda file in it.") }

  /// The file has more megabytes than an agenda may have.
  public func tooLarge(megabytes: Int) -> String {
    say("the file is larger than \(megabytes) MB, which no agenda is; name the right file.")
  }

  /// The agenda is a file without anything in it.
  public var empty: String {
    say("the file is empty; write a title and the points of discussion into it.")
  }

  /// The agenda has only blanks and empty lines.
  public var blank: String {
    say(
      """
      the file holds nothing but blank space; write a title and the points of discussion into it.
      """)
  }

  /// The agenda cannot be decoded; UTF-16 and UTF-8 are names of encodings.
  public var badUTF16: String {
    say("the file is UTF-16 text with faults; save it as UTF-8 in your editor.")
  }

  /// A warning; the part is the name of an encoding, such as Windows-1252.
  public func readAs(_ encoding: String) -> String {
    say(
      """
      the file is read as \(encoding) text; where letters look wrong, save it as UTF-8 in your editor.
      """)
  }

  /// The file is no text; the part is where in it a zero byte (NUL) was found, such as 3,000.
  public func binary(at offset: Int) -> String {
    say(
      """
      byte \(words.numbers.grouped(offset)) is a NUL, so this is not a text file; \
      save the agenda as plain text or Markdown.
      """)
  }

  /// The file is not encoded in UTF-8; the part is where in it that was found, such as 3,000.
  public func notUTF8(at offset: Int) -> String {
    say(
      """
      byte \(words.numbers.grouped(offset)) is not UTF-8 text; save the file as UTF-8 in your editor.
      """)
  }

  /// A warning: how many characters that nobody can see were left out.
  public func controlCharacters(_ count: Int) -> String {
    say(
      count,
      "a control character was left out; remove it from the file.",
      """
      \(words.numbers.grouped(count)) control characters were left out, the first on this line; \
      remove them from the file.
      """)
  }
}
