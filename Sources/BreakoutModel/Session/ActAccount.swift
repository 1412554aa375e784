/// What an act did and what it was about, for whoever tells it in a few words.
public indirect enum ActAccount: Equatable, Sendable {
  /// - Parameters:
  ///   - subject: as it is in the session, or as it was where undo has taken it away.
  ///   - ending: how a decision has ended that the act was about.
  case act(ChangeKind, Subject?, ending: Ending?)
  /// `nil` where the act is not known.
  case takingBack(ActAccount?)
  case doingAgain(ActAccount?)

  public enum Subject: Equatable, Sendable {
    case point(PointID, title: String?)
    case note(NoteKind, text: String)
    case someNote
    case recommendation(RecommendationID, text: String?)
    /// What was put to the room.
    case question(String)
    case decision(DecisionID)
    case participant(name: String)
    case someParticipant
    case speaker(Speaker)
    case somebody
    case setUp(SetUpField)
  }

  public enum Ending: Equatable, Sendable {
    case status(RecommendationStatus)
    case noConsensus, calledOff, withoutResult
  }
}

extension Session {
  /// What the act of an event did, once it is applied.
  public func account(of event: Event) -> ActAccount {
    switch event.change {
    case .undone(let act): .takingBack(account(ofAct: act))
    case .redone(let act): .doingAgain(account(ofAct: act))
    default: account(ofAct: event.act) ?? .act(event.change.kind, nil, ending: nil)
    }
  }

  /// - Parameter patch: names what the act was about, and holds it where undo has taken it away.
  func account(of kind: ChangeKind, _ patch: Patch?) -> ActAccount {
    .act(
      kind, patch.flatMap(subject),
      ending: kind == .decisionUpdated ? patch.flatMap { ending(of: $0.key) } : nil)
  }

  private func subject(of patch: Patch) -> ActAccount.Subject? {
    let key = patch.key
    if let id = Point.id(of: key) {
      return .point(id, title: (points[id] ?? Point.value(in: patch))?.title)
    }
    if let id = Note.id(of: key) {
      let note = notes[id] ?? Note.value(in: patch)
      return note.map { .note($0.kind, text: $0.text) } ?? .someNote
    }
    if let id = Recommendation.id(of: key) {
      let one = recommendations[id] ?? Recommendation.value(in: patch)
      return .recommendation(id, text: one?.fields.text)
    }
    if let id = Decision.id(of: key) {
      let one = decisions[id] ?? Decision.value(in: patch)
      return one?.subject.recommendation.map { .recommendation($0, text: nil) }
        ?? one.map { .question($0.subject.text) } ?? .decision(id)
    }
    if let id = Participant.id(of: key)
      ?? DecisionAnswer.id(of: key).map({ ParticipantID($0.place) })
    {
      let one = Participant.value(in: patch) ?? roster[id]
      return one.map { .participant(name: $0.name) } ?? .someParticipant
    }
    if let id = Intervention.id(of: key) {
      let one = floor.interventions[id] ?? Intervention.value(in: patch)
      return one.map { .speaker(speaker(of: $0.details.person)) } ?? .somebody
    }
    if let field = SetUpEntry.id(of: key) { return .setUp(field) }
    return nil
  }

  /// How the decision that an act was about has ended; `nil` while it goes on.
  private func ending(of key: SlotKey) -> ActAccount.Ending? {
    guard let id = Decision.id(of: key), let one = decisions[id], !one.isOpen else { return nil }
    if let status = one.status { return .status(status) }
    guard case .consensus(let call) = one.proceeding else { return .withoutResult }
    return call.result == .notReached ? .noConsensus : .calledOff
  }
}
