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
      return isOpen ? "\(poll.method.words) open" : "\(poll.method.words) called off"
    }
    let voters = "\(poll.method.words), \(count.voters) took part"
    do throws(PollProblem) {
      return "\(voters): \(try PollResult(poll).headline)"
    } catch {
      // From a damaged record only.
      return "\(voters): \(error.sentence)"
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
    if !standing.isEmpty { notes.append("objection by \(standing.joined(separator: "; "))") }
    if !round.amendments.isEmpty {
      notes.append("amended: \(round.amendments.joined(separator: "; "))")
    }
    if !round.reviewDate.isEmpty { notes.append("review: \(round.reviewDate)") }
    let tail = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    switch round.result {
    case .consent: return "CONSENT\(tail)"
    case .notReached: return "NO CONSENT\(tail)"
    case .calledOff: return "round of consent called off\(tail)"
    case nil: return "round of consent open\(tail)"
    }
  }
}
