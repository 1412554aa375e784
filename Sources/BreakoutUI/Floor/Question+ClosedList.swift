import BreakoutModel
import BreakoutWords

extension Cockpit {
  /// Whether the closing is taken back, where the key that undoes would take back something else.
  func reopening(_ intent: Intent, _ refusal: Refusal) -> Question? {
    if case .closeSession = intent { return nil }
    guard refusal == .sessionClosed, let closing = session.closingStep,
      session.undoStep(for: seat)?.act != closing.act
    else { return nil }
    return Question(
      text: words.floor.takeClosingBack,
      ifYes: .perform(.takeBack(act: closing.act)))
  }

  /// A question that a form led to is about what stands in the form, which then has done its work.
  var originOfAnswer: Request.Origin {
    switch panel {
    case .form(let form):
      switch form.purpose {
      case .request, .yieldFloor, .extendPoint, .recommendation: .form
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
    case .isOfOtherSeat(let step), .changedSince(_, let step), .lastIsTakenBack(_, _, let step):
      self.init(text: refusal.sentence, ifYes: .perform(.takeBack(act: step.act)))
    default: return nil
    }
  }

  /// Whether somebody who asks when the list is closed is put on it all the same or only counted; `nil`
  /// where that is not the question.
  init?(closedList intent: Intent, _ refusal: Refusal) {
    guard case .listIsClosed = refusal, case .floor(.request(let details, _)) = intent else {
      return nil
    }
    self.init(
      text: refusal.sentence,
      answers: [
        Answer("y", Words.current.floor.onTheList, .perform(intent.confirmed)),
        Answer("c", Words.current.floor.onlyCounted, .perform(.floor(.countTooLate(details)))),
      ])
  }
}
