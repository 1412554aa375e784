extension Session {
  /// The layout of a snapshot's bytes. It grows with every change of what a session holds or of how it is
  /// written; a snapshot of another format is not read, the events are.
  public static let snapshotFormat = 15

  /// The session in compact bytes, undo included, from which `init(snapshot:)` makes an equal one far
  /// faster than its events could be folded.
  public func snapshot() -> [UInt8] {
    var writer = SnapshotWriter(reserving: 1024 + 160 * lastSeq)
    writer.write(self)
    return writer.bytes
  }

  /// Reads what `snapshot()` wrote, in this program's `snapshotFormat`.
  public init(snapshot bytes: [UInt8]) throws(SnapshotDamage) {
    self = try Self.read(bytes)
    reindex()
  }

  private static func read(_ bytes: [UInt8]) throws(SnapshotDamage) -> Session {
    let result = bytes.withUnsafeBytes { bytes -> Result<Session, SnapshotDamage> in
      var reader = SnapshotReader(bytes)
      do throws(SnapshotDamage) {
        let session: Session = try reader.read()
        try reader.end()
        return .success(session)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// All that a session is made of, which nobody else may see or set: so this stands here and not beside the record.
extension Session: SnapshotParts {
  init(_ old: Session?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    self.init()
    header = try part(old, \.header)
    points = try part(old, \.points)
    order = try part(old, \.order)
    openPoint = try part(old, \.openPoint)
    notes = try part(old, \.notes)
    recommendations = try part(old, \.recommendations)
    decisions = try part(old, \.decisions)
    openDecision = try part(old, \.openDecision)
    presence = try part(old, \.presence)
    roster = try part(old, \.roster)
    floor.interventions = try part(old, \.floor.interventions)
    floor.list = try part(old, \.floor.list)
    floor.speaking = try part(old, \.floor.speaking)
    floor.rules = try part(old, \.floor.rules)
    breaks = try part(old, \.breaks)
    reminders = try part(old, \.reminders)
    regimes = try part(old, \.regimes)
    issues = try part(old, \.issues)
    setHardStop = try part(old, \.setHardStop)
    started = try part(old, \.started)
    closed = try part(old, \.closed)
    lastSeq = try part(old, \.lastSeq)
    lastAt = try part(old, \.lastAt)
    guard lastSeq >= 0 else { throw .impossibleValue }
    log = try part(old, \.log)
  }
}

extension SessionHeader: SnapshotParts {
  init(_ old: SessionHeader?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    self = .blank
    title = try part(old, \.title)
    event = try part(old, \.event)
    place = try part(old, \.place)
    room = try part(old, \.room)
    date = try part(old, \.date)
    plannedStart = try part(old, \.plannedStart)
    duration = try part(old, \.duration)
    reserve = try part(old, \.reserve)
    moderators = try part(old, \.moderators)
    rapporteurs = try part(old, \.rapporteurs)
    panellists = try part(old, \.panellists)
    constituencies = try part(old, \.constituencies)
    attribution = try part(old, \.attribution)
    decision = DecisionPractice(words: try part(old, \.decision.given))
    background = try part(old, \.background)
    closing = try part(old, \.closing)
    utcOffsetMinutes = try part(old, \.utcOffsetMinutes)
    guard RecordLimits.offsets.contains(utcOffsetMinutes) else { throw .impossibleValue }
    phrases = try part(old, \.phrases)
    addressees = try part(old, \.addressees)
    language = try part(old, \.language)
    assumed = try part(old, \.assumed)
    document = try part(old, \.document)
    isReserveNamed = try part(old, \.isReserveNamed)
  }
}
