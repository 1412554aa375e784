import BreakoutModel
import BreakoutWords

extension Form {
  /// What a filled form asks for, or a sentence that says what to mend. The two that ask a question go on
  /// to the vote or the call themselves.
  func intents(in session: Session, knowing names: KnownNames, at now: Timestamp)
    -> Result<[Intent], FormProblem>
  {
    switch purpose {
    case .recommendation, .mergeRecommendation, .splitRecommendation:
      return recommendationIntents(in: session)
    case .objection, .reservation, .standAside: return consensusIntents(knowing: names)
    case .people:
      let people = People(
        moderators: Self.names(in: self[0]), rapporteurs: Self.names(in: self[1]),
        panellists: Self.names(in: self[2]))
      return .success(people == session.header.people ? [] : [.people(.name(people))])
    case .setUp(let matter): return setUpIntents(matter)
    case .addPoint, .splitPoint, .mergePoint, .editPoint: return walkIntents
    case .moveNote, .tagNote: return noteIntents(in: session)
    case .askConsensus: return .success([.consensus(.call(.question(self[0]), confirmed: false))])
    case .askVote, .reconsider, .importRoster: return .success([])
    case .correctPresence: return correctedPresence(in: session)
    case .waiveQuorum: return .success([.vote(.waiveQuorum(reason: self[0]))])
    case .person(let id): return person(id, in: session)
    case .askConsent: return .success([.consent(.open(.question(self[0]), confirmed: false))])
    case .amendment: return .success([.consent(.amend(self[0]))])
    case .review: return .success([.consent(.setReview(self[0]))])
    case .request, .intervention, .yieldFloor, .speakingTimes:
      return floorIntents(in: session, knowing: names)
    case .extendPoint, .hardStop, .pause: return clockIntents(in: session, at: now)
    case .pointCheck(let id): return .success(checkIntents(id, in: session, at: now))
    case .remind, .countTooLate, .parkedOwner, .bringBack, .written:
      return followUpIntents(in: session, knowing: names, at: now)
    }
  }
}

/// What keeps a form from being accepted.
struct FormProblem: Error, Equatable {
  /// The field to mend.
  let field: Int
  let sentence: String
}
