import BreakoutModel
import BreakoutWords

/// The answers of a roll call, as far as the regime lets them be told apart (product rule F17): by name,
/// by organisation, or by constituency. Under the Chatham House Rule the lens alone speaks.
struct RollCallPart {
  let blocks: [Block]

  init(_ vote: Vote, in record: ReportedSession, _ attribution: Attribution) {
    guard let roll = vote.roll else {
      blocks = []
      return
    }
    let people = roll.map { (record.session.roster[$0.participant], $0) }
    switch attribution.regime {
    case .attributed: blocks = Self.named(people)
    case .affiliation:
      blocks = Self.counted(
        people, vote, [words.report.organisation, words.report.constituency]
      ) {
        [
          $0?.organisation.nilIfBlank ?? words.report.noOrganisation,
          $0?.calledGroup ?? words.report.notOnRoster,
        ]
      }
    case .group where vote.groups == nil:
      blocks = Self.counted(people, vote, [words.report.constituency]) {
        [$0?.calledGroup ?? words.report.notOnRoster]
      }
    case .group, .chathamHouse: blocks = []
    }
  }

  private static func named(_ people: [(Participant?, RollAnswer)]) -> [Block] {
    .table(
      words: [
        words.report.rollCall, words.report.organisation, words.report.constituency,
        words.report.answer,
      ],
      people.map { one, answer in
        let name = one?.name ?? words.report.noLongerOnRoster
        return [name, one?.organisation ?? "", one?.calledGroup ?? "", answer.told]
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
    let report = words.report
    let numbers =
      [report.yes, report.no, report.abstained] + (hasBlocks ? [report.block] : [])
      + [report.noAnswer]
    return .table(
      words: headings, numbers: numbers,
      order.map { key in key + answers.map { "\(counts[key]?[$0] ?? 0)" } })
  }
}

extension RollAnswer {
  fileprivate var told: String {
    switch answer {
    case .yes: words.report.answeredYes
    case .no: words.report.answeredNo
    case .abstain: words.report.abstains
    case .block: words.report.blocks
    case nil: isPassed ? words.report.passed : words.report.didNotAnswer
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
