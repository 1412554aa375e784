/// A length of time in whole milliseconds; negative where something is late.
///
/// Integers only: sums of speaking times and clocks must agree everywhere to the millisecond, and are
/// rounded for display alone.
public struct Milliseconds: Hashable, Comparable, Sendable {
  public var count: Int64

  public init(_ count: Int64) {
    self.count = count
  }

  public static let zero = Milliseconds(0)

  /// Saturates at what 64 bits hold: a typed number of minutes can be anything.
  public static func minutes(_ minutes: Int) -> Milliseconds {
    let (product, overflow) = Int64(minutes).multipliedReportingOverflow(by: 60_000)
    return Milliseconds(overflow ? (minutes < 0 ? .min : .max) : product)
  }

  public static func seconds(_ seconds: Int) -> Milliseconds {
    let (product, overflow) = Int64(seconds).multipliedReportingOverflow(by: 1000)
    return Milliseconds(overflow ? (seconds < 0 ? .min : .max) : product)
  }

  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }
  public static func + (left: Self, right: Self) -> Self { Self(left.count &+ right.count) }
  public static func - (left: Self, right: Self) -> Self { Self(left.count &- right.count) }
  public static func += (left: inout Self, right: Self) { left = left + right }
}

extension Milliseconds: Codable {
  public init(from decoder: any Decoder) throws {
    count = try decoder.singleValueContainer().decode(Int64.self)
    guard RecordLimits.lengths.contains(count) else { throw ImpossibleNumber() }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }
}
