import BreakoutModel

/// Which attribution regime holds where and since when, in words (product rule F17).
struct RegimesInForce {
  /// For the header.
  let words: String
  /// For the method note; empty where one regime holds for everything.
  let remarks: [String]

  init(_ record: SessionRecord) {
    let session = record.session
    guard !session.regimes.isEmpty else {
      words = record.attribution.sentence
      remarks = []
      return
    }
    let changes = session.regimes.map { Self.words($0, record.clock) }
    words = ([session.header.attribution.name] + changes).joined(separator: "; ")
    let strictest = record.attribution.regime.name
    remarks = [
      "Each note, proposal, position and vote is told by the rule that held for its point at its"
        + " moment; what is told of the session as a whole follows the strictest one:"
        + " \(strictest)."
    ]
  }

  private static func words(_ change: RegimeChange, _ clock: RoomClock) -> String {
    let place = change.point.map { "point \($0.number): " } ?? ""
    let regime = change.regime?.name ?? "as the whole session"
    let earlier = change.coversEarlier ? ", what came before included" : ""
    return "\(place)\(regime) from \(clock.time(change.at))\(earlier)"
  }
}

extension AttributionRegime {
  /// Its name within a sentence.
  var name: String {
    switch self {
    case .attributed: "attributed"
    case .affiliation: "by affiliation"
    case .group: "by group"
    case .chathamHouse: "Chatham House Rule"
    }
  }
}
