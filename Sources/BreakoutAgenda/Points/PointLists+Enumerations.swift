import BreakoutModel

extension PointLists {
  /// Points within a sentence: `… three questions: (i) how …; (ii) what …; and (iii) who …?`, `四个问题：一是……？二是……？`
  mutating func addEnumerations() {
    for (place, block) in outline.blocks.enumerated() where block.isParagraph {
      guard block.plainText.utf8.count < 6000, let found = Enumeration(block.plainText.onOneLine)
      else { continue }
      let name =
        SectionNames.mention(in: found.leadIn) == nil ? outline.path(of: place).first : found.leadIn
      var list = PointList(
        form: .questions,
        drafts: found.items.map {
          PointDraft(blocks: [AgendaBlock(text: $0, line: block.line)], line: block.line)
        }, name: name ?? found.leadIn,
        path: name == found.leadIn
          ? outline.path(of: place) : Array(outline.path(of: place).dropFirst()),
        range: place..<(place + 1), isLedIn: name == found.leadIn)
      list.besides = [block]
      add(list)
    }
  }
}

/// A sentence with numbered parts.
struct Enumeration {
  /// What stands before the first of them.
  let leadIn: String
  let items: [String]

  /// `nil` where fewer than three parts follow a colon.
  init?(_ text: String) {
    guard text.unicodeScalars.contains(where: { $0 == ":" || $0 == "：" }) else { return nil }
    for marks in Self.series where text.holdsAll(of: marks.prefix(3)) {
      var places: [Range<String.Index>] = []
      var start = text.startIndex
      for mark in marks {
        guard let found = text[start...].firstRange(of: mark) else { break }
        places.append(found)
        start = found.upperBound
      }
      guard places.count > 2, let first = places.first else { continue }
      let before = text[..<first.lowerBound].trimmed
      guard let last = before.last, ":：".contains(last) else { continue }
      let parts = places.enumerated().map { position, range in
        let end = position + 1 < places.count ? places[position + 1].lowerBound : text.endIndex
        return Self.item(text[range.upperBound..<end])
      }
      guard parts.allSatisfy({ $0.count > 2 }) else { continue }
      (leadIn, items) = (before, parts)
      return
    }
    return nil
  }

  /// Without what joins it to the next one, and without a sentence that follows the last.
  private static func item(_ text: Substring) -> String {
    var item = text.trimmed
    if let end = item.firstIndex(where: { "?？؟".contains($0) }) { return String(item[...end]) }
    if let stop = item.firstRange(of: ". ") { item = String(item[..<stop.lowerBound]) }
    for joiner in [" and", " et", " y", " и", " و", "以及", "和"] where item.hasSuffix(joiner) {
      item = item.dropLast(joiner.count).trimmed
    }
    return item.trimming([";", ",", ".", "；", "，", "。", "،", " "])
  }

  private static let series: [[String]] = [
    ["(i) ", "(ii) ", "(iii) ", "(iv) ", "(v) ", "(vi) ", "(vii) ", "(viii) "],
    (1...9).map { "(\($0)) " }, (1...9).map { "\($0)) " }, (1...9).map { "（\($0)）" },
    ["(a) ", "(b) ", "(c) ", "(d) ", "(e) ", "(f) ", "(g) ", "(h) "],
    ["a) ", "b) ", "c) ", "d) ", "e) ", "f) "],
    ["а) ", "б) ", "в) ", "г) ", "д) ", "е) "],
    ["一是", "二是", "三是", "四是", "五是", "六是"],
    ["第一，", "第二，", "第三，", "第四，", "第五，"],
  ]
}
