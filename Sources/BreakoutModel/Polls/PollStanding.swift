/// Where an option stands in the result. Options that got the same share a rank.
public struct PollStanding: Equatable, Sendable {
  /// The place of the option in the poll, from 0.
  public let option: Int
  /// What it got; for ranks how many other options it beats head to head.
  public let value: Int
  /// From 1; after two options at rank 2 comes rank 4.
  public let rank: Int
  public let isShared: Bool

  /// The rank as it is shown, e.g. `1` or `2=`.
  public var rankText: String { "\(rank)\(isShared ? "=" : "")" }

  /// The options with the most first; those with the same in the order of the poll.
  static func standings(of totals: [Int]) -> [PollStanding] {
    let order = totals.indices.sorted { (-totals[$0], $0) < (-totals[$1], $1) }
    var layers: [[Int]] = []
    for option in order {
      if let last = layers.last?.first, totals[last] == totals[option] {
        layers[layers.count - 1].append(option)
      } else {
        layers.append([option])
      }
    }
    return standings(layers: layers, values: totals)
  }

  /// The options in the order of `layers`, each of which shares a rank.
  static func standings(layers: [[Int]], values: [Int]) -> [PollStanding] {
    var standings: [PollStanding] = []
    for layer in layers {
      let rank = standings.count + 1
      standings += layer.map {
        PollStanding(option: $0, value: values[$0], rank: rank, isShared: layer.count > 1)
      }
    }
    return standings
  }
}
