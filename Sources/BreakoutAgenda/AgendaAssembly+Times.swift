import BreakoutModel
import BreakoutWords

/// When the session is and how long, where the points or the line above them say it.
extension AgendaAssembly {
  /// When the programme begins, and how long it is, where nothing else says it.
  mutating func takeTimes(of drafts: [PointDraft]) {
    let spans = drafts.map(\.marks.clock)
    guard matter.start == nil, let first = spans.first ?? nil else { return }
    matter.start = first.start
    matter.lines[.start] = drafts[0].line
    guard matter.duration == nil, spans.allSatisfy({ $0 != nil }), let last = spans.last ?? nil
    else { return }
    var end = last.end
    if end == nil, let minutes = drafts.last?.minutes {
      let total = last.start.minuteOfDay + Int(minutes.count / 60_000)
      end = TimeOfDay(hour: total / 60, minute: total % 60)
    }
    // Programmes of several days have no length of one session.
    let isOneDay = zip(spans, spans.dropFirst()).allSatisfy {
      ($0?.start ?? first.start) <= ($1?.start ?? first.start)
    }
    if isOneDay, let end, let length = ClockSpan(start: first.start, end: nil).length(until: end) {
      matter.duration = length
      matter.lines[.duration] = drafts[0].line
    }
  }

  /// The first day of a programme whose days stand among its points.
  mutating func takeDate(from list: PointList, start: Int) {
    guard matter.date == nil else { return }
    let days = blocks[start..<list.range.upperBound].filter {
      $0.isHeading || $0.isParagraph && DayPart.isName($0.plainText)
    }
    for block in days {
      guard let found = DatePhrase.find(in: block.plainText) else { continue }
      matter.date = found.date
      matter.lines[.date] = block.line
      return
    }
  }

  /// When and where, from a sentence that invites and then leads in to the points.
  mutating func takeLeadIn(_ block: AgendaBlock) {
    guard block.isParagraph, block.plainText.words.count > 9 else { return }
    let text = block.plainText
    let day = DatePhrase.find(in: text)
    let clock = ClockPhrase.find(in: day?.remainder ?? text)
    // A day with its hour is that of the meeting, and one above it without is that of the letter.
    let isOfMeeting = day != nil && clock != nil && matter.start == nil && stated.date == nil
    let letterLine = isOfMeeting ? matter.lines[.date] : nil
    if let day, matter.date == nil || isOfMeeting {
      matter.date = day.date
      matter.lines[.date] = block.line
    }
    if let clock, matter.start == nil {
      matter.start = clock.span.start
      matter.lines[.start] = block.line
      if matter.duration == nil, let length = clock.span.length {
        matter.duration = length
        matter.lines[.duration] = block.line
      }
    }
    let isOpen =
      matter.place == nil && matter.room == nil
      || letterLine != nil && matter.lines[.place] == letterLine
    if isOpen, let place = VenuePhrase.afterDay(in: text) {
      matter.place = place
      matter.lines[.place] = block.line
    }
  }

  /// What the note says, else the sum where every point has its minutes.
  func duration(of points: [AgendaPoint], in drafts: [PointDraft]) -> Milliseconds? {
    if let duration = matter.duration { return duration }
    // Times of the clock that gave no length are those of several days.
    guard !drafts.contains(where: { $0.marks.clock != nil }) else { return nil }
    let minutes = points.compactMap(\.planned)
    let sum = minutes.reduce(.zero, +)
    guard minutes.count == points.count, points.count > 1, sum <= .longestSession else {
      return nil
    }
    return sum
  }

  /// Whether the length is that of a programme in which every minute is planned: its last item is the wrap-up.
  func isOwnLength(_ duration: Milliseconds?, of drafts: [PointDraft]) -> Bool {
    guard let duration, stated.duration == nil, drafts.count > 1 else { return false }
    return drafts.compactMap(\.minutes).count >= drafts.count - 1
      && drafts.compactMap(\.minutes).reduce(.zero, +) >= Milliseconds(duration.count * 9 / 10)
  }

  mutating func warnAboutTime(_ agenda: Agenda) {
    let plan = AgendaPlan(agenda)
    guard log.failure == nil, plan.isOverfull else { return }
    log.warn(
      .overfull(
        points: plan.total.inWords, reserve: plan.reserve.inWords,
        duration: agenda.times.duration.inWords, excess: plan.excess.inWords),
      line: matter.durationLine)
  }
}
