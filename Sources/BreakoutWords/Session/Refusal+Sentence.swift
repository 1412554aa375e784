import BreakoutModel

extension Refusal {
  /// One sentence: what is the matter and what to do.
  public var sentence: String {
    let say = words.refusals
    return switch self {
    case .sessionClosed: say.sessionClosed
    case .noSuchPoint(let id): say.noSuchPoint(id.number)
    case .noSuchNote: say.noSuchNote
    case .noSuchRecommendation(let id): say.noSuchRecommendation("\(id)")
    case .noOpenPoint: say.noOpenPoint
    case .noPointLeft: say.noPointLeft
    case .noPointsYet: say.noPointsYet
    case .noEarlierPoint: say.noEarlierPoint
    case .pointIsOpen(let id): say.pointIsOpen(id.number)
    case .pointIsMerged(let id, let other): say.pointIsMerged(id.number, into: other.number)
    case .justOpened(let id, let ago):
      say.justOpened(id.number, seconds: Int(max(0, ago.count / 1000)))
    case .decisionIsOpen(let id): say.decisionIsOpen("\(id)")
    case .noOpenDecision: say.noOpenDecision
    case .notAVote: say.notAVote
    case .noCountToReplace: say.noCountToReplace
    case .notAConsensusCall: say.notAConsensusCall
    case .standingObjections(let count): say.standingObjections(count)
    case .noSuchObjection: say.noSuchObjection
    case .emptyText: say.emptyText
    case .alreadyDecided(let id): say.alreadyDecided("\(id)")
    case .isWithdrawn(let id): say.isWithdrawn("\(id)")
    case .mergesItself(let id): say.mergesItself("\(id)")
    case .isBeforeTheRoom(let id): say.isBeforeTheRoom("\(id)")
    case .alreadyLinked(let id): say.alreadyLinked("\(id)")
    case .isNotRecommended(let id): say.isNotRecommended("\(id)")
    case .regimeStays: say.regimeStays
    case .issuedAlready(let number): say.issuedAlready(number.number)
    case .notValid(let isOpen, let missing): say.notValid(isOpen: isOpen, missing: missing)
    case .needsDecision(let status): say.needsDecision(status.name)
    case .noSuchParticipant: say.noSuchParticipant
    case .isOnOpenRoll(let name): say.isOnOpenRoll(name)
    case .nothingToMark: say.nothingToMark
    case .allOnRoster: say.allOnRoster
    case .tooManyParticipants(let limit): say.tooManyParticipants(limit: limit)
    case .fewerThanMarked(.room, let present, let marked):
      say.fewerThanMarked(present, marked: marked)
    case .fewerThanMarked(.group(let name), let present, let marked):
      say.fewerThanMarked(present, marked: marked, in: name)
    case .fewerThanMarked(.observers, let present, let marked):
      say.fewerThanMarked(present, marked: marked, in: say.observers)
    case .nobodyOnRoll: say.nobodyOnRoll
    case .notOnRoll: say.notOnRoll
    case .isRollCall: say.isRollCall
    case .notARollCall: say.notARollCall
    case .tellersDiffer(let tallies): say.tellersDiffer(tallies.map(\.plainFigures))
    case .ruleNotConfirmed(let rule, let agenda): say.ruleNotConfirmed(agenda, rule: rule.words)
    case .stillInDoubt: say.stillInDoubt
    case .reasonMissing: say.reasonMissing
    case .justCalled: say.justCalled
    case .notAPoll: say.notAPoll
    case .emptyPoll: say.emptyPoll
    case .poll(let problem): problem.sentence
    case .noPriorities: say.noPriorities
    case .alreadyInOrder: say.alreadyInOrder
    case .pointIsFinished(let id): say.pointIsFinished(id.number)
    case .notAConsentRound: say.notAConsentRound
    case .presenceUnknown: say.presenceUnknown
    case .uncountable: say.uncountable(most: Tally.largestCount)
    case .moreHandsThanPresent(let hands, let present):
      say.moreHandsThanPresent(hands, present: present)
    case .morePresentThanEntitled(let present, let entitled):
      say.morePresentThanEntitled(present, entitled: entitled)
    case .entitledUnknown: say.entitledUnknown
    case .notReadBack: say.notReadBack
    case .nothingToUndo: say.nothingToUndo
    case .nothingToRedo: say.nothingToRedo
    case .isOfOtherSeat(let step): say.isOfOtherSeat(step.seat.words, step.account.phrase)
    case .lastIsTakenBack(let step, let seat, let next):
      say.lastIsTakenBack(step.account.phrase, by: seat.words, next: next.account.phrase)
    case .changedSince(let step, let later):
      say.changedSince(step.account.phrase, by: later.seat.words, later: later.account.phrase)
    case .hasNoGround(let step): say.hasNoGround(step.account.phrase)
    case .mergeIntoItself: say.mergeIntoItself
    case .noMatch(let text): say.noMatch(text)
    case .tooManyPoints(let limit): say.tooManyPoints(limit: limit)
    case .peopleWait(let count): say.peopleWait(count)
    case .noSuchRequest: say.noSuchRequest
    case .alreadyWaiting(let speaker, let place):
      say.alreadyWaiting(words.floor.name(speaker), place: place)
    case .listIsClosed(0): say.listIsClosed
    case .listIsClosed(let requests): say.listIsClosed(tooLate: requests)
    case .listIsOpen: say.listIsOpen
    case .alreadySpeaking(let speaker): say.alreadySpeaking(words.floor.name(speaker))
    case .nobodyKnown: say.nobodyKnown
    case .nobodySpeaks: say.nobodySpeaks
    case .justGiven: say.justGiven
    case .isPaused: say.isPaused
    case .isNotPaused: say.isNotPaused
    case .noLimit: say.noLimit
    case .nothingToYield: say.nothingToYield
    case .enoughResponses: say.enoughResponses
    case .sessionIsPaused: say.sessionIsPaused
    case .sessionIsNotPaused: say.sessionIsNotPaused
    case .notStarted: say.notStarted
    case .timeIsPast: say.timeIsPast
    case .extendedTwice(let id): say.extendedTwice(id.number)
    case .impossibleLength: say.impossibleLength
    case .impossibleDuration: say.impossibleDuration
    case .reserveTooLong: say.reserveTooLong
    case .noSuchReminder: say.noSuchReminder
    case .notParked: say.notParked
    case .groupsNotCounted: say.groupsNotCounted
    case .groupPresenceUnknown: say.groupPresenceUnknown
    case .noSuchGroup(let name): say.noSuchGroup(name)
    case .groupNamedTwice(let name): say.groupNamedTwice(name)
    case .groupNotCounted(let name): say.groupNotCounted(name)
    case .moreHandsThanPresentInGroup(let name, let hands, let present):
      say.moreHandsThanPresent(hands, present: present, in: name)
    case .morePresentThanEntitledInGroup(let name, let present, let entitled):
      say.morePresentThanEntitled(present, entitled: entitled, in: name)
    case .entitledUnknownInGroup(let name): say.entitledUnknown(in: name)
    case .groupsPresentDiffer(let sum, let present):
      say.groupsPresentDiffer(sum, present: present)
    case .groupsEntitledDiffer(let sum, let entitled):
      say.groupsEntitledDiffer(sum, entitled: entitled)
    case .groupCountsDiffer(let sum, let room): say.groupCountsDiffer(sum, room: room)
    }
  }
}
