/// The number under which a table keeps a value: 1, 2, 3 … in the order of creation.
public protocol TableID: Hashable, Comparable, Sendable, Codable {
  var number: Int { get }
  init(_ number: Int)
}

extension TableID {
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

/// A point of discussion, whatever its place in the order: `P3` stays `P3` (product rule F2).
public struct PointID: TableID, CustomStringConvertible {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public var description: String { "P\(number)" }
}

/// A note of the rapporteur.
public struct NoteID: TableID {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// A decision taken or being taken: a consensus call or a vote.
public struct DecisionID: TableID, CustomStringConvertible {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public var description: String { "D\(number)" }
}

/// A recommendation: `R3.2` is the second one made under point 3, for good (product rule F7).
public struct RecommendationID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The point under which it was made; it may since have been merged or moved.
  public let point: PointID
  /// 1, 2, 3 … within the point.
  public let ordinal: Int

  public init(point: PointID, ordinal: Int) {
    self.point = point
    self.ordinal = ordinal
  }

  /// Reads `R3.2` or `3.2`, upper or lower case; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let digits = text.first.map { $0 == "R" || $0 == "r" } == true ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let point = Int(parts[0]), let ordinal = Int(parts[1]), point > 0,
      ordinal > 0
    else { return nil }
    self.init(point: PointID(point), ordinal: ordinal)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.point, left.ordinal) < (right.point, right.ordinal)
  }

  public var description: String { "R\(point.number).\(ordinal)" }
}
