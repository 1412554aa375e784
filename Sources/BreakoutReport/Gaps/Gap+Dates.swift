import BreakoutModel
import BreakoutWords

extension Gap {
  /// What is to be done by a day that had passed when the session began: nobody can have meant it.
  static func ofDates(_ record: ReportedSession) -> [Gap] {
    guard let day = record.day else { return [] }
    let session = RoomClock.words(day)
    func past(_ deadline: String) -> String? {
      guard let last = Deadline.lastDay(in: deadline), last < day else { return nil }
      return CleanText.line(deadline)
    }
    let recommendations = record.recommendations.compactMap { one -> Gap? in
      guard one.status.isRecommended || one.status.isUndecided,
        let deadline = past(one.fields.deadline)
      else { return nil }
      return Gap(
        Words.current.gaps.due("\(one.id)", by: deadline, session: session),
        at: .recommendation(one.id), leavesMark: false)
    }
    let notes = record.notes.compactMap { note -> Gap? in
      let action = record.action(of: note)
      guard let deadline = past(action?.deadline ?? note.standingTicket?.owner?.due ?? "") else {
        return nil
      }
      let sentence =
        action == nil
        ? Words.current.gaps.issueDue(by: deadline, session: session, note.excerpt)
        : Words.current.gaps.actionDue(by: deadline, session: session, note.excerpt)
      return Gap(sentence, at: record.place(of: note), leavesMark: false)
    }
    return recommendations + notes
  }
}

extension ReportedSession {
  /// The day on which the session began, else the one that was planned; `nil` where nobody knows it.
  fileprivate var day: CalendarDate? {
    session.started.flatMap { CalendarDate($0, utcOffsetMinutes: clock.utcOffsetMinutes) }
      ?? session.header.date.flatMap { CalendarDate($0) }
  }
}
