import BreakoutModel

/// What holds within a group of a rich text, and comes back behind it.
struct RichTextState {
  /// Where text goes.
  enum Destination {
    case body, mark, fonts, styles, ignored
  }

  var destination = Destination.body
  var font: Int?
  var isBold = false
  /// Text that is hidden, or that somebody has struck out while changes were tracked.
  var isHidden = false
  /// How many characters stand behind a `\u` for those who do not know it.
  var fallback = 1
  var style = 0
  var indent = 0
  var list = 0
  var level = 0
  var outline: Int?
  var isInTable = false

  mutating func resetParagraph() {
    (style, indent, list, level, outline, isInTable) = (0, 0, 0, 0, nil, false)
  }

  mutating func resetCharacters() {
    (font, isBold, isHidden) = (nil, false, false)
  }

  /// Groups whose text is none of the note's.
  static let ignored: Set<String> = [
    "colortbl", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "footnote", "annotation", "ftnsep", "ftnsepc", "ftncn",
    "aftnsep", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "xe", "tc",
    "fldinst", "themedata", "colorschememapping", "datastore", "latentstyles", "nonshppict",
    "shprslt", "do", "nonesttables", "atnid", "atnauthor", "template", "filetbl", "mmathPr",
    "xmlnstbl", "bkmkstart", "bkmkend", "pnseclvl", "sp", "userprops",
  ]

  /// Controls that stand for a character.
  static let characters: Set<String> = [
    "emdash", "endash", "lquote", "rquote", "ldblquote", "rdblquote", "bullet",
  ]

  /// The code page of a font by the number that Windows gives to its letters; `nil` for that of the document.
  static func page(ofCharacterSet number: Int) -> CodePage? {
    switch number {
    case 77: .macRoman
    case 134: .gb18030
    case 136: .big5
    case 161: .windows1253
    case 162: .windows1254
    case 177: .windows1255
    case 178, 179, 180: .windows1256
    case 186: .windows1257
    case 204: .windows1251
    case 238: .windows1250
    default: nil
    }
  }
}
