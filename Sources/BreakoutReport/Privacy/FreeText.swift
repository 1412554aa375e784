import BreakoutModel
import BreakoutWords

/// A text that people typed and some format prints as it is, with the regime under which it leaves the
/// room.
struct FreeText {
  let place: ReportPlace
  /// The place in words, as a sentence about it begins, e.g. `The indicator of R3.1`.
  let label: String
  let regime: AttributionRegime
  let text: String
}

extension ReportedSession {
  /// All of them, in the order of the document: the session's own, then by points, notes, recommendations,
  /// decisions and the rest. Reminders and what people wanted to say leave in no format.
  var freeTexts: [FreeText] {
    header + walk.flatMap(texts) + walk.flatMap { merged(into: $0.id).flatMap(texts) }
      + notes.flatMapAtOnce(texts) + recommendations.flatMap(texts)
      + decisions.flatMap(texts)
      + breaks + rulings + issues
  }

  private var header: [FreeText] {
    let header = session.header
    return [
      (words.privacy.sessionTitle, header.title),
      (words.privacy.sessionEvent, header.event ?? ""),
      (words.privacy.sessionPlace, header.place ?? ""),
      (words.privacy.sessionRoom, header.room ?? ""),
      (words.privacy.sessionRule, header.decision.given),
    ].map { label, text in
      FreeText(place: .session, label: label, regime: attribution.regime, text: text)
    }
  }

  private func texts(_ point: Point) -> [FreeText] {
    let regime = session.strictestRegime(of: point.id)
    let number = point.id.number
    return [
      (words.privacy.title(ofPoint: number), point.title),
      (words.privacy.question(ofPoint: number), point.question),
    ].map { label, text in
      FreeText(place: .point(point.id), label: label, regime: regime, text: text)
    }
  }

  private func texts(_ note: Note) -> [FreeText] {
    let regime = attribution(of: note).regime
    let home =
      note.point.map { words.privacy.note(underPoint: $0.number) } ?? words.privacy.noteOutside
    let label = isSaved(note) ? home : words.privacy.noteNotSaved
    return ([note.text] + note.ownTags).map {
      FreeText(place: place(of: note), label: label, regime: regime, text: $0)
    }
  }

  private func texts(_ one: Recommendation) -> [FreeText] {
    let regime = attribution(of: one).regime
    let fields = RecommendationField.allCases.filter { $0 != .proposer }.map { field in
      (words.privacy.field(field, of: "\(one.id)"), one.fields[field])
    }
    let earlier = one.versions.dropLast().map { wording in
      (
        words.privacy.earlierWording(of: "\(one.id)"),
        ([wording.text] + wording.addressees).joined(separator: "\n")
      )
    }
    let reports = one.followUp.map {
      (words.privacy.followUpNote(on: "\(one.id)"), $0.note)
    }
    return (fields + earlier + reports).map {
      FreeText(place: .recommendation(one.id), label: $0.0, regime: regime, text: $0.1)
    }
  }

  private func texts(_ decision: Decision) -> [FreeText] {
    let regime = attribution(of: decision).regime
    let label = words.privacy.record(of: decision.proceeding.noun, "\(decision.id)")
    return decision.texts.map {
      FreeText(place: .decision(decision.id), label: label, regime: regime, text: $0)
    }
  }

  private var breaks: [FreeText] {
    session.breaks.values.map {
      FreeText(
        place: .session, label: words.privacy.reason(ofBreakAt: clock.time($0.span.start)),
        regime: attribution.regime, text: $0.reason)
    }
  }

  private var rulings: [FreeText] {
    session.floor.interventions.values.map { one in
      let place = one.point.map { ReportPlace.point($0) } ?? .session
      return FreeText(
        place: place, label: words.privacy.ruling(on: "\(one.id)"),
        regime: attribution(of: one).regime, text: one.details.ruling)
    }
  }

  private var issues: [FreeText] {
    session.issues.values.compactMap { issue in
      let (label, text): (String, String)
      let number = issue.id.number
      switch issue.state {
      case .circulated(let day): (label, text) = (words.privacy.dayForComments(on: number), day)
      case .validated(_, let reason?):
        (label, text) = (words.privacy.reasonForValidating(number), reason)
      case .draft, .validated: return nil
      }
      return FreeText(
        place: .session, label: label, regime: attribution.regime, text: text)
    }
  }
}

extension Decision {
  /// What people typed about it, apart from who they said spoke.
  fileprivate var texts: [String] {
    let texts = subject.texts + [superseded ?? "", revision?.reason ?? ""]
    switch proceeding {
    case .consensus(let call):
      return texts + call.objections.map(\.statement.reason) + call.reservations.map(\.reason)
        + call.standAsides.map(\.reason)
    case .consent(let round):
      return texts + round.objections.map(\.statement.reason) + round.amendments
        + [round.reviewDate]
    case .vote(let vote): return texts + [vote.quorumWaiver ?? ""]
    case .poll(let poll): return texts + poll.options + poll.settings.legend
    }
  }
}
