import BreakoutModel

/// How many people there were to vote.
struct PublishedElectorate: Encodable, Equatable, Sendable {
  struct Constituency: Encodable, Equatable, Sendable {
    let name: String
    let present: Int
  }

  let present: Int
  let entitled: Int?
  /// Present without a vote.
  let observers: Int?
  /// As far as they may be told apart.
  let constituencies: [Constituency]

  init(_ electorate: Electorate, _ attribution: Attribution, merging names: Set<String> = []) {
    present = electorate.present
    entitled = electorate.entitled
    observers = electorate.observers
    constituencies = electorate.groups(allowedBy: attribution, merging: names).map {
      Constituency(name: $0.name, present: $0.size)
    }
  }
}

/// A count of the room: the first, the highest or the last.
struct PublishedPresence: Encodable, Equatable, Sendable {
  let label: Participation.Moment.Place
  let at: String
  let electorate: PublishedElectorate

  init(_ count: Participation.Moment, in record: ReportedSession) {
    label = count.place
    at = record.clock.iso8601(count.at)
    electorate = PublishedElectorate(count.electorate, record.attribution)
  }
}
