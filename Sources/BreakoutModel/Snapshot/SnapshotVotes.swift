extension VoteMethod: SnapshotValue {}
extension VoteBase: SnapshotValue {}

extension Vote: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(rule)
    writer.write(method)
    writer.write(electorate)
    writer.write(tally)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      rule: try reader.read(), method: try reader.read(), electorate: try reader.read(),
      tally: try reader.read())
  }
}

extension VoteRule: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(base)
    writer.write(share)
    writer.write(isStrict)
    writer.write(negativeLimit)
    writer.write(isIndicative)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      base: try reader.read(), share: try reader.read(), isStrict: try reader.read(),
      negativeLimit: try reader.read(), isIndicative: try reader.read())
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
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(present: try reader.read(), entitled: try reader.read())
  }
}

extension Tally: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(yes)
    writer.write(no)
    writer.write(abstain)
    writer.write(invalid)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      yes: try reader.read(), no: try reader.read(), abstain: try reader.read(),
      invalid: try reader.read())
  }
}
