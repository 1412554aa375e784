extension Refusal {
  /// The sentences about the floor and the clocks.
  var floorSentence: String {
    switch self {
    case .peopleWait(let count):
      count == 1
        ? "1 person waits for the floor. Leave the point?"
        : "\(count) people wait for the floor. Leave the point?"
    case .noSuchRequest: "That person is not on the speakers' list any more."
    case .alreadyWaiting(let speaker, let place):
      "\(speaker) waits already, at place \(place). Put them on the list once more?"
    case .listIsClosed(let requests):
      requests == 0
        ? "The speakers' list is closed. Add this person all the same?"
        : "The speakers' list is closed; \(requests) asked too late. Add this person all the same?"
    case .listIsOpen: "The speakers' list is open already."
    case .alreadySpeaking(let speaker): "\(speaker) has the floor already."
    case .nobodyKnown: "Say who asks: a name, a constituency, or both."
    case .nobodySpeaks: "Nobody has the floor."
    case .justGiven: "The floor was given just now; a second press does nothing."
    case .isPaused: "The clock of this speech is paused already."
    case .isNotPaused: "The clock of this speech runs already."
    case .noLimit: "This speech has no time limit."
    case .nothingToYield: "There is no time left to give to somebody else."
    case .enoughResponses:
      "A speech has two responses at most, one from each person. Add this one all the same?"
    case .sessionIsPaused: "The session is in a break already."
    case .sessionIsNotPaused: "The session is not in a break."
    case .notStarted: "The session has not started; open the first point."
    case .hardStopIsPast: "That time is past; give one that is still to come."
    case .extendedTwice(let id):
      "Point \(id.number) was extended twice already. Extend it once more?"
    case .impossibleLength: "An extension is longer than nothing and at most a day."
    case .reminderIsPast: "That time is past; give one that is still to come."
    case .noSuchReminder: "There is no such reminder."
    case .notParked: "Only a parked issue has an owner; start a note with p to park one."
    default: ""
    }
  }
}
