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

  /// A number with one decimal, not negative: `41.7`.
  public func decimal(tenths: Int) -> String { decimal(tenths / 10, "\(tenths % 10)") }

  /// A number with three decimals, not negative: `0.691`.
  public func decimal(thousandths: Int) -> String {
    let digits = String(thousandths % 1000)
    return decimal(thousandths / 1000, String(repeating: "0", count: 3 - digits.count) + digits)
  }

  /// A number: what stands before and behind its point.
  private func decimal(_ whole: Int, _ digits: String) -> String { say("\(whole).\(digits)") }
}

/// Numbers in running text.
extension Words.Numbers {
  /// A number of things as running text has it: in words up to ten.
  public func inText(_ number: Int) -> String {
    switch number {
    case 0: say("no")
    case 1: say("one")
    case 2: say("two")
    case 3: say("three")
    case 4: say("four")
    case 5: say("five")
    case 6: say("six")
    case 7: say("seven")
    case 8: say("eight")
    case 9: say("nine")
    case 10: say("ten")
    default: String(number)
    }
  }
}

/// What running text has in place of a sign.
extension Words.Numbers {
  /// In place of ≥, before a number.
  public var atLeast: String { say("at least") }

  /// In place of ≤, before a number.
  public var atMost: String { say("at most") }
}

/// Numbers beside each other.
extension Words.Numbers {
  /// All numbers from one to another, or the one where they are the same: `2 to 8`.
  public func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? String(range.lowerBound) : fromTo(range.lowerBound, range.upperBound)
  }

  /// The least and the greatest of some numbers.
  private func fromTo(_ low: Int, _ high: Int) -> String { say("\(low) to \(high)") }
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
