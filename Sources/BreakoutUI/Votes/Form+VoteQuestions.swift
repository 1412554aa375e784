import BreakoutModel
import BreakoutWords

/// Forms that a vote asks to have filled in.
extension Form {
  /// Who was present when the vote opened, by constituency where they were counted.
  static func correctPresence(_ vote: Vote) -> Form {
    let electorate = vote.electorate
    let fields: [Field]
    if let groups = electorate.groups {
      fields = groups.map { Field($0.called, "\($0.present)") }
    } else {
      fields = [Field(words.votes.peoplePresent, "\(electorate.present)")]
    }
    return Form(
      purpose: .correctPresence, title: words.votes.presenceTitle, fields: fields)
  }

  static func waiveQuorum(_ vote: Vote) -> Form {
    Form(
      purpose: .waiveQuorum, title: words.votes.waiverTitle,
      fields: [Field(words.votes.because, vote.quorumWaiver ?? "")])
  }

  static func reconsider(_ decision: Decision) -> Form {
    let name = decision.subject.recommendation.map { "\($0)" } ?? words.votes.theQuestion
    return Form(
      purpose: .reconsider(decision.id), title: words.votes.reconsiderTitle(name),
      fields: [Field(words.votes.because)])
  }

  /// The corrected numbers of the open vote.
  func correctedPresence(in session: Session) -> Result<[Intent], FormProblem> {
    guard let vote = session.openVote else { return .success([]) }
    var numbers: [Int] = []
    for place in fields.indices {
      guard let number = Int(self[place]) else {
        return .failure(.init(field: place, sentence: words.votes.presenceMissing))
      }
      numbers.append(number)
    }
    var electorate = vote.electorate
    if let groups = electorate.groups, groups.count == numbers.count {
      electorate.groups = zip(groups, numbers).map {
        GroupPresence($0.name, present: $1, entitled: $0.entitled)
      }
      electorate.present = numbers.reduce(0) { min($0 + min($1, Tally.largestCount), .max / 2) }
    } else {
      electorate.groups = nil
      electorate.present = numbers[0]
    }
    return .success([.people(.correctPresence(electorate))])
  }
}
