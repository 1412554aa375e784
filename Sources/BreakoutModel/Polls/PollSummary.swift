/// What a poll has shown, for the sentence over its result. Options and steps are named by their places, from 0.
///
/// The names of the cases and of their parts are the file format.
public enum PollSummary: Equatable, Sendable, Codable {
  /// As an earlier version of the program wrote it down.
  case written(words: String)
  /// Fist to five without anybody below 3.
  case noneBelow(voters: Int, lowest: Int)
  /// Fist to five with people who are to be heard first, so many of them with a fist.
  case below(count: Int, voters: Int, blocks: Int)
  /// How a scale of agreement reads.
  case agreement(result: AgreementResult)
  /// A scale of agreement with a number of steps that has no reading.
  case unread(voters: Int, steps: Int)
  /// No option got anything.
  case nothing
  case leading(lead: PollLead)
  /// An order of preference among fewer than two options.
  case only(option: Int? = nil)
  /// An option that beats every other one head to head.
  case winner(option: Int)
  case allTied
  /// None beats every other one; the first by the strongest paths.
  case strongest(first: [Int])
}

/// How a scale of agreement reads.
public struct AgreementResult: Equatable, Sendable, Codable {
  public let reading: AgreementReading
  /// The votes that the reading is about.
  public let votes: Int
  public let voters: Int
  /// The level that was aimed at, and whether it is reached.
  public let target: AgreementLevel?
  public let isReached: Bool
}

/// The options that got the most, and those that come next.
public struct PollLead: Equatable, Sendable, Codable {
  public let first: [Int]
  /// What each of the first got.
  public let value: Int
  /// Of what, where that is known.
  public let of: Int?
  public let second: [Int]
  /// What each of the second got; `nil` where there are none.
  public let next: Int?

  public init(first: [Int], value: Int, of whole: Int?, second: [Int], next: Int?) {
    self.first = first
    self.value = value
    of = whole
    self.second = second
    self.next = next
  }
}

extension PollSummary {
  /// Of options by what they got.
  init(_ standings: [PollStanding], of whole: Int?) {
    guard let most = standings.first?.value, most > 0 else {
      self = .nothing
      return
    }
    let second = standings.filter { $0.rank == 2 }
    self = .leading(
      lead: PollLead(
        first: standings.filter { $0.rank == 1 }.map(\.option), value: most, of: whole,
        second: second.map(\.option), next: second.first?.value))
  }

  /// Of an order of preference.
  init(_ result: RankedResult, _ standings: [PollStanding], options count: Int) {
    let first = standings.filter { $0.rank == 1 }.map(\.option)
    self =
      count < 2
      ? .only(option: count == 1 ? 0 : nil)
      : result.condorcetWinner.map { .winner(option: $0) }
        ?? (first.count == count ? .allTied : .strongest(first: first))
  }
}
