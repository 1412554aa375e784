import BreakoutWords

/// What a room is called in the synthesis, e.g. `B2`. It is given once and kept in the merged file, so that
/// `B2-R3.1` means the same in every later run.
public struct RoomLabel: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 1, 2, 3 … in the order in which the rooms were first merged.
  public let number: Int

  public init(_ number: Int) {
    self.number = number
  }

  /// Reads `B2`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.first == "B", let number = Int(text.dropFirst()), number > 0 else { return nil }
    self.number = number
  }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  public var description: String { "B\(number)" }
}

extension RoomLabel: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let label = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: words.merging.noLabelOfRoom(text))
    }
    self = label
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
