extension Words {
  /// Numbers as they are written.
  public var numbers: Numbers { Numbers(self) }

  public struct Numbers: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// Shares, from whole numbers only.
extension Words.Numbers {
  /// A whole number of per cent: `60 %`.
  public func percent(_ number: Int) -> String { say("\(number) %") }

  /// Tenths of a per cent, not negative: `41.7 %`.
  public func percent(tenths: Int) -> String { say("\(decimal(tenths: tenths)) %") }

  /// A number with one decimal, not negative: `41.7`. The parts are what stands before and behind the point.
  public func decimal(tenths: Int) -> String { say("\(tenths / 10).\(tenths % 10)") }
}
