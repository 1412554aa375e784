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

/// A round of consent in one line of the record.
struct ConsentLine {
  let round: ConsentRound

  init(_ round: ConsentRound) {
    self.round = round
  }

  var text: String {
    let standing = round.standingObjections.map(\.statement.words)
    var notes: [String] = []
    if !standing.isEmpty {
      notes.append(words.consent.objectionNote(by: words.lists.clauses(standing)))
    }
    if !round.amendments.isEmpty {
      notes.append(words.consent.amendedNote(words.lists.clauses(round.amendments)))
    }
    if !round.reviewDate.isEmpty { notes.append(words.consent.reviewNote(round.reviewDate)) }
    let outcome = words.consent.outcome(round.result)
    return notes.isEmpty ? outcome : words.consent.outcome(outcome, words.lists.clauses(notes))
  }
}
