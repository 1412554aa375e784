/// The editing of one text: its characters, the cursor, and what was last killed.
///
/// The text is a `String` with the cursor as an offset in UTF-8, rather than an array of
/// `Character`s. Native strings find such an offset at once, so typing costs the same in a long
/// text as in a short one; the text is there for drawing and saving without being put together;
/// and a combining mark that is typed joins the character before it by itself.
public struct TextEditor: Hashable, Sendable {
  public private(set) var text: String
  /// Whether newlines may be in it; otherwise they, and tabs, become blanks.
  public let isMultiline: Bool
  /// Always between two `Character`s.
  private var cursorOffset: Int
  /// What Ctrl-Y gives back.
  public internal(set) var killed = ""
  /// Whether the last key killed too, so that the next kill adds to it.
  var isKilling = false
  /// The column that moving up and down tries to keep.
  var goalColumn: Int?

  /// The cursor is at the end of the text.
  public init(_ text: String = "", isMultiline: Bool = true) {
    self.isMultiline = isMultiline
    self.text = ""
    cursorOffset = 0
    insert(text)
  }

  public var isEmpty: Bool { text.isEmpty }

  /// The place before which the next character goes. It is an index of `text`; setting one that is
  /// inside of a character moves it behind that.
  public var cursor: String.Index {
    get { text.utf8.index(text.startIndex, offsetBy: cursorOffset) }
    set {
      var index = min(newValue, text.endIndex)
      while String.Index(index, within: text) == nil {
        text.unicodeScalars.formIndex(after: &index)
      }
      cursorOffset = text.utf8.distance(from: text.startIndex, to: index)
      isKilling = false
      goalColumn = nil
    }
  }

  public var textBeforeCursor: Substring { text[..<cursor] }
  public var textAfterCursor: Substring { text[cursor...] }

  /// Puts typed or pasted text at the cursor. Line ends become `\n`, other control characters are
  /// left out.
  public mutating func insert(_ string: String) {
    replace(cursor..<cursor, with: string)
  }

  /// Puts text in the place of a part of the text, and the cursor behind it.
  public mutating func replace(_ range: Range<String.Index>, with string: String) {
    var plain = PlainText(string).text
    if !isMultiline {
      plain = String(plain.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    text.replaceSubrange(range, with: plain)
    cursor = text.utf8.index(text.startIndex, offsetBy: start + plain.utf8.count)
  }

  /// Takes another text, with the cursor at its end; what was killed stays.
  public mutating func setText(_ string: String) {
    replace(text.startIndex..<text.endIndex, with: string)
  }

  /// Empties the text and returns what it was.
  public mutating func take() -> String {
    let taken = text
    setText("")
    return taken
  }
}
