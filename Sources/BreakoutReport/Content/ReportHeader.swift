import BreakoutModel

/// The facts below the title: what, where, when, who, by which rules, and how far the document is.
struct ReportHeader {
  let fields: [Field]
  /// How much is missing, for a document that lists it; nothing where nothing is.
  let missing: [Field]
  /// When it was and which version this is, for a document of one page.
  let brief: [Field]

  init(_ record: SessionRecord, gaps: GapList, seal: RecordSeal?) {
    let header = record.session.header
    var fields: [Field] = []
    let event = CleanText.line(header.event ?? "")
    if !event.isEmpty { fields.append(Field("Event", event)) }
    fields.append(Field("Date and time", Self.time(record)))
    let places = [header.place, header.room].map { CleanText.line($0 ?? "") }.filter { !$0.isEmpty }
    if !places.isEmpty { fields.append(Field("Place", places.joined(separator: ", "))) }
    fields.append(Self.people(header.moderators, "Moderator", record.attribution))
    fields.append(Self.people(header.rapporteurs, "Rapporteur", record.attribution))
    fields.append(Field("Participation", Self.participation(record)))
    fields.append(Field("Attribution", RegimesInForce(record).words))
    fields.append(Field("Decision rule", record.practice.words))
    let version = Field("Version", Self.version(record, seal: seal))
    fields.append(version)
    self.fields = fields
    missing =
      gaps.count == 0 || !ReportVersion(record).isDraft
      ? [] : [Field("Still missing", "\(gaps.count), listed at the end")]
    brief = [Field("Date and time", Self.time(record)), version]
  }

  private static func people(
    _ names: [String], _ role: String, _ attribution: Attribution
  ) -> Field {
    guard attribution.namesOfficers else {
      return Field(role, "not named under the Chatham House Rule")
    }
    return Field(
      names.count > 1 ? role + "s" : role,
      names.isEmpty ? Marker.missing : names.joined(separator: ", "))
  }

  private static func time(_ record: SessionRecord) -> String {
    let (session, clock) = (record.session, record.clock)
    let planned = plannedTime(session.header)
    guard let started = session.started else {
      let date = plannedDate(session.header) ?? Marker.missing
      return "\(date), not started (planned \(planned))"
    }
    let day = clock.date(started)
    let otherDay = plannedDate(session.header).flatMap { $0 == day ? nil : $0 + ", " } ?? ""
    let times: String
    if let closed = session.closed {
      let lastDay = clock.date(closed)
      let end = (lastDay == day ? "" : lastDay + ", ") + clock.time(closed)
      times = "\(clock.time(started))–\(end)"
    } else {
      times = "since \(clock.time(started)), not closed"
    }
    return "\(day), \(times) (planned \(otherDay)\(planned))"
  }

  private static func plannedDate(_ header: SessionHeader) -> String? {
    header.date.map { CalendarDate($0).map(RoomClock.words) ?? $0 }
  }

  /// `10:00–11:30`, or the length where no start was planned.
  private static func plannedTime(_ header: SessionHeader) -> String {
    let minutes = Int(clamping: header.duration.count / 60_000)
    guard let start = header.plannedStart.flatMap({ TimeOfDay($0) }) else {
      return "\(minutes) min"
    }
    let end = (start.hour * 60 + start.minute + minutes % 1440) % 1440
    guard let time = TimeOfDay(hour: end / 60, minute: end % 60) else { return "\(minutes) min" }
    return "\(start)–\(time)"
  }

  private static func participation(_ record: SessionRecord) -> String {
    let groups = record.constituencies.joined(separator: ", ")
    let constituencies = groups.isEmpty ? "" : "; constituencies: \(groups)"
    guard let electorate = record.session.electorate else {
      return "number present \(Marker.missing)\(constituencies)"
    }
    var words = electorate.presentWords(record.attribution)
    let highest = record.session.presence.values.map(\.electorate.present).max() ?? 0
    if highest > electorate.present { words += "; highest count \(highest)" }
    return electorate.groups == nil ? words + constituencies : words
  }

  /// E.g. `DRAFT 2, session not closed; state of 26 April 2016, 10:18, entry 80 of the record`.
  private static func version(_ record: SessionRecord, seal: RecordSeal?) -> String {
    let session = record.session
    let version = ReportVersion(record).sentence(record.attribution)
    guard session.exists else { return "\(version), no session yet" }
    let progress =
      session.started == nil
      ? ", session not started" : record.isClosed ? "" : ", session not closed"
    let moment = "\(record.clock.date(record.lastAt)), \(record.clock.time(record.lastAt))"
    let entry = "entry \(record.lastEntry) of the record"
    let hash = (seal?.hash).map { " (SHA-256 \($0.prefix(16))…)" } ?? ""
    let gap = seal?.isIncomplete == true ? "; \(RecordSeal.incomplete)" : ""
    return "\(version)\(progress); state of \(moment), \(entry)\(hash)\(gap)"
  }
}
