extension Words {
  /// What is said about files of participants, behind the number of a line: what is wrong, and behind a semicolon what to
  /// do.
  public var rosters: Rosters { Rosters(self) }

  public struct Rosters: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// What is to be looked at.
extension Words.Rosters {
  /// The heading of a column that the program does not know.
  public func unreadColumn(_ name: String) -> String {
    say("the column “\(name)” is not read.")
  }

  /// The file has no heading.
  public var columnsTaken: String {
    say(
      """
      no column is named, so they are taken as name, organisation, constituency, role and country.
      """)
  }

  /// Two names with the same words in another order, and the number of the line where the second stands.
  public func sameNames(_ name: String, _ other: String, line: Int) -> String {
    say(
      """
      “\(name)” has the same names as “\(other)” on line \(line); take one away if they are one person.
      """)
  }

  /// Two names with the same words in another order, and the number of the row of a spreadsheet where the second stands.
  public func sameNames(_ name: String, _ other: String, row: Int) -> String {
    say(
      """
      “\(name)” has the same names as “\(other)” in row \(row); take one away if they are one person.
      """)
  }

  /// The row that names the columns comes once more.
  public var headingAgain: String { say("the headings stand here again and are not read.") }

  /// Columns without a heading, by their letters or numbers, in which something stands.
  public func untitledColumns(_ names: [String]) -> String {
    say(
      names.count, "column \(words.lists.all(names)) has no heading and is not read.",
      "the columns \(words.lists.all(names)) have no heading and are not read.")
  }

  /// Rows of a spreadsheet that are there but not shown.
  public func hiddenRows(_ count: Int) -> String {
    say(
      count, "\(count) row is hidden in the spreadsheet and is read like the others.",
      "\(count) rows are hidden in the spreadsheet and are read like the others.")
  }

  /// The sheet of a spreadsheet that is read is there but not shown.
  public func hiddenSheet(_ name: String) -> String {
    say("the sheet “\(name)” is read, which is hidden; no other names people.")
  }

  /// The sheet of a spreadsheet that is read, and others that name people as well; the option stays as it is.
  public func otherRosters(_ others: [String], read name: String) -> String {
    say(
      """
      of the sheets that name people only “\(name)” is read; for the others (\(words.tables.row(others))) import the file \
      again with --sheet.
      """)
  }

  /// The sheet of a spreadsheet that is read, and others that are not.
  public func otherSheets(_ others: [String], read name: String) -> String {
    say("the sheet “\(name)” is read; not read: \(words.tables.row(others)).")
  }

  /// A role such as “keynote speaker”; the word observer is typed as it is here.
  public func speakingRole(_ role: String) -> String {
    say("the role “\(role)” is taken as voting; write observer where it has no vote.")
  }

  /// A group of participants that the session does not know.
  public func unknownConstituency(_ name: String) -> String {
    say("the session has no constituency “\(name)”; it is kept as it is.")
  }

  /// A role that is not known and how many people have it, who vote; voting and observer are typed as they are here.
  public func unknownRoleVotes(_ role: String, people: Int) -> String {
    say(
      people,
      """
      the role “\(role)” (\(people) person) is not known and is taken as voting; \
      where that is wrong, write voting or observer.
      """,
      """
      the role “\(role)” (\(people) people) is not known and is taken as voting; \
      where that is wrong, write voting or observer.
      """)
  }

  /// A role that is not known and how many people have it, who do not vote; voting and observer are typed as they are
  /// here.
  public func unknownRoleObserves(_ role: String, people: Int) -> String {
    say(
      people,
      """
      the role “\(role)” (\(people) person) is not known and is taken as observer; \
      where that is wrong, write voting or observer.
      """,
      """
      the role “\(role)” (\(people) people) is not known and is taken as observer; \
      where that is wrong, write voting or observer.
      """)
  }

  /// How many people there are.
  public func people(_ count: Int) -> String {
    say(count, "\(count) person", "\(count) people")
  }

  /// A roster without a column of names; the word “name” is typed as it is here.
  public var noNameColumn: String {
    say("no column is called “name”; name the columns in the first line.")
  }
}

/// Why a row was left out.
extension Words.Rosters {
  /// The row has no name.
  public var noName: String { say("there is no name; write one into its column.") }

  /// The row has a note or a placeholder where the name belongs.
  public var noPerson: String {
    say("this names nobody; write a name where a person is meant.")
  }

  /// A quotation mark in the middle of a cell; the marks at the end are typed as they are here.
  public func quoteInCell(column: Int) -> String {
    say(
      """
      the quotation mark at byte \(column) may not stand there; \
      put the whole cell into quotes and write the marks within as "".
      """)
  }

  /// A cell that begins with a quotation mark does not end.
  public var quoteNotClosed: String { say("a quotation mark is never closed; close it.") }

  /// How many cells a row has, and how many the heading has.
  public func cells(_ found: Int, expected: Int) -> String {
    say(
      found,
      """
      there is \(found) cell instead of \(expected); \
      leave cells without a value empty and put a cell with a separator into quotes.
      """,
      """
      there are \(found) cells instead of \(expected); \
      leave cells without a value empty and put a cell with a separator into quotes.
      """)
  }

  /// The number of the line where the same person stands first.
  public func duplicate(firstLine: Int) -> String {
    say(
      """
      the same name and organisation are on line \(firstLine) already; tell the two apart.
      """)
  }

  /// The number of the row of a spreadsheet where the same person stands first.
  public func duplicate(firstRow: Int) -> String {
    say(
      """
      the same name and organisation are in row \(firstRow) already; tell the two apart.
      """)
  }

  /// A formula that has no value; the letters of its column.
  public func formula(column: String) -> String {
    say(
      """
      the formula in column \(column) gives no value; write the value itself, or open the file and save it anew.
      """)
  }

  /// A cell in the column of names goes over several columns.
  public var wideName: String {
    say("this goes over several columns and is taken for a heading; write a person into one cell.")
  }

  /// A character stands in the row that nobody can see.
  public var controlCharacter: String { say("there is a control character; remove it.") }

  /// A cell has more characters than it may have.
  public func longCell(limit: Int) -> String {
    say("a cell is longer than \(limit) characters; shorten it.")
  }
}
