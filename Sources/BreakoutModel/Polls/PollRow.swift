/// One line of a poll's result, for a bar on the screen or a row of a table: an option or a step, its rank and
/// what it got.
public struct PollRow: Equatable, Sendable, Codable {
  /// The place of the option or step in the poll, from 0.
  public let place: Int
  /// From 1; `nil` for a step of a scale.
  public let rank: Int?
  public let isRankShared: Bool
  /// How long the bar is, out of `of`, which is at least 1.
  public let value: Int
  public let of: Int
  public let figures: Figures

  /// What is said of the value.
  public enum Figures: Equatable, Sendable, Codable {
    /// The option or step, and its figures, as an earlier version of the program wrote them down.
    case written(label: String, words: String)
    case plain
    case share(of: Int)
    /// Of all dots that were placed.
    case dots(of: Int)
    /// The mean, and twice the median, where they are known.
    case score(meanTenths: Int? = nil, doubleMedian: Int? = nil)
    /// Of so many other options.
    case wins(of: Int)
  }

  public init(
    place: Int, rank: Int? = nil, isRankShared: Bool = false, value: Int, of whole: Int,
    _ figures: Figures
  ) {
    self.place = place
    self.rank = rank
    self.isRankShared = isRankShared
    self.value = value
    of = max(1, whole)
    self.figures = figures
  }

  init(_ standing: PollStanding, of whole: Int, _ figures: Figures) {
    self.init(
      place: standing.option, rank: standing.rank, isRankShared: standing.isShared,
      value: standing.value, of: whole, figures)
  }

  /// As it is shown, e.g. `2=`; empty for a step of a scale.
  public var rankText: String { rank.map { "\($0)\(isRankShared ? "=" : "")" } ?? "" }
}
