import BreakoutModel

/// A recommendation with its history.
struct PublishedRecommendation: Encodable, Equatable, Sendable {
  struct Version: Encodable, Equatable, Sendable {
    let number: Int
    /// Missing under the Chatham House Rule.
    let at: String?
    let text: String
    let addressees: [String]
  }

  struct Report: Encodable, Equatable, Sendable {
    let date: String
    let state: FollowUpState
    let note: String
  }

  let id: String
  let point: String
  /// When it was begun; missing under the Chatham House Rule.
  let at: String?
  let text: String
  let addressees: [String]
  let indicator: String
  let baseline: String
  let target: String
  let deadline: String
  /// The last day of the deadline (ISO 8601); missing where it names none.
  let lastDay: String?
  let resources: String
  let lead: String
  let sdgTargets: [String]
  let rationale: String
  let priority: String
  let proposer: String?
  let status: String
  let mergedInto: String?
  let splitFrom: String?
  let wordings: [Version]
  /// The number of the wording that was last read back to the room.
  let readBackWording: Int?
  let isChangedAfterDecision: Bool
  /// The notes it came from.
  let sources: [String]
  /// The decisions on it, oldest first, and the one that gave it its status.
  let decisions: [String]
  let standingDecision: String?
  let followUp: [Report]

  init(_ one: Recommendation, in record: ReportedSession) {
    let (fields, attribution) = (one.fields, record.attribution(of: one))
    func time(_ at: Timestamp) -> String? {
      attribution.tellsMoments ? record.clock.iso8601(at) : nil
    }
    id = one.id.description
    point = one.point.description
    at = time(one.at)
    text = fields.text.published
    addressees = fields.addressees.map(\.published)
    indicator = fields.indicator.published
    baseline = fields.baseline.published
    target = fields.target.published
    deadline = fields.deadline.published
    lastDay = Deadline.lastDay(in: fields.deadline)?.description
    resources = fields.resources.published
    lead = fields.lead.published
    sdgTargets = fields.sdgTargets.map(\.published)
    rationale = fields.rationale.published
    priority = fields.priority.published
    proposer = attribution.words(for: fields.proposer)
    status = one.status.word
    if case .merged(let into) = one.status {
      mergedInto = into.description
    } else {
      mergedInto = nil
    }
    splitFrom = one.splitFrom?.description
    wordings = one.versions.enumerated().map { place, wording in
      Version(
        number: place + 1, at: time(wording.at), text: wording.text.published,
        addressees: wording.addressees.map(\.published))
    }
    readBackWording = one.readBackVersion
    isChangedAfterDecision = one.isChangedAfterDecision
    sources = one.sources.map { "N\($0.number)" }
    decisions = record.decisions(on: one.id).map(\.id.description)
    standingDecision = one.standingDecision(in: record)?.id.description
    followUp = one.followUp.map {
      Report(date: $0.date.published, state: $0.state, note: $0.note.published)
    }
  }
}

extension RecommendationStatus {
  /// One word for programs.
  fileprivate var word: String {
    switch self {
    case .draft: "draft"
    case .readBack: "read-back"
    case .adoptedByConsensus: "adopted-by-consensus"
    case .adoptedByVote: "adopted-by-vote"
    case .supported: "supported"
    case .notAdopted: "not-adopted"
    case .withdrawn: "withdrawn"
    case .deferred: "deferred"
    case .merged: "merged"
    }
  }
}
