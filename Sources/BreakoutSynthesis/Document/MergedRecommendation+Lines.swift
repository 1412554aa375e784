import BreakoutModel
import BreakoutReport
import BreakoutWords

extension MergedRecommendation {
  /// Its labels and its text in one line.
  var headline: Paragraph {
    var line = Paragraph()
    line.append(label, isStrong: true)
    line.append(text)
    return line
  }

  /// The filled fields that tell how to follow it up.
  ///
  /// - Parameter addressee: whom the reader already knows to be addressed; `nil` names all.
  func details(besides addressee: String?) -> String {
    let others = addressees.filter { $0.folded != addressee?.folded }
    var parts: [String] = []
    if !others.isEmpty {
      let others = words.recommendations.addressees(others)
      parts.append(
        addressee == nil
          ? words.report.addressedFirst(to: others) : words.report.jointlyFirst(with: others))
    }
    for field in [RecommendationField.deadline, .indicator, .baseline, .target, .lead] {
      let value = CleanText.line(value(of: field))
      guard !value.isEmpty else { continue }
      parts.append(
        parts.isEmpty
          ? words.report.firstDetail(field, value) : words.report.detail(field, value))
    }
    return words.lists.clauses(parts)
  }

  /// What each room decided on it, in that room's words, those that were dropped in its favour included.
  var support: [(id: RoomRecommendationID, words: String)] {
    (sources + dropped).sorted { $0.id < $1.id }.map { one in
      let decision = one.content.decision
      return (
        one.id, one.content.fault.map { words.report.marked(decision, $0.mark) } ?? decision
      )
    }
  }
}
