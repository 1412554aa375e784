import BreakoutModel
import BreakoutWords

/// The whole session for other programs, as far as it may leave the room (product rules F12, F17).
///
/// It is made by an allow-list: what no field here asks for does not leave. Names stand only where
/// `Attribution` lets them; times of single notes and wordings only where nobody has to be kept from telling
/// who spoke. Reminders, what people wanted to say, and how long each person spoke are not in it.
///
/// Numbers of entries are given out in the order of creation and say nothing about anybody.
public struct PublishedRecord: Encodable, Equatable, Sendable {
  /// Says by which description the file can be checked, whatever else it is called.
  public static let schema = "urn:breakout:session:1"

  let schema: String
  /// Grows when something is left out or means something else; what is added changes nothing.
  let format: Int
  let session: PublishedSession
  let attribution: PublishedAttribution
  let document: PublishedDocument
  let points: [PublishedPoint]
  let notes: [PublishedNote]
  let recommendations: [PublishedRecommendation]
  let decisions: [PublishedDecision]
  let presence: [PublishedPresence]
  /// Under `attributed` only.
  let roster: [PublishedParticipant]?
  /// Under `affiliation` only.
  let organisations: [String]?
  let floor: PublishedFloor
  let breaks: [PublishedBreak]
  let gaps: [String]
  /// How many names the scan has found in free text.
  let nameHits: Int

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case format, session, attribution, document, points, notes, recommendations, decisions
    case presence, roster, organisations, floor, breaks, gaps, nameHits
  }

  /// - Parameters:
  ///   - unsaved: notes that could not be saved yet; they are marked.
  ///   - isIncomplete: whether a part of the record could not be read.
  public init(_ session: Session, unsaved: [NoteDraft] = [], isIncomplete: Bool = false) {
    // The same data in every language: what people read in it is told in English.
    self = Words().speak {
      Self(ReportedSession(session, unsaved: unsaved), isIncomplete: isIncomplete)
    }
  }

  init(_ record: ReportedSession, isIncomplete: Bool = false) {
    schema = Self.schema
    format = 1
    let session = record.session
    self.session = PublishedSession(record)
    attribution = PublishedAttribution(record)
    document = PublishedDocument(record, isIncomplete: isIncomplete)
    points = session.walk.map { PublishedPoint($0, in: record) }
    notes = record.notes.map { PublishedNote($0, in: record) }
    recommendations = record.recommendations.map { PublishedRecommendation($0, in: record) }
    decisions = record.decisions.map { PublishedDecision($0, in: record) }
    presence = Participation.moments(of: session).map { PublishedPresence($0, in: record) }
    switch record.attribution.regime {
    case .attributed:
      roster = session.roster.values.map { PublishedParticipant($0) }
      organisations = nil
    case .affiliation:
      roster = nil
      organisations = Participation.organisations(record).map(\.published)
    case .group, .chathamHouse:
      roster = nil
      organisations = nil
    }
    floor = PublishedFloor(record)
    breaks = session.breaks.values.map { PublishedBreak($0, record.clock) }
    let missing = GapList(record)
    gaps = missing.gaps.map(\.sentence)
    nameHits = missing.hits.count
  }
}
