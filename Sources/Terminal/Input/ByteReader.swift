/// Puts the bytes of a terminal together to characters, wherever they come apart.
///
/// A byte that is no part of UTF-8 is a C1 control if it could be one, as terminals send that speak
/// in eight bits, and else the replacement character.
struct ByteReader: Hashable, Sendable {
  private var partial: [UInt8] = []

  /// Whether no character has begun.
  var isWhole: Bool { partial.isEmpty }

  /// Takes a byte and returns the numbers of the characters that are whole now.
  mutating func feed(_ byte: UInt8) -> [UInt32] {
    if partial.isEmpty {
      guard byte >= 0x80 else { return [UInt32(byte)] }
      if (0xC2...0xF4).contains(byte) {
        partial = [byte]
        return []
      }
      return [Self.stray(byte)]
    }
    guard Self.continues(partial, byte) else {
      partial = []
      return [0xFFFD] + feed(byte)
    }
    partial.append(byte)
    guard partial.count == Self.length(partial[0]) else { return [] }
    defer { partial = [] }
    return String(decoding: partial, as: UTF8.self).unicodeScalars.map(\.value)
  }

  private static func stray(_ byte: UInt8) -> UInt32 {
    byte < 0xA0 ? UInt32(byte) : 0xFFFD
  }

  private static func length(_ lead: UInt8) -> Int {
    lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Whether the byte goes on with a character; overlong forms, surrogates and numbers beyond the
  /// last character end at their second byte, as Unicode recommends.
  private static func continues(_ partial: [UInt8], _ byte: UInt8) -> Bool {
    guard partial.count == 1 else { return (0x80...0xBF).contains(byte) }
    return switch partial[0] {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }
}
