import BreakoutModel
import BreakoutWords

extension Gap {
  /// How many key messages of a session are read to their end.
  private static let mostKeyMessages = 5

  /// Points that have no key message, and a session that has too many.
  static func ofKeyMessages(_ record: ReportedSession) -> [Gap] {
    let silent = record.walk.filter { point in
      !point.spans.isEmpty && !record.notes(of: point.id).contains { $0.kind == .keyMessage }
    }.map { point in
      Gap(
        Words.current.gaps.noKeyMessage(point.id.number, CleanText.line(point.title)),
        at: .point(point.id), leavesMark: false)
    }
    let messages = record.keyMessages
    guard messages.count > mostKeyMessages else { return silent }
    return silent + [
      Gap(
        Words.current.gaps.tooManyKeyMessages(messages.count, most: mostKeyMessages),
        at: record.place(of: messages[mostKeyMessages]), leavesMark: false)
    ]
  }
}
