import BreakoutModel
import BreakoutWords

/// The facts below the title: what, where, when, who, by which rules, and how far the document is.
struct ReportHeader {
  let fields: [Field]
  /// When it was and which version this is, for a document of one page.
  let brief: [Field]
  /// Where and when it was, in one line.
  let occasion: String

  init(_ record: ReportedSession, seal: RecordSeal?) {
    let header = record.session.header
    var fields: [Field] = []
    let event = CleanText.line(header.event ?? "")
    if !event.isEmpty { fields.append(Field(words.report.event, event)) }
    let time = Field(words.report.dateAndTime, Self.time(record))
    fields.append(time)
    if let place = Self.place(header) { fields.append(Field(words.report.place, place)) }
    fields.append(
      Self.people(header.moderators, words.report.moderators, record.attribution))
    fields.append(
      Self.people(header.rapporteurs, words.report.rapporteurs, record.attribution))
    let panel = header.panellists ?? []
    if !panel.isEmpty, record.attribution.regime == .attributed {
      fields.append(Field(words.report.panellists(panel.count), words.lists.row(panel)))
    }
    fields.append(Field(words.report.participation, Self.participation(record)))
    fields.append(Field(words.report.attribution, RegimesInForce(record).words))
    fields.append(Field(words.report.decisionRule, record.practice.words))
    let version = Field(words.report.version, Self.version(record, seal: seal))
    fields.append(version)
    self.fields = fields
    brief = [time, version]
    let when = Self.occasion(record)
    occasion = Self.place(header).map { words.report.occasion($0, when) } ?? when
  }

  /// With the room; `nil` where neither is known.
  static func place(_ header: SessionHeader) -> String? {
    words.lists.row(
      [header.place, header.room].map { CleanText.line($0 ?? "") }.filter { !$0.isEmpty }
    ).nilIfBlank
  }

  /// - Parameter blank: what stands in place of nobody.
  static func people(
    _ names: [String], _ role: (Int) -> String, _ attribution: Attribution,
    blank: String = Marker.missing
  ) -> Field {
    guard attribution.namesOfficers else {
      return Field(role(1), words.report.officersNotNamed)
    }
    return Field(role(names.count), names.isEmpty ? blank : words.lists.row(names))
  }

  /// The day and the hours; those of the plan before the session has begun.
  private static func occasion(_ record: ReportedSession) -> String {
    let (session, clock) = (record.session, record.clock)
    guard let started = session.started else {
      return words.dates.moment(
        plannedDate(session.header) ?? Marker.missing, plannedTime(session.header))
    }
    let day = clock.date(started)
    guard let closed = session.closed else {
      return words.report.goesOn(since: day, clock.time(started))
    }
    guard clock.date(closed) == day else { return words.dates.moment(day, clock.time(started)) }
    return words.dates.moment(
      day, words.dates.stretch(from: clock.time(started), to: clock.time(closed)))
  }

  private static func time(_ record: ReportedSession) -> String {
    let (session, clock) = (record.session, record.clock)
    let planned = plannedTime(session.header)
    guard let started = session.started else {
      let date = plannedDate(session.header) ?? Marker.missing
      return words.report.notStarted(date, planned: planned)
    }
    let day = clock.date(started)
    let otherDay = plannedDate(session.header).flatMap { $0 == day ? nil : $0 }
    let times: String
    if let closed = session.closed {
      let lastDay = clock.date(closed)
      let end = clock.time(closed)
      times = words.dates.stretch(
        from: clock.time(started), to: lastDay == day ? end : words.dates.moment(lastDay, end))
    } else {
      times = words.report.sinceNotClosed(clock.time(started))
    }
    return words.report.held(
      day, times, planned: otherDay.map { words.dates.moment($0, planned) } ?? planned)
  }

  static func plannedDate(_ header: SessionHeader) -> String? {
    header.date.map { CalendarDate($0).map(RoomClock.words) ?? $0 }
  }

  /// `10:00–11:30`, or the length where no start was planned.
  static func plannedTime(_ header: SessionHeader) -> String {
    let minutes = Int(clamping: header.duration.count / 60_000)
    guard let start = header.plannedStart.flatMap({ TimeOfDay($0) }) else {
      return words.dates.minutes("\(minutes)")
    }
    let end = (start.hour * 60 + start.minute + minutes % 1440) % 1440
    return words.dates.stretch(
      from: words.dates.time(hour: start.hour, minute: start.minute),
      to: words.dates.time(hour: end / 60, minute: end % 60))
  }

  static func participation(_ record: ReportedSession) -> String {
    let groups = words.lists.row(record.constituencies)
    let constituencies = groups.isEmpty ? [] : [words.report.constituencies(groups)]
    guard let electorate = record.session.electorate else {
      return words.lists.clauses([words.report.numberPresent(Marker.missing)] + constituencies)
    }
    var parts = [electorate.presentWords(record.attribution)]
    let highest = record.session.presence.values.map(\.electorate.present).max() ?? 0
    if highest > electorate.present { parts.append(words.report.highestCount(highest)) }
    return words.lists.clauses(electorate.groups == nil ? parts + constituencies : parts)
  }

  /// E.g. `DRAFT 2, session not closed; state of 26 April 2016, 10:18, entry 80 of the record`.
  private static func version(_ record: ReportedSession, seal: RecordSeal?) -> String {
    let session = record.session
    let version = ReportVersion(record).sentence(record.attribution)
    guard session.exists else { return words.report.noSessionYet(version) }
    let progress =
      session.started == nil
      ? words.report.sessionNotStarted(version)
      : record.isClosed ? version : words.report.sessionNotClosed(version)
    let state = words.report.stateOfRecord(
      record.clock.moment(record.lastAt), entry: record.lastEntry)
    let sealed = (seal?.hash).map { words.report.sealed(state, hash: String($0.prefix(16))) }
    let gap = seal?.isIncomplete == true ? [RecordSeal.incomplete] : []
    return words.lists.clauses([progress, sealed ?? state] + gap)
  }
}
