extension PrompterPhrase: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(situation)
    writer.write(text)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(situation: try reader.text(), text: try reader.text())
  }
}
