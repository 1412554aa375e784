/// What numbers a record can hold. They are asked of every number where an act or a snapshot is decoded, and
/// nowhere else: no later sum or product can then leave 64 bits, whoever wrote the file.
public enum RecordLimits {
  /// From 1970 to the end of the year 9999, in milliseconds.
  public static let moments: ClosedRange<Int64> = 0...number
  /// A century each way, in milliseconds.
  public static let lengths: ClosedRange<Int64> = -3_155_760_000_000...3_155_760_000_000
  /// From UTC-24 to UTC+24, in minutes; no place has as much.
  public static let offsets: ClosedRange<Int> = -1440...1440
  /// The greatest size of any number at all; it is the last moment.
  public static let number: Int64 = 253_402_300_799_999
}

/// A number that no session can hold.
public struct ImpossibleNumber: Error, Equatable, Sendable {
  public init() {}
}

extension Change {
  /// Whether the clock that it carries can be one.
  public var isPossible: Bool {
    guard case .sessionCreated(let header, _) = self else { return true }
    return RecordLimits.offsets.contains(header.utcOffsetMinutes)
  }
}
