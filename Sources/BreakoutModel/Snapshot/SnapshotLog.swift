extension ActLog: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(acts)
    writer.write(patches)
    writer.write(standing)
  }

  /// The places that acts name are checked here, because undo relies on them.
  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    acts = try reader.read()
    patches = try reader.read()
    standing = try reader.read()
    guard (0...acts.count).contains(standing) else { throw .impossibleValue }
    var start = 0
    for act in acts {
      guard (start...patches.count).contains(act.start) else { throw .impossibleValue }
      start = act.start
    }
    if let first = acts.first, first.start != 0 { throw .impossibleValue }
  }
}

extension ActLog.Act: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(at)
    writer.write(seat)
    writer.write(kind)
    writer.write(start)
    writer.write(subject)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), at: try reader.read(), seat: try reader.read(),
      kind: try reader.read(), start: try reader.read(), subject: try reader.read())
  }
}

extension Patch: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .absent(let key):
      writer.byte(0)
      writer.write(key)
    case .present(let entity):
      writer.byte(1)
      writer.write(entity)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .absent(try reader.read())
    case 1: self = .present(try reader.read())
    default: throw .impossibleValue
    }
  }
}

extension EntityKey: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .point(let id):
      writer.byte(0)
      writer.write(id)
    case .note(let id):
      writer.byte(1)
      writer.write(id)
    case .recommendation(let id):
      writer.byte(2)
      writer.write(id)
    case .decision(let id):
      writer.byte(3)
      writer.write(id)
    case .order: writer.byte(4)
    case .openPoint: writer.byte(5)
    case .openDecision: writer.byte(6)
    case .presence(let id):
      writer.byte(7)
      writer.write(id)
    case .started: writer.byte(8)
    case .closed: writer.byte(9)
    case .people: writer.byte(10)
    case .participant(let id):
      writer.byte(11)
      writer.write(id)
    case .answer(let id, let participant):
      writer.byte(12)
      writer.write(id)
      writer.write(participant)
    case .ballot(let id, let place):
      writer.byte(13)
      writer.write(id)
      writer.write(place)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .point(try reader.read())
    case 1: self = .note(try reader.read())
    case 2: self = .recommendation(try reader.read())
    case 3: self = .decision(try reader.read())
    case 4: self = .order
    case 5: self = .openPoint
    case 6: self = .openDecision
    case 7: self = .presence(try reader.read())
    case 8: self = .started
    case 9: self = .closed
    case 10: self = .people
    case 11: self = .participant(try reader.read())
    case 12: self = .answer(try reader.read(), try reader.read())
    case 13: self = .ballot(try reader.read(), place: try reader.read())
    default: throw .impossibleValue
    }
  }
}

extension Entity: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .point(let value): Self.write(0, value, to: &writer)
    case .note(let value): Self.write(1, value, to: &writer)
    case .recommendation(let value): Self.write(2, value, to: &writer)
    case .decision(let value): Self.write(3, value, to: &writer)
    case .order(let value): Self.write(4, value, to: &writer)
    case .openPoint(let value): Self.write(5, value, to: &writer)
    case .openDecision(let value): Self.write(6, value, to: &writer)
    case .presence(let value): Self.write(7, value, to: &writer)
    case .started(let value): Self.write(8, value, to: &writer)
    case .closed(let value): Self.write(9, value, to: &writer)
    case .people(let value): Self.write(10, value, to: &writer)
    case .participant(let value): Self.write(11, value, to: &writer)
    case .answer(let id, let answer):
      Self.write(12, id, to: &writer)
      writer.write(answer)
    case .ballot(let id, let place, let ballot):
      Self.write(13, id, to: &writer)
      writer.write(place)
      writer.write(ballot)
    }
  }

  private static func write(
    _ tag: UInt8, _ value: some SnapshotValue, to writer: inout SnapshotWriter
  ) {
    writer.byte(tag)
    writer.write(value)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .point(try reader.read())
    case 1: self = .note(try reader.read())
    case 2: self = .recommendation(try reader.read())
    case 3: self = .decision(try reader.read())
    case 4: self = .order(try reader.read())
    case 5: self = .openPoint(try reader.read())
    case 6: self = .openDecision(try reader.read())
    case 7: self = .presence(try reader.read())
    case 8: self = .started(try reader.read())
    case 9: self = .closed(try reader.read())
    case 10: self = .people(try reader.read())
    case 11: self = .participant(try reader.read())
    case 12: self = .answer(try reader.read(), try reader.read())
    case 13:
      self = .ballot(try reader.read(), place: try reader.read(), try reader.read())
    default: throw .impossibleValue
    }
  }
}
