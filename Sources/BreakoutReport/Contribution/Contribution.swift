import BreakoutModel
import BreakoutWords

/// What a session gives to a synthesis of several rooms, as far as it may leave the room (product rules F17
/// and F29).
///
/// It is made by an allow-list, as `PublishedRecord` is. Of the notes there are the leading messages and the actions,
/// as the session's own document tells them; there are no points, nobody's name from a field for names that may not
/// be told, and no time of a single act; what the rapporteur wrote in free text is as it was
/// written, and `NameScan` says which names are left there.
public struct Contribution: Equatable, Sendable, Codable {
  /// How many people were there, when most were.
  public struct Presence: Equatable, Sendable, Codable {
    public struct Constituency: Equatable, Sendable, Codable {
      public let name: String
      public let present: Int
    }

    /// Everybody with a vote.
    public let present: Int
    /// Those without one, where they were counted.
    public let observers: Int?
    /// As far as they may be told apart; empty where they may not or were not counted.
    public let constituencies: [Constituency]
  }

  /// What somebody took upon themselves.
  public struct Action: Equatable, Sendable, Codable {
    public let who: String
    public let what: String
    /// As it was typed; empty for none.
    public let deadline: String
  }

  public let title: String
  public let event: String?
  public let place: String?
  public let room: String?
  /// The day on which it was held, else the planned one, e.g. `2016-04-26`.
  public let date: String?
  public let regime: Regime
  public let version: Version
  public let isClosed: Bool
  /// The language that its agenda says, a tag (BCP 47).
  public let language: String?
  /// That of the last entry of the record.
  public let lastMoment: Timestamp
  /// `nil` where nobody was counted.
  public let presence: Presence?
  /// All of them, whatever became of them, in the order of their numbers.
  public let recommendations: [ContributedRecommendation]
  /// At most three; missing in files of earlier versions.
  public let keyMessages: [String]?
  /// Those that somebody has taken up; missing in files of earlier versions.
  public let actions: [Action]?

  public init(_ session: Session) {
    let record = ReportedSession(session, unsaved: [])
    let header = session.header
    title = header.title.published
    event = header.event?.published.nilIfBlank
    place = header.place?.published.nilIfBlank
    room = header.room?.published.nilIfBlank
    date =
      session.started
      .flatMap { CalendarDate($0, utcOffsetMinutes: header.utcOffsetMinutes)?.description }
      ?? header.date?.published.nilIfBlank
    regime = Regime(record.attribution.regime)
    version = Version(ReportVersion(record))
    isClosed = record.isClosed
    language = header.language?.published
    lastMoment = record.lastAt
    // What is counted together is called by a code.
    presence = Words().speak { Self.presence(record) }
    recommendations = record.recommendations.map { ContributedRecommendation($0, in: record) }
    keyMessages = LeadingMessages(record).notes.map { record.sentence(of: $0) }
    actions = record.notes.filter { $0.kind == .action }.compactMap { note in
      let action = CommittedAction(note, record)
      return action.who.map {
        Action(
          who: $0, what: Untagged(action.fields.text).text.published,
          deadline: action.fields.deadline.published)
      }
    }
  }

  /// One of the counts that the session's own document prints, so that both together tell no more than it.
  private static func presence(_ record: ReportedSession) -> Presence? {
    let counts = Participation.counts(of: record.session)
    guard let highest = counts.map(\.present).max(),
      let count = counts.first(where: { $0.present == highest })
    else { return nil }
    return Presence(
      present: count.present, observers: count.observers,
      constituencies: count.groups(allowedBy: record.attribution).map {
        Presence.Constituency(name: $0.name, present: $0.size)
      })
  }
}

extension NameScan {
  /// The hits in what a session gives to a synthesis.
  public func hits(inContributionOf session: Session) -> [NameHit] {
    hits.filter { hit in
      switch hit.place {
      case .recommendation, .decision, .session: true
      case .note(let id): [.keyMessage, .action].contains(session.notes[id]?.kind)
      case .point, .presence, .people, .roster, .unsaved: false
      }
    }
  }
}
