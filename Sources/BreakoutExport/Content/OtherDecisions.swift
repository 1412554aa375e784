import BreakoutModel

extension SessionRecord {
  /// What was decided under some points besides their recommendations; `nil` is outside of all.
  func otherDecisions(of points: [PointID?]) -> [Block] {
    let items = decisions.filter { decision in
      decision.subject.recommendation == nil && decision.superseded == nil
        && points.contains(decision.subject.point)
    }.map { decision in
      var item = Paragraph(decision.subject.text)
      item.appendLine(DecisionLine(decision, attribution).words)
      return item
    }
    return .section(3, "Other decisions", .bullets(items))
  }
}
