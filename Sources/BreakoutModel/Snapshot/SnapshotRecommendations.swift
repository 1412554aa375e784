extension Recommendation: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(point)
    writer.write(at)
    writer.write(fields)
    writer.write(status)
    writer.write(versions)
    writer.write(isChangedAfterDecision)
    writer.write(readBackVersion)
    writer.write(sources)
    writer.write(splitFrom)
    writer.write(followUp)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    let (id, point) = (try reader.read() as RecommendationID, try reader.read() as PointID)
    let (at, fields) = (try reader.read() as Timestamp, try reader.read() as RecommendationFields)
    let status: RecommendationStatus = try reader.read()
    let versions: [Wording] = try reader.read()
    let isChanged: Bool = try reader.read()
    let readBackVersion: Int? = try reader.read()
    let sources: [NoteID] = try reader.read()
    self.init(
      id: id, point: point, at: at, fields: fields, sources: sources, splitFrom: try reader.read())
    self.status = status
    self.versions = versions
    isChangedAfterDecision = isChanged
    self.readBackVersion = readBackVersion
    followUp = try reader.read()
  }
}

extension RecommendationFields: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(text)
    writer.write(addressees)
    writer.write(indicator)
    writer.write(baseline)
    writer.write(target)
    writer.write(deadline)
    writer.write(resources)
    writer.write(lead)
    writer.write(sdgTargets)
    writer.write(rationale)
    writer.write(proposer)
    writer.write(priority)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      text: try reader.read(), addressees: try reader.read(), indicator: try reader.read(),
      baseline: try reader.read(), target: try reader.read(), deadline: try reader.read(),
      resources: try reader.read(), lead: try reader.read(), sdgTargets: try reader.read(),
      rationale: try reader.read(), proposer: try reader.read(), priority: try reader.read())
  }
}

extension Wording: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(at)
    writer.write(text)
    writer.write(addressees)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(at: try reader.read(), text: try reader.read(), addressees: try reader.read())
  }
}

extension RecommendationStatus: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .draft: writer.byte(0)
    case .readBack: writer.byte(1)
    case .adoptedByConsensus: writer.byte(2)
    case .adoptedByVote: writer.byte(3)
    case .supported: writer.byte(4)
    case .notAdopted: writer.byte(5)
    case .withdrawn: writer.byte(6)
    case .deferred: writer.byte(7)
    case .merged(let into):
      writer.byte(8)
      writer.write(into)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .draft
    case 1: self = .readBack
    case 2: self = .adoptedByConsensus
    case 3: self = .adoptedByVote
    case 4: self = .supported
    case 5: self = .notAdopted
    case 6: self = .withdrawn
    case 7: self = .deferred
    case 8: self = .merged(into: try reader.read())
    default: throw .impossibleValue
    }
  }
}
