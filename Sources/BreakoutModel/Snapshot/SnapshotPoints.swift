extension PointPriority: SnapshotValue {}

extension Point: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(question)
    writer.write(planned)
    writer.write(priority)
    writer.write(status)
    writer.write(origin)
    writer.write(spans)
    writer.write(allotted)
    writer.write(extensions)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), title: try reader.read(), question: try reader.read(),
      planned: try reader.read(), priority: try reader.read(), status: try reader.read(),
      origin: try reader.read(), spans: try reader.read(), allotted: try reader.read(),
      extensions: try reader.read())
  }
}

extension PointExtension: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(at)
    writer.write(length)
    writer.write(asker)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(at: try reader.read(), length: try reader.read(), asker: try reader.read())
  }
}

extension PointStatus: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .pending: writer.byte(0)
    case .open: writer.byte(1)
    case .suspended: writer.byte(2)
    case .deferred: writer.byte(3)
    case .skipped: writer.byte(4)
    case .merged(let into):
      writer.byte(5)
      writer.write(into)
    case .closed: writer.byte(6)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .pending
    case 1: self = .open
    case 2: self = .suspended
    case 3: self = .deferred
    case 4: self = .skipped
    case 5: self = .merged(into: try reader.read())
    case 6: self = .closed
    default: throw .impossibleValue
    }
  }
}

extension PointOrigin: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .agenda: writer.byte(0)
    case .added: writer.byte(1)
    case .split(let from):
      writer.byte(2)
      writer.write(from)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .agenda
    case 1: self = .added
    case 2: self = .split(from: try reader.read())
    default: throw .impossibleValue
    }
  }
}

extension Span: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(start)
    writer.write(end)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(start: try reader.read(), end: try reader.read())
  }
}

extension People: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(moderators)
    writer.write(rapporteurs)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(moderators: try reader.read(), rapporteurs: try reader.read())
  }
}
