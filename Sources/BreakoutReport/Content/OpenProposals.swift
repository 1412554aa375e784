import BreakoutModel
import BreakoutWords

/// What is proposed and may still be decided, while the session runs; afterwards the annex has it.
struct OpenProposals {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    guard !record.isClosed else {
      blocks = []
      return
    }
    let items = record.undecided.map { one in
      var item = one.headline
      item.appendLine(one.details(besides: nil))
      item.appendLine(words.report.status(DecisionWords(one, in: record).words))
      return item
    }
    blocks = .section(
      2, words.report.proposedNotYetDecided, code: "proposed-not-yet-decided", .bullets(items))
  }
}
