/// How many columns text takes on the screen, drawn as `Canvas` draws it.
public enum DisplayWidth {
  public static func columns(of text: String) -> Int {
    columns(of: text[...])
  }

  public static func columns(of text: Substring) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      // Most of most texts: a column a byte.
      if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return bytes.count }
      var scanner = GlyphScanner(bytes)
      var columns = 0
      while let glyph = scanner.next() {
        columns += glyph.width
      }
      return columns
    }
  }

  public static func columns(of character: Character) -> Int {
    columns(of: String(character))
  }
}
