extension AttributionRegime: SnapshotValue {}

extension RegimeChange: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(at)
    writer.write(point)
    writer.write(regime)
    writer.write(coversEarlier)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      at: try reader.read(), point: try reader.read(), regime: try reader.read(),
      coversEarlier: try reader.read())
  }
}

extension DocumentIssue: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(at)
    writer.write(seq)
    writer.write(stateAt)
    writer.write(state)
    writer.write(gaps)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), at: try reader.read(), seq: try reader.read(),
      stateAt: try reader.read(), state: try reader.read(), gaps: try reader.read())
  }
}

extension DocumentState: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .draft: writer.byte(0)
    case .circulated(let day):
      writer.byte(1)
      writer.write(day)
    case .validated(let name, let reason):
      writer.byte(2)
      writer.write(name)
      writer.write(reason)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .draft
    case 1: self = .circulated(commentsBy: try reader.text())
    case 2: self = .validated(by: try reader.text(), despite: try reader.read())
    default: throw .impossibleValue
    }
  }
}

extension FollowUpState: SnapshotValue {}

extension FollowUpEntry: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(date)
    writer.write(state)
    writer.write(note)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(day: try reader.text(), state: try reader.read(), note: try reader.text())
  }
}
