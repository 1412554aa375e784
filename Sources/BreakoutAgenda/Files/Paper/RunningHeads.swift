/// The lines at the top and foot of each page that belong to the paper: heads that come back, and page numbers.
enum RunningHeads {
  /// The outermost line of a page.
  private struct Head {
    let page: Int
    let line: Int
    let raw: String

    var text: String { raw.onOneLine }
  }

  /// So many lines at either end of a page can be a head or a foot.
  private static let depth = 3

  static func removed(from pages: [[String]]) -> [[String]] {
    var pages = pages
    for isTop in [true, false] {
      // Again for the next line, once those outside of it are gone.
      for _ in 0..<depth where !removeOne(from: &pages, isTop: isTop) { break }
    }
    return pages
  }

  /// Blanks the outermost line of each page that is a head or a foot. Returns whether there was one.
  private static func removeOne(from pages: inout [[String]], isTop: Bool) -> Bool {
    let places = pages.map { page in
      isTop ? page.firstIndex { !$0.isBlank } : page.lastIndex { !$0.isBlank }
    }
    let heads = zip(pages, places).enumerated().compactMap { number, page in
      page.1.map { Head(page: number, line: $0, raw: page.0[$0]) }
    }
    var found: [Head] = []
    for (_, group) in Dictionary(grouping: heads, by: { key($0.text) }) {
      let isShared = group.count > 1 && group.count * 3 >= pages.count && keepsStep(group)
      found += group.filter { isShared || isPageNumber($0.text, page: $0.page, of: pages.count) }
    }
    let kept = isTop ? titles(found, in: pages) : []
    for head in found where !kept.contains(head.page) { pages[head.page][head.line] = "" }
    return found.count > kept.count
  }

  /// A head says what the event is where nothing else does: then it stays on the first page.
  private static func titles(
    _ heads: [Head], in pages: [[String]]
  ) -> Set<Int> {
    guard let head = heads.first(where: { $0.page == 0 }), head.text.contains(where: \.isLetter),
      heads.count > 1, !isPageNumber(head.text, page: 0, of: pages.count)
    else { return [] }
    var first = pages[0]
    first[head.line] = ""
    let rest =
      ([first]
      + pages.dropFirst().map { page in
        page.filter { key($0.onOneLine) != key(head.text) }
      }).joined().joined(separator: " ").onOneLine.lowercased()
    return rest.contains(head.text.lowercased()) ? [] : [0]
  }

  /// What stays the same where only a number differs.
  private static func key(_ text: String) -> String {
    var result = ""
    for character in text {
      if !character.isNumber {
        result.append(character)
      } else if result.last != "#" {
        result.append("#")
      }
    }
    return result
  }

  /// Whether the texts are the same, or differ in a number that grows as the pages do and stands by itself or behind
  /// a word for a page: `Session 1` and `Session 2` are headings.
  private static func keepsStep(_ group: [Head]) -> Bool {
    let first = group[0]
    if group.allSatisfy({ $0.text == first.text }) { return true }
    guard group.allSatisfy({ isNumbered($0.raw) }) else { return false }
    let numbers = group.map { Self.numbers(in: $0.text) }
    return numbers[0].indices.contains { place in
      zip(group, numbers).allSatisfy { head, found in
        place < found.count && found[place] - numbers[0][place] == head.page - first.page
      }
    }
  }

  private static func isNumbered(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    if words.contains(where: { pageWords.contains(String($0)) && $0.count > 2 }) { return true }
    return text.contains(/\s{3,}\d+\s*$|^\s*\d+\s{3,}|[|–—·]\s*\d+\s*$|^\s*\d+\s*[|–—·]/)
  }

  private static func numbers(in text: String) -> [Int] {
    text.split { $0.wholeNumberValue == nil }.compactMap { digits in
      digits.count < 7 ? digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) } : nil
    }
  }

  /// `3`, `- 3 -`, `3/7`, `Page 3 of 7`, `iii` on the third page.
  private static func isPageNumber(_ text: String, page: Int, of count: Int) -> Bool {
    let numbers = numbers(in: text)
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    if numbers.isEmpty {
      let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
      return count > 1 && words.count == 1 && page < 10 && words[0] == roman[page]
        && text.filter(\.isLetter).count == text.filter { !" -–.".contains($0) }.count
    }
    guard numbers.count < 3, words.allSatisfy({ pageWords.contains($0) }) else { return false }
    if numbers.count == 2 {
      return numbers[0] <= numbers[1] && (!words.isEmpty || text.contains("/"))
    }
    // A number alone counts pages only where it could.
    return !words.isEmpty || numbers[0] == page + 1
      || count > 1 && numbers[0] < 1000
        && text.allSatisfy { $0.isNumber || " -–—|[]()".contains($0) }
  }

  private static let pageWords: Set<String> = [
    "page", "pages", "p", "pg", "of", "sur", "de", "página", "pagina", "pág", "seite", "von", "стр",
    "страница", "из", "第", "页", "頁", "共", "第页", "صفحة", "من",
  ]
}
