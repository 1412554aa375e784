import BreakoutModel
import BreakoutWords

/// A poll: what was asked and what the room said.
struct PublishedPoll: Encodable, Equatable, Sendable {
  struct Result: Encodable, Equatable, Sendable {
    let label: String
    /// Its place in an order, e.g. `2=`.
    let rank: String?
    let result: String
  }

  struct Constituency: Encodable, Equatable, Sendable {
    let name: String
    let voters: Int
    /// For every option or step in its place.
    let totals: [Int]
  }

  let method: PollMethod
  /// What was chosen from, or the steps of a scale.
  let options: [String]
  let present: Int?
  /// Missing while it is open and where it was called off.
  let voters: Int?
  let results: [Result]
  let remarks: [String]
  let constituencies: [Constituency]

  init(_ poll: Poll, _ attribution: Attribution, isOpen: Bool) {
    let result = isOpen ? nil : PollPart.result(of: poll)
    method = poll.method
    options = poll.labels.map(\.published)
    present = poll.electorate?.present
    voters = result?.voters
    results = (result?.bars ?? []).map {
      Result(
        label: $0.label.published, rank: $0.rank.isEmpty ? nil : $0.rank, result: $0.text.published)
    }
    remarks = (result?.notes ?? []).map(\.published)
    let groups = result.map { PollPart.groups(of: $0, attribution) } ?? []
    constituencies = groups.map {
      Constituency(name: $0.name, voters: $0.size, totals: $0.numbers)
    }
  }
}
