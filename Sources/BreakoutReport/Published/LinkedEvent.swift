import BreakoutModel
import BreakoutWords

/// The session and what it asks of whom as linked data, in the words of schema.org, for programs that read web pages
/// (product rule F25). It says nothing that the page does not say.
public struct LinkedEvent: Encodable, Equatable, Sendable {
  struct Thing: Encodable, Equatable, Sendable {
    let type: String
    let name: String

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name
    }
  }

  /// A recommendation: who should do what by when.
  struct Action: Encodable, Equatable, Sendable {
    let type = "Action"
    let identifier: String
    let name: String
    let agent: [Thing]
    /// The last day (ISO 8601); missing where no day is named.
    let endTime: String?

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case identifier, name, agent, endTime
    }
  }

  let context = "https://schema.org"
  let type = "Event"
  let name: String
  let superEvent: Thing?
  let location: Thing?
  /// ISO 8601.
  let startDate: String?
  let endDate: String?
  let potentialAction: [Action]

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case name, superEvent, location, startDate, endDate, potentialAction
  }

  init(_ record: ReportedSession) {
    let (session, header) = (record.session, record.session.header)
    name = Report.title(of: session)
    let event = CleanText.line(header.event ?? "")
    superEvent = event.isEmpty ? nil : Thing(type: "Event", name: event)
    location = ReportHeader.place(header).map { Thing(type: "Place", name: $0) }
    startDate =
      session.started.map(record.clock.iso8601)
      ?? header.date.flatMap { CalendarDate($0) }?.description
    endDate = session.closed.map(record.clock.iso8601)
    potentialAction = NumberedRecommendations(record).all.map { one in
      Action(
        identifier: "\(one.id)", name: RecommendationSentence(one).whole,
        agent: one.distinctAddressees.map {
          Thing(type: "Organization", name: words.recommendations.heading($0))
        },
        endTime: Deadline.lastDay(in: one.fields.deadline)?.description)
    }
  }
}
