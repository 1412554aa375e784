/// The roster. Ctrl-N, Esc, Enter and u are keys; commands behind a colon are typed as they are here.
extension Words.People {
  /// Somebody's name and their organisation.
  public func name(_ name: String, of organisation: String) -> String {
    say("\(name) (\(organisation))")
  }

  /// In the place of an empty roster.
  public var nobodyYet: String {
    say(
      """
      Nobody is on the roster yet: Ctrl-N adds somebody; Esc, then :import roster reads a file.
      """)
  }

  /// In the heading of the roster: how many are marked as present, of how many who have a vote.
  public func present(_ count: Int, of all: Int) -> String {
    say(count, "\(count) of \(all) present", "\(count) of \(all) present")
  }

  /// In the heading of the roster: how many were counted in the room, marked or not.
  public func counted(_ count: Int) -> String { say(count, "\(count) counted", "\(count) counted") }

  /// At the right of the line in which one types, while it is empty.
  public var typeToFind: String { say("Type to find a name.") }

  /// At the right of the line in which one types.
  public var nobodyFound: String { say("nobody found, Ctrl-N adds") }

  /// At the right of the line in which one types: how many fit.
  public func listed(_ count: Int) -> String { say(count, "\(count) listed", "\(count) listed") }

  /// Behind a name, in up to eleven letters: somebody who was in the room.
  public var left: String { say("left") }

  /// Bottom line: what Enter does with somebody.
  public var hereOrGone: String { say("here or gone") }

  /// Bottom line: lists everybody again.
  public var wholeList: String { say("whole list") }
}

/// What is said when something was done at the roster, or could not be.
extension Words.People {
  /// Those who are listed were to be marked.
  public var allArePresent: String { say("Everybody who is listed is present already.") }

  /// A question to be answered with yes or no: how many who are listed are to be marked.
  public func markAll(_ count: Int) -> String {
    say(count, "Mark the one listed as present?", "Mark all \(count) listed as present?")
  }

  /// How many people there are.
  public func people(_ count: Int) -> String { say(count, "\(count) person", "\(count) people") }

  /// After people were added: their name, or how many they are.
  public func added(_ who: String) -> String { say("\(who) added to the roster.") }

  /// After people were added: their name, or how many they are; and how many there was no need to add.
  public func added(_ who: String, known: Int) -> String {
    say(
      known, "\(who) added to the roster; \(known) were on it already.",
      "\(who) added to the roster; \(known) were on it already.")
  }

  /// After what is known of somebody was changed.
  public func isChanged(_ name: String) -> String { say("\(name) is changed.") }

  /// After somebody was removed; the part says whom, such as “removing Amina Diallo”.
  public func takenOff(_ account: String) -> String {
    say("Taken off the roster: \(account); u among the single keys undoes it.")
  }

  /// After somebody was marked.
  public func isPresent(_ name: String) -> String { say("\(name) is present.") }

  /// After somebody was marked.
  public func isGone(_ name: String) -> String { say("\(name) is gone.") }

  /// After several were marked.
  public func arePresent(_ count: Int) -> String {
    say(count, "\(count) people are present.", "\(count) people are present.")
  }

  /// After several were marked.
  public func areGone(_ count: Int) -> String {
    say(count, "\(count) people are gone.", "\(count) people are gone.")
  }
}

/// The form for somebody on the roster.
extension Words.People {
  /// Heading of a form.
  public var somebodyNew: String { say("Somebody new on the roster") }

  /// A field.
  public var nameField: String { say("Name") }

  /// A field.
  public var organisation: String { say("Organisation") }

  /// A field: the group to which somebody belongs.
  public var constituency: String { say("Constituency") }

  /// A field: in what capacity somebody takes part.
  public var roleField: String { say("Role") }

  /// A field.
  public var country: String { say("Country") }

  /// The form was sent without a name.
  public var typeTheName: String { say("Type the person's name.") }

  /// The role was not understood: all that there are.
  public func noSuchRole(_ roles: [String]) -> String {
    say("A role is one of: \(words.lists.row(roles)).")
  }
}
