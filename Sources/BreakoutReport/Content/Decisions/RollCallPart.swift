import BreakoutModel

/// The answers of a roll call, as far as the regime lets them be told apart (product rule F17): by name,
/// by organisation, or by constituency. Under the Chatham House Rule the lens alone speaks.
struct RollCallPart {
  let blocks: [Block]

  init(_ vote: Vote, in record: SessionRecord, _ attribution: Attribution) {
    guard let roll = vote.roll else {
      blocks = []
      return
    }
    let people = roll.map { (record.session.roster[$0.participant], $0) }
    switch attribution.regime {
    case .attributed: blocks = Self.named(people)
    case .affiliation:
      blocks = Self.counted(people, vote, ["Organisation", "Constituency"]) {
        [$0?.organisation.nilIfBlank ?? "no organisation", $0?.group ?? "not on the roster"]
      }
    case .group where vote.groups == nil:
      blocks = Self.counted(people, vote, ["Constituency"]) { [$0?.group ?? "not on the roster"] }
    case .group, .chathamHouse: blocks = []
    }
  }

  private static func named(_ people: [(Participant?, RollAnswer)]) -> [Block] {
    .table(
      words: ["Roll call", "Organisation", "Constituency", "Answer"],
      people.map { one, answer in
        let name = one?.name ?? "somebody no longer on the roster"
        return [name, one?.organisation ?? "", one?.group ?? "", answer.words]
      })
  }

  /// The answers of those who are the same by `key`, in the order of the call.
  private static func counted(
    _ people: [(Participant?, RollAnswer)], _ vote: Vote, _ headings: [String],
    by key: (Participant?) -> [String]
  ) -> [Block] {
    var order: [[String]] = []
    var counts: [[String]: [VoteAnswer?: Int]] = [:]
    for (one, answer) in people {
      let key = key(one)
      if counts[key] == nil { order.append(key) }
      counts[key, default: [:]][answer.answer, default: 0] += 1
    }
    let hasBlocks = vote.tally?.block != nil
    let answers: [VoteAnswer?] = [.yes, .no, .abstain] + (hasBlocks ? [.block] : []) + [nil]
    let numbers = ["Yes", "No", "Abst."] + (hasBlocks ? ["Block"] : []) + ["No answer"]
    return .table(
      words: headings, numbers: numbers,
      order.map { key in key + answers.map { "\(counts[key]?[$0] ?? 0)" } })
  }
}

extension RollAnswer {
  fileprivate var words: String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .abstain: "abstains"
    case .block: "blocks"
    case nil: isPassed ? "passed" : "no answer"
    }
  }
}

extension String {
  /// The text without white space around it, or `nil` where nothing is left.
  var nilIfBlank: String? {
    let line = CleanText.line(self)
    return line.isEmpty ? nil : line
  }
}
