/// A key press: which key, and what was held down with it as far as a terminal tells.
///
/// A keymap can be a dictionary, and `switch key { case .enter: ... case .control("r"): ... }`
/// works, because the common keys have names here.
public struct Key: Hashable, Sendable {
  public let code: Code
  public let modifiers: Modifiers

  /// A letter A to Z with Ctrl or Alt is kept in lower case, because most terminals send the same
  /// for both and nobody should have to care.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    if case .character(let character) = code, !modifiers.isDisjoint(with: [.control, .alt]),
      let ascii = character.asciiValue, (0x41...0x5A).contains(ascii)
    {
      self.code = .character(Character(Unicode.Scalar(ascii + 0x20)))
    } else {
      self.code = code
    }
    self.modifiers = modifiers
  }

  /// What is printed on the key, or the character that it types.
  public enum Code: Hashable, Sendable {
    /// One scalar: a combining mark comes as a key of its own.
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  /// Shift is known only for keys that type nothing; for others it is part of the character.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    public static let control = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let shift = Modifiers(rawValue: 4)
  }
}

extension Key {
  public static let enter = Key(.enter)
  public static let escape = Key(.escape)
  public static let tab = Key(.tab)
  public static let backTab = Key(.tab, .shift)
  public static let backspace = Key(.backspace)
  public static let delete = Key(.delete)
  public static let insert = Key(.insert)
  public static let up = Key(.up)
  public static let down = Key(.down)
  public static let left = Key(.left)
  public static let right = Key(.right)
  public static let home = Key(.home)
  public static let end = Key(.end)
  public static let pageUp = Key(.pageUp)
  public static let pageDown = Key(.pageDown)
  public static let space = Key(.character(" "))

  public static func character(_ character: Character) -> Key {
    Key(.character(character))
  }

  public static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }

  public static func alt(_ character: Character) -> Key {
    Key(.character(character), .alt)
  }

  public static func function(_ number: Int) -> Key {
    Key(.function(number))
  }

  /// The character that the key types when nothing is held down with it.
  public var typedCharacter: Character? {
    guard modifiers.isEmpty, case .character(let character) = code else { return nil }
    return character
  }

  func adding(_ modifiers: Modifiers) -> Key {
    Key(code, self.modifiers.union(modifiers))
  }
}

extension Key {
  /// The key that sends a character by itself; `nil` for what no keyboard sends.
  init?(typed value: UInt32) {
    switch value {
    case 0: self = .control(" ")
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 13: self = .enter
    case 0x1B, 0x80..<0xA0: return nil
    case 1...26: self = .control(Character(Unicode.Scalar(UInt8(value + 0x60))))
    case 28...31: self = .control(Character(Unicode.Scalar(UInt8(value + 0x40))))
    default:
      guard let scalar = Unicode.Scalar(value) else { return nil }
      self = .character(Character(scalar))
    }
  }
}
