extension ActLog: SnapshotParts {
  /// The places that acts name are checked here, because undo relies on them.
  init(_ old: ActLog?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      acts: part(old, \.acts), patches: part(old, \.patches), takenBack: part(old, \.takenBack))
    guard takenBack.allSatisfy({ acts.indices.contains($0.act) && !acts[$0.act].stands }) else {
      throw .impossibleValue
    }
    var start = 0
    for act in acts {
      guard (start...patches.count).contains(act.start) else { throw .impossibleValue }
      start = act.start
    }
    if let first = acts.first, first.start != 0 { throw .impossibleValue }
  }
}

extension ActLog.Act: SnapshotParts {
  @inline(__always)
  init(_ old: ActLog.Act?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      id: part(old, \.id), at: part(old, \.at), seat: part(old, \.seat), kind: part(old, \.kind),
      start: part(old, \.start), subject: part(old, \.subject), stands: part(old, \.stands))
  }
}

extension ActLog.TakenBack: SnapshotParts {
  init(_ old: ActLog.TakenBack?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(act: part(old, \.act), seat: part(old, \.seat))
  }
}

extension Patch: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .absent(let key):
      writer.write(false)
      writer.byte(key.kind)
      key.slot.write(key, to: &writer)
    case .present(let holding):
      writer.write(true)
      writer.byte(type(of: holding).kind)
      holding.write(to: &writer)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    let isPresent: Bool = try reader.read()
    let kind = Int(try reader.byte())
    guard Slots.all.indices.contains(kind) else { throw .impossibleValue }
    let slot = Slots.all[kind]
    self =
      isPresent
      ? .present(try slot.init(from: &reader)) : .absent(try slot.key(from: &reader))
  }
}
