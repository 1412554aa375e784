import BreakoutModel
import BreakoutReport
import BreakoutWords

extension MergedRecommendation {
  /// Who should do what by when, where its sources agree on the time.
  var brief: String { told.whole }

  /// The same with its details.
  var sentence: Paragraph {
    let told = told
    var paragraph = Paragraph(isFrame: true)
    paragraph.append(told.main, as: .strong)
    paragraph.append(told.due)
    told.append(detailsTo: &paragraph)
    if deadlines.count > 1 {
      paragraph.append(
        words.report.sentence(
          words.report.labelled(RecommendationField.deadline.name, value(of: .deadline))))
    }
    return paragraph
  }

  private var told: RecommendationSentence {
    var fields = RecommendationFields(text: text)
    for field in [RecommendationField.indicator, .baseline, .target, .resources, .lead] {
      fields[field] = value(of: field)
    }
    if deadlines.count == 1 { fields.deadline = deadlines.first ?? "" }
    return RecommendationSentence(fields, to: addressees)
  }

  /// The different times that its sources name.
  private var deadlines: Set<String> {
    Set(sources.map { $0.content[.deadline] }.filter { !$0.isEmpty })
  }

  /// What each room decided on it, in that room's words, those that were dropped in its favour included.
  var support: [(id: RoomRecommendationID, words: String)] { decisions(\.decision) }

  /// The same for a reader who was not there, in a few words.
  var supportInBrief: [(id: RoomRecommendationID, words: String)] { decisions(\.inBrief) }

  private func decisions(
    _ words: (ContributedRecommendation) -> String
  ) -> [(id: RoomRecommendationID, words: String)] {
    (sources + dropped).sorted { $0.id < $1.id }.map { one in
      let decision = words(one.content)
      return (
        one.id,
        one.content.fault.map { BreakoutWords.words.report.marked(decision, $0.mark) } ?? decision
      )
    }
  }
}
