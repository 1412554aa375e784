extension VoteMethod: SnapshotValue {}
extension VoteBase: SnapshotValue {}
extension VoteAnswer: SnapshotValue {}
extension Quorum.Kind: SnapshotValue {}
extension AnswerCondition.Bound: SnapshotValue {}
extension ParticipantID: SnapshotValue {}
extension PresenceID: SnapshotValue {}

extension PresenceCount: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(at)
    writer.write(electorate)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(id: try reader.read(), at: try reader.read(), electorate: try reader.read())
  }
}

extension Vote: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(rule)
    writer.write(method)
    writer.write(electorate)
    writer.write(tally)
    writer.write(groups)
    writer.write(roll)
    writer.write(tellers)
    writer.write(closing)
    writer.write(quorumWaiver)
    writer.write(isCutShort)
    writer.write(declared)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      rule: try reader.read(), method: try reader.read(), electorate: try reader.read(),
      tally: try reader.read())
    groups = try reader.read()
    roll = try reader.read()
    tellers = try reader.read()
    closing = try reader.read()
    quorumWaiver = try reader.read()
    isCutShort = try reader.read()
    declared = try reader.read()
  }
}

extension RollAnswer: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(participant)
    writer.write(answer)
    writer.write(isPassed)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      participant: try reader.read(), answer: try reader.read(), isPassed: try reader.read())
  }
}

extension VoteRule: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(base)
    writer.write(share)
    writer.write(isStrict)
    writer.write(negativeLimit)
    writer.write(isIndicative)
    writer.write(groups)
    writer.write(quorum)
    writer.write(conditions)
    writer.write(counts)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      base: try reader.read(), share: try reader.read(), isStrict: try reader.read(),
      negativeLimit: try reader.read(), isIndicative: try reader.read(),
      groups: try reader.read(), quorum: try reader.read(), conditions: try reader.read(),
      counts: try reader.read())
  }
}

extension GroupCondition: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(base)
    writer.write(share)
    writer.write(isStrict)
    writer.write(excusesNoView)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      base: try reader.read(), share: try reader.read(), isStrict: try reader.read(),
      excusesNoView: try reader.read())
  }
}

extension Quorum: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(kind)
    writer.write(share)
    writer.write(isStrict)
    writer.write(number)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(try reader.read(), share: try reader.read(), isStrict: try reader.read())
    number = try reader.read()
  }
}

extension AnswerCondition: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(answer)
    writer.write(bound)
    writer.write(share)
    writer.write(base)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      try reader.read(), try reader.read(), try reader.read(), of: try reader.read())
  }
}

extension AnswerCount: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(answer)
    writer.write(bound)
    writer.write(number)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(try reader.read(), try reader.read(), try reader.read())
  }
}

extension Fraction: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(numerator)
    writer.write(denominator)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    guard let fraction = Fraction(try reader.read(Int.self), try reader.read(Int.self)) else {
      throw .impossibleValue
    }
    self = fraction
  }
}

extension Electorate: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(present)
    writer.write(entitled)
    writer.write(groups)
    writer.write(observers)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(present: try reader.read(), entitled: try reader.read())
    groups = try reader.read()
    observers = try reader.read()
  }
}

extension GroupPresence: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(name)
    writer.write(present)
    writer.write(entitled)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(try reader.read(), present: try reader.read(), entitled: try reader.read())
  }
}

extension GroupTally: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(name)
    writer.write(tally)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(try reader.read(), try reader.read())
  }
}

extension Tally: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(yes)
    writer.write(no)
    writer.write(abstain)
    writer.write(invalid)
    writer.write(block)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      yes: try reader.read(), no: try reader.read(), abstain: try reader.read(),
      invalid: try reader.read(), block: try reader.read())
  }
}
