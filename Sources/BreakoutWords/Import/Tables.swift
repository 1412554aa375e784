extension Words {
  /// What is said about files that hold a table: ballots and rosters. Every problem is one sentence that follows the
  /// file's name and line: what is wrong, and behind a semicolon what to do.
  public var tables: Tables { Tables(self) }

  public struct Tables: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Tables {
  /// Before a problem or a warning, where the file is known: the number of its line.
  public func at(line: Int, _ sentence: String) -> String { say("line \(line): \(sentence)") }

  /// Before a problem or a warning, where the file is known: the number of a row of a spreadsheet.
  public func at(row: Int, _ sentence: String) -> String { say("row \(row): \(sentence)") }

  /// Before a problem or a warning, where the file is known: the name of a sheet of a spreadsheet, and the number of
  /// the row in it.
  public func at(row: Int, sheet: String, _ sentence: String) -> String {
    say("sheet “\(sheet)”, row \(row): \(sentence)")
  }

  /// Something that stands in a file, in quotation marks: a name, or the heading of a column.
  public func quoted(_ text: String) -> String { say("“\(text)”") }

  /// Names in quotation marks, one after the other.
  func row(_ names: [String]) -> String { words.lists.row(names.map(quoted)) }

  /// A folder was named where a file is wanted.
  public var isFolder: String { say("this is a folder; name the file in it.") }

  /// The file has more megabytes than it may have.
  public func tooLarge(megabytes: Int) -> String {
    say("the file is larger than \(megabytes) MB; name the right file or split it.")
  }

  /// The table has more rows than it may have.
  public func tooManyRows(limit: Int) -> String {
    say("there are more than \(limit) rows; split the file.")
  }

  /// There is nothing in the file.
  public var empty: String { say("the file is empty; check that it was saved.") }

  /// The file cannot be decoded; UTF-16 and UTF-8 are names of encodings.
  public var badUTF16: String {
    say("the file is UTF-16 text with faults; save it as UTF-8.")
  }

  /// The file is no text: it holds a zero byte (NUL).
  public var binary: String {
    say("there is a NUL here, so this is not a text file; save it as CSV or plain text.")
  }

  /// The file is of a newer spreadsheet, or several files packed into one.
  public var isSpreadsheetOrArchive: String {
    say("this is a spreadsheet or an archive and no plain text; save the table as CSV.")
  }

  /// The file is of an older spreadsheet program.
  public var isOldSpreadsheet: String {
    say("this is an old spreadsheet and no plain text; save the table as CSV.")
  }

  /// The file is a PDF.
  public var isPDF: String {
    say("this is a PDF and no plain text; save the table as CSV.")
  }

  /// The file is HTML.
  public var isWebPage: String {
    say("this is a web page and no plain text; save the table as CSV.")
  }

  /// The file is XML.
  public var isXML: String {
    say("this is XML and no plain text; save the table as CSV.")
  }

  /// The file is of a word processor.
  public var isWordProcessors: String {
    say("this is a word processor's file and no plain text; save the table as CSV.")
  }

  /// The file is several files packed into one.
  public var isArchive: String {
    say("this is an archive; unpack it and name the file in it.")
  }

  /// The file is of a program for slides.
  public var isPresentation: String {
    say("this is a presentation and no table; save the table as CSV or in a spreadsheet.")
  }

  /// The file cannot be read without a password.
  public var isLocked: String {
    say("the file is locked by a password; save it without one.")
  }

  /// The file is a spreadsheet that cannot be read, such as an old one of Excel or one of Numbers; .xlsx and .ods are endings of files.
  public var isOtherSpreadsheet: String {
    say("a spreadsheet of this kind cannot be read; save it as .xlsx, .ods or CSV.")
  }

  /// A spreadsheet that is not whole.
  public var isDamagedSpreadsheet: String {
    say(
      "the spreadsheet is damaged or not whole; fetch it again, or open it and save it anew.")
  }

  /// A spreadsheet holds more megabytes than it may.
  public func isTooLargeUnpacked(megabytes: Int) -> String {
    say(
      """
      a sheet holds more than \(megabytes) MB; put the people into a file of their own.
      """)
  }

  /// Nothing stands in a spreadsheet.
  public var blankSheets: String {
    say("there is nothing in the spreadsheet; check that it was saved.")
  }

  /// A sheet of a spreadsheet was asked for that is not there; its name, and those that are there.
  public func noSuchSheet(_ name: String, _ others: [String]) -> String {
    say("there is no sheet “\(name)”; there is: \(row(others)).")
  }

  /// A sheet was asked for of a file that is text; the option stays as it is.
  public var noSheets: String {
    say("this is no spreadsheet and has no sheets; leave --sheet out.")
  }

  /// The file is not encoded in UTF-8, nor in another way that is known.
  public var notUTF8: String { say("this is not UTF-8 text; save the file as UTF-8.") }

  /// A character stands here that nobody can see.
  public var controlCharacter: String {
    say("there is a control character here; remove it.")
  }

  /// A line has more kilobytes than it may have.
  public func lineTooLong(kilobytes: Int) -> String {
    say("the line is longer than \(kilobytes) kB; check that the file is a text file.")
  }

  /// The table has more columns than it may have.
  public func tooManyColumns(limit: Int) -> String {
    say("there are more than \(limit) columns; check that this is the right file.")
  }

  /// A quotation mark in the middle of a cell; the marks at the end are typed as they are here.
  public var quoteInField: String {
    say(
      """
      there is a quotation mark where none may be; \
      put the whole cell into quotes and write the marks within as "".
      """)
  }

  /// A cell that begins with a quotation mark does not end.
  public var quoteNotClosed: String {
    say("the quotation mark that opens here is never closed; close it.")
  }

  /// How many cells a row has, and how many the heading has.
  public func cells(_ found: Int, expected: Int) -> String {
    say(
      found,
      """
      there is \(found) cell, but the first line has \(expected); \
      write as many, and leave those without a value empty.
      """,
      """
      there are \(found) cells, but the first line has \(expected); \
      write as many, and leave those without a value empty.
      """)
  }

  /// A warning; the part is the name of an encoding, such as Windows-1252.
  public func readAs(_ encoding: String) -> String {
    say("the file is read as \(encoding) text; where letters look wrong, save it as UTF-8.")
  }

  /// A warning: a title or an empty line above the table.
  public var lineAbove: String { say("this line stands above the table and is not read.") }

  /// A warning: titles or empty lines above the table; the part is the number of the last of them.
  public func linesAbove(through last: Int) -> String {
    say("what stands above the table, up to line \(last), is not read.")
  }

  /// A warning: a title above the table of a spreadsheet.
  public var rowAbove: String { say("this row stands above the table and is not read.") }

  /// A warning: titles above the table of a spreadsheet; the part is the number of the last row.
  public func rowsAbove(through last: Int) -> String {
    say("what stands above the table, up to row \(last), is not read.")
  }
}
