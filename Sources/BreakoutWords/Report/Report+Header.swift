/// The facts below a document's title, and how far it has gone.
extension Words.Report {
  /// Below the title: for what the session is held.
  public var event: String { say("Event") }

  /// Below the title: when the session was.
  public var dateAndTime: String { say("Date and time") }

  /// Below the title: where the session was.
  public var place: String { say("Place") }

  /// Below the title: who chairs. One person or nobody yet, or several.
  public func moderators(_ count: Int) -> String {
    say(max(1, count), "Moderator", "Moderators")
  }

  /// Below the title: who writes. One person or nobody yet, or several.
  public func rapporteurs(_ count: Int) -> String {
    say(max(1, count), "Rapporteur", "Rapporteurs")
  }

  /// Below the title: who spoke first. One person, or several.
  public func panellists(_ count: Int) -> String {
    say(count, "Panellist", "Panellists")
  }

  /// Behind "Moderator" or "Rapporteur", where nobody may be named.
  public var officersNotNamed: String { say("not named under the Chatham House Rule") }

  /// Below the title: how many people took part.
  public var participation: String { say("Participation") }

  /// Below the title, and heading of a column: by which rule speakers are named or not.
  public var attribution: String { say("Attribution") }

  /// Below the title: by which rule decisions are taken.
  public var decisionRule: String { say("Decision rule") }

  /// Below the title, and heading of a column: which version of the document it is.
  public var version: String { say("Version") }

  /// Heading: what the documents lack.
  public var stillMissing: String { say("Still missing") }

  /// When a session was that has not begun: the planned day, and the planned time or length.
  public func notStarted(_ day: String, planned: String) -> String {
    say("\(day), not started (planned \(planned))")
  }

  /// When a session was: its day, from when to when, and what was planned.
  public func held(_ day: String, _ times: String, planned: String) -> String {
    say("\(day), \(times) (planned \(planned))")
  }

  /// In place of "from when to when", where a session has no end yet.
  public func sinceNotClosed(_ start: String) -> String {
    say("since \(start), not closed")
  }

  /// How many people there are, where nobody was counted: the mark says that it is to be completed.
  public func numberPresent(_ mark: String) -> String {
    say("number present \(mark)")
  }

  /// Behind how many people there are: which groups there are.
  public func constituencies(_ list: String) -> String {
    say("constituencies: \(list)")
  }

  /// Behind how many people there are: how many there were, when most were.
  public func highestCount(_ number: Int) -> String {
    say("highest count \(number)")
  }

  /// The state of a document that nobody has seen yet. Capitals, as a stamp.
  public var draft: String { say("DRAFT") }

  /// The state of a document that was sent around for comments. Capitals, as a stamp.
  public var circulated: String { say("CIRCULATED") }

  /// The state of a document that was approved. Capitals, as a stamp.
  public var validated: String { say("VALIDATED") }

  /// Which version a document is: its state, such as DRAFT, and the number of the version.
  public func version(_ state: String, _ number: Int) -> String {
    say("\(state) \(number)")
  }

  /// A version that is open for comments until a day.
  public func commentsBy(_ version: String, _ day: String) -> String {
    say("\(version), comments by \(day)")
  }

  /// A version with who approved it.
  public func validatedBy(_ version: String, _ person: String) -> String {
    say("\(version) by \(person)")
  }

  /// A version that was approved although something was missing, and why.
  public func validatedDespite(_ version: String, _ reason: String) -> String {
    say("\(version), all the same: \(reason)")
  }

  /// Who approved a document, where nobody may be named.
  public var theModerator: String { say("the moderator") }

  /// The version of a document before there is a session.
  public func noSessionYet(_ version: String) -> String {
    say("\(version), no session yet")
  }

  /// The version of a document of a session that has not begun.
  public func sessionNotStarted(_ version: String) -> String {
    say("\(version), session not started")
  }

  /// The version of a document of a session that goes on.
  public func sessionNotClosed(_ version: String) -> String {
    say("\(version), session not closed")
  }

  /// Behind the version: up to which moment and which entry of the record the document goes.
  public func stateOfRecord(_ moment: String, entry: Int) -> String {
    say("state of \(moment), entry \(entry) of the record")
  }

  /// Behind that: the first digits of the number by which the record can be checked.
  public func sealed(_ state: String, hash: String) -> String {
    say("\(state) (SHA-256 \(hash)…)")
  }
}
