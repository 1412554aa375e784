import BreakoutModel

/// What the session is, from its agenda.
struct PublishedSession: Encodable, Equatable, Sendable {
  let title: String
  let event: String?
  let place: String?
  let room: String?
  /// The day and the time of day that the agenda planned.
  let plannedDate: String?
  let plannedStart: String?
  let plannedMilliseconds: Int64
  /// None under the Chatham House Rule.
  let moderators: [String]
  let rapporteurs: [String]
  let constituencies: [String]
  let decisionRule: String
  /// Of its documents, as the agenda says.
  let language: String?
  let utcOffsetMinutes: Int
  let started: String?
  let closed: String?

  init(_ record: ReportedSession) {
    let (session, header) = (record.session, record.session.header)
    let namesOfficers = record.attribution.namesOfficers
    title = header.title.published
    event = header.event?.published
    place = header.place?.published
    room = header.room?.published
    plannedDate = header.date?.published
    plannedStart = header.plannedStart?.published
    plannedMilliseconds = header.duration.count
    moderators = namesOfficers ? header.moderators.map(\.published) : []
    rapporteurs = namesOfficers ? header.rapporteurs.map(\.published) : []
    constituencies = record.constituencies.map(\.published)
    decisionRule = session.practice.words
    language = header.language?.published
    utcOffsetMinutes = header.utcOffsetMinutes
    started = session.started.map(record.clock.iso8601)
    closed = session.closed.map(record.clock.iso8601)
  }
}
