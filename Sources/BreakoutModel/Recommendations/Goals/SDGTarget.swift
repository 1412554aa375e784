/// One of the 169 targets of the Sustainable Development Goals.
public struct SDGTarget: Hashable, Sendable {
  public let goal: SDGGoal
  /// The official one, e.g. `17.17` or `16.a`.
  public let number: String
  /// In our own words, one short line.
  public let wording: String
  /// Complete for the goals 16 and 17, which this forum is about; else empty.
  public let indicators: [SDGIndicator]
}

extension SDGTarget {
  /// All targets, in their order.
  public static let all = SDGFile(EmbeddedTexts.sdg_targets_txt).targets

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.number, $0) })

  /// The target of a number as people type it: `17.17`, `SDG 17.17`, `Target 16.B`; `nil` for any other
  /// words, and for a goal without its target.
  public static func numbered(_ typed: String) -> SDGTarget? {
    places[number(typed)].map { all[$0] }
  }

  /// The number in what was typed, in the digits and letters of the list.
  private static func number(_ typed: String) -> String {
    var number = typed.folded.filter { !$0.isWhitespace }
    for word in ["sdg", "target", "goal"] where number.hasPrefix(word) {
      number.removeFirst(word.count)
    }
    return String(number.map { $0.wholeNumberValue.flatMap { "\($0)".first } ?? $0 })
  }

  /// The targets that somebody looks for: those whose number begins so, else those in which all words
  /// occur, in their goal, wording or indicators; of the goals 16 and 17 first.
  public static func matching(_ typed: String) -> [SDGTarget] {
    let start = number(typed)
    if start.first?.isNumber == true {
      let goal = all.filter { "\($0.goal.number)" == start }
      return goal.isEmpty ? all.filter { $0.number.hasPrefix(start) } : goal
    }
    guard let term = SearchTerm(typed) else { return [] }
    let found = all.filter { term.isFound(in: $0.words) }
    return found.filter { $0.goal.number >= 16 } + found.filter { $0.goal.number < 16 }
  }

  private var words: String {
    ([goal.name, wording] + indicators.map(\.wording)).joined(separator: " ")
  }
}

/// One of the 17 Sustainable Development Goals.
public struct SDGGoal: Hashable, Sendable {
  public let number: Int
  public let name: String
}

/// By what the progress towards a target is measured.
public struct SDGIndicator: Hashable, Sendable {
  /// The official one, e.g. `16.7.2`.
  public let number: String
  /// In our own words.
  public let wording: String
}
