extension VoteOutcome: SnapshotValue {}
extension GroupVerdict.State: SnapshotValue {}

extension DeclaredResult: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(outcome)
    writer.write(base)
    writer.write(needed)
    writer.write(groups)
    writer.write(quorum)
    writer.write(failures)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      outcome: try reader.read(), base: try reader.read(), needed: try reader.read(),
      groups: try reader.read(), quorum: try reader.read(), failures: try reader.read())
  }
}

extension GroupVerdict: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(name)
    writer.write(tally)
    writer.write(presence)
    writer.write(needed)
    writer.write(state)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      name: try reader.read(), tally: try reader.read(), presence: try reader.read(),
      needed: try reader.read(), state: try reader.read())
  }
}

extension QuorumState: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(quorum)
    writer.write(parts)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(quorum: try reader.read(), parts: try reader.read())
  }
}

extension QuorumState.Part: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(group)
    writer.write(count)
    writer.write(needed)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(group: try reader.read(), count: try reader.read(), needed: try reader.read())
  }
}

extension VerdictFailure: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .share(let missing):
      writer.byte(0)
      writer.write(missing)
    case .tooManyAgainst(let count, let allowed):
      writer.byte(1)
      writer.write(count)
      writer.write(allowed)
    case .group(let group):
      writer.byte(2)
      writer.write(group)
    case .condition(let condition, let count, let bound):
      writer.byte(3)
      writer.write(condition)
      writer.write(count)
      writer.write(bound)
    case .count(let limit, let count):
      writer.byte(4)
      writer.write(limit)
      writer.write(count)
    case .quorum(let state):
      writer.byte(5)
      writer.write(state)
    case .tie: writer.byte(6)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = .share(missing: try reader.read())
    case 1: self = .tooManyAgainst(count: try reader.read(), allowed: try reader.read())
    case 2: self = .group(try reader.read())
    case 3:
      self = .condition(try reader.read(), count: try reader.read(), bound: try reader.read())
    case 4: self = .count(try reader.read(), count: try reader.read())
    case 5: self = .quorum(try reader.read())
    case 6: self = .tie
    default: throw .impossibleValue
    }
  }
}

extension DeclaredPoll: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(headline)
    writer.write(bars)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(headline: try reader.read(), bars: try reader.read())
  }
}

extension PollBar: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(rank)
    writer.write(label)
    writer.write(value)
    writer.write(of)
    writer.write(text)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      rank: try reader.read(), label: try reader.read(), value: try reader.read(),
      of: try reader.read(), text: try reader.read())
  }
}
