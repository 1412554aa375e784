extension PrompterPhrase: SnapshotParts {
  init(_ old: PrompterPhrase?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(situation: part(old, \.situation), text: part(old, \.text))
  }
}
