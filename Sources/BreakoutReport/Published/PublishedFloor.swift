import BreakoutModel

/// Who was heard (product rules F14, F21).
struct PublishedFloor: Encodable, Equatable, Sendable {
  struct Share: Encodable, Equatable, Sendable {
    let constituency: String
    let present: Int?
    let milliseconds: Int64
    let turns: Int
  }

  /// Somebody who had the floor, where speakers may be named. How long each spoke is not told.
  struct Speech: Encodable, Equatable, Sendable {
    let id: String
    let point: String?
    let started: String
    let kind: InterventionKind
    let channel: FloorChannel
    let speaker: String?
    let ruling: String?
  }

  /// By constituency, as far as they may be told apart.
  let shares: [Share]
  let turns: Int
  let milliseconds: Int64
  let speeches: [Speech]
  /// How many requests could not be accommodated.
  let unheard: Int

  init(_ record: ReportedSession) {
    let balance = Balance(record.session, at: record.now)
    let floor = FloorShares(balance, record)
    shares = floor.rows.map {
      Share(
        constituency: $0.name, present: floor.isCounted ? $0.present : nil,
        milliseconds: $0.spoken.count, turns: $0.turns)
    }
    turns = balance.turns
    milliseconds = balance.spoken.count
    speeches = record.session.floor.interventions.values.compactMap { Self.speech($0, record) }
    unheard = record.session.notHeard.count
  }

  private static func speech(_ one: Intervention, _ record: ReportedSession) -> Speech? {
    let attribution = record.attribution(of: one)
    guard attribution.regime == .attributed, let started = one.started else { return nil }
    let details = one.details
    return Speech(
      id: one.id.description, point: one.point?.description,
      started: record.clock.iso8601(started), kind: details.kind, channel: details.channel,
      speaker: attribution.words(for: record.session.speaker(of: details.person)),
      ruling: details.ruling.nilIfBlank)
  }
}
