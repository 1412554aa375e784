/// What was typed wrongly. Options stay as they are.
extension Words.ExportCommand {
  /// A warning where a sheet is made of an agenda: its file, and the name of the session that it has started.
  public func agendaHasSession(_ file: String, _ session: String) -> String {
    say(
      """
      \(file) has started a session; what was changed there is not in this sheet. Name the session for that: \(session)
      """)
  }

  /// No session was named; the command stays as it is.
  public var nameSession: String { say("Name a session file; breakout list shows them.") }

  /// CSV has a file for each table.
  public var csvIsSeveral: String {
    say("CSV is several files; choose one by --table, or a --folder.")
  }

  /// The layout has another ending.
  public var templateEnding: String {
    say("--template takes a file whose name ends in .html or .md.")
  }

  /// An option of the report that is read aloud, with another kind of document.
  public var speedForReportBack: String {
    say("--minutes and --words-per-minute go with --kind report-back.")
  }

  /// An option of the recommendations document, with another kind of document.
  public var addresseeForRecommendations: String {
    say("--addressee goes with the recommendations document alone.")
  }

  /// A part that a kind of document does not have, and those that it has.
  public func noSuchPart(_ part: String, of kind: String, known: [String]) -> String {
    known.isEmpty
      ? say(
        "A document of --kind \(kind) is of one piece: --with and --without go with recommendations and record."
      )
      : say(
        "A document of --kind \(kind) has no part “\(part)”; its parts are \(words.lists.row(known))."
      )
  }

  /// A name that no recommendation is addressed to, and the names of those to whom there are some.
  public func addressedToNobody(_ name: String, known: [String]) -> String {
    known.isEmpty
      ? say("No recommendation of the session is addressed to anybody yet.")
      : say(
        "No recommendation of the session is addressed to “\(name)”; there are some to \(words.lists.row(known))."
      )
  }

  /// The calendar of deadlines, with a format of documents.
  public var calendarHasItsFormat: String {
    say("--kind calendar is an iCalendar file (.ics); leave --format and --table out.")
  }

  /// How many recommendations and actions the calendar cannot show.
  public func withoutADay(_ count: Int) -> String {
    say(
      count, "\(count) recommendation or action has no deadline with a day and is not in it.",
      "\(count) recommendations and actions have no deadline with a day and are not in it.")
  }

  /// A length that cannot be.
  public var minutesRange: String { say("--minutes takes a number from 1 to 60.") }

  /// A speed that cannot be.
  public var wordsPerMinuteRange: String {
    say("--words-per-minute takes a number from 50 to 300.")
  }

  /// Two formats cannot go into one file.
  public var outputIsOne: String {
    say("--output names one file; several formats go to a --folder.")
  }

  /// An option that the chosen format does not use, and the formats that do, as they are typed.
  public func optionIsFor(_ option: String, formats: [String]) -> String {
    say(
      """
      \(option) with this file is for \(words.lists.any(formats)); choose that by --format.
      """)
  }

  /// Data were asked for of what is printed to be written in by hand; the kind is as it is typed.
  public func sheetsHaveNoData(_ kind: String) -> String {
    say("--kind \(kind) is for paper; choose another --format than json or csv, and no --table.")
  }

  /// How many acts of a seat are not in the session yet; e is a key.
  public func waiting(_ count: Int) -> String {
    say(
      count,
      """
      \(count) act is NOT SAVED and wait beside the session, so this document is without them; \
      e at that seat writes one that has them.
      """,
      """
      \(count) acts are NOT SAVED and wait beside the session, so this document is without them; \
      e at that seat writes one that has them.
      """)
  }

  /// Behind a sentence on a document that is there already.
  public var replaceWritesOver: String { say("--replace writes over it.") }

  /// A layout that is no text, or too long.
  public func templateNotRead(_ file: String) -> String {
    say("\(file) cannot be read; name a template in UTF-8 of at most 1 MB.")
  }

  /// How many things the document lacks.
  public func gaps(_ count: Int) -> String {
    say(
      count,
      "\(count) thing is missing; --kind gaps writes what.",
      "\(count) things are missing; --kind gaps writes the list.")
  }

  /// How many names are in the document that should not be; they follow line by line.
  public func names(_ count: Int) -> String {
    say(
      count,
      "\(count) name remains in free text although the attribution rule forbids it:",
      "\(count) names remain in free text although the attribution rule forbids it:")
  }
}
