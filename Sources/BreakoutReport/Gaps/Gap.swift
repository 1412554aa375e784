import BreakoutModel

/// One thing that is missing (product rule F28).
public struct Gap: Equatable, Sendable {
  public let sentence: String
  /// Whether the document prints a mark in its place.
  public let leavesMark: Bool
  /// Where it can be filled.
  public let place: ReportPlace

  init(_ sentence: String, at place: ReportPlace, leavesMark: Bool = true) {
    self.sentence = sentence
    self.place = place
    self.leavesMark = leavesMark
  }

  static func ofDecisions(_ record: SessionRecord) -> [Gap] {
    record.decisions.filter(\.isOpen).map { decision in
      let on = decision.subject.recommendation.map { "on \($0) " } ?? ""
      return Gap(
        "The \(decision.proceeding.noun) \(on)(\(decision.id)) is still open.",
        at: .decision(decision.id))
    }
  }

  static func ofRecommendations(_ record: SessionRecord) -> [Gap] {
    record.recommendations.flatMap { one -> [Gap] in
      guard one.status.isRecommended || one.status.isUndecided else { return [] }
      var gaps: [Gap] = []
      if one.status.isUndecided {
        gaps.append(
          Gap(
            "\(one.id) is not decided (\(one.status.name)).", at: .recommendation(one.id),
            leavesMark: false))
      } else if one.standingDecision(in: record) == nil {
        gaps.append(
          Gap("\(one.id) has no vote or consensus call on record.", at: .recommendation(one.id)))
      }
      if one.isChangedAfterDecision {
        gaps.append(
          Gap(
            "The text of \(one.id) was changed after the decision; read it back.",
            at: .recommendation(one.id)))
      }
      // After the session the annex prints an undecided text as it is.
      guard one.status.isRecommended || !record.isClosed else { return gaps }
      let missing = one.fields.missing.map { $0.name.lowercased() }
      if !missing.isEmpty {
        gaps.append(
          Gap(
            "\(one.id) lacks: \(missing.joined(separator: ", ")).", at: .recommendation(one.id)))
      }
      return gaps
    }
  }

  static func ofPoints(_ record: SessionRecord) -> [Gap] {
    record.walk.filter { point in
      !point.spans.isEmpty && !record.notes(of: point.id).contains { $0.kind == .keyMessage }
    }.map {
      Gap(
        "Point \($0.id.number) (\(CleanText.line($0.title))) has no key message.",
        at: .point($0.id), leavesMark: false)
    }
  }

  static func ofNotes(_ record: SessionRecord) -> [Gap] {
    record.notes.flatMap { note -> [Gap] in
      var gaps: [Gap] = []
      let place = note.point.map { " (point \($0.number))" } ?? ""
      if !note.isSaved {
        gaps.append(Gap("Not yet saved: \(excerpt(note))\(place).", at: note.place))
      }
      switch note.kind {
      case .quotation where !note.isVerified:
        let isRestricted = record.attribution(of: note).regime == .chathamHouse
        let task = isRestricted ? "paraphrased" : "verified"
        gaps.append(
          Gap("Quotation to be \(task): \(excerpt(note))\(place).", at: note.place))
      case .action where note.speaker == nil:
        gaps.append(
          Gap("Action without somebody to do it: \(excerpt(note))\(place).", at: note.place))
      case .parked where note.ticket == nil:
        gaps.append(
          Gap("Parked issue without an owner: \(excerpt(note))\(place).", at: note.place))
      default: break
      }
      return gaps
    }
  }

  /// Texts that name somebody whom the regime does not let be named (product rule F17). The document says
  /// where, not whom.
  static func ofNames(_ record: SessionRecord) -> [Gap] {
    var told: Set<String> = []
    return NameScan(record).hits.filter { told.insert("\($0.place) \($0.sentence)").inserted }
      .map { Gap($0.sentence, at: $0.place, leavesMark: false) }
  }

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

  /// The beginning of a note between quotation marks.
  private static func excerpt(_ note: RecordedNote) -> String {
    let start = note.text.prefix(80)
    let line = CleanText.line(String(start.prefix(60)))
    return "“\(line)\(start.count > 60 ? "…" : "")”"
  }
}
