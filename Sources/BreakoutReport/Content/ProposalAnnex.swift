import BreakoutModel
import BreakoutWords

/// The proposals that did not become recommendations, so that nobody has to ask what became of
/// them.
struct ProposalAnnex {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    let others = record.recommendations.filter { one in
      !one.status.isRecommended && (record.isClosed || !one.status.isUndecided)
    }
    blocks = .section(
      2, words.report.annexOtherProposals, code: "annex-other-proposals",
      others.flatMap { RecommendationEntry($0, in: record, level: 3).blocks })
  }
}
