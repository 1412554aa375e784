import BreakoutModel
import BreakoutWords

extension Gap {
  /// Texts that are no longer those the room decided on (pitfall 20).
  static func ofChangedTexts(_ record: ReportedSession) -> [Gap] {
    record.recommendations.filter(\.isChangedAfterDecision).map { one in
      Gap(
        Words.current.gaps.changedAfterDecision("\(one.id)"),
        at: .recommendation(one.id), isForRoom: true)
    }
  }

  /// Recommendations that nobody could follow up, or of which nobody knows whether the room wants them.
  static func ofRecommendations(_ record: ReportedSession) -> [Gap] {
    record.recommendations.flatMap { one -> [Gap] in
      guard one.status.isRecommended || one.status.isUndecided else { return [] }
      var gaps: [Gap] = []
      // After the session the annex prints an undecided text as it is.
      let missing = one.fields.missing.map { Words.current.report.name(of: $0) }
      if !missing.isEmpty, one.status.isRecommended || !record.isClosed {
        gaps.append(
          Gap(
            Words.current.gaps.lacks("\(one.id)", Words.current.lists.row(missing)),
            at: .recommendation(one.id)))
      }
      for typed in one.fields.sdgTargets where SDGTarget.numbered(typed) == nil {
        gaps.append(
          Gap(
            Words.current.gaps.noSuchTarget(CleanText.line(typed), of: "\(one.id)"),
            at: .recommendation(one.id), leavesMark: false))
      }
      if one.status.isUndecided {
        gaps.append(
          Gap(
            Words.current.gaps.notDecided("\(one.id)", one.status.name),
            at: .recommendation(one.id),
            leavesMark: false, isForRoom: true))
      } else if one.standingDecision(in: record) == nil {
        gaps.append(
          Gap(
            Words.current.gaps.noDecisionOnRecord("\(one.id)"), at: .recommendation(one.id),
            isForRoom: true))
      }
      if one.status.isRecommended, !one.isChangedAfterDecision, !one.isValidated(in: record) {
        gaps.append(
          Gap(
            Words.current.gaps.notReadBack("\(one.id)"), at: .recommendation(one.id),
            leavesMark: record.isClosed, isForRoom: true))
      }
      return gaps
    }
  }
}
