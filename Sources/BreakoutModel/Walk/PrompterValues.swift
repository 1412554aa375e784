/// What the session has for the names in a phrase.
struct PrompterValues {
  let session: Session
  /// Who is next in line.
  let next: Intervention?
  private let now: Timestamp

  /// - Parameter order: the proposed order, where somebody worked it out already.
  init(_ session: Session, at now: Timestamp, order: [ProposedSpeaker]?) {
    self.session = session
    self.now = now
    next = (order ?? FairProposal(session).order).first.flatMap {
      session.floor.interventions[$0.id]
    }
  }

  /// `nil` where the session has nothing for it now.
  func value(_ placeholder: PrompterPlaceholder) -> String? {
    switch placeholder {
    case .session: session.header.title
    case .point: point.map { "\($0.id.number)" }
    case .title: point?.title
    case .question: point?.question
    case .minutes: point.map { Self.clock($0.limit) }
    case .speaker: speaker.map(name)
    case .limit: limit.map(Self.clock)
    case .seconds:
      session.floor.speaker.flatMap { SpeechClock($0, at: now).left }
        .map { "\(max(0, ($0.count + 999) / 1000))" }
    case .next: next.map(name)
    case .waiting: "\(session.floor.list.count)"
    case .matter: decision.map(matter)
    case .rule: vote?.rule.announcement(for: vote?.electorate)
    case .needed: vote.flatMap(needed)
    case .majority: vote.map { $0.rule.words }
    case .result: vote?.verdict.map(\.sentence)
    case .end: session.hardStop.map(timeOfDay)
    }
  }

  private var point: Point? { session.pointAtHand.flatMap { session.points[$0] } }

  /// The one that is open, else the last one.
  private var decision: Decision? {
    session.decisionUnderWay ?? session.lastStandingDecision
  }

  private var vote: Vote? {
    guard case .vote(let vote) = decision?.proceeding else { return nil }
    return vote
  }

  /// Who has the floor, or had it last.
  private var speaker: Intervention? {
    session.floor.speaker
      ?? session.floor.interventions.values.filter { $0.started != nil }
      .max { ($0.started ?? .distantPast) < ($1.started ?? .distantPast) }
  }

  private var limit: Milliseconds? {
    let rules = session.floor.rules
    if let speaker = session.floor.speaker { return speaker.limit }
    return rules.limit(of: next?.details.kind ?? .floor)
  }

  private func name(_ one: Intervention) -> String { session.name(of: one.details.person) }

  private func matter(_ decision: Decision) -> String {
    decision.subject.recommendation.map { "\($0)" } ?? "“\(decision.subject.text)”"
  }

  /// On those present, if everybody votes yes or no.
  private func needed(_ vote: Vote) -> String? {
    let base = vote.rule.base == .entitled ? vote.electorate.entitled : vote.electorate.present
    return base.map { "\(vote.rule.needed(of: $0))" }
  }

  private func timeOfDay(_ at: Timestamp) -> String {
    let minutes = at.milliseconds / 60_000 + Int64(session.header.utcOffsetMinutes)
    let ofDay = (minutes % 1440 + 1440) % 1440
    return TimeOfDay(hour: Int(ofDay / 60), minute: Int(ofDay % 60))?.description ?? ""
  }

  private static func clock(_ length: Milliseconds) -> String {
    let seconds = max(0, length.count / 1000)
    return "\(seconds / 60):\(twoDigits(seconds % 60))"
  }
}
