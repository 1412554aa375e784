extension Decision: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(subject)
    writer.write(opened)
    writer.write(proceeding)
    writer.write(closed)
    writer.write(superseded)
    writer.write(revision)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), subject: try reader.read(), opened: try reader.read(),
      proceeding: try reader.read())
    closed = try reader.read()
    superseded = try reader.read()
    revision = try reader.read()
  }
}

extension Revision.Kind: SnapshotValue {}

extension Revision: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(kind)
    writer.write(of)
    writer.write(reason)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(try reader.read(), of: try reader.read(), reason: try reader.read())
  }
}

extension DecisionSubject: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(point)
    writer.write(recommendation)
    writer.write(version)
    writer.write(text)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      point: try reader.read(), recommendation: try reader.read(), version: try reader.read(),
      text: try reader.read())
  }
}

extension Proceeding: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .consensus(let call):
      writer.byte(0)
      writer.write(call)
    case .vote(let vote):
      writer.byte(1)
      writer.write(vote)
    case .poll(let poll):
      writer.byte(2)
      writer.write(poll)
    case .consent(let round):
      writer.byte(3)
      writer.write(round)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .consensus(try reader.read())
    case 1: self = .vote(try reader.read())
    case 2: self = .poll(try reader.read())
    case 3: self = .consent(try reader.read())
    default: throw .impossibleValue
    }
  }
}

extension ConsensusCall: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(objections)
    writer.write(reservations)
    writer.write(standAsides)
    writer.write(result)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init()
    objections = try reader.read()
    reservations = try reader.read()
    standAsides = try reader.read()
    result = try reader.read()
  }
}

extension ConsensusResult: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .adopted: writer.byte(0)
    case .notReached: writer.byte(1)
    case .calledOff: writer.byte(2)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .adopted
    case 1: self = .notReached
    case 2: self = .calledOff
    default: throw .impossibleValue
    }
  }
}

extension Statement: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(by)
    writer.write(reason)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(by: try reader.read(), reason: try reader.read())
  }
}

extension Objection: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(statement)
    writer.write(isWithdrawn)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(statement: try reader.read(), isWithdrawn: try reader.read())
  }
}
