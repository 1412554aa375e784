import CWidth

/// What one cell draws: a base scalar and at most four marks, which is as many as ncurses keeps.
package struct Glyph: Hashable, Sendable {
  /// 0 in the right half of a wide character.
  package let base: UInt32
  /// 0 from the first one on that there is not.
  package private(set) var mark1: UInt32 = 0
  package private(set) var mark2: UInt32 = 0
  package private(set) var mark3: UInt32 = 0
  package private(set) var mark4: UInt32 = 0
  private let columns: UInt8

  init(base: UInt32, width: Int) {
    self.base = base
    columns = UInt8(truncatingIfNeeded: width)
  }

  static let blank = Glyph(base: 0x20, width: 1)
  static let continuation = Glyph(base: 0, width: 0)

  /// Stands for what must not or cannot be drawn.
  static var substitute: Glyph {
    Glyph(base: cwidth_columns(0xFFFD) == 1 ? 0xFFFD : 0x3F, width: 1)
  }

  /// Carries a mark that has no character before it.
  static var markCarrier: Glyph {
    Glyph(base: cwidth_columns(0x25CC) == 1 ? 0x25CC : 0x20, width: 1)
  }

  package var width: Int { Int(columns) }
  var isBlank: Bool { base == 0x20 && mark1 == 0 }

  /// Adds a mark; from the fifth on they are left out.
  mutating func add(mark: UInt32) {
    if mark1 == 0 {
      mark1 = mark
    } else if mark2 == 0 {
      mark2 = mark
    } else if mark3 == 0 {
      mark3 = mark
    } else if mark4 == 0 {
      mark4 = mark
    }
  }

  var scalars: [Unicode.Scalar] {
    [base, mark1, mark2, mark3, mark4].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }
}

extension Glyph {
  /// The character when it is one column wide, otherwise a blank.
  static func single(_ character: Character) -> Glyph {
    var text = String(character)
    let glyph = text.withUTF8 { bytes in
      var scanner = GlyphScanner(bytes)
      return scanner.next()
    }
    guard let glyph, glyph.width == 1 else { return .blank }
    return glyph
  }
}
