import BreakoutModel

extension Gap {
  /// What is before the room and has no result yet.
  static func ofDecisions(_ record: SessionRecord) -> [Gap] {
    record.decisions.filter(\.isOpen).map { decision in
      let on = decision.subject.recommendation.map { "on \($0) " } ?? ""
      return Gap(
        "The \(decision.proceeding.noun) \(on)(\(decision.id)) is still open.",
        at: .decision(decision.id))
    }
  }
}
