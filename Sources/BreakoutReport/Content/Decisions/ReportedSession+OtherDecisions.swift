import BreakoutModel
import BreakoutWords

extension ReportedSession {
  /// The questions of their own that were put to the room to be decided, oldest first.
  var questions: [Decision] {
    decisions.filter { decision in
      guard decision.subject.recommendation == nil, decision.superseded == nil else { return false }
      if case .poll = decision.proceeding { return false }
      return true
    }
  }

  /// Those to which it agreed.
  var agreedQuestions: [Decision] { questions.filter { $0.status?.isRecommended ?? false } }

  /// What was decided under some points besides their recommendations; `nil` is outside of all.
  func otherDecisions(of points: [PointID?]) -> [Block] {
    let items = questions.filter { points.contains($0.subject.point) }.map { decision in
      let attribution = attribution(of: decision)
      var item = Paragraph(decision.subject.wording)
      item.appendLine(DecisionWords(decision, attribution).words)
      let history = DecisionHistory(decision, in: self)
      item.append(words.report.inBrackets(history.pointer))
      if let earlier = history.earlier {
        item.appendLine(words.report.consensusSoughtFirst(earlier))
      }
      if case .vote(let vote) = decision.proceeding, let told = VoteWords(vote, attribution),
        let lens = told.lens, told.support != nil
      {
        item.appendLine(told.isSupport ? lens.sentence : words.votes.division(lens))
      }
      return item
    }
    return .section(
      3, words.report.otherDecisions, code: "other-decisions", .bullets(items))
  }

  /// The polls taken under some points, those on recommendations too.
  func polls(of points: [PointID?]) -> [Block] {
    let items = decisions.compactMap { decision -> Paragraph? in
      guard points.contains(decision.subject.point), case .poll = decision.proceeding else {
        return nil
      }
      var item = Paragraph()
      if let id = decision.subject.recommendation { item.append("\(id)", isStrong: true) }
      item.append(decision.subject.wording)
      item.appendLine(
        words.report.decided(
          DecisionWords(decision, attribution(of: decision)).words, "\(decision.id)"))
      if let standing = DecisionHistory.standing(before: decision, in: self) {
        item.appendLine(words.report.labelled(words.report.decidedBefore, standing))
      }
      return item
    }
    return .section(3, words.report.polls, code: "polls", .bullets(items))
  }
}
