extension String {
  /// Whether there may be letters in it that run from right to left.
  public var mayHoldRightToLeft: Bool {
    // In UTF-8 they begin with one of these bytes: D6 to DF and E0 A0 to E0 A3 for U+0590 to U+08FF,
    // EF AC to EF BB for their presentation forms, F0 for what is beyond.
    utf8.contains { (0xD6...0xE0).contains($0) || $0 == 0xEF || $0 == 0xF0 }
  }

  /// Whether any of it runs from right to left.
  var holdsRightToLeft: Bool {
    mayHoldRightToLeft
      && unicodeScalars.contains {
        switch $0.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
          true
        default: false
        }
      }
  }
}
