import BreakoutModel

extension Gap {
  /// What is to be done by a day that had passed when the session began: nobody can have meant it.
  static func ofDates(_ record: SessionRecord) -> [Gap] {
    guard let day = record.day else { return [] }
    func words(_ deadline: String) -> String? {
      guard let last = Deadline.lastDay(in: deadline), last < day else { return nil }
      return "“\(CleanText.line(deadline))”, before the session (\(RoomClock.words(day)))"
    }
    let recommendations = record.recommendations.compactMap { one -> Gap? in
      guard one.status.isRecommended || one.status.isUndecided,
        let words = words(one.fields.deadline)
      else { return nil }
      return Gap("\(one.id) is due by \(words).", at: .recommendation(one.id), leavesMark: false)
    }
    let notes = record.notes.compactMap { note -> Gap? in
      let action = record.action(of: note)
      let noun = action == nil ? "Parked issue" : "Action"
      let deadline = action?.deadline ?? note.ticket?.owner?.due ?? ""
      guard let words = words(deadline) else { return nil }
      return Gap("\(noun) due by \(words): \(note.excerpt).", at: note.place, leavesMark: false)
    }
    return recommendations + notes
  }
}

extension SessionRecord {
  /// The day on which the session began, else the one that was planned; `nil` where nobody knows it.
  fileprivate var day: CalendarDate? {
    session.started.flatMap { CalendarDate($0, utcOffsetMinutes: clock.utcOffsetMinutes) }
      ?? session.header.date.flatMap { CalendarDate($0) }
  }
}
