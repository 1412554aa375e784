import BreakoutModel

/// What came before a result and what replaced it.
struct DecisionHistory {
  /// Where the annex has the decision in full, and the one whose place it took.
  let pointer: String
  /// The last consensus call or round of consent before a vote, and who did not agree in it.
  let earlier: String?
  /// For the annex: what this one takes up, what took it up, and what it leaves as it was.
  let fields: [Field]

  init(_ decision: Decision, in record: SessionRecord) {
    pointer =
      decision.revision.map { revision in
        let word =
          switch revision.kind {
          case .recount: "counted anew"
          case .correction: "count corrected"
          case .reconsideration: "reconsidered"
          }
        return "\(word), see \(revision.of) and \(decision.id) in the annex"
      } ?? "\(decision.id)"
    earlier = Self.call(before: decision, in: record).map { call in
      let line = DecisionLine(call, record.attribution(of: call)).words
      let wording =
        call.subject.version == decision.subject.version
        ? "" : " on wording \(call.subject.version)"
      return "\(call.id), \(record.clock.time(call.opened))\(wording): \(line)"
    }
    let standing = Self.standing(before: decision, in: record)
    var fields = standing.map { [Field(Self.standingLabel, $0)] } ?? []
    if let revision = decision.revision {
      fields.append(Field("\(revision.kind.noun) of \(revision.of)", "reason: \(revision.reason)"))
    }
    if let reason = decision.superseded {
      let later = record.decisions.first { $0.revision?.of == decision.id && !$0.isOpen }
      let by = later.flatMap { one in
        one.revision.map { "\(one.id) (\($0.kind.noun.lowercased()))" }
      }
      fields.append(Field("Replaced by \(by ?? "a later count")", "reason: \(reason)"))
    }
    self.fields = fields
  }

  static let standingLabel = "Decided before"

  /// That the recommendation was decided before a decision and stays so, whatever that one says, e.g. `adopted by
  /// consensus (D1), and that stands`.
  static func standing(before decision: Decision, in record: SessionRecord) -> String? {
    guard decision.superseded == nil, let id = decision.subject.recommendation,
      let one = record.session.recommendations[id], one.status.isDecided,
      let standing = one.standingDecision(in: record), standing.id < decision.id
    else { return nil }
    return "\(one.status.name) (\(standing.id)), and that stands"
  }

  private static func call(before vote: Decision, in record: SessionRecord) -> Decision? {
    guard case .vote = vote.proceeding else { return nil }
    let all = vote.subject.recommendation.map { record.decisions(on: $0) } ?? record.decisions
    return all.last { one in
      guard one.id < vote.id, !one.isOpen, one.superseded == nil,
        vote.subject.recommendation != nil
          || (one.subject.recommendation == nil && one.subject.text == vote.subject.text)
      else { return false }
      switch one.proceeding {
      case .consensus(let call):
        return call.result == .notReached
          || (call.result == .calledOff
            && !Position.all(of: one, record.attribution(of: one)).isEmpty)
      case .consent(let round): return round.result == .notReached
      case .vote, .poll: return false
      }
    }
  }
}

extension Revision.Kind {
  var noun: String {
    switch self {
    case .recount: "Recount"
    case .correction: "Correction"
    case .reconsideration: "Reconsideration"
    }
  }
}
