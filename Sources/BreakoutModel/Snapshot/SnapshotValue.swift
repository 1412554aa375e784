/// Something that a snapshot holds. Reading gives back exactly what was written.
protocol SnapshotValue: SendableMetatype {
  func write(to writer: inout SnapshotWriter)
  init(from reader: inout SnapshotReader) throws(SnapshotDamage)
}

extension Bool: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.byte(self ? 1 : 0) }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw .impossibleValue
    }
  }
}

extension Int: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.signed(Int64(self)) }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    guard let value = Int(exactly: try reader.signed()) else { throw .impossibleValue }
    self = value
  }
}

extension String: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.text(self) }
  init(from reader: inout SnapshotReader) throws(SnapshotDamage) { self = try reader.text() }
}

extension Optional: SnapshotValue where Wrapped: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
  }
}

extension Array: SnapshotValue where Element: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.unsigned(UInt64(count))
    for element in self { writer.write(element) }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    let count = try reader.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try reader.read(Element.self)) }
  }
}

extension Table: SnapshotValue where Value: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.write(slots) }
  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(slots: try reader.read())
  }
}

/// A name from a fixed list travels as its place in the list: a change of a list's order needs a new
/// snapshot format, which a test watches over; one more at its end does not.
extension SnapshotValue where Self: CaseIterable & Equatable, AllCases == [Self] {
  func write(to writer: inout SnapshotWriter) {
    writer.byte(UInt8(truncatingIfNeeded: Self.allCases.firstIndex(of: self) ?? 0))
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    let place = Int(try reader.byte())
    guard Self.allCases.indices.contains(place) else { throw .impossibleValue }
    self = Self.allCases[place]
  }
}

extension SnapshotValue where Self: TableID {
  func write(to writer: inout SnapshotWriter) { writer.write(number) }
  init(from reader: inout SnapshotReader) throws(SnapshotDamage) { self.init(try reader.read()) }
}

extension PointID: SnapshotValue {}
extension NoteID: SnapshotValue {}
extension DecisionID: SnapshotValue {}
extension Seat.Role: SnapshotValue {}
extension ChangeKind: SnapshotValue {}

extension Seat: SnapshotParts {
  @inline(__always)
  init(_ old: Seat?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(part(old, \.role), name: part(old, \.name))
  }
}

extension RecommendationID: SnapshotParts {
  @inline(__always)
  init(_ old: RecommendationID?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(point: part(old, \.point), ordinal: part(old, \.ordinal))
  }
}

extension Timestamp: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.signed(milliseconds) }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(milliseconds: try reader.signed())
  }
}

extension Milliseconds: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.signed(count) }
  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self.init(try reader.signed())
  }
}
