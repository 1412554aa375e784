/// Agendas that come as something else than plain text. The programs and the commands that install them stay as they
/// are.
extension Words.Agenda {
  /// A problem of a document that was turned into text: its file, the line of that text, and what is wrong.
  public func inText(of file: String, line: Int, _ problem: String) -> String {
    say("\(file), line \(line) of its text: \(problem)")
  }

  /// A warning: the names of the encoding in which the file was read, and of another one in which it makes sense too.
  public func readAs(_ encoding: String, perhaps rival: String) -> String {
    say(
      """
      the file is read as \(encoding) text, and could be \(rival); where letters look wrong, save it as \
      UTF-8 in your editor.
      """)
  }

  /// A program is not installed that is needed for a kind of file such as DOCX; the command that installs it follows.
  public func needs(_ program: String, for kind: String, _ command: String) -> String {
    say(
      """
      reading \(kind) needs \(program), which is not installed: run “\(command)”, or save the note as plain text.
      """)
  }

  /// A program gave up on a file of a kind such as DOCX; its own words are in brackets.
  public func conversionFailed(_ program: String, _ kind: String, _ reason: String) -> String {
    say(
      """
      \(program) cannot read this \(kind) file (\(reason)); save it anew, or as plain text, in the program that \
      wrote it.
      """)
  }

  /// A program gave up on a file of a kind such as DOCX, and did not say why.
  public func conversionFailed(_ program: String, _ kind: String) -> String {
    say(
      """
      \(program) cannot read this \(kind) file; save it anew, or as plain text, in the program that wrote it.
      """)
  }

  /// A program was ended because it took too long for a file of a kind such as DOCX.
  public func tooSlow(_ program: String, _ kind: String) -> String {
    say(
      """
      \(program) took too long for this \(kind) file and was ended; save the note as plain text in the program \
      that wrote it.
      """)
  }

  /// A PDF of which no text can be taken.
  public var noTextInPDF: String {
    say(
      """
      this PDF has no text, only pictures of its pages; have its text recognised, for example with ocrmypdf, or type \
      the points into a text file.
      """)
  }

  /// A file of a kind such as DOCX that has no text.
  public func noText(in kind: String) -> String {
    say(
      """
      there is no text in this \(kind) file; write a title and the points of discussion into it.
      """)
  }

  /// The file is an archive such as ZIP.
  public var isArchive: String { say("this is an archive; unpack it, and name the note in it.") }

  /// The file is a picture.
  public var isPicture: String {
    say(
      """
      this is a picture; have its text recognised, or type the points into a text file, and name that.
      """)
  }

  /// The file is a spreadsheet; the command stays as it is.
  public var isSpreadsheet: String {
    say(
      """
      this is a spreadsheet, not a note; copy the points into a text file. People are read from it by \
      “breakout import roster”.
      """)
  }

  /// The file is a set of slides.
  public var isPresentation: String {
    say("this is a presentation; save its outline as plain text, and name that.")
  }

  /// The file is an e-mail.
  public var isEmail: String {
    say("this is an e-mail; save the note that is attached to it, or its text, and name that.")
  }

  /// The file is the record of a session; the command stays as it is.
  public var isSessionFile: String {
    say("this is a session, not an agenda; open it with “breakout” and its name.")
  }

  /// The file can be opened with a password only.
  public var isLocked: String {
    say("this document is locked with a password; save it without one, and name that.")
  }

  /// The file is an electronic book.
  public var isBook: String { say("this is an electronic book; save the note as plain text.") }
}
