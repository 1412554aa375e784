import BreakoutModel
import BreakoutWords

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
