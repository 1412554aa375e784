/// A title for a question in Chinese or Japanese: what follows the asking word, to the next mark.
enum IdeographicTitle {
  private static let longest = 12

  static func of(_ line: String) -> String {
    var rest = Substring(line)
    let asking = askingWords.compactMap { rest.firstRange(of: $0) }
    // `如何` and its like stand before what is asked about; `什么` and `哪些` within it.
    if let range = asking.min(by: { $0.lowerBound < $1.lowerBound }) {
      let after = rest[range.upperBound...]
      if clause(after).count >= 2 { rest = after }
    }
    var title = clause(rest)
    for verb in fillers where title.hasPrefix(verb) && title.count > verb.count + 1 {
      title = title.dropFirst(verb.count)
    }
    guard title.count > longest else { return String(title) }
    let cut = title.prefix(longest)
    // Rather end before a conjunction than in the middle of what follows it.
    if let joint = cut.lastIndex(where: { "和与及并以的、與並".contains($0) }),
      cut.distance(from: cut.startIndex, to: joint) >= 4
    {
      return String(cut[..<joint])
    }
    return String(cut)
  }

  private static func clause(_ text: Substring) -> Substring {
    text.drop { "，,、：: ".contains($0) }.prefix { !"，。？！；：,.?!;:（(".contains($0) }
  }

  private static let askingWords = ["如何", "怎样", "怎樣", "怎么", "怎麼", "哪些", "什么", "什麼", "为何", "為何"]
  private static let fillers = ["才能", "能够", "可以", "应当", "应该", "应", "能", "在"]
}
