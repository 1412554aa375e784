import BreakoutModel

extension Gap {
  /// What the head of the document lacks.
  static func ofHeader(_ record: SessionRecord) -> [Gap] {
    let header = record.session.header
    var gaps: [Gap] = []
    if CleanText.line(header.title).isEmpty {
      gaps.append(Gap("The session has no title.", at: .session))
    }
    let namesOfficers = record.attribution.namesOfficers
    if namesOfficers, header.moderators.isEmpty {
      gaps.append(Gap("The moderator is not named.", at: .people))
    }
    if namesOfficers, header.rapporteurs.isEmpty {
      gaps.append(Gap("The rapporteur is not named.", at: .people))
    }
    if record.session.electorate == nil {
      gaps.append(Gap("The number of people present is not recorded.", at: .presence))
    }
    if record.session.started == nil, header.date == nil {
      gaps.append(Gap("The date is not known.", at: .session))
    }
    return gaps
  }
}
