/// The session itself, and what is taken back in it.
extension Words.Refusals {
  /// `u` is a key.
  var sessionClosed: String { say("The session is closed; press u to take the closing back.") }

  /// Something was to be recorded that has no words.
  var emptyText: String { say("There is no text yet.") }

  /// What was entered cannot be kept exactly.
  var notReadBack: String {
    say(
      """
      This would not be read back as it was written, so it is not recorded; shorten a number or \
      a name.
      """)
  }

  /// Nothing has been done yet that could be taken back.
  var nothingToUndo: String { say("There is nothing to undo.") }

  /// Nothing was taken back that could be done again.
  var nothingToRedo: String { say("There is nothing to redo.") }

  /// A question: who else did the last act, such as “moderator”, and what it was, such as “opening point 2”.
  func isOfOtherSeat(_ seat: String, _ act: String) -> String {
    say("You have nothing to undo. Take back what the \(seat) did: \(act)?")
  }

  /// A question: who has taken an act back, such as “moderator”, that act, such as “opening point 2”, and the one
  /// before it.
  func lastIsTakenBack(_ act: String, by seat: String, next: String) -> String {
    say(
      """
      The \(seat) has taken back your last act already (\(act)). Take back the one before, \
      \(next)?
      """)
  }

  /// A question: who did something since, such as “moderator”, an act, such as “opening point 2”, and what was done
  /// since.
  func changedSince(_ act: String, by seat: String, later: String) -> String {
    say("The \(seat) has gone on since \(act): take back \(later) first?")
  }

  /// An act, such as “opening point 2”, was to be done again or taken back.
  func hasNoGround(_ act: String) -> String {
    say("No way back for \(act): what it belonged to is no longer there.")
  }

  /// A break was asked for in a break.
  var sessionIsPaused: String { say("The session is in a break already.") }

  /// The end of a break was asked for.
  var sessionIsNotPaused: String { say("The session is not in a break.") }

  /// Something needs a session under way.
  var notStarted: String { say("The session has not started; open the first point.") }
}

/// The document.
extension Words.Refusals {
  /// The rule by which speakers are named was to become what it is.
  var regimeStays: String { say("That attribution rule holds already; nothing changes.") }

  /// A new version of the document was asked for; the number is that of the last one.
  func issuedAlready(_ version: Int) -> String {
    say("Nothing has changed since version \(version) was written.")
  }

  func notValid(isOpen: Bool, missing: Int) -> String {
    switch (isOpen, missing > 0) {
    case (true, true): notValid(reasons(isStillOpen, essentials(missing)))
    case (true, false): notValid(isStillOpen)
    case (false, _): notValid(essentials(missing))
    }
  }

  /// The report cannot be declared valid, and why; `g` is a key.
  func notValid(_ reasons: String) -> String {
    say(
      """
      Not validated: \(reasons); g lists what is missing, or say why it is validated all the \
      same.
      """)
  }

  /// Why the report cannot be declared valid.
  var isStillOpen: String { say("the session is not closed") }

  /// Why the report cannot be declared valid.
  func essentials(_ count: Int) -> String {
    say(
      count,
      "\(count) essential thing is missing",
      "\(count) essential things are missing")
  }

  /// Two reasons why the report cannot be declared valid.
  func reasons(_ first: String, _ second: String) -> String { say("\(first), and \(second)") }
}
