extension Intent {
  /// The same intent after a question was answered with yes; `self` where nothing asks.
  public var confirmed: Intent {
    switch self {
    case .openNext: .openNext(confirmed: true)
    case .openPrevious: .openPrevious(confirmed: true)
    case .open(let id, _): .open(id, confirmed: true)
    case .closePoint: .closePoint(confirmed: true)
    case .deferPoint(let id, _): .deferPoint(id, confirmed: true)
    case .skipPoint(let id, _): .skipPoint(id, confirmed: true)
    case .closeSession: .closeSession(confirmed: true)
    case .callConsensus(let topic, _): .callConsensus(topic, confirmed: true)
    case .openVote(
      let topic, let rule, let method, let electorate, let waiver, let again, _, let ruleConfirmed):
      .openVote(
        topic, rule: rule, method: method, electorate, quorumWaiver: waiver, reconsidering: again,
        confirmed: true, ruleConfirmed: ruleConfirmed)
    case .openPoll(let topic, let method, let options, let points, let settings, _):
      .openPoll(
        topic, method, options: options, points: points, settings, confirmed: true)
    case .openConsent(let topic, _): .openConsent(topic, confirmed: true)
    case .leaving(let intent, let list): .leaving(intent.confirmed, list: list)
    case .requestFloor(let details, _): .requestFloor(details, despite: true)
    case .giveFloor(let id, let since, _): .giveFloor(id, since: since, confirmed: true)
    case .extendPoint(let length, let asker, _):
      .extendPoint(by: length, asker: asker, confirmed: true)
    default: self
    }
  }

  /// The same intent after the question that a refusal asks was answered with yes: a yes to one question is
  /// none to another. `self` where nothing asks.
  public func confirmed(despite refusal: Refusal) -> Intent {
    guard case .ruleNotConfirmed = refusal else { return confirmed }
    guard
      case .openVote(
        let topic, let rule, let method, let electorate, let waiver, let again, let confirmed, _) =
        self
    else { return self }
    return .openVote(
      topic, rule: rule, method: method, electorate, quorumWaiver: waiver, reconsidering: again,
      confirmed: confirmed, ruleConfirmed: true)
  }

  /// What is wanted itself, whatever becomes of those who wait for the floor.
  public var act: Intent { if case .leaving(let intent, _) = self { intent } else { self } }
}
