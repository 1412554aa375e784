/// What begins a sequence of a terminal (ECMA-48, 8.3): an escape and a character, or the control
/// character that stands for both.
enum Introducer: UInt32, Hashable, Sendable {
  /// CSI: keys with parameters, the mouse, reports.
  case control = 0x5B
  /// SS3: keys without parameters.
  case shift = 0x4F
  case systemCommand = 0x5D
  case deviceControl = 0x50
  case applicationCommand = 0x5F
  case privacyMessage = 0x5E
  case string = 0x58

  /// The one whose control character in the upper half this is.
  init?(c1 value: UInt32) {
    guard (0x80...0x9F).contains(value) else { return nil }
    self.init(rawValue: value - 0x40)
  }

  /// Whether a string follows, up to its terminator.
  var opensString: Bool { self != .control && self != .shift }

  /// Whether what follows the introducer may be the first character of a sequence, where both came
  /// like keys that somebody typed after the Escape key.
  func canBegin(with value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value), scalar.isASCII else { return false }
    let character = Character(scalar)
    return switch self {
    case .control: character.isNumber || character.isLetter || "[?<>=".contains(character)
    case .shift: "ABCDFHPQRS".contains(character)
    case .systemCommand: character.isNumber || "lLI".contains(character)
    case .deviceControl: character.isNumber || "!$+=>?|".contains(character)
    // No key of the program is named by these.
    case .applicationCommand, .privacyMessage, .string: true
    }
  }
}
