import BreakoutReport

/// Text as HTML: its characters, and what a browser must know to show them right.
struct HTMLText {
  private(set) var bytes: [UInt8] = []
  /// Whether it goes to a program that makes pages of paper.
  let isPaper: Bool

  init(reserving count: Int = 0, isPaper: Bool = false) {
    self.isPaper = isPaper
    bytes.reserveCapacity(count)
  }

  /// Markup of our own.
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
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

  /// The attributes of an element that holds a text: its direction and its language where they are not
  /// those of the document. They say what `dir="auto"` would find out, which not every program that
  /// prints knows.
  mutating func write(attributesFor script: Script) {
    if script.isRightToLeft { write(" dir=\"rtl\"") }
    if let tag = script.languageTag {
      write(" lang=\"")
      write(text: tag)
      write("\"")
    }
  }

  /// A text within a line of ours, apart from it where its script is another one.
  mutating func write(phrase: String) {
    let script = Script(of: phrase)
    if script == .latin, !phrase.mayHoldRightToLeft {
      write(words: phrase)
    } else {
      write("<bdi")
      if !script.isRightToLeft { write(" dir=\"ltr\"") }
      write(attributesFor: script)
      write(">")
      write(words: phrase)
      write("</bdi>")
    }
  }

  /// The lines of a paragraph.
  ///
  /// - Parameter isAlone: whether the element around it has the attributes of its script already.
  mutating func write(lines paragraph: Paragraph, isAlone: Bool = false) {
    for (place, line) in paragraph.lines.enumerated() {
      if place > 0 { write("<br>\n") }
      for (index, run) in line.enumerated() {
        if index > 0 { write(" ") }
        if run.isStrong { write("<strong>") }
        if isAlone { write(words: run.text) } else { write(phrase: run.text) }
        if run.isStrong { write("</strong>") }
      }
    }
  }
}

extension Paragraph {
  /// The script that all of it is in, where it is one alone; Latin for our own words and for a mixture.
  var script: Script {
    let scripts = Set(lines.joined().map { Script(of: $0.text) })
    return scripts.count == 1 ? scripts.first ?? .latin : .latin
  }
}
