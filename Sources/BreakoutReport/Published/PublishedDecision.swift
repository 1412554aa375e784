import BreakoutModel
import BreakoutWords

/// One taking of the room's view with what it came to.
struct PublishedDecision: Encodable, Equatable, Sendable {
  struct Position: Encodable, Equatable, Sendable {
    /// `objection`, `reservation` or `stand-aside`.
    let kind: String
    /// In the words that the regime allows; missing where nothing may be said.
    let by: String?
    let reason: String
    /// What became of an objection.
    let outcome: String?
  }

  struct Revision: Encodable, Equatable, Sendable {
    let kind: String
    let of: String
    let reason: String
  }

  let id: String
  let kind: String
  let point: String?
  let recommendation: String?
  /// The number of the wording of the recommendation that was put.
  let wording: Int?
  let question: String
  let opened: String
  let closed: String?
  /// As the documents print it.
  let result: String
  let positions: [Position]
  let amendments: [String]
  let review: String?
  let revision: Revision?
  /// Why a later one has replaced it.
  let superseded: String?
  let vote: PublishedVote?
  let poll: PublishedPoll?

  init(_ decision: Decision, in record: ReportedSession) {
    let (subject, attribution) = (decision.subject, record.attribution(of: decision))
    id = decision.id.description
    point = subject.point?.description
    recommendation = subject.recommendation?.description
    wording = subject.recommendation == nil ? nil : subject.version
    question = QuestionPut(subject).text.published
    opened = record.clock.iso8601(decision.opened)
    closed = decision.closed.map(record.clock.iso8601)
    result = DecisionWords(withoutPositions: decision, attribution).words
    positions = Self.positions(decision.proceeding, attribution)
    revision = decision.revision.map {
      Revision(kind: $0.kind.rawValue, of: $0.of.description, reason: $0.reason.published)
    }
    superseded = decision.superseded?.published
    var (amendments, review): ([String], String?) = ([], nil)
    var (vote, poll): (PublishedVote?, PublishedPoll?)
    switch decision.proceeding {
    case .consensus: kind = "consensus"
    case .consent(let round):
      kind = "consent"
      amendments = round.amendments.map(\.published)
      review = round.reviewDate.nilIfBlank
    case .vote(let one):
      kind = "vote"
      vote = PublishedVote(one, in: record, attribution)
    case .poll(let one):
      kind = "poll"
      poll = PublishedPoll(one, attribution, isOpen: decision.isOpen)
    }
    (self.amendments, self.review, self.vote, self.poll) = (amendments, review, vote, poll)
  }

  private static func positions(
    _ proceeding: Proceeding, _ attribution: Attribution
  ) -> [Position] {
    func position(_ kind: String, _ statement: Statement, _ outcome: String? = nil) -> Position {
      Position(
        kind: kind, by: attribution.words(for: statement), reason: statement.reason.published,
        outcome: outcome)
    }
    switch proceeding {
    case .consensus(let call):
      return call.objections.map {
        position("objection", $0.statement, $0.isWithdrawn ? "withdrawn" : "standing")
      }
        + call.reservations.map { position("reservation", $0) }
        + call.standAsides.map { position("stand-aside", $0) }
    case .consent(let round):
      return round.objections.map { position("objection", $0.statement, $0.outcome.rawValue) }
    case .vote, .poll: return []
    }
  }
}
