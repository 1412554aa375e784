import BreakoutModel
import BreakoutWords

/// What the session came to, in one sentence computed from the record (product rule F25): `The session adopted eight
/// recommendations, four by consensus and four by vote; one proposal was not adopted and four were left open.`
struct ResultSentence {
  let text: String
  /// What became of the proposals that are no recommendations, as a sentence; empty where there are none.
  let rest: String

  init(_ record: ReportedSession) {
    let report = words.report
    guard record.session.started != nil else {
      (text, rest) = (report.sessionHasNotBegun, "")
      return
    }
    let all = record.recommendations
    func count(_ isMeant: (RecommendationStatus) -> Bool) -> Int {
      all.count { isMeant($0.status) }
    }
    let byConsensus = count { $0 == .adoptedByConsensus }
    let byVote = count { $0 == .adoptedByVote }
    let main = Self.adopted(byConsensus, byVote, isClosed: record.isClosed)
    let fates: [Fate] = [

      (report.proposalsNotAdopted, report.notAdopted, count { $0 == .notAdopted }),
      record.isClosed
        ? (report.proposalsLeftOpen, report.leftOpen, count(\.isUndecided))
        : (report.proposalsNotDecided, report.notDecided, count(\.isUndecided)),
      (report.proposalsWithdrawn, report.withdrawn, count { $0 == .withdrawn }),
    ]
    let others = Self.others(
      supported: count { $0 == .supported }, fates, hasAdopted: byConsensus + byVote > 0)
    let proposals = Self.others(supported: 0, fates, hasAdopted: false)
    rest = proposals.isEmpty ? "" : report.sentence(words.lists.clauses(proposals).capitalisedFirst)
    let questions = record.agreedQuestions.count
    text = words.lists.sentences(
      [report.sentence(words.lists.clauses([main] + others))]
        + (questions > 0 ? [report.tookOtherDecisions(questions)] : []))
  }

  /// What became of proposals: how it is said first, how behind another, and of how many.
  private typealias Fate = (first: (Int) -> String, next: (Int) -> String, count: Int)

  private static func adopted(_ byConsensus: Int, _ byVote: Int, isClosed: Bool) -> String {
    let report = words.report
    let count = byConsensus + byVote
    guard count > 0 else { return isClosed ? report.adoptedNone : report.adoptedNoneYet }
    let recommendations = report.recommendationsInWords(count)
    let what =
      byConsensus == 0
      ? report.adoptedByVote(recommendations)
      : byVote == 0
        ? report.adoptedByConsensus(recommendations)
        : report.adopted(recommendations, byConsensus: byConsensus, byVote: byVote)
    return isClosed ? report.sessionAdopted(what) : report.sessionHasAdopted(what)
  }

  private static func others(
    supported: Int, _ fates: [Fate], hasAdopted: Bool
  ) -> [String] {
    let real = fates.filter { $0.count > 0 }
    let parts = real.enumerated().map { place, fate in
      place == 0 ? fate.first(fate.count) : fate.next(fate.count)
    }
    let support =
      supported > 0 ? [words.report.hadIndicativeSupport(supported, isMore: hasAdopted)] : []
    return support + (parts.isEmpty ? [] : [words.lists.all(parts)])
  }
}
