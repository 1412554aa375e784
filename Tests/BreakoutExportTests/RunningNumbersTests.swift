import BreakoutModel
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The figures of running text are the same in all kinds and formats and in the data (product rule F30);
/// `NumbersAgreeTests` compares the tables.
struct RunningNumbersTests {
  private static let sessions = ["complete", "decided", "floor", "reported", "rich"]

  private static func room(_ session: String, _ regime: AttributionRegime) -> Room {
    switch session {
    case "complete": .complete()
    case "decided": .decided(regime)
    case "floor": .floored(regime)
    case "rich": .rich()
    default: .reported(regime)
    }
  }

  @Test(
    "kinds tell the same figures in their sentences", arguments: AttributionRegime.allCases,
    sessions)
  func kinds(regime: AttributionRegime, session: String) {
    let facts = ToldFacts(Self.room(session, regime).session)
    for (fact, values) in facts.told where values.count > 1 {
      Issue.record("\(fact): \(values)")
    }
    let both = facts.told.filter { $0.value.values.contains { $0.count > 1 } }
    #expect(both.count >= 12, "too little is told twice to compare: \(both.keys.sorted())")
  }

  @Test("so do sessions nobody would think of", arguments: RandomCases.count(20))
  func anySession(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let facts = ToldFacts(RandomSessionTests.room(&random).session)
    for (fact, values) in facts.told where values.count > 1 {
      Issue.record("\(fact): \(values)")
    }
  }

  @Test(
    "formats print the same figures, no more and no fewer", arguments: AttributionRegime.allCases,
    sessions)
  func formats(regime: AttributionRegime, session: String) {
    let session = Self.room(session, regime).session
    for kind in ReportTemplate.allCases {
      let report = Report(session: session, as: kind)
      let printed = DocumentFormat.allCases.map { format in
        Self.numbers(in: String(decoding: format.bytes(of: report), as: UTF8.self), format)
      }
      let ordinals = report.blocks.flatMap { block -> [String] in
        if case .numbers(let items, let first) = block {
          items.indices.map { "\($0 + first)" }
        } else {
          []
        }
      }
      let expected = printed[2] + ordinals
      #expect(Self.difference(printed[0], expected) == [:], "\(kind) in Markdown and HTML")
      #expect(Self.difference(printed[1], expected) == [:], "\(kind) in plain text and HTML")
      #expect(expected.count > 10)
    }
  }

  /// All runs of digits that a reader sees.
  private static func numbers(in document: String, _ format: DocumentFormat) -> [String] {
    var text = document[...]
    if format == .html {
      text = Substring(
        document.replacing(/<(head|svg|nav|footer|caption)\b(?:.|\n)*?<\/\1>/, with: "")
          .replacing(/<[^>]*>/, with: " ").replacing(/&#[0-9]+;/, with: " "))
    }
    return text.matches(of: /[0-9]+/).map { String($0.output) }
  }

  /// The numbers that stand more often in one list than in the other, with by how many.
  private static func difference(_ one: [String], _ other: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for number in one { counts[number, default: 0] += 1 }
    for number in other { counts[number, default: 0] -= 1 }
    return counts.filter { $0.value != 0 }
  }
}
