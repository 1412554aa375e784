import BreakoutModel
import BreakoutWords

/// Which recommendations serve which target of the Sustainable Development Goals (product rule F25).
package struct SDGIndex {
  package let blocks: [Block]

  init(_ record: ReportedSession) {
    self.init(record.recommended.map { ("\($0.id)", $0.fields.sdgTargets) })
  }

  /// - Parameter served: recommendations by what they are called, each with the targets that it serves.
  package init(_ served: [(label: String, targets: [String])]) {
    var recommendations: [String: [String]] = [:]
    for one in served {
      for target in one.targets.map(CleanText.line) where !target.isEmpty {
        if recommendations[target]?.contains(one.label) != true {
          recommendations[target, default: []].append(one.label)
        }
      }
    }
    let targets = recommendations.keys.sorted { Self.order(of: $0) < Self.order(of: $1) }
    blocks = .section(
      2, words.report.sdgIndex, code: "sdg-index",
      .table(
        words: [words.report.sdgTarget, words.report.recommendations],
        targets.map { target in
          [
            Self.name(of: target),
            words.lists.row(recommendations[target] ?? []),
          ]
        }))
  }

  /// The number with what the target asks for, in one line.
  private static func name(of target: String) -> String {
    SDGTarget.numbered(target).map { words.report.ranked($0.number, $0.wording) }
      ?? words.report.noSuchTarget(target)
  }

  /// By goal, then by target; those with letters, the means of implementation, last: 16.6, 16.10, 16.a.
  private static func order(of target: String) -> (Int, Int, String) {
    let digits = target.split { !$0.isNumber }.map { Int($0) ?? Int.max }
    let isNumbered = target.last?.isNumber ?? false
    return (
      digits.first ?? Int.max, isNumbered && digits.count > 1 ? digits[1] : Int.max, target
    )
  }
}
