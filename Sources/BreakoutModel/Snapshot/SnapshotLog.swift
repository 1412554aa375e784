extension ActLog: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(acts)
    writer.write(patches)
    writer.write(takenBack)
  }

  /// The places that acts name are checked here, because undo relies on them.
  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    let acts: [Act] = try reader.read()
    let patches: [Patch] = try reader.read()
    let takenBack: [TakenBack] = try reader.read()
    guard takenBack.allSatisfy({ acts.indices.contains($0.act) && !acts[$0.act].stands }) else {
      throw .impossibleValue
    }
    var start = 0
    for act in acts {
      guard (start...patches.count).contains(act.start) else { throw .impossibleValue }
      start = act.start
    }
    if let first = acts.first, first.start != 0 { throw .impossibleValue }
    self.init(acts: acts, patches: patches, takenBack: takenBack)
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
    writer.write(stands)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), at: try reader.read(), seat: try reader.read(),
      kind: try reader.read(), start: try reader.read(), subject: try reader.read(),
      stands: try reader.read())
  }
}

extension ActLog.TakenBack: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(act)
    writer.write(seat)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(act: try reader.read(), seat: try reader.read())
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
    case .intervention(let id):
      writer.byte(14)
      writer.write(id)
    case .list: writer.byte(15)
    case .speaking: writer.byte(16)
    case .floorRules: writer.byte(17)
    case .hardStop: writer.byte(18)
    case .pause(let id):
      writer.byte(19)
      writer.write(id)
    case .reminder(let id):
      writer.byte(20)
      writer.write(id)
    case .regimes: writer.byte(21)
    case .issue(let id):
      writer.byte(22)
      writer.write(id)
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
    case 14: self = .intervention(try reader.read())
    case 15: self = .list
    case 16: self = .speaking
    case 17: self = .floorRules
    case 18: self = .hardStop
    case 19: self = .pause(try reader.read())
    case 20: self = .reminder(try reader.read())
    case 21: self = .regimes
    case 22: self = .issue(try reader.read())
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
    case .intervention(let value): Self.write(14, value, to: &writer)
    case .list(let value): Self.write(15, value, to: &writer)
    case .speaking(let value): Self.write(16, value, to: &writer)
    case .floorRules(let value): Self.write(17, value, to: &writer)
    case .hardStop(let value): Self.write(18, value, to: &writer)
    case .pause(let value): Self.write(19, value, to: &writer)
    case .reminder(let value): Self.write(20, value, to: &writer)
    case .regimes(let value): Self.write(21, value, to: &writer)
    case .issue(let value): Self.write(22, value, to: &writer)
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
    case 14: self = .intervention(try reader.read())
    case 15: self = .list(try reader.read())
    case 16: self = .speaking(try reader.read())
    case 17: self = .floorRules(try reader.read())
    case 18: self = .hardStop(try reader.read())
    case 19: self = .pause(try reader.read())
    case 20: self = .reminder(try reader.read())
    case 21: self = .regimes(try reader.read())
    case 22: self = .issue(try reader.read())
    default: throw .impossibleValue
    }
  }
}
