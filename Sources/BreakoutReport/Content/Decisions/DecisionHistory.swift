import BreakoutModel
import BreakoutWords

/// What came before a result and what replaced it.
struct DecisionHistory {
  /// Where the annex has the decision in full, and the one whose place it took.
  let pointer: String
  /// The last consensus call or round of consent before a vote, and who did not agree in it.
  let earlier: String?
  /// For the annex: what this one takes up, what took it up, and what it leaves as it was.
  let fields: [Field]

  init(_ decision: Decision, in record: ReportedSession) {
    pointer =
      decision.revision.map {
        words.report.pointer($0.kind, from: "\($0.of)", to: "\(decision.id)")
      } ?? "\(decision.id)"
    earlier = Self.call(before: decision, in: record).map { call in
      let line = DecisionWords(call, record.attribution(of: call)).words
      let (id, time, wording) = (
        "\(call.id)", record.clock.time(call.opened), call.subject.version
      )
      return wording == decision.subject.version
        ? words.report.earlierCall(id, time, line)
        : words.report.earlierCall(id, time, wording: wording, line)
    }
    let standing = Self.standing(before: decision, in: record)
    var fields = standing.map { [Field(words.report.decidedBefore, $0)] } ?? []
    if let revision = decision.revision {
      fields.append(
        Field(
          words.report.label(revision.kind, of: "\(revision.of)"),
          words.report.reason(revision.reason)))
    }
    if let reason = decision.superseded {
      let later = record.decisions.first { $0.revision?.of == decision.id && !$0.isOpen }
      let by = later.flatMap { one in
        one.revision.map { words.report.replaced(by: "\(one.id)", $0.kind) }
      }
      fields.append(
        Field(by ?? words.report.replacedByALaterCount, words.report.reason(reason)))
    }
    self.fields = fields
  }

  /// That the recommendation was decided before a decision and stays so, whatever that one says, e.g. `adopted by
  /// consensus (D1), and that stands`.
  static func standing(before decision: Decision, in record: ReportedSession) -> String? {
    guard decision.superseded == nil, let id = decision.subject.recommendation,
      let one = record.session.recommendations[id], one.status.isDecided,
      let standing = one.standingDecision(in: record), standing.id < decision.id
    else { return nil }
    return words.report.stands(one.status.name, "\(standing.id)")
  }

  private static func call(before vote: Decision, in record: ReportedSession) -> Decision? {
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
            && !StatedPosition.all(of: one, record.attribution(of: one)).isEmpty)
      case .consent(let round): return round.result == .notReached
      case .vote, .poll: return false
      }
    }
  }
}
