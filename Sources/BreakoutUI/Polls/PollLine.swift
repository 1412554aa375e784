import BreakoutModel
import BreakoutWords

/// A poll in one line of the record.
struct PollLine {
  let poll: Poll
  let isOpen: Bool

  init(_ poll: Poll, isOpen: Bool) {
    self.poll = poll
    self.isOpen = isOpen
  }

  var text: String {
    guard let count = poll.count else {
      return isOpen
        ? words.polls.openLine(poll.method.words) : words.polls.calledOffLine(poll.method.words)
    }
    return words.polls.line(poll.method.words, tookPart: count.voters, result)
  }

  private var result: String {
    do throws(PollProblem) {
      return try PollResult(poll).headline
    } catch {
      // From a damaged record only.
      return error.sentence
    }
  }
}
