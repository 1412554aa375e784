import BreakoutReport
import BreakoutWords

/// By which rules the synthesis came about.
struct SynthesisMethod {
  let blocks: [Block]

  init(_ synthesis: Synthesis, _ outcome: SynthesisOutcome) {
    let method = words.merging
    let sentences =
      [method.methodOfNames, method.methodOfDecisions, method.methodOfDuplicates]
      + (outcome.open.isEmpty ? [] : [method.methodOfOpenPairs])
      + [
        method.methodOfContradictions, method.methodOfParticipation, method.methodOfAttribution,
      ]
    blocks = .section(
      2, words.report.methodNote, code: "method-note", .bullets(sentences.map { Paragraph($0) }))
  }
}
