extension Session {
  /// The layout of a snapshot's bytes. It grows with every change of what a session holds or of how it is
  /// written; a snapshot of another format is not read, the events are.
  public static let snapshotFormat = 9

  /// The session in compact bytes, undo included, from which `init(snapshot:)` makes an equal one far
  /// faster than its events could be folded.
  public func snapshot() -> [UInt8] {
    var writer = SnapshotWriter(reserving: 1024 + 160 * lastSeq)
    writer.write(header)
    writer.write(points.slots)
    writer.write(order)
    writer.write(openPoint)
    writer.write(notes.slots)
    writer.write(sortedRecommendations)
    writer.write(decisions.slots)
    writer.write(openDecision)
    writer.write(presence.slots)
    writer.write(roster.slots)
    writer.write(floor.interventions.slots)
    writer.write(floor.list)
    writer.write(floor.speaking)
    writer.write(floor.rules)
    writer.write(breaks.slots)
    writer.write(reminders.slots)
    writer.write(regimes)
    writer.write(issues.slots)
    writer.write(setHardStop)
    writer.write(started)
    writer.write(closed)
    writer.write(lastSeq)
    writer.write(lastAt)
    writer.write(log)
    return writer.bytes
  }

  /// Reads what `snapshot()` wrote, in this program's `snapshotFormat`.
  public init(snapshot bytes: [UInt8]) throws(SnapshotDamage) {
    self = try Self.read(bytes)
  }

  private static func read(_ bytes: [UInt8]) throws(SnapshotDamage) -> Session {
    let result = bytes.withUnsafeBytes { bytes -> Result<Session, SnapshotDamage> in
      var reader = SnapshotReader(bytes)
      do throws(SnapshotDamage) {
        let session = try Session(from: &reader)
        try reader.end()
        return .success(session)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    header = try reader.read()
    points = Table(slots: try reader.read())
    order = try reader.read()
    openPoint = try reader.read()
    notes = Table(slots: try reader.read())
    for one in try reader.read([Recommendation].self) { recommendations[one.id] = one }
    decisions = Table(slots: try reader.read())
    openDecision = try reader.read()
    presence = Table(slots: try reader.read())
    roster = Table(slots: try reader.read())
    floor.interventions = Table(slots: try reader.read())
    floor.list = try reader.read()
    floor.speaking = try reader.read()
    floor.rules = try reader.read()
    breaks = Table(slots: try reader.read())
    reminders = Table(slots: try reader.read())
    regimes = try reader.read()
    issues = Table(slots: try reader.read())
    setHardStop = try reader.read()
    started = try reader.read()
    closed = try reader.read()
    lastSeq = try reader.read()
    lastAt = try reader.read()
    guard lastSeq >= 0 else { throw .impossibleValue }
    log = try reader.read()
    reindex()
  }
}

extension SessionHeader: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(title)
    writer.write(event)
    writer.write(place)
    writer.write(room)
    writer.write(date)
    writer.write(plannedStart)
    writer.write(duration)
    writer.write(reserve)
    writer.write(moderators)
    writer.write(rapporteurs)
    writer.write(constituencies)
    writer.write(attribution)
    writer.write(decision.given)
    writer.write(background)
    writer.write(closing)
    writer.write(utcOffsetMinutes)
    writer.write(phrases)
    writer.write(addressees)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self = .blank
    title = try reader.read()
    event = try reader.read()
    place = try reader.read()
    room = try reader.read()
    date = try reader.read()
    plannedStart = try reader.read()
    duration = try reader.read()
    reserve = try reader.read()
    moderators = try reader.read()
    rapporteurs = try reader.read()
    constituencies = try reader.read()
    attribution = try reader.read()
    decision = DecisionPractice(words: try reader.read())
    background = try reader.read()
    closing = try reader.read()
    utcOffsetMinutes = try reader.read()
    guard RecordLimits.offsets.contains(utcOffsetMinutes) else { throw .impossibleValue }
    phrases = try reader.read()
    addressees = try reader.read()
  }
}
