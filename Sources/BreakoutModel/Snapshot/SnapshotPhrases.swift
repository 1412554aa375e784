extension PrompterSituation: SnapshotValue {}

extension PrompterPhrase: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(situation)
    writer.write(text)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(try reader.read(), try reader.text())
  }
}
