import BreakoutModel

extension Gap {
  /// Texts that are no longer those the room decided on (pitfall 20).
  static func ofChangedTexts(_ record: SessionRecord) -> [Gap] {
    record.recommendations.filter(\.isChangedAfterDecision).map { one in
      Gap(
        "The text of \(one.id) was changed after the decision; read it back.",
        at: .recommendation(one.id), isForRoom: true)
    }
  }

  /// Recommendations that nobody could follow up, or of which nobody knows whether the room wants them.
  static func ofRecommendations(_ record: SessionRecord) -> [Gap] {
    record.recommendations.flatMap { one -> [Gap] in
      guard one.status.isRecommended || one.status.isUndecided else { return [] }
      var gaps: [Gap] = []
      // After the session the annex prints an undecided text as it is.
      let missing = one.fields.missing.map { $0.name.lowercased() }
      if !missing.isEmpty, one.status.isRecommended || !record.isClosed {
        gaps.append(
          Gap("\(one.id) lacks: \(missing.joined(separator: ", ")).", at: .recommendation(one.id)))
      }
      for typed in one.fields.sdgTargets where SDGTarget.numbered(typed) == nil {
        gaps.append(
          Gap(
            "“\(CleanText.line(typed))” of \(one.id) is no target of the SDGs; targets are written 17.17.",
            at: .recommendation(one.id), leavesMark: false))
      }
      if one.status.isUndecided {
        gaps.append(
          Gap(
            "\(one.id) is not decided (\(one.status.name)).", at: .recommendation(one.id),
            leavesMark: false, isForRoom: true))
      } else if one.standingDecision(in: record) == nil {
        gaps.append(
          Gap(
            "\(one.id) has no vote or consensus call on record.", at: .recommendation(one.id),
            isForRoom: true))
      }
      if one.status.isRecommended, !one.isChangedAfterDecision, !one.isValidated(in: record) {
        gaps.append(
          Gap(
            "The wording of \(one.id) was not read back to the room.", at: .recommendation(one.id),
            leavesMark: record.isClosed, isForRoom: true))
      }
      return gaps
    }
  }
}
