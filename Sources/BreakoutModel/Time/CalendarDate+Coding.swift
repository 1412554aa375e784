/// Written down as ISO 8601 writes them.
extension CalendarDate: Codable {
  public init(from decoder: any Decoder) throws { self = try decoder.written(CalendarDate.init) }

  public func encode(to encoder: any Encoder) throws { try encoder.write(self) }
}

extension TimeOfDay: Codable {
  public init(from decoder: any Decoder) throws { self = try decoder.written { TimeOfDay($0) } }

  public func encode(to encoder: any Encoder) throws { try encoder.write(self) }
}

extension Decoder {
  fileprivate func written<Value>(_ read: (String) -> Value?) throws -> Value {
    guard let value = read(try singleValueContainer().decode(String.self)) else {
      throw ImpossibleDate()
    }
    return value
  }
}

extension Encoder {
  fileprivate func write(_ value: some CustomStringConvertible) throws {
    var container = singleValueContainer()
    try container.encode(value.description)
  }
}

/// A day or a time that no calendar has.
public struct ImpossibleDate: Error, Equatable, Sendable {}
