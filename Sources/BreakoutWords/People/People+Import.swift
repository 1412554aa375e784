/// A roster that is read from a file.
extension Words.People {
  /// Heading of a form; CSV is the name of a format.
  public var importRoster: String { say("Import a roster (spreadsheet or CSV)") }

  /// A field: the name of a file.
  public var file: String { say("File") }

  /// Heading over what is in a file; its name.
  public func roster(from file: String) -> String { say("Roster from \(file)") }

  /// What is in a file: how many people.
  public func inTheFile(_ count: Int) -> String {
    say(count, "\(count) person.", "\(count) people.")
  }

  /// What is in a file: how many people, and how many of each constituency.
  public func inTheFile(_ count: Int, _ groups: [String]) -> String {
    say(
      count, "\(count) person: \(words.lists.row(groups)).",
      "\(count) people: \(words.lists.row(groups)).")
  }

  /// In that list, before a number: people who have a vote.
  public var withAVote: String { say("with a vote") }

  /// In that list, before a number: people who have no vote.
  public var withoutAVote: String { say("without a vote") }

  /// What is in a file: how many people there is no need to add.
  public func knownAlready(_ count: Int) -> String {
    say(
      count, "\(count) on the roster already, left as they are.",
      "\(count) on the roster already, left as they are.")
  }

  /// What is in a file, before a list of its faults: how many rows are left out.
  public func unreadable(_ count: Int) -> String {
    say(count, "\(count) row cannot be read:", "\(count) rows cannot be read:")
  }

  /// Enter was pressed at a file without people.
  public var nobodyToImport: String {
    say("There is nobody to import; mend the file and import it again.")
  }

  /// Bottom line: what Enter does.
  public var importThem: String { say("import") }
}
