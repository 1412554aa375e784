/// A choice of several cases, each listed once for both directions: its place in the list is its number in the bytes.
protocol SnapshotChoice: SnapshotValue, Sendable {
  static var cases: [SnapshotCase<Self>] { get }
}

/// One case of a choice, and what it holds.
struct SnapshotCase<Whole: Sendable>: Sendable {
  /// Writes the case under its number; `false` for a value that is another one.
  let write: @Sendable (Whole, _ number: UInt8, inout SnapshotWriter) -> Bool
  let read: @Sendable (inout SnapshotReader) throws(SnapshotDamage) -> Whole

  static func plain(_ value: Whole) -> Self where Whole: Equatable {
    Self { whole, number, writer in
      guard whole == value else { return false }
      writer.byte(number)
      return true
    } read: { _ throws(SnapshotDamage) in
      value
    }
  }

  /// - Parameters:
  ///   - make: makes the value of what the case holds.
  ///   - part: what it holds; `nil` for another case.
  static func holding<Part: SnapshotValue>(
    _ make: @escaping @Sendable (Part) -> Whole, _ part: @escaping @Sendable (Whole) -> Part?
  ) -> Self {
    Self { whole, number, writer in
      guard let part = part(whole) else { return false }
      writer.byte(number)
      writer.write(part)
      return true
    } read: { reader throws(SnapshotDamage) in
      make(try reader.read())
    }
  }

  static func holding<First: SnapshotValue, Second: SnapshotValue>(
    _ make: @escaping @Sendable (First, Second) -> Whole,
    _ parts: @escaping @Sendable (Whole) -> (First, Second)?
  ) -> Self {
    Self { whole, number, writer in
      guard let parts = parts(whole) else { return false }
      writer.byte(number)
      writer.write(parts.0)
      writer.write(parts.1)
      return true
    } read: { reader throws(SnapshotDamage) in
      make(try reader.read(), try reader.read())
    }
  }

  static func holding<First: SnapshotValue, Second: SnapshotValue, Third: SnapshotValue>(
    _ make: @escaping @Sendable (First, Second, Third) -> Whole,
    _ parts: @escaping @Sendable (Whole) -> (First, Second, Third)?
  ) -> Self {
    Self { whole, number, writer in
      guard let parts = parts(whole) else { return false }
      writer.byte(number)
      writer.write(parts.0)
      writer.write(parts.1)
      writer.write(parts.2)
      return true
    } read: { reader throws(SnapshotDamage) in
      make(try reader.read(), try reader.read(), try reader.read())
    }
  }
}

extension SnapshotChoice {
  func write(to writer: inout SnapshotWriter) {
    for (number, one) in Self.cases.enumerated() where one.write(self, UInt8(number), &writer) {
      return
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    let number = Int(try reader.byte())
    guard Self.cases.indices.contains(number) else { throw .impossibleValue }
    self = try Self.cases[number].read(&reader)
  }
}
