extension PollMethod: SnapshotValue {}
extension AgreementLevel: SnapshotValue {}
extension ConsentResult: SnapshotValue {}
extension ConsentObjection.Outcome: SnapshotValue {}
extension ParticipantRole: SnapshotValue {}

extension Poll: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(method)
    writer.write(options)
    writer.write(points)
    writer.write(settings)
    writer.write(electorate)
    writer.write(ballots)
    writer.write(count)
    writer.write(declared)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      method: try reader.read(), options: try reader.read(), points: try reader.read(),
      settings: try reader.read(), electorate: try reader.read())
    ballots = try reader.read()
    count = try reader.read()
    declared = try reader.read()
  }
}

extension PollSettings: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(legend)
    writer.write(dots)
    writer.write(highestScore)
    writer.write(target)
    writer.write(ranksUnlistedLast)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      legend: try reader.read(), dots: try reader.read(), highestScore: try reader.read(),
      target: try reader.read(), ranksUnlistedLast: try reader.read())
  }
}

extension PollBallot: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(count)
    writer.write(marks)
    writer.write(group)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(count: try reader.read(), marks: try reader.read(), group: try reader.read())
  }
}

extension PollCount: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(voters)
    writer.write(totals)
    writer.write(ballots)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(voters: try reader.read(), totals: [])
    totals = try reader.read()
    ballots = try reader.read()
  }
}

extension ConsentRound: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(objections)
    writer.write(amendments)
    writer.write(reviewDate)
    writer.write(result)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init()
    objections = try reader.read()
    amendments = try reader.read()
    reviewDate = try reader.read()
    result = try reader.read()
  }
}

extension ConsentObjection: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(statement)
    writer.write(outcome)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(statement: try reader.read(), outcome: try reader.read())
  }
}

extension Participant: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(organisation)
    writer.write(constituency)
    writer.write(role)
    writer.write(country)
    writer.write(attendance)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(
      id: try reader.read(), name: try reader.read(), organisation: try reader.read(),
      constituency: try reader.read(), role: try reader.read(), country: try reader.read(),
      attendance: try reader.read())
  }
}
