/// Notes and recommendations. A recommendation is named by its number, such as `R1.1`.
extension Words.Refusals {
  /// The note was removed elsewhere.
  var noSuchNote: String { say("That note is no longer there.") }

  /// What was looked for to be replaced.
  func noMatch(_ text: String) -> String { say("No note of this point holds “\(text)”.") }

  /// An owner was named for a note of another kind; `p` is typed before a note.
  var notParked: String {
    say("Only a parked issue has an owner; start a note with p to park one.")
  }

  /// The number of a recommendation that there is not.
  func noSuchRecommendation(_ id: String) -> String { say("There is no recommendation \(id).") }

  /// A question: the number of a recommendation.
  func alreadyDecided(_ id: String) -> String {
    say("\(id) was decided already. Put it to the room again?")
  }

  /// The number of a recommendation; `u` is a key.
  func isWithdrawn(_ id: String) -> String {
    say("\(id) was withdrawn or merged; press u or mark it a draft again.")
  }

  /// The number of a recommendation.
  func mergesItself(_ id: String) -> String {
    say("\(id) cannot be merged into itself; name another one.")
  }

  /// The number of a recommendation on which the room is deciding.
  func isBeforeTheRoom(_ id: String) -> String {
    say("\(id) is before the room; record the decision or call it off first.")
  }

  /// The number of a recommendation.
  func alreadyLinked(_ id: String) -> String { say("\(id) has just these source notes already.") }

  /// The number of a recommendation.
  func isNotRecommended(_ id: String) -> String {
    say("\(id) was neither adopted nor supported; only such recommendations are followed up.")
  }

  /// A status that somebody wanted to set, such as “adopted by vote”; `c` and `v` are keys.
  func needsDecision(_ status: String) -> String {
    say("Only a consensus call or a vote makes it “\(status)”; press c or v.")
  }
}
