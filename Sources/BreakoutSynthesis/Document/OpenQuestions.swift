import BreakoutModel
import BreakoutReport
import BreakoutWords

/// What nobody has decided yet about pairs of recommendations.
struct OpenQuestions {
  let blocks: [Block]

  init(_ outcome: SynthesisOutcome) {
    let items = outcome.open.filter { !$0.isAboutContradiction }.compactMap { question in
      PairParagraph(question, outcome)?.paragraph
    }
    blocks = .section(
      2, words.merging.probableDuplicates, code: "probable-duplicates-not-decided",
      .bullets(items))
  }
}

/// The recommendations that contradict each other, as people confirmed, and those that may.
struct Contradictions {
  let blocks: [Block]
  /// How many people have confirmed.
  let confirmed: Int

  init(_ outcome: SynthesisOutcome) {
    var (confirmed, suspected): ([Paragraph], [Paragraph]) = ([], [])
    for (question, state) in outcome.questions where question.isAboutContradiction {
      guard let paragraph = PairParagraph(question, outcome)?.paragraph else { continue }
      switch state {
      case .open: suspected.append(paragraph)
      // A recommendation that was dropped since no longer contradicts anybody.
      case .answered(let decision):
        let isGone = [question.pair.first, question.pair.second].contains(where: outcome.isDropped)
        if decision.answer == .contradiction, !isGone { confirmed.append(paragraph) }
      case .settled: break
      }
    }
    self.confirmed = confirmed.count
    blocks = .section(
      2, words.merging.contradictory, code: "contradictory-recommendations",
      .bullets(confirmed)
        + .section(
          3, words.merging.possiblyContradictory, code: "possible-contradictions-not-confirmed",
          .bullets(suspected)))
  }
}

/// Both recommendations of a pair, one below the other.
struct PairParagraph {
  let paragraph: Paragraph

  /// `nil` where one of them is no longer there.
  init?(_ question: PairQuestion, _ outcome: SynthesisOutcome) {
    let sides = [question.pair.first, question.pair.second].compactMap { id in
      outcome.merged(for: id).map { (id, $0) }
    }
    guard sides.count == 2 else { return nil }
    var paragraph = Paragraph()
    for (place, (id, merged)) in sides.enumerated() {
      let text = merged.brief
      if place == 0 {
        paragraph.append("\(id)", isStrong: true)
        paragraph.append(text)
      } else {
        paragraph.appendLine("\(id)", isStrong: true)
        paragraph.append(text)
      }
    }
    switch question.kind {
    case .duplicate(let likeness):
      paragraph.appendLine(words.report.sentence(likeness.words))
    case .contradiction(let verbs):
      paragraph.appendLine(words.merging.against(verbs.first, verbs.second))
    }
    self.paragraph = paragraph
  }
}
