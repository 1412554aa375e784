import BreakoutModel

extension Cockpit {
  /// A question that a form led to is about what stands in the form, which then has done its work.
  var originOfAnswer: Request.Origin {
    switch panel {
    case .form(let form):
      switch form.purpose {
      case .request, .extendPoint, .recommendation: .form
      default: .key
      }
    default: .key
    }
  }
}

extension Question {
  /// Whether another seat's act is taken back; `nil` where that is not the question.
  init?(undoing refusal: Refusal) {
    switch refusal {
    case .isOfOtherSeat(let step), .changedSince(_, let step):
      self.init(text: refusal.sentence, ifYes: .perform(.takeBack(act: step.act)))
    default: return nil
    }
  }

  /// Whether somebody who asks when the list is closed is put on it all the same or only counted; `nil`
  /// where that is not the question.
  init?(closedList intent: Intent, _ refusal: Refusal) {
    guard case .listIsClosed = refusal, case .requestFloor(let details, _) = intent else {
      return nil
    }
    self.init(
      text: refusal.sentence,
      answers: [
        Answer("y", "on the list", .perform(intent.confirmed)),
        Answer("c", "only counted", .perform(.countTooLate(details))),
      ])
  }
}
