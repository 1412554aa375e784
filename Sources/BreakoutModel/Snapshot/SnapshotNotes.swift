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
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), point: try reader.read(), at: try reader.read(),
      kind: try reader.read(), text: try reader.text(), speaker: try reader.read(),
      tags: try reader.read(), isVerified: try reader.read())
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
