import BreakoutReport
import BreakoutWords

/// The recommendations in whose place another one stands, and which. Nothing is lost without a word.
struct DroppedProposals {
  let blocks: [Block]

  init(_ outcome: SynthesisOutcome) {
    let dropped = outcome.merged.flatMap { merged in merged.dropped.map { ($0, merged) } }
      .sorted { $0.0.id < $1.0.id }
    blocks = .section(
      2, words.merging.droppedAsDuplicates, code: "dropped-as-duplicates",
      .bullets(
        dropped.map { one, merged in
          var item = MergedRecommendation(one).sentence
          item.append("\(one.id)", as: .small)
          item.appendLine(words.merging.inItsPlace(merged.label))
          return item
        }))
  }
}
