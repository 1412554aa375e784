import BreakoutModel
import BreakoutWords

extension Gap {
  /// Texts that name somebody whom the regime does not let be named (product rule F17). The document says
  /// where, not whom.
  static func ofNames(_ scan: NameScan) -> [Gap] {
    scan.hits.once { "\($0.place) \($0.sentence)" }
      .map { Gap($0.sentence, at: $0.place, leavesMark: false, isEssential: true) }
  }

  /// People who had the floor and whom nobody knows, where the document may name them.
  static func ofSpeakers(_ record: ReportedSession) -> [Gap] {
    var counts: [PointID?: Int] = [:]
    for one in record.session.floor.interventions.values {
      let person = one.details.person
      guard one.started != nil, one.details.kind.isCharged, person.participant == nil,
        person.name == nil, record.attribution(of: one).regime == .attributed
      else { continue }
      counts[one.point, default: 0] += 1
    }
    return counts.sorted { ($0.key?.number ?? .max) < ($1.key?.number ?? .max) }.map {
      point, count in
      Gap(
        point.map { Words.current.gaps.namelessSpeeches(count, under: $0.number) }
          ?? Words.current.gaps.namelessSpeechesOutside(count),
        at: point.map { .point($0) } ?? .roster, leavesMark: false)
    }
  }
}
