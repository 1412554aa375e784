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

extension Words.Numbers {
  /// A whole number that is to be read at a glance: `3,000`.
  public func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    let digits = String(number % 1000)
    return thousands(
      grouped(number / 1000), String(repeating: "0", count: 3 - digits.count) + digits)
  }

  /// A large number: what stands before its last three digits, and these.
  private func thousands(_ before: String, _ digits: String) -> String {
    say("\(before),\(digits)")
  }
}
