/// Collects text that came from outside, with every kind of line end as `\n` and without control
/// characters other than that and tabs.
struct PlainText {
  private(set) var text = ""
  private var endsWithReturn = false

  init() {}

  init(_ outside: String) {
    for scalar in outside.unicodeScalars {
      append(scalar.value)
    }
  }

  /// Numbers that are no scalars are left out.
  mutating func append(_ value: UInt32) {
    defer { endsWithReturn = value == 0x0D }
    switch value {
    case 0x0A where endsWithReturn: break
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: text.unicodeScalars.append("\n")
    case 0x09: text.unicodeScalars.append("\t")
    case 0..<0x20, 0x7F..<0xA0: break
    default:
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
  }
}
