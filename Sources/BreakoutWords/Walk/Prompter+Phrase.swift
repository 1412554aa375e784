import BreakoutModel

extension Prompter {
  /// What to say now.
  public var phrase: String { phrase(for: situation) }

  /// What is said in a situation, with what the session knows of it now and `…` for what it does not.
  public func phrase(for situation: PrompterSituation) -> String {
    PrompterPhrase.filled(Self.text(for: situation, in: session), value)
  }

  /// What is planned to be said in a situation before anything has happened, with `…` for all that only the room will
  /// tell.
  ///
  /// - Parameters:
  ///   - point: which is open then; `nil` for what is said at any of them.
  ///   - end: the hard stop on the clock.
  public static func planned(
    for situation: PrompterSituation, on point: Point?, until end: String, in session: Session
  ) -> String {
    PrompterPhrase.filled(text(for: situation, in: session)) { placeholder in
      switch placeholder {
      case .session: session.header.title
      case .point: point.map { String($0.id.number) }
      case .title: point?.title
      case .question: point?.question
      case .minutes: point.map { clock($0.planned) }
      case .limit: session.floor.rules.limit(of: .floor).map(clock)
      case .end: end
      case .speaker, .seconds, .next, .waiting, .matter, .rule, .needed, .majority, .result: nil
      }
    }
  }

  /// In the agenda's own words where it has some.
  private static func text(for situation: PrompterSituation, in session: Session) -> String {
    session.header.phrases?.last { $0.situation == situation.rawValue }?.text
      ?? words.walk.phrase(situation)
  }

  /// What the session has for a name in a phrase; `nil` where it has nothing now.
  private func value(_ placeholder: PrompterPlaceholder) -> String? {
    switch placeholder {
    case .session: session.header.title
    case .point: point.map { String($0.id.number) }
    case .title: point?.title
    case .question: point?.question
    case .minutes: point.map { Self.clock($0.limit) }
    case .speaker: speaker.map(name)
    case .limit: limit.map(Self.clock)
    case .seconds:
      session.floor.speaker.flatMap { SpeechClock($0, at: at).left }
        .map { String(max(0, ($0.count + 999) / 1000)) }
    case .next: next.map(name)
    case .waiting: String(session.floor.list.count)
    case .matter: decision.map(matter)
    case .rule: vote.map { $0.rule.announcement(for: $0.electorate) }
    case .needed: vote.flatMap(needed)
    case .majority: vote?.rule.words
    case .result: vote?.verdict?.sentence
    case .end: session.hardStop.map(timeOfDay)
    }
  }

  private var point: Point? { session.pointAtHand.flatMap { session.points[$0] } }

  /// The one that is open, else the last one.
  private var decision: Decision? { session.decisionUnderWay ?? session.lastStandingDecision }

  private var vote: Vote? {
    guard case .vote(let vote) = decision?.proceeding else { return nil }
    return vote
  }

  /// Who has the floor, or had it last.
  private var speaker: Intervention? {
    session.floor.speaker
      ?? session.floor.interventions.values.filter { $0.started != nil }
      .max { first, second in
        (first.started?.milliseconds ?? .min) < (second.started?.milliseconds ?? .min)
      }
  }

  private var limit: Milliseconds? {
    if let speaker = session.floor.speaker { return speaker.limit }
    return session.floor.rules.limit(of: next?.details.kind ?? .floor)
  }

  private func name(_ one: Intervention) -> String { session.name(of: one.details.person) }

  private func matter(_ decision: Decision) -> String {
    decision.subject.recommendation.map { "\($0)" } ?? words.walk.quoted(decision.subject.text)
  }

  /// On those present, if everybody votes yes or no.
  private func needed(_ vote: Vote) -> String? {
    let base = vote.rule.base == .entitled ? vote.electorate.entitled : vote.electorate.present
    return base.map { String(vote.rule.needed(of: $0)) }
  }

  private func timeOfDay(_ at: Timestamp) -> String {
    let minutes = at.milliseconds / 60_000 + Int64(session.header.utcOffsetMinutes)
    let ofDay = (minutes % 1440 + 1440) % 1440
    return TimeOfDay(hour: Int(ofDay / 60), minute: Int(ofDay % 60))?.description ?? ""
  }

  private static func clock(_ length: Milliseconds) -> String {
    let seconds = max(0, length.count / 1000)
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }
}
