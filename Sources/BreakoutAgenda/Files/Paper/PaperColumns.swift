/// Pages that are set in two columns: laid out as on paper, the lines of both stand beside each other.
enum PaperColumns {
  /// Whether a page of a text with form feeds has two columns of text.
  static func are(in text: String) -> Bool {
    text.split(separator: "\u{0C}").contains { page in
      let lines = page.split(whereSeparator: \.isNewline).map(Array.init)
      let width = lines.map(\.count).max() ?? 0
      guard lines.count >= fewestLines, width >= 50 else { return false }
      return (width * 3 / 10...width * 7 / 10).contains { isGutter($0, of: lines) }
    }
  }

  /// Fewer lines beside each other are a table.
  private static let fewestLines = 10

  private static func isGutter(_ gutter: Int, of lines: [[Character]]) -> Bool {
    func isFree(_ line: [Character]) -> Bool {
      (gutter - 2..<gutter).allSatisfy { $0 >= line.count || line[$0] == " " }
    }
    func length(_ text: ArraySlice<Character>) -> Int {
      text.drop { $0 == " " }.reversed().drop { $0 == " " }.count
    }
    let places = lines.indices.filter { place in
      isFree(lines[place]) && length(lines[place].dropFirst(gutter)) > 0
    }
    guard let first = places.first, let last = places.last else { return false }
    let region = lines[first...last].filter { length($0[...]) > 0 }
    let free = region.filter(isFree)
    guard (region.count - free.count) * 20 <= region.count else { return false }
    let left = free.map { length($0.prefix(gutter)) }.filter { $0 > 0 }
    let right = free.map { length($0.dropFirst(gutter)) }.filter { $0 > 0 }
    // In a table one side has a time, a name or a few words.
    return min(left.count, right.count) >= fewestLines && left.reduce(0, +) >= 24 * left.count
      && right.reduce(0, +) >= 24 * right.count
      && places.contains { length(lines[$0].prefix(gutter)) > 0 }
  }
}
