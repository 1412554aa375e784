import BreakoutReport
import BreakoutWords

/// Text as HTML: its characters, and what a browser must know to show them right.
struct HTMLText {
  private(set) var bytes: [UInt8] = []
  /// Whether it goes to a program that makes pages of paper.
  let isPaper: Bool
  /// What our own words are in.
  let document: DocumentTongue

  init(reserving count: Int = 0, isPaper: Bool = false) {
    self.isPaper = isPaper
    document = DocumentTongue(words)
    bytes.reserveCapacity(count)
  }

  /// Markup of our own.
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A part of a style sheet made of our own words and names; nothing that people typed.
  mutating func write(css: String) {
    bytes.append(contentsOf: css.replacing("<", with: "").utf8)
  }

  /// Data within an element of their own, which nothing in them ends.
  mutating func write(json: String) {
    bytes.append(contentsOf: json.replacing("<", with: "\\u003c").utf8)
  }

  /// Characters that are shown as they are, or stand in an attribute's value.
  mutating func write(text: String) {
    var text = text
    text.withUTF8 { source in
      for byte in source {
        switch byte {
        case UInt8(ascii: "&"): write("&amp;")
        case UInt8(ascii: "<"): write("&lt;")
        case UInt8(ascii: ">"): write("&gt;")
        case UInt8(ascii: "\""): write("&quot;")
        default: bytes.append(byte)
        }
      }
    }
  }

  /// Characters that are read, never within a tag.
  ///
  /// On paper a word of hundreds of letters gets places where it may be broken: WeasyPrint takes seconds to
  /// find them by itself, and minutes for some such words.
  mutating func write(words text: String) {
    guard isPaper, text.utf8.count > Self.longWord else { return write(text: text) }
    var part = ""
    var length = 0
    for character in text {
      // Ideographs and what is like them may be parted anywhere.
      let isBreakable =
        character.isWhitespace || character.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
      length = isBreakable ? 0 : length + 1
      if length > Self.longWord, length.isMultiple(of: Self.partOfWord) {
        write(text: part)
        write("<wbr>")
        part = ""
      }
      part.append(character)
    }
    write(text: part)
  }

  /// In characters; longer than any word and nearly any address.
  private static let longWord = 200
  /// In characters; short enough for lines of about one length.
  private static let partOfWord = 20

  mutating func write(number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// The columns of a table where their widths do not follow from what is in them.
  mutating func write(widthsOf grid: Grid) {
    guard grid.columns.contains(where: { $0.share != nil }) else { return }
    write("<colgroup>")
    for column in grid.columns {
      write("<col")
      if let share = column.share {
        write(" style=\"width:")
        write(number: share)
        write("%\"")
      }
      write(">")
    }
    write("</colgroup>\n")
  }

  /// The attributes of an element that holds a text: its language, and its direction, where they are not those of
  /// the document. They say what `dir="auto"` would find out, which not every program that prints knows.
  mutating func write(attributesFor tongue: Tongue) {
    if tongue.isRightToLeft != document.own.isRightToLeft { write(directionOf: tongue) }
    if tongue != document.own { write(languageOf: tongue) }
  }

  private mutating func write(languageOf tongue: Tongue) {
    write(" lang=\"")
    write(text: tongue.code)
    write("\"")
  }

  private mutating func write(directionOf tongue: Tongue) {
    write(tongue.isRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"")
  }

  /// A text within an element of some language. What of it is in another one says so, and stands apart where it runs
  /// the other way; the line around it stays as it is.
  mutating func write(_ text: TonguedText, within main: Tongue) {
    for stretch in text.stretches {
      guard let tongue = stretch.tongue, tongue != main else {
        write(words: stretch.text)
        continue
      }
      let isTurned = tongue.isRightToLeft != main.isRightToLeft
      write(isTurned ? "<bdi" : "<span")
      if isTurned { write(directionOf: tongue) }
      write(languageOf: tongue)
      write(">")
      write(words: stretch.text)
      write(isTurned ? "</bdi>" : "</span>")
    }
  }
}
