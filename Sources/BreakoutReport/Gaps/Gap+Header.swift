import BreakoutModel
import BreakoutWords

extension Gap {
  /// What the head of the document lacks.
  static func ofHeader(_ record: ReportedSession) -> [Gap] {
    let header = record.session.header
    var gaps: [Gap] = []
    if CleanText.line(header.title).isEmpty {
      gaps.append(Gap(Words.current.gaps.noTitle, at: .session))
    }
    let namesOfficers = record.attribution.namesOfficers
    if namesOfficers, header.moderators.isEmpty {
      gaps.append(Gap(Words.current.gaps.noModerator, at: .people))
    }
    if namesOfficers, header.rapporteurs.isEmpty {
      gaps.append(Gap(Words.current.gaps.noRapporteur, at: .people))
    }
    if record.session.electorate == nil {
      gaps.append(Gap(Words.current.gaps.noPresence, at: .presence))
    }
    if record.session.started == nil, header.date == nil {
      gaps.append(Gap(Words.current.gaps.noDate, at: .session))
    }
    return gaps
  }
}
