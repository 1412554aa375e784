import BreakoutModel

/// Lengths that one item alone would not show: most of its neighbours have theirs in the same place.
extension PointList {
  mutating func takeLengths() {
    if takeOffsets() { return }
    takeHabit { LengthPhrase.leading($0, needsMark: false) }
    takeHabit(Self.bareNumber)
    let sample = drafts.prefix(Self.sampled)
    let ending = sample.filter {
      PointMarks.takeTrailing(from: $0.head, isLoose: true).marks?.minutes != nil
    }
    guard ending.count > 1, ending.count * 3 >= sample.count * 2 else { return }
    for index in drafts.indices { drafts[index].endsInLength = true }
  }

  /// So many items show a habit.
  private static let sampled = 60

  /// A length in a place of the items where most of them have one, and what is left of a text without it.
  private mutating func takeHabit(_ find: (String) -> (length: Milliseconds, rest: String)?) {
    let sample = drafts.prefix(Self.sampled)
    // What is dear is asked of those only that have it.
    let found = sample.filter {
      $0.title.flatMap(find) != nil && $0.minutes == nil && $0.clock == nil
    }
    guard found.count > 1, found.count * 3 >= sample.count * 2 else { return }
    for index in drafts.indices {
      guard let title = drafts[index].title, let (length, rest) = find(title), !rest.isBlank else {
        continue
      }
      drafts[index].title = rest
      drafts[index].marks.minutes = length
    }
  }

  /// `Review of the plan (40)`: a number of minutes as the others have it.
  private static func bareNumber(_ text: String) -> (length: Milliseconds, rest: String)? {
    let bare = text.trimmed.trimming([":", "*", " "])
    guard bare.hasSuffix(")"), let open = bare.lastIndex(of: "("),
      let number = Int(bare[open...].dropFirst().dropLast()), (1...180).contains(number),
      number % 5 == 0 || number < 20
    else { return nil }
    return (.minutes(number), bare[..<open].trimmed)
  }

  /// `Minutes 0–10: …`, `10–30 min: …`: from when to when in the session, each from where the one before ends.
  private mutating func takeOffsets() -> Bool {
    var spans: [(length: Milliseconds, rest: String)] = []
    var end = 0
    for draft in drafts.prefix(Self.sampled) {
      guard let found = draft.title.flatMap(MinuteSpan.init), found.from == end, found.to > end
      else { break }
      spans.append((.minutes(found.to - found.from), found.rest))
      end = found.to
    }
    guard spans.count > 2, spans.count * 3 >= drafts.count * 2 else { return false }
    for (index, span) in spans.enumerated() {
      drafts[index].title = span.rest
      drafts[index].marks.minutes = span.length
    }
    return true
  }
}

/// `Minutes 0–10: …`, `0-10 min – …` at the start of an item.
private struct MinuteSpan {
  let from: Int
  let to: Int
  let rest: String

  init?(_ text: String) {
    var tail = text.trimmed[...]
    func drop(_ set: Set<Character>) { tail = tail.drop { set.contains($0) } }
    func dropUnit() -> Bool {
      let word = String(tail.prefix { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "′" })
      guard Self.units.contains(word.folded) else { return false }
      tail = tail.dropFirst(word.count).drop { $0 == "." }
      return true
    }
    func number() -> Int? {
      let digits = tail.prefix { $0.isASCII && $0.isNumber }
      guard (1...3).contains(digits.count) else { return nil }
      tail = tail.dropFirst(digits.count)
      return Int(digits)
    }
    drop(["[", "(", " ", "*"])
    var hasUnit = dropUnit()
    drop([" "])
    guard let first = number() else { return nil }
    drop([" "])
    guard let dash = tail.first, "-–—".contains(dash) else { return nil }
    drop([" ", "-", "–", "—"])
    guard let last = number() else { return nil }
    drop([" "])
    hasUnit = dropUnit() || hasUnit
    guard hasUnit, let mark = tail.drop(while: { $0 == " " }).first, ":：-–—)]|.".contains(mark)
    else {
      return nil
    }
    drop([" ", ":", "：", "-", "–", "—", ")", "]", "|", "."])
    (from, to, rest) = (first, last, String(tail))
  }

  private static let units: Set<String> = Set(
    "min mins minute minutes minuto minutos мин минута минуты минут ' ’ ′ m".words.map(\.folded))
}

extension PointDraft {
  /// The heading, else the first paragraph or what is in bold print before it; a new one takes its place.
  fileprivate var title: String? {
    get {
      guard let phrase = heading ?? blocks.first?.phrase else { return nil }
      return (phrase.lead.isBlank ? phrase.text : phrase.lead).onOneLine
    }
    set {
      guard let newValue, var phrase = heading ?? blocks.first?.phrase else { return }
      if phrase.lead.isBlank { phrase.text = newValue } else { phrase.lead = newValue }
      if heading != nil {
        heading = phrase
      } else if case .heading(let level, _) = blocks[0].kind {
        blocks[0].kind = .heading(level: level, phrase)
      } else {
        blocks[0].kind = .paragraph(phrase)
      }
    }
  }
}
