extension UnsafeBufferPointer<UInt8> {
  /// The text; `nil` where it is not UTF-8.
  var text: String? { String(validating: self, as: UTF8.self) }

  /// A whole number without sign of at most nine digits, ASCII, wide or Arabic ones; `nil` for anything
  /// else.
  var number: Int? {
    guard !isEmpty, count <= 27 else { return nil }
    var value = 0
    var digits = 0
    var place = 0
    while place < count {
      guard let end = digitEnd(place, count), digits < 9 else { return nil }
      // The last byte of a digit counts up in each of these scripts, from a place that ends in 0.
      value = value * 10 + Int(self[end - 1] & 0xF)
      digits += 1
      place = end
    }
    return value
  }

  /// The place behind a decimal digit of ASCII, full width, or either Arabic form; `nil` where none is.
  func digitEnd(_ place: Int, _ end: Int) -> Int? {
    guard place < end else { return nil }
    if self[place].isDigit { return place + 1 }
    if place + 2 < end, self[place] == 0xEF, self[place + 1] == 0xBC,
      (0x90...0x99).contains(self[place + 2])
    {
      return place + 3
    }
    guard place + 1 < end else { return nil }
    switch (self[place], self[place + 1]) {
    case (0xD9, 0xA0...0xA9), (0xDB, 0xB0...0xB9): return place + 2
    default: return nil
    }
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
