import BreakoutModel

/// What is proposed and may still be decided, while the session runs; afterwards the annex has it.
struct OpenProposals {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    guard !record.isClosed else {
      blocks = []
      return
    }
    let items = record.undecided.map { one in
      var item = one.headline
      item.appendLine(one.details(besides: nil))
      item.appendLine("Status: \(DecisionLine(one, in: record).words)")
      return item
    }
    blocks = .section(2, "Proposed, not yet decided", .bullets(items))
  }
}
