extension InterventionID: SnapshotValue {}
extension InterventionKind: SnapshotValue {}
extension FloorChannel: SnapshotValue {}
extension ReleaseReason: SnapshotValue {}
extension ProposalMode: SnapshotValue {}
extension BreakID: SnapshotValue {}
extension ReminderID: SnapshotValue {}
extension DocumentNumber: SnapshotValue {}

extension Intervention: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(requested)
    writer.write(point)
    writer.write(details)
    writer.write(limit)
    writer.write(spans)
    writer.write(state)
    writer.write(yieldedBy)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), requested: try reader.read(), point: try reader.read(),
      details: try reader.read(), limit: try reader.read(), spans: try reader.read(),
      state: try reader.read(), yieldedBy: try reader.read())
  }
}

extension InterventionDetails: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(person)
    writer.write(kind)
    writer.write(channel)
    writer.write(toSay)
    writer.write(answers)
    writer.write(ruling)
    writer.write(isUrgent)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      try reader.read(), as: try reader.read(), channel: try reader.read(),
      toSay: try reader.text(), answers: try reader.read(), ruling: try reader.text(),
      isUrgent: try reader.read())
  }
}

extension FloorPerson: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(participant)
    writer.write(name)
    writer.write(constituency)
    writer.write(looks)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      participant: try reader.read(), name: try reader.read(), constituency: try reader.read(),
      looks: try reader.read())
  }
}

extension InterventionState: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .waiting: writer.byte(0)
    case .onFloor: writer.byte(1)
    case .ended: writer.byte(2)
    case .released(let at, let reason):
      writer.byte(3)
      writer.write(at)
      writer.write(reason)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .waiting
    case 1: self = .onFloor
    case 2: self = .ended
    case 3: self = .released(at: try reader.read(), as: try reader.read())
    default: throw .impossibleValue
    }
  }
}

extension FloorRules: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(isListOpen)
    writer.write(mode)
    writer.write(limits)
    writer.write(allowsSeveral)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      isListOpen: try reader.read(), mode: try reader.read(), limits: try reader.read(),
      allowsSeveral: try reader.read())
  }
}

extension KindLimit: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(kind)
    writer.write(limit)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(kind: try reader.read(), limit: try reader.read())
  }
}

extension Break: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(span)
    writer.write(reason)
    writer.write(speech)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), span: try reader.read(), reason: try reader.text(),
      speech: try reader.read())
  }
}

extension Reminder: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(text)
    writer.write(due)
    writer.write(isSettled)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), text: try reader.text(), due: try reader.read(),
      isSettled: try reader.read())
  }
}
