/// A recommendation held against what can be followed up: five marks, a score, and what to mend (product
/// rule F15). It advises; it never changes a word.
public struct DraftingCheck: Equatable, Sendable {
  /// What to mend, the most valuable first.
  public let findings: [DraftingFinding]

  /// Longer ones are hard to remember and to read out.
  public static let mostWords = 45

  public init(_ fields: RecommendationFields) {
    let text = TextWords(fields.text)
    let words = DraftingWords.lists(for: text)
    let reader = DraftReader(fields: fields, text: text, words: words)
    let all =
      reader.actors + reader.action + reader.time + reader.measure + reader.means + reader.extras
    // What is missing altogether is asked for before what is only weak.
    findings =
      all.filter { $0.criterion != nil && $0.mark == .missing }
      + all.filter { $0.criterion != nil && $0.mark != .missing }
      + all.filter { $0.criterion == nil }
  }

  public func mark(_ criterion: SmartCriterion) -> DraftingMark {
    findings.lazy.filter { $0.criterion == criterion }.map(\.mark).min() ?? .ok
  }

  /// How many of the five criteria are met in full.
  public var score: Int { SmartCriterion.allCases.count { mark($0) == .ok } }

  /// `4/5`
  public var scoreText: String { "\(score)/\(SmartCriterion.allCases.count)" }

  /// The five marks side by side: `●●◐○●`.
  public var signs: String { SmartCriterion.allCases.map { mark($0).sign }.joined() }

  /// All five in one mark: `●` only where all are met.
  public var overall: DraftingMark {
    score == SmartCriterion.allCases.count ? .ok : score == 0 ? .missing : .weak
  }
}
