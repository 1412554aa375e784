/// A label with a number that begins a line: `Question 3:`, `Point 2 –`, `Axe 1 :`, `Вопрос 2.`, `问题一：`, `Part 1:`.
struct LabelledNumber {
  /// Whether a mark such as a colon stands behind the number.
  let isFollowedByMark: Bool
  /// What follows.
  let rest: String

  init?(_ text: some StringProtocol) {
    let line = text.drop { $0.isWhitespace }
    let name = line.prefix { $0.isLetter && !"一二三四五六七八九十".contains($0) }
    guard !name.isEmpty, Self.names.contains(String(name).plainWord) else { return nil }
    var tail = line.dropFirst(name.count)
    let mark = tail.prefix { $0.isWhitespace || $0 == "#" || $0 == "№" || $0 == "°" }
    tail = tail.dropFirst(mark.count)
    if tail.hasPrefix("n°") || tail.hasPrefix("no.") {
      tail = tail.dropFirst(2).drop { $0 == "." || $0 == " " }
    }
    let number = tail.prefix { $0.isNumber || "IVX一二三四五六七八九十".contains($0) }
    // `Issue #212` is what a tracker calls it, not its place in the list.
    guard (mark.contains("#") ? 1...2 : 1...3).contains(number.count) else { return nil }
    tail = tail.dropFirst(number.count)
    let bare = tail.drop { $0.isWhitespace || $0 == "*" }
    isFollowedByMark = bare.first.map { ":：.-–—)、".contains($0) } ?? false
    guard isFollowedByMark || tail.first?.isWhitespace != false || tail.first == "*" else {
      return nil
    }
    let marks: Set<Character> = [":", "：", ".", "-", "–", "—", ")", "、", " ", "\u{A0}"]
    var end = tail
    while let first = end.first, marks.contains(first) { end.removeFirst() }
    rest = String(end)
  }

  private static let names: Set<String> = [
    "question", "point", "issue", "topic", "item", "theme", "part", "q", "thème", "axe", "sujet",
    "partie", "punto",
    "pregunta", "tema", "eje", "cuestión", "parte", "вопрос", "пункт", "тема", "часть", "блок",
    "سؤال", "السؤال",
    "النقطة", "نقطة", "محور", "المحور", "البند", "问题", "議題", "议题", "主题", "问", "要点",
  ]
}
