extension NoteKind: SnapshotValue {}

extension Note: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(point)
    writer.write(at)
    writer.write(kind)
    writer.write(text)
    writer.write(speaker)
    writer.write(tags)
    writer.write(isVerified)
    writer.write(ticket)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), point: try reader.read(), at: try reader.read(),
      kind: try reader.read(), text: try reader.text(), speaker: try reader.read(),
      tags: try reader.read(), isVerified: try reader.read(),
      ticket: try reader.read())
  }
}

extension ParkedTicket: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .owned(let by, let due):
      writer.byte(0)
      writer.write(by)
      writer.write(due)
    case .returnedToSponsor: writer.byte(1)
    case .toPlenary: writer.byte(2)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .owned(by: try reader.text(), due: try reader.read())
    case 1: self = .returnedToSponsor
    case 2: self = .toPlenary
    default: throw .impossibleValue
    }
  }
}

extension Speaker: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(name)
    writer.write(constituency)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(name: try reader.read(), constituency: try reader.read())
  }
}
