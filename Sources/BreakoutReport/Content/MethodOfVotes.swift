import BreakoutModel
import BreakoutWords

/// By which rules votes were decided and what the words about their results mean.
struct MethodOfVotes {
  let sentences: [String]

  init(_ record: ReportedSession, hasTables: Bool) {
    let votes = record.decisions.compactMap { decision -> (Vote, Attribution)? in
      guard case .vote(let vote) = decision.proceeding else { return nil }
      return (vote, record.attribution(of: decision))
    }
    guard !votes.isEmpty else {
      sentences = []
      return
    }
    let told = votes.compactMap { VoteWords($0.0, $0.1) }
    sentences =
      Self.rules(votes.map(\.0)) + Self.results(told) + (hasTables ? Self.lens(told) : [])
      + Self.support(record)
  }

  private static func rules(_ votes: [Vote]) -> [String] {
    votes.map(\.rule).withoutRepeats.map { rule in
      if rule.isIndicative {
        return words.report.meaningOfIndicative
      }
      let meaning =
        rule.hasOverallTest ? words.report.meaning(of: rule.base) : words.report.roomIsNotAsked
      let groups = rule.groups.map { [words.report.meaning(of: $0)] } ?? []
      return words.report.meaning(of: rule.words, words.lists.clauses([meaning] + groups))
    }
  }

  private static func results(_ votes: [VoteWords]) -> [String] {
    var sentences: [String] = []
    let adopted = votes.filter { $0.verdict.outcome == .adopted }
    if adopted.contains(where: \.verdict.isUnanimous) {
      sentences.append(words.report.meaningOfUnanimous)
    }
    if adopted.contains(where: { $0.verdict.isWithoutOpposition && !$0.verdict.isUnanimous }) {
      sentences.append(words.report.meaningOfWithoutOpposition)
    }
    if votes.contains(where: { $0.verdict.quorum != nil }) {
      sentences.append(words.report.meaningOfQuorum)
    }
    if votes.contains(where: { $0.vote.isCutShort == true }) {
      sentences.append(words.report.meaningOfLeast)
    }
    return sentences
  }

  private static func lens(_ votes: [VoteWords]) -> [String] {
    guard votes.contains(where: { $0.lens != nil }) else { return [] }
    return [
      words.report.meaningOfLens, words.report.meaningOfEqualWeight,
      words.report.meaningOfCrossGroupIndex,
    ]
  }

  /// The words of support that this document uses, with what they mean.
  private static func support(_ record: ReportedSession) -> [String] {
    let decided = record.recommendations.compactMap { $0.standingDecision(in: record) }
    let questions = record.decisions.filter {
      $0.subject.recommendation == nil && $0.superseded == nil
    }
    var used: Set<SupportWords> = []
    for decision in decided + questions {
      guard case .vote(let vote) = decision.proceeding,
        let told = VoteWords(vote, record.attribution(of: decision)), let word = told.supportWord
      else { continue }
      // A question's support is printed only by constituency.
      if decision.subject.recommendation != nil || told.lens != nil { used.insert(word) }
    }
    let meanings = SupportWords.allCases.filter(used.contains)
      .map { words.report.supportWord($0.words, $0.meaning) }
    guard !meanings.isEmpty else { return [] }
    return [words.report.supportWords(words.lists.clauses(meanings))]
  }
}
