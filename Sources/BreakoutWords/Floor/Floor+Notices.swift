/// What is said when something was done at the speakers' list, or could not be.
extension Words.Floor {
  /// While speaking times are set: a length such as 1:30.
  public func lengthForAll(_ length: String) -> String {
    say("\(length) each would let everybody speak who waits.")
  }

  /// Nobody who waits is selected.
  public var selectSomebody: String { say("Select somebody who waits.") }

  /// A question to be answered with yes or no; a name as it was typed.
  public func hasNoGroup(_ name: String) -> String {
    say("“\(name)” has no group that is known here. Is this a new person without a group?")
  }

  /// Somebody asked for the floor too late; how many have.
  public func countedTooLate(_ count: Int) -> String {
    say(
      count, "Counted: \(count) asked after the list was closed.",
      "Counted: \(count) asked after the list was closed.")
  }

  /// After the list was closed.
  public var listIsClosed: String { say("The list is closed.") }

  /// After the list was closed: how many still wait on it.
  public func listIsClosed(after count: Int) -> String {
    say(
      count, "The list is closed after the \(count) inscribed on it.",
      "The list is closed after the \(count) inscribed on it.")
  }

  /// After the list was opened again.
  public var listIsOpen: String { say("The list is open again.") }

  /// After the order of the list was changed: what it follows, such as “balance of the groups”.
  public func listFollows(_ mode: String) -> String { say("The list follows: \(mode).") }

  /// After somebody was put on the list: their name and their number.
  public func inLine(_ name: String, _ number: Int) -> String {
    say("\(name) is number \(number) in line.")
  }

  /// The floor is to be given and nobody waits.
  public var nobodyToGive: String {
    say("Nobody waits for the floor; f puts somebody on the list.")
  }

  /// Somebody who was interrupted has the floor again.
  public func goesOn(_ name: String) -> String { say("\(name) goes on.") }

  /// Somebody was interrupted; “.” is a key.
  public func pauses(_ name: String) -> String { say("\(name) pauses; “.” goes on.") }

  /// A point of order was raised, and nobody has typed by whom; I is a key.
  public var saysWhoRaised: String { say("I says who raised the point of order, and the ruling.") }

  /// Somebody has the floor: what they want to say.
  public func speaker(_ name: String, toSay text: String) -> String {
    say("\(name), to say: \(text)")
  }
}

/// Questions with an answer for each of a few keys.
extension Words.Floor {
  /// A question: the session is about to be closed, and so many wait.
  public func closeThough(_ count: Int) -> String {
    say(
      count, "\(count) person waits for the floor. Close the session?",
      "\(count) people wait for the floor. Close the session?")
  }

  /// An answer to that, in the bottom line.
  public var leaveUnheard: String { say("leave, they go unheard") }

  /// The same answer, in a word for where there is little room.
  public var leave: String { say("leave") }

  /// An answer to that, in the bottom line.
  public var keepTheList: String { say("keep the list") }

  /// A question to be answered with yes or no.
  public var takeClosingBack: String { say("The session is closed. Take the closing back?") }

  /// An answer, in the bottom line: somebody who asks for the floor too late waits like the others.
  public var onTheList: String { say("on the list") }

  /// An answer, in the bottom line: somebody who asks for the floor too late is counted and does not wait.
  public var onlyCounted: String { say("only counted") }
}
