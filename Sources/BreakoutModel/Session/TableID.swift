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
