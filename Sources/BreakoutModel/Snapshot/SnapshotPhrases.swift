extension PrompterPhrase: SnapshotValue {
  /// The situation goes by its name: new ones come more often than the layout changes.
  func write(to writer: inout SnapshotWriter) {
    writer.write(situation.rawValue)
    writer.write(text)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    guard let situation = PrompterSituation(rawValue: try reader.text()) else {
      throw .impossibleValue
    }
    self.init(situation, try reader.text())
  }
}
