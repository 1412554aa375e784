extension UnsafeBufferPointer<UInt8> {
  /// The text; `nil` where it is not UTF-8.
  var text: String? { String(validating: self, as: UTF8.self) }

  /// A whole number without sign of at most nine digits; `nil` for anything else.
  var number: Int? {
    guard !isEmpty, count <= 9 else { return nil }
    var value = 0
    for byte in self {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }

  /// Without blanks and tabs at the ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, self[from].isBlank { from += 1 }
    while from < to, self[to - 1].isBlank { to -= 1 }
    return from..<to
  }

  /// What the first control character is at; tabs are none.
  var firstControl: Int? { firstIndex { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F } }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
