/// Bars that show the figures of a table at a glance, for a format that can draw. The table says the same
/// in numbers, so a reader without the bars misses nothing.
public struct Chart: Equatable, Sendable {
  /// One row of the chart.
  public struct Bar: Equatable, Sendable {
    public let label: String
    /// A length for each series, never negative.
    public let values: [Double]
  }

  /// How the values of a row stand to each other.
  public enum Arrangement: Sendable {
    /// Parts of one whole, one behind the other: yes, no and abstentions.
    case stacked
    /// Quantities to compare, one below the other: share of time and share of the room.
    case beside
  }

  /// What the chart shows, in a few words; for those who hear the page read out.
  public let title: String
  public let series: [String]
  public let bars: [Bar]
  public let arrangement: Arrangement
  /// The length of a full row: what a bar of the chart's whole width stands for; above 0.
  public let full: Double

  /// `nil` where there is no bar to draw.
  ///
  /// - Parameter full: what the whole width stands for; without it, the longest row.
  init?(
    title: String, series: [String], _ arrangement: Arrangement, bars: [(String, [Double])],
    full: Double? = nil
  ) {
    let bars = bars.map { label, values in
      Bar(
        label: CleanText.line(label),
        values: series.indices.map { $0 < values.count ? max(0, values[$0]) : 0 })
    }
    let longest =
      bars.map { bar in
        arrangement == .stacked ? bar.values.reduce(0, +) : bar.values.max() ?? 0
      }.max() ?? 0
    guard longest > 0 else { return nil }
    self.title = CleanText.line(title)
    self.series = series.map(CleanText.line)
    self.bars = bars
    self.arrangement = arrangement
    self.full = max(longest, full ?? 0)
  }
}
