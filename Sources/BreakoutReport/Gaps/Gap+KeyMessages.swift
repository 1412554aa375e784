import BreakoutModel
import BreakoutWords

extension Gap {
  /// Points that say nothing in the executive summary, and a summary that says too much.
  static func ofKeyMessages(_ record: ReportedSession) -> [Gap] {
    let silent = record.walk.filter { point in
      !point.spans.isEmpty && !record.notes(of: point.id).contains { $0.kind == .keyMessage }
    }.map { point in
      Gap(
        Words.current.gaps.noKeyMessage(point.id.number, CleanText.line(point.title)),
        at: .point(point.id), leavesMark: false)
    }
    let messages = record.keyMessages
    guard messages.count > ExecutiveSummary.most else { return silent }
    let most = ExecutiveSummary.most
    return silent + [
      Gap(
        Words.current.gaps.tooManyKeyMessages(messages.count, most: most),
        at: record.place(of: messages[most]), leavesMark: false)
    ]
  }
}
