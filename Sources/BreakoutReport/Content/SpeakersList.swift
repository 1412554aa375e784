import BreakoutModel

/// Who had the floor, as far as the regime of each speech lets it be told: by name, or by organisation. It
/// stands for a summary of single statements, which no report has (product rule F25).
struct SpeakersList {
  /// E.g. `Amina Diallo (CSO)`, in the order of their first speeches.
  let names: [String]
  /// How many others spoke who are not named; one who nobody knows counts each time.
  let others: Int

  init(_ record: SessionRecord) {
    let session = record.session
    var names: [String] = []
    var others = 0
    let spoken = session.floor.interventions.values
      .filter { $0.details.kind.isCharged && $0.started != nil }
      .sorted { ($0.started ?? $0.requested, $0.id) < ($1.started ?? $1.requested, $1.id) }
    for one in spoken {
      let regime = record.attribution(of: one).regime
      guard let name = Self.name(of: one.details.person, under: regime, in: session) else {
        others += 1
        continue
      }
      if !names.contains(name) { names.append(name) }
    }
    self.names = names
    self.others = others
  }

  /// In one line; `nil` where nobody may be named or nobody spoke.
  var words: String? {
    guard !names.isEmpty else { return nil }
    let rest = others == 0 ? "" : "; \(others == 1 ? "one speech" : "\(others) speeches") by others"
    return names.joined(separator: "; ") + rest
  }

  private static func name(
    of person: FloorPerson, under regime: AttributionRegime, in session: Session
  ) -> String? {
    let speaker = session.speaker(of: person)
    switch regime {
    case .attributed: return speaker.name == nil ? nil : "\(speaker)"
    case .affiliation:
      let organisation = person.participant.flatMap { session.roster[$0]?.organisation.nilIfBlank }
      return organisation.map { name in
        name + (speaker.constituency.map { " (\($0))" } ?? "")
      }
    case .group, .chathamHouse: return nil
    }
  }
}

extension SpeakersList {
  /// The annex; nothing where nobody may be named.
  var blocks: [Block] {
    .section(2, "Annex: speakers", words.map { [.paragraph(Paragraph($0))] } ?? [])
  }
}
