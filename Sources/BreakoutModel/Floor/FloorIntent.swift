/// What can be asked about the speakers' list and who has the floor.
public enum FloorIntent: Equatable, Sendable {
  /// Somebody asks for the floor; `despite` puts them on a closed list, or on it once more.
  case request(InterventionDetails, despite: Bool = false)
  /// Somebody asks for the floor too late; they are counted, not put on the list.
  case countTooLate(InterventionDetails)
  /// Says better who somebody is, what they want to say and how they ask.
  case edit(InterventionID, InterventionDetails)
  /// Puts the list in this order, as the moderator arranged it; from then on it is followed as it is.
  case arrange([InterventionID])
  /// Takes somebody off the list who does not want to speak any more.
  case release(InterventionID)
  /// Closes the speakers' list, after the last word of somebody on it.
  case closeList(lastWord: InterventionID? = nil)
  case openList
  /// Sets the speaking times, and what else holds for the list.
  case setRules(FloorRules)

  /// Gives the floor; `since` is a few seconds ago where the person had begun already.
  case give(InterventionID, since: Timestamp? = nil, confirmed: Bool = false)
  /// Somebody takes the floor without having asked, e.g. the moderator or a technician.
  case take(InterventionDetails)
  /// A point of order is taken at once: the first that waits, else somebody's who is named later. Whoever
  /// speaks pauses, and goes on with what was left when it is settled.
  case interrupt
  /// The speech is over.
  case end
  /// Stops the speaking clock.
  case pause
  /// Lets it run on.
  case resume
  /// More or less time for who speaks, at any moment.
  case adjust(by: Milliseconds)
  /// Who speaks gives what is left of their time to somebody else.
  case yield(to: FloorPerson)
}

extension FloorIntent: Codable {
  enum RequestCodingKeys: String, CodingKey {
    case _0 = "details"
    case despite
  }
  enum CountTooLateCodingKeys: String, CodingKey { case _0 = "details" }
  enum EditCodingKeys: String, CodingKey {
    case _0 = "intervention"
    case _1 = "details"
  }
  enum ArrangeCodingKeys: String, CodingKey { case _0 = "order" }
  enum ReleaseCodingKeys: String, CodingKey { case _0 = "intervention" }
  enum SetRulesCodingKeys: String, CodingKey { case _0 = "rules" }
  enum GiveCodingKeys: String, CodingKey {
    case _0 = "intervention"
    case since, confirmed
  }
  enum TakeCodingKeys: String, CodingKey { case _0 = "details" }
}

extension FloorIntent {
  var confirmed: Self {
    switch self {
    case .request(let details, _): .request(details, despite: true)
    case .give(let id, let since, _): .give(id, since: since, confirmed: true)
    case .countTooLate, .edit, .arrange, .release, .closeList, .openList, .setRules, .take,
      .interrupt, .end, .pause, .resume, .adjust, .yield:
      self
    }
  }

  var canWait: Bool {
    switch self {
    case .request, .countTooLate, .edit: true
    case .arrange, .release, .closeList, .openList, .setRules, .give, .take, .interrupt, .end,
      .pause, .resume, .adjust, .yield:
      false
    }
  }

  var joins: Bool {
    switch self {
    case .request, .countTooLate: true
    case .edit, .arrange, .release, .closeList, .openList, .setRules, .give, .take, .interrupt,
      .end, .pause, .resume, .adjust, .yield:
      false
    }
  }
}
