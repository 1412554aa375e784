import BreakoutModel
import BreakoutWords

extension Gap {
  /// What is before the room and has no result yet.
  static func ofDecisions(_ record: ReportedSession) -> [Gap] {
    record.decisions.filter(\.isOpen).map { decision in
      let (noun, id) = (decision.proceeding.noun, "\(decision.id)")
      return Gap(
        decision.subject.recommendation.map { Words.current.gaps.stillOpen(noun, on: "\($0)", id) }
          ?? Words.current.gaps.stillOpen(noun, id),
        at: .decision(decision.id))
    }
  }
}
