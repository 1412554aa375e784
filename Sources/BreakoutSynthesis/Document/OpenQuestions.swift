import BreakoutModel
import BreakoutReport
import BreakoutWords

/// What nobody has decided yet about pairs of recommendations.
struct OpenQuestions {
  let blocks: [Block]

  init(_ outcome: SynthesisOutcome, _ sentences: PairSentences) {
    let items = outcome.open.filter { !$0.isAboutContradiction }.compactMap { question in
      PairParagraph(question, sentences)?.paragraph
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

  init(_ outcome: SynthesisOutcome, _ sentences: PairSentences) {
    var (confirmed, suspected): ([Paragraph], [Paragraph]) = ([], [])
    for (question, state) in outcome.questions where question.isAboutContradiction {
      guard let paragraph = PairParagraph(question, sentences)?.paragraph else { continue }
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

/// The sentences of the recommendations in pairs, each made once: in a large forum one stands in hundreds of pairs.
struct PairSentences {
  private let briefs: [RoomRecommendationID: String]

  init(_ outcome: SynthesisOutcome) {
    let asked = Set(
      outcome.questions.flatMap { [$0.question.pair.first, $0.question.pair.second] })
    let briefs = Array(asked).flatMapAtOnce { id in
      outcome.merged(for: id).map { [(id, $0.brief)] } ?? []
    }
    self.briefs = Dictionary(uniqueKeysWithValues: briefs)
  }

  /// `nil` for one that is no longer there.
  subscript(id: RoomRecommendationID) -> String? { briefs[id] }
}

/// Both recommendations of a pair, one below the other.
struct PairParagraph {
  let paragraph: Paragraph

  /// `nil` where one of them is no longer there.
  init?(_ question: PairQuestion, _ sentences: PairSentences) {
    let pair = question.pair
    guard let first = sentences[pair.first], let second = sentences[pair.second] else {
      return nil
    }
    var paragraph = Paragraph()
    paragraph.append("\(pair.first)", isStrong: true)
    paragraph.append(first)
    paragraph.appendLine("\(pair.second)", isStrong: true)
    paragraph.append(second)
    switch question.kind {
    case .duplicate(let likeness):
      paragraph.appendLine(words.report.sentence(likeness.words))
    case .contradiction(let verbs):
      paragraph.appendLine(words.merging.against(verbs.first, verbs.second))
    }
    self.paragraph = paragraph
  }
}
