import BreakoutModel
import BreakoutWords

/// Who had the floor, as far as the regime of each speech lets it be told: by name, organisation or
/// constituency. It stands for a summary of single statements, which no report has (product rule F25).
struct SpeakersList {
  /// E.g. `Amina Diallo (CSO)`, in the order of their first speeches.
  let names: [String]
  /// How many others spoke who are not named; one who nobody knows counts each time.
  let others: Int

  init(_ record: ReportedSession) {
    let session = record.session
    let spoken = session.floor.interventions.values
      .filter { $0.details.kind.isCharged && $0.started != nil }
      .sorted { ($0.started ?? $0.requested, $0.id) < ($1.started ?? $1.requested, $1.id) }
    let told = spoken.map(record.name)
    names = told.compactMap(\.self).withoutRepeats
    others = told.count { $0 == nil }
  }

  /// In one line; `nil` where nobody may be named or nobody spoke.
  var words: String? {
    guard !names.isEmpty else { return nil }
    let rest = others == 0 ? [] : [Words.current.report.speechesByOthers(others)]
    return Words.current.lists.clauses(names + rest)
  }
}

extension ReportedSession {
  /// Whoever had the floor, as the regime of that moment lets it be told; `nil` for somebody who may be named
  /// and whom nobody knows.
  fileprivate func name(of one: Intervention) -> String? {
    let attribution = attribution(of: one)
    let speaker = session.speaker(of: one.details.person)
    guard attribution.regime != .attributed || speaker.name != nil else { return nil }
    return attribution.words(for: speaker, of: session.organisation(of: one.details.person))
  }
}

extension SpeakersList {
  /// The annex; nothing where nobody may be named.
  var blocks: [Block] {
    .section(
      2, Words.current.report.annexSpeakers, code: "annex-speakers",
      words.map { [.paragraph(Paragraph($0))] } ?? [])
  }
}
