/// Reads what `SnapshotWriter` wrote. Takes any bytes: what cannot be is an error, never a crash and never
/// more memory than the bytes themselves could fill.
struct SnapshotReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// The bytes must outlive the reader.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var remaining: Int { bytes.count - position }

  mutating func byte() throws(SnapshotDamage) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func unsigned() throws(SnapshotDamage) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      // The tenth byte holds the last of 64 bits.
      guard shift < 63 || next <= 1 else { throw .impossibleValue }
      value |= UInt64(next & 0x7F) << shift
      guard next & 0x80 != 0 else { return value }
      shift += 7
    }
  }

  mutating func signed() throws(SnapshotDamage) -> Int64 {
    let bits = try unsigned()
    let value = Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)
    guard value.magnitude <= RecordLimits.number else { throw .impossibleValue }
    return value
  }

  /// A number of things that take at least one byte each.
  mutating func count() throws(SnapshotDamage) -> Int {
    let value = try unsigned()
    guard value <= UInt64(remaining) else { throw .truncated }
    return Int(value)
  }

  mutating func text() throws(SnapshotDamage) -> String {
    let count = try count()
    let utf8 = UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    position += count
    do {
      return String(copying: try UTF8Span(validating: utf8.bindMemory(to: UInt8.self).span))
    } catch {
      throw .notText
    }
  }

  mutating func read<Value: SnapshotValue>(
    _ type: Value.Type = Value.self
  ) throws(SnapshotDamage) -> Value {
    try Value(from: &self)
  }

  func end() throws(SnapshotDamage) {
    guard remaining == 0 else { throw .trailingBytes }
  }
}

/// Why bytes are no snapshot of a session. A damaged snapshot costs nothing but time: the session is then
/// folded from its events.
public enum SnapshotDamage: Error, Equatable, Sendable {
  /// The bytes end in the middle of a value.
  case truncated
  /// A text is not UTF-8.
  case notText
  /// A number, a name or a place that no session can hold.
  case impossibleValue
  /// More bytes than the session needs.
  case trailingBytes
}
