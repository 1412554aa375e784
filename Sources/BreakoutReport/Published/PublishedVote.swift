import BreakoutModel

/// What was counted in a vote or by two tellers.
struct PublishedTally: Encodable, Equatable, Sendable {
  let yes: Int
  /// Without those that block.
  let no: Int
  let abstain: Int
  let invalid: Int
  /// Under a rule that knows blocking votes.
  let block: Int?

  init(_ tally: Tally) {
    (yes, no, abstain) = (tally.yes, tally.no, tally.abstain)
    (invalid, block) = (tally.invalid, tally.block)
  }
}

/// A vote: by which rule, who was there, what was counted.
struct PublishedVote: Encodable, Equatable, Sendable {
  struct Constituency: Encodable, Equatable, Sendable {
    let name: String
    let present: Int
    let yes: Int
    /// Blocking votes are among them.
    let no: Int
    let abstain: Int
  }

  struct Answer: Encodable, Equatable, Sendable {
    let name: String?
    let organisation: String?
    let constituency: String
    /// Missing for who was not called or passed.
    let answer: VoteAnswer?
  }

  let rule: String
  let method: VoteMethod
  let electorate: PublishedElectorate
  /// Who was there at the end, where that differs.
  let electorateAtEnd: PublishedElectorate?
  let tally: PublishedTally?
  /// Whether counting stopped once the result was beyond doubt: the figures are then "at least".
  let isCutShort: Bool
  let outcome: String?
  /// The base of the rule and the yes votes that it needed of it.
  let base: Int?
  let needed: Int?
  let quorum: String?
  let tellers: [PublishedTally]
  /// As far as they may be told apart.
  let constituencies: [Constituency]
  /// The answers of a roll call, under `attributed` only.
  let rollCall: [Answer]?

  init(_ vote: Vote, in record: ReportedSession, _ attribution: Attribution) {
    let words = VoteWords(vote, attribution)
    rule = vote.rule.words
    method = vote.method
    electorate = PublishedElectorate(vote.electorate, attribution)
    let merged = vote.electorate.merged(by: attribution)
    electorateAtEnd = vote.closing.flatMap {
      $0 == vote.electorate ? nil : PublishedElectorate($0, attribution, merging: merged)
    }
    tally = vote.tally.map { PublishedTally($0) }
    isCutShort = vote.isCutShort == true
    outcome = words?.verdict.outcome.rawValue
    base = words?.verdict.base
    needed = words?.verdict.needed
    quorum = words?.quorum
    tellers = (vote.tellers ?? []).map { PublishedTally($0) }
    constituencies = (words?.lens?.rows ?? []).map {
      Constituency(
        name: CleanText.line($0.name), present: $0.present, yes: $0.yes, no: $0.no,
        abstain: $0.abstain)
    }
    rollCall =
      attribution.regime == .attributed
      ? vote.roll?.map { Self.answer($0, record.session.roster[$0.participant]) } : nil
  }

  private static func answer(_ answer: RollAnswer, _ one: Participant?) -> Answer {
    Answer(
      name: one.flatMap(\.name.nilIfBlank), organisation: one.flatMap(\.organisation.nilIfBlank),
      constituency: CleanText.line(one?.group ?? ""), answer: answer.answer)
  }
}
