import BreakoutModel
import BreakoutWords

extension Question {
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
