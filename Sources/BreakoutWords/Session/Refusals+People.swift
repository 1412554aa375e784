/// The roster and who is in the room.
extension Words.Refusals {
  /// `:roster` is a command.
  var noSuchParticipant: String { say("That person is not on the roster; :roster shows it.") }

  /// The name of somebody who was to be changed during a roll call.
  func isOnOpenRoll(_ name: String) -> String {
    say("\(name) is being called; end the roll call first.")
  }

  /// People were to be marked as present or as gone.
  var nothingToMark: String { say("Nothing changes: they are marked so already.") }

  /// People were to be added.
  var allOnRoster: String { say("All of these people are on the roster already.") }

  /// How many people a roster can have.
  func tooManyParticipants(limit: Int) -> String { say("A roster holds at most \(limit) people.") }

  /// How many were counted, and how many are marked by name.
  func fewerThanMarked(_ present: Int, marked: Int) -> String {
    say(
      """
      \(present) present, but \(marked) marked present by name: correct the number, or mark who \
      has left.
      """)
  }

  /// The name of a constituency or “Observers, staff”, how many of it were counted, and how many are marked by
  /// name.
  func fewerThanMarked(_ present: Int, marked: Int, in group: String) -> String {
    say(
      """
      \(group): \(present) present, but \(marked) marked present by name: correct the number, or \
      mark who has left.
      """)
  }

  /// Before a colon: people who are present and have no vote.
  var observers: String { say("Observers, staff") }
}

/// The speakers' list and whoever speaks.
extension Words.Refusals {
  /// Somebody was to speak, or to be changed.
  var noSuchRequest: String { say("That person is not on the speakers' list any more.") }

  /// A question: who asks for the floor, and their place on the speakers' list.
  func alreadyWaiting(_ speaker: String, place: Int) -> String {
    say("\(speaker) waits already, at place \(place). Put them on the list once more?")
  }

  /// A question about the speakers' list.
  var listIsClosed: String { say("The speakers' list is closed. Add this person all the same?") }

  /// A question about the speakers' list: how many have asked since it was closed.
  func listIsClosed(tooLate: Int) -> String {
    say(
      tooLate,
      "The speakers' list is closed; \(tooLate) asked too late. Add this person all the same?",
      "The speakers' list is closed; \(tooLate) asked too late. Add this person all the same?")
  }

  /// The speakers' list was to be opened.
  var listIsOpen: String { say("The speakers' list is open already.") }

  /// Who was to get the floor.
  func alreadySpeaking(_ speaker: String) -> String { say("\(speaker) has the floor already.") }

  /// Somebody was to be put on the speakers' list.
  var nobodyKnown: String { say("Say who asks: a name, a constituency, or both.") }

  /// Something belongs to who speaks.
  var nobodySpeaks: String { say("Nobody has the floor.") }

  /// A key was pressed twice.
  var justGiven: String { say("The floor was given just now; a second press does nothing.") }

  /// A speaker's clock was to be stopped.
  var isPaused: String { say("The clock of this speech is paused already.") }

  /// A speaker's clock was to go on.
  var isNotPaused: String { say("The clock of this speech runs already.") }

  /// A speaker was to have more or less time.
  var noLimit: String { say("This speech has no time limit.") }

  /// A speaker was to give the rest of their time to another one.
  var nothingToYield: String { say("There is no time left to give to somebody else.") }

  /// A question about somebody who wants to respond to a speech.
  var enoughResponses: String {
    say("A speech has two responses at most, one from each person. Add this one all the same?")
  }
}
