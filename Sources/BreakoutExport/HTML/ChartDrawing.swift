import BreakoutReport
import BreakoutWords

/// Bars as an inline SVG, in front of the table that has their figures. The series differ by how dark they
/// are, so that neither colour nor ink is needed to tell them apart.
struct ChartDrawing {
  /// In the units of the drawing, of which a letter is 12 high.
  private enum Measure {
    /// Of the longest bar.
    static let width = 300.0
    static let bar = 11
    static let gap = 4
    static let legend = 22
  }

  private let chart: Chart
  /// What the labels take beside the bars.
  private let labels: Double

  init(_ chart: Chart) {
    self.chart = chart
    labels = 10 + (chart.bars.map { Self.width(of: $0.label) }.max() ?? 0)
  }

  /// How wide a text is, more or less.
  private static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.properties.isIdeographic ? 12 : 6.8) }
  }

  func write(to page: inout HTMLText) {
    let bars = chart.arrangement == .stacked ? 1 : chart.series.count
    let row = bars * Measure.bar + Measure.gap
    page.write("<figure>\n<svg role=\"img\" aria-label=\"")
    page.write(text: words.export.asBars(chart.title))
    page.write("\" viewBox=\"0 0 ")
    page.write(number: Int((labels + Measure.width).rounded(.up)))
    page.write(" ")
    page.write(number: Measure.legend + row * chart.bars.count)
    page.write("\" font-family=\"sans-serif\" font-size=\"12\">\n")
    if page.isPaper {
      // What makes pages takes the words in place of the drawing from here.
      page.write("<title>")
      page.write(text: words.export.asBars(chart.title))
      page.write("</title>\n")
    }
    writeLegend(to: &page)
    for (place, bar) in chart.bars.enumerated() {
      write(bar, top: Measure.legend + place * row, to: &page)
    }
    page.write("</svg>\n</figure>\n")
  }

  private func writeLegend(to page: inout HTMLText) {
    var x = labels
    for (series, name) in chart.series.enumerated() {
      writeBar(series, x: x, y: 2, width: 11, to: &page)
      writeText(name, x: x + 15, y: 11, to: &page)
      x += 27 + Self.width(of: name)
    }
  }

  private func write(_ bar: Chart.Bar, top: Int, to page: inout HTMLText) {
    writeText(bar.label, x: 0, y: top + 10, to: &page)
    var (x, y) = (labels, top)
    for (series, value) in bar.values.enumerated() {
      let width = Measure.width * value / chart.full
      if value > 0 { writeBar(series, x: x, y: y, width: width, to: &page) }
      if chart.arrangement == .stacked { x += width } else { y += Measure.bar }
    }
  }

  private func writeBar(
    _ series: Int, x: Double, y: Int, width: Double, to page: inout HTMLText
  ) {
    page.write("<rect class=\"series-")
    page.write(number: series)
    page.write("\" x=\"")
    page.write(text: Self.tenths(x + 0.5))
    page.write("\" y=\"")
    page.write(number: y)
    page.write("\" width=\"")
    page.write(text: Self.tenths(max(0.5, width - 1)))
    page.write("\" height=\"9\" stroke=\"#1d4267\" fill=\"")
    switch series % 3 {
    case 0: page.write("#1d4267")
    case 1: page.write("#a9c1d9")
    default: page.write("#ffffff")
    }
    page.write("\"/>\n")
  }

  private func writeText(_ text: String, x: Double, y: Int, to page: inout HTMLText) {
    page.write("<text x=\"")
    page.write(text: Self.tenths(x))
    page.write("\" y=\"")
    page.write(number: y)
    page.write("\">")
    page.write(text: text)
    page.write("</text>\n")
  }

  /// With one decimal place, the same on every machine.
  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
