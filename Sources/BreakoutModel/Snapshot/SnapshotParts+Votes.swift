extension VoteMethod: SnapshotValue {}
extension VoteBase: SnapshotValue {}
extension VoteAnswer: SnapshotValue {}
extension Quorum.Kind: SnapshotValue {}
extension AnswerCondition.Bound: SnapshotValue {}
extension ParticipantID: SnapshotValue {}
extension PresenceID: SnapshotValue {}

extension PresenceCount: SnapshotParts {
  init(_ old: PresenceCount?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(id: part(old, \.id), at: part(old, \.at), electorate: part(old, \.electorate))
  }
}

extension Vote: SnapshotParts {
  init(_ old: Vote?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      rule: part(old, \.rule), method: part(old, \.method), electorate: part(old, \.electorate),
      tally: part(old, \.tally))
    groups = try part(old, \.groups)
    roll = try part(old, \.roll)
    tellers = try part(old, \.tellers)
    closing = try part(old, \.closing)
    quorumWaiver = try part(old, \.quorumWaiver)
    isCutShort = try part(old, \.isCutShort)
    declared = try part(old, \.declared)
  }
}

extension RollAnswer: SnapshotParts {
  init(_ old: RollAnswer?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      participant: part(old, \.participant), answer: part(old, \.answer),
      isPassed: part(old, \.isPassed))
  }
}

extension VoteRule: SnapshotParts {
  init(_ old: VoteRule?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      base: part(old, \.base), share: part(old, \.share), isStrict: part(old, \.isStrict),
      negativeLimit: part(old, \.negativeLimit), isIndicative: part(old, \.isIndicative),
      groups: part(old, \.groups), quorum: part(old, \.quorum), conditions: part(old, \.conditions),
      counts: part(old, \.counts))
  }
}

extension GroupCondition: SnapshotParts {
  init(_ old: GroupCondition?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      base: part(old, \.base), share: part(old, \.share), isStrict: part(old, \.isStrict),
      excusesNoView: part(old, \.excusesNoView))
  }
}

extension Quorum: SnapshotParts {
  init(_ old: Quorum?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(part(old, \.kind), share: part(old, \.share), isStrict: part(old, \.isStrict))
    number = try part(old, \.number)
  }
}

extension AnswerCondition: SnapshotParts {
  init(_ old: AnswerCondition?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      part(old, \.answer), part(old, \.bound), part(old, \.share), of: part(old, \.base))
  }
}

extension AnswerCount: SnapshotParts {
  init(_ old: AnswerCount?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(part(old, \.answer), part(old, \.bound), part(old, \.number))
  }
}

extension Fraction: SnapshotParts {
  init(_ old: Fraction?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    let (top, bottom) = try (part(old, \.numerator), part(old, \.denominator))
    guard let fraction = Fraction(top, bottom) else { throw .impossibleValue }
    self = fraction
  }
}

extension Electorate: SnapshotParts {
  init(_ old: Electorate?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(present: part(old, \.present), entitled: part(old, \.entitled))
    groups = try part(old, \.groups)
    observers = try part(old, \.observers)
  }
}

extension GroupPresence: SnapshotParts {
  init(_ old: GroupPresence?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(part(old, \.name), present: part(old, \.present), entitled: part(old, \.entitled))
  }
}

extension GroupTally: SnapshotParts {
  init(_ old: GroupTally?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(part(old, \.name), part(old, \.tally))
  }
}

extension Tally: SnapshotParts {
  init(_ old: Tally?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      yes: part(old, \.yes), no: part(old, \.no), abstain: part(old, \.abstain),
      invalid: part(old, \.invalid), block: part(old, \.block))
  }
}
