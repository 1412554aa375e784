import BreakoutReport
import BreakoutWords

/// Text as HTML: its characters, and what a browser must know to show them right.
struct HTMLText {
  private(set) var bytes: [UInt8] = []
  /// Whether it goes to a program that makes pages of paper.
  let isPaper: Bool
  /// What the document is written in.
  let language: Language
  /// The script of our own words.
  let home: LeadingScript

  init(reserving count: Int = 0, isPaper: Bool = false) {
    self.isPaper = isPaper
    language = words.language
    home = LeadingScript(of: words.export.contents)
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

  /// The attributes of an element that holds a text: its direction and its language where they are not
  /// those of the document. They say what `dir="auto"` would find out, which not every program that
  /// prints knows.
  mutating func write(attributesFor script: LeadingScript) {
    if isRightToLeft(script) != language.isRightToLeft { write(direction: script) }
    write(languageOf: script)
  }

  private mutating func write(languageOf script: LeadingScript) {
    guard script != home else { return }
    write(" lang=\"")
    write(text: script.languageTag)
    write("\"")
  }

  /// A text within a line of ours, apart from it where its script is another one.
  mutating func write(phrase: String) {
    let script = script(of: phrase)
    if script == home, !mayTurn(phrase) {
      write(words: phrase)
    } else {
      write("<bdi")
      write(direction: script)
      write(languageOf: script)
      write(">")
      write(words: phrase)
      write("</bdi>")
    }
  }
}

extension HTMLText {
  /// The script of a text; that of our own words where it has no letter.
  func script(of text: String) -> LeadingScript { LeadingScript(of: text, else: home) }

  /// The script that all of a paragraph is in, where it is one alone; that of our own words for a mixture.
  func script(of paragraph: Paragraph) -> LeadingScript {
    let scripts = Set(paragraph.lines.joined().map { script(of: $0.text) })
    return scripts.count == 1 ? scripts.first ?? home : home
  }

  /// Our own words run as their language says, whatever their letters.
  private func isRightToLeft(_ script: LeadingScript) -> Bool {
    script == home ? language.isRightToLeft : script.isRightToLeft
  }

  /// Whether there may be letters in a text that run against the document.
  private func mayTurn(_ text: String) -> Bool {
    language.isRightToLeft
      ? text.utf8.contains { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
      : text.mayHoldRightToLeft
  }

  private mutating func write(direction script: LeadingScript) {
    write(isRightToLeft(script) ? " dir=\"rtl\"" : " dir=\"ltr\"")
  }
}
