extension Refusal {
  /// One sentence: what is the matter and what to do.
  public var sentence: String {
    switch self {
    case .sessionClosed: "The session is closed; press u to take the closing back."
    case .noSuchPoint(let id):
      "There is no point \(id.number); the list on the left shows the numbers."
    case .noSuchNote: "That note is no longer there."
    case .noSuchRecommendation(let id): "There is no recommendation \(id)."
    case .noOpenPoint: "No point is open; press n to open the next one."
    case .noPointLeft: "That was the last point; close it with :close point, or press e to export."
    case .noEarlierPoint: "There is no earlier point."
    case .pointIsOpen(let id): "Point \(id.number) is open already."
    case .pointIsMerged(let id, let other):
      "Point \(id.number) was merged into point \(other.number)."
    case .justOpened(let id, let ago):
      "Point \(id.number) was opened only \(max(0, ago.count / 1000)) s ago. Leave it?"
    case .decisionIsOpen(let id): "Decision \(id) is still open. Call it off and go on?"
    case .noOpenDecision: "No vote or consensus call is open."
    case .notAVote: "What is open is a consensus call; finish it with c or o."
    case .noCountToReplace:
      "Only the latest count of a vote can be replaced; put the matter to the room again."
    case .notAConsensusCall: "What is open is a vote; record its count."
    case .standingObjections(let count):
      count == 1
        ? "An objection stands; it must be withdrawn before there is consensus."
        : "\(count) objections stand; they must be withdrawn before there is consensus."
    case .noSuchObjection: "There is no such objection."
    case .emptyText: "There is no text yet."
    case .alreadyDecided(let id): "\(id) was decided already. Put it to the room again?"
    case .isWithdrawn(let id): "\(id) was withdrawn or merged; press u or mark it a draft again."
    case .mergesItself(let id): "\(id) cannot be merged into itself; name another one."
    case .isBeforeTheRoom(let id):
      "\(id) is before the room; record the decision or call it off first."
    case .alreadyLinked(let id): "\(id) has just these source notes already."
    case .isNotRecommended(let id):
      "\(id) was neither adopted nor supported; only such recommendations are followed up."
    case .regimeStays: "That attribution rule holds already; nothing changes."
    case .issuedAlready(let number):
      "Nothing has changed since version \(number.number) was written."
    case .notValid(let isOpen, let missing):
      "Not validated: "
        + [
          isOpen ? "the session is not closed" : nil,
          missing > 0
            ? "\(missing) essential \(missing == 1 ? "thing is" : "things are") missing" : nil,
        ].compactMap(\.self).joined(separator: ", and ")
        + "; g lists what is missing, or say why it is validated all the same."
    case .needsDecision(let status):
      "Only a consensus call or a vote makes it “\(status.name)”; press c or v."
    case .noSuchParticipant: "That person is not on the roster; :roster shows it."
    case .isOnOpenRoll(let name): "\(name) is being called; end the roll call first."
    case .nothingToMark: "Nothing changes: they are marked so already."
    case .allOnRoster: "All of these people are on the roster already."
    case .tooManyParticipants(let limit): "A roster holds at most \(limit) people."
    case .fewerThanMarked(let group, let present, let marked):
      "\(group.map { $0 + ": " } ?? "")\(present) present, but \(marked) marked present by name:"
        + " correct the number, or mark who has left."
    case .nobodyOnRoll:
      "Nobody with a vote is marked present; a roll call needs the roster: :roster."
    case .notOnRoll: "That person is not on this roll."
    case .isRollCall: "This is a roll call; its answers are the count."
    case .notARollCall: "This vote calls nobody by name; type its count."
    case .tellersDiffer(let tallies):
      "The tellers differ: \(tallies.map(\.plainFigures).joined(separator: " against ")); count again."
    case .ruleNotConfirmed(let rule, let agenda):
      "The agenda's rule “\(agenda)” does not say how this vote is decided. Decide it by \(rule.words)?"
    case .stillInDoubt: "The result is still in doubt; go on counting."
    case .reasonMissing: "Say why in a few words; the reason is printed with the result."
    case .justCalled: "Ask the room first; c records consensus once nobody has objected."
    case .notAPoll: "What is open is no poll."
    case .emptyPoll: "Nobody has taken part yet; type a ballot or the totals."
    case .poll(let problem): problem.sentence
    case .noPriorities: "Only the result of a vote on the remaining points can change their order."
    case .alreadyInOrder: "The points are so already; nothing changes."
    case .pointIsFinished(let id): "Point \(id.number) is finished already."
    case .notAConsentRound: "What is open is no round of consent."
    case .presenceUnknown: "How many people are present? A count needs that number."
    case .uncountable: "Counts are whole numbers from 0 to \(Tally.largestCount)."
    case .moreHandsThanPresent(let hands, let present):
      "\(hands) hands, \(present) present: recount, or correct the number present."
    case .morePresentThanEntitled(let present, let entitled):
      "\(present) present, but only \(entitled) entitled: correct one of the two."
    case .entitledUnknown: "This rule needs the number of those entitled to vote."
    case .notReadBack:
      "This would not be read back as it was written, so it is not recorded; shorten a number or a name."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .isOfOtherSeat(let step):
      "You have nothing to undo. Take back what the \(step.seat.words) did: \(step.account)?"
    case .lastIsTakenBack(let step, let seat, let next):
      "The \(seat.words) has taken back your last act already (\(step.account)). Take back the one "
        + "before, \(next.account)?"
    case .changedSince(let step, let later):
      "The \(later.seat.words) has gone on since \(step.account): take back \(later.account) first?"
    case .hasNoGround(let step):
      "\(step.account.capitalisedFirst) cannot come back: what it belonged to is no longer there."
    case .mergeIntoItself: "A point cannot be merged into itself."
    case .noMatch(let text): "No note of this point holds “\(text)”."
    case .tooManyPoints(let limit): "A session walks at most \(limit) points."
    case .peopleWait, .noSuchRequest, .alreadyWaiting, .listIsClosed, .listIsOpen,
      .alreadySpeaking, .nobodyKnown, .nobodySpeaks, .justGiven, .isPaused, .isNotPaused,
      .noLimit, .nothingToYield, .enoughResponses, .sessionIsPaused, .sessionIsNotPaused,
      .notStarted, .hardStopIsPast, .extendedTwice, .impossibleLength, .reminderIsPast,
      .noSuchReminder, .notParked:
      floorSentence
    case .groupsNotCounted, .groupPresenceUnknown, .noSuchGroup, .groupNamedTwice,
      .groupNotCounted, .moreHandsThanPresentInGroup, .morePresentThanEntitledInGroup,
      .entitledUnknownInGroup, .groupsPresentDiffer, .groupsEntitledDiffer, .groupCountsDiffer:
      groupSentence
    }
  }
}
