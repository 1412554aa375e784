/// A value of several parts, which are listed once for both directions.
///
/// Of what a session holds by the thousand the initialiser is inlined: then a value is written without the cost of
/// making it once more.
protocol SnapshotParts: SnapshotValue {
  /// Makes the value of its parts, in the order in which the bytes hold them.
  ///
  /// - Parameters:
  ///   - old: the value that is written, and made of its own parts once more; `nil` where they are read.
  ///   - part: reads the next part, or writes it and gives it back.
  init(_ old: Self?, by part: inout some SnapshotCoder) throws(SnapshotDamage)
}

/// One of the two directions.
protocol SnapshotCoder {
  mutating func callAsFunction<Whole, Part: SnapshotValue>(
    _ old: Whole?, _ part: (Whole) -> Part
  ) throws(SnapshotDamage) -> Part
}

extension SnapshotReader: SnapshotCoder {
  mutating func callAsFunction<Whole, Part: SnapshotValue>(
    _ old: Whole?, _ part: (Whole) -> Part
  ) throws(SnapshotDamage) -> Part {
    try Part(from: &self)
  }
}

extension SnapshotWriter: SnapshotCoder {
  @inline(__always)
  mutating func callAsFunction<Whole, Part: SnapshotValue>(
    _ old: Whole?, _ part: (Whole) -> Part
  ) throws(SnapshotDamage) -> Part {
    guard let old else { throw .impossibleValue }
    let value = part(old)
    value.write(to: &self)
    return value
  }
}

extension SnapshotParts {
  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    try self.init(nil, by: &reader)
  }

  func write(to writer: inout SnapshotWriter) {
    do {
      _ = try Self(self, by: &writer)
    } catch {
      // What no session can hold is refused where it is read; the events are folded then.
    }
  }
}
