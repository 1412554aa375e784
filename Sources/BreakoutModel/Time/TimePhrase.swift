/// A text that says by when and nothing else, in the six languages or German: `до 2027-06`, `d'ici juin 2027`,
/// `within 6 months`, `2027年6月底前`.
struct TimePhrase: Equatable {
  enum Kind: Equatable {
    /// Words for "by" and a time behind them.
    case by
    /// A date or a time by itself, e.g. `end of June 2027`, `within 6 months`.
    case date
    /// Only how long: `6 months`. It may be a measure, too.
    case period
  }

  let kind: Kind
  /// How many characters at the start are words for "by", which go.
  let prefix: Int

  /// `nil` where the text says anything else.
  init?(_ text: String) {
    guard text.utf8.count <= Self.mostBytes else { return nil }
    if let length = Self.by(text), Self.kind(String(text.dropFirst(length))) != nil {
      (kind, prefix) = (.by, length)
    } else if let kind = Self.kind(text) {
      (self.kind, prefix) = (kind, 0)
    } else {
      return nil
    }
  }

  /// Longer texts are sentences.
  private static let mostBytes = 120

  /// Whether the words carry their own "by": `within 6 months`, `before 2027`, but not `June 2027`.
  static func leads(_ text: some StringProtocol) -> Bool {
    text.split(whereSeparator: { !$0.isLetter }).first.map { first in
      (DateWords.leading.contains(first.folded) || own.contains(first.folded))
        && !ends.contains(first.folded)
    } ?? false
  }

  /// Whether the time must be over before what is named begins: `before 2027`, but not `before the end of 2027`.
  static func isBefore(_ text: some StringProtocol) -> Bool {
    let words = text.split(whereSeparator: { !$0.isLetter }).map(\.folded)
    return words.contains(where: before.contains) && !words.contains(where: ends.contains)
      || ["之前", "以前"].contains(where: text.contains) || text.last == "前" && !text.contains("底")
  }

  private static let own: Set<String> = ["after", "during", "en", "im", "в", "في"]
  private static let before: Set<String> = ["before", "avant", "antes", "vor", "перед", "قبل"]
  private static let ends: Set<String> = Set(
    ["end", "fin", "finales", "ende", "конца", "концу", "конец", "نهاية"].map(\.folded))
}

// MARK: The words for "by"

extension TimePhrase {
  /// How long the words for "by" at the start are; `nil` where there are none.
  static func by(_ text: String) -> Int? {
    guard let first = text.first.map({ String($0).folded.first }) ?? nil else { return nil }
    for words in known[first] ?? [] {
      let start = text.prefix(words.count)
      guard start.count == words.count, String(start).folded == words,
        let next = text.dropFirst(words.count).first
      else { continue }
      let isWhole = next.isWhitespace || words.last?.isIdeograph == true
      if isWhole { return words.count }
    }
    return nil
  }

  /// By their first letter, the longest first.
  private static let known = Dictionary(
    grouping: """
      by,until,till,no later than,not later than,at the latest by,at the latest,due by,due,
      d'ici,d'ici à,d'ici au,d'ici le,d'ici la,jusqu'à,jusqu'au,jusqu'en,au plus tard,au plus tard en,
      au plus tard le,pour,
      para,hasta,a más tardar,a más tardar en,a más tardar el,no más tarde de,de aquí a,
      bis,bis zu,bis zum,bis zur,spätestens,spätestens bis,spätestens im,
      до,к,не позднее,не позже,не позднее чем,
      بحلول,حتى,في موعد أقصاه,في موعد لا يتجاوز,
      到,至,截至,不迟于,最迟,
      """
      .split(whereSeparator: { $0 == "," || $0.isNewline }).map(\.folded)
      .sorted { $0.count > $1.count },
    by: { $0.first })
}

// MARK: What says when

extension TimePhrase {
  /// What a text without "by" says; `nil` where it says anything but when.
  private static func kind(_ text: String) -> Kind? {
    if let ideographs = ideographs(text) { return ideographs }
    var found = Found()
    var last: String?
    for word in text.split(whereSeparator: { $0.isWhitespace || ",;()'’".contains($0) }).prefix(12)
    {
      var key = word.folded
      while key.last == "." { key.removeLast() }
      if key.isEmpty { continue }
      guard found.take(key, behind: last) else { return nil }
      last = key
    }
    return found.kind
  }

  private struct Found {
    var hasDate = false
    var hasMonth = false
    var hasNumber = false
    var hasLead = false
    var hasUnit = false
    var isCounted = false

    /// Takes a word in; `false` where it belongs to no time.
    mutating func take(_ key: String, behind last: String?) -> Bool {
      if DateWords.month(key) != nil {
        (hasMonth, hasDate) = (true, true)
      } else if DateWords.days.contains(key) || isDay(key) {
        hasDate = true
      } else if isNumber(key) {
        hasNumber = true
      } else if DateWords.units.contains(key) || DateWords.occasions.contains(key)
        || DateWords.seasons.contains(key) || isPart(key)
      {
        hasUnit = true
        if let last, isNumber(last) { isCounted = true }
      } else if !DateWords.links.contains(key) {
        return false
      }
      hasLead = hasLead || DateWords.leading.contains(key)
      return true
    }

    var kind: Kind? {
      // "5 in 2027" is a figure and its year.
      if hasDate { return hasNumber && !hasMonth && !hasUnit ? nil : .date }
      if hasUnit, hasLead { return .date }
      return isCounted ? .period : nil
    }

    private func isNumber(_ key: String) -> Bool {
      if DateWords.numbers.contains(key) { return true }
      let digits = key.prefix(while: \.isNumber)
      return (1...3).contains(digits.count)
        && ["", "st", "nd", "rd", "th", "er", "e", "o"].contains(key[digits.endIndex...])
    }

    /// `q3`, `t2`, `h1`: a quarter or a half.
    private func isPart(_ key: String) -> Bool {
      key.count == 2 && key.first.map("qths".contains) == true && key.last?.isNumber == true
    }

    /// A year, or numbers with one among them: `2027`, `2027-06`, `31.12.2027`.
    private func isDay(_ key: String) -> Bool {
      let parts = key.split(omittingEmptySubsequences: false) { "-./".contains($0) }
      return parts.count <= 3 && parts.count { isYear($0) } == 1
        && parts.allSatisfy {
          isYear($0) || (1...2).contains($0.count) && $0.allSatisfy(\.isNumber)
        }
    }

    private func isYear(_ part: Substring) -> Bool {
      part.count == 4 && Int(part).map { (2010...2100).contains($0) } == true
    }
  }

  /// `2027年6月底前`, `六个月内`: signs of a time and nothing else. `nil` where there is no ideograph.
  private static func ideographs(_ text: String) -> Kind?? {
    guard text.contains(where: \.isIdeograph) else { return nil }
    var rest = text.filter { !$0.isWhitespace }
    for word in DateWords.days where word.first?.isIdeograph == true {
      if rest == word { return .some(.date) }
    }
    let hasUnit = rest.contains { "年月日周天季".contains($0) }
    let isYear =
      rest.split(separator: "年").first.map { $0.suffix(4).allSatisfy(\.isNumber) } == true
    let isPoint = rest.contains("年") && isYear || rest.contains { "前底初末内".contains($0) }
    rest.removeAll { $0.isNumber || "年月日周天季度个第底前之以内初末中旬在于到至一二三四五六七八九十两半上下".contains($0) }
    guard rest.isEmpty, hasUnit else { return .some(nil) }
    return .some(isPoint ? .date : .period)
  }
}

extension Character {
  fileprivate var isIdeograph: Bool {
    unicodeScalars.first?.properties.isIdeographic == true
  }
}
