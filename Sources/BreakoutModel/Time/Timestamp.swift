/// A moment of the record: milliseconds since 1970-01-01 00:00 UTC.
///
/// The model never asks for the time; whoever runs it passes the moment in. Within one run the caller
/// must derive moments from a continuous clock, so that a corrected wall clock cannot bend a speech.
public struct Timestamp: Hashable, Comparable, Sendable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  public static func - (left: Self, right: Self) -> Milliseconds {
    Milliseconds(left.milliseconds &- right.milliseconds)
  }

  public static func + (left: Self, right: Milliseconds) -> Self {
    Self(milliseconds: left.milliseconds &+ right.count)
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    guard RecordLimits.moments.contains(milliseconds) else { throw ImpossibleNumber() }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
