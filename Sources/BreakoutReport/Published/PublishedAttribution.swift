import BreakoutModel

/// Which attribution regime held where.
struct PublishedAttribution: Encodable, Equatable, Sendable {
  struct Change: Encodable, Equatable, Sendable {
    let at: String
    /// The whole session where it is missing.
    let point: String?
    /// Missing where the point follows the session again.
    let regime: AttributionRegime?
    let coversEarlier: Bool
  }

  /// At the beginning.
  let session: AttributionRegime
  /// By which everything is told that is about the session as a whole.
  let strictest: AttributionRegime
  let changes: [Change]

  init(_ record: ReportedSession) {
    session = record.session.header.attribution
    strictest = record.attribution.regime
    changes = record.session.regimes.map {
      Change(
        at: record.clock.iso8601($0.at), point: $0.point?.description, regime: $0.regime,
        coversEarlier: $0.coversEarlier)
    }
  }
}
