import BreakoutModel

/// Reads RTF, as word processors write it, into lines of Markdown.
///
/// It is no work for pandoc: 2.17, which Debian has, swallows the letter behind a quotation mark, half of an emoji, and
/// breaks a list at every nested one. Any bytes give lines; groups are a stack of values, so that depth costs no stack.
struct RichTextReader {
  static func lines(of bytes: [UInt8]) -> [String] {
    var reader = Self(bytes)
    reader.read()
    return reader.lines.lines
  }

  /// More groups within each other are in no document.
  private static let deepest = 10_000

  private let bytes: [UInt8]
  private var place = 0
  var state = RichTextState()
  private var stack: [RichTextState] = []
  /// Behind the brace that opens a group.
  private var isAtStart = false
  private var isOptional = false

  /// Bytes of text that are not decoded yet: two may be one character.
  private var pending: [UInt8] = []
  private var highSurrogate: UInt32?
  /// How many characters behind a `\u` are still to be left out.
  private var leftOut = 0

  var lines = RichTextLines()
  var paragraph = RichTextParagraph()
  /// The list mark of this paragraph, as the program that wrote it has counted.
  var mark = ""
  private(set) var cells: [String] = []
  private var cell: [String] = []
  private var isHeadRow = false

  private var documentPage = CodePage.windows1252
  private var fonts: [Int: FontFace] = [:]
  private var styles: [Int: Style] = [:]
  private var definedFont = 0
  private var definedStyle = 0
  private var definedName = ""

  private struct FontFace {
    var page: CodePage?
    var isSymbols = false
  }

  private struct Style {
    var outline: Int?
    var list = 0
    var level = 0
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func read() {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "{"): open()
      case UInt8(ascii: "}"): close()
      case UInt8(ascii: "\\"): readControl()
      case 0x0A, 0x0D, 0: break
      default: take(byte)
      }
    }
    flush()
    endParagraph()
    if !cells.isEmpty { endRow() }
    lines.end()
  }

  private mutating func open() {
    flush()
    leftOut = 0
    guard stack.count < Self.deepest else { return }
    stack.append(state)
    (isAtStart, isOptional) = (true, false)
  }

  private mutating func close() {
    flush()
    leftOut = 0
    isAtStart = false
    if state.destination == .styles { endStyle() }
    if let outer = stack.popLast() { state = outer }
  }

  // MARK: Controls

  private mutating func readControl() {
    guard place < bytes.count else { return }
    let first = bytes[place]
    guard first.isLetter else {
      place += 1
      return readSymbol(first)
    }
    let start = place
    while place < bytes.count, bytes[place].isLetter, place - start < 40 { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    let number = readNumber()
    if place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    obey(word, number)
  }

  private mutating func readNumber() -> Int? {
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    var end = place + (isNegative ? 1 : 0)
    let start = end
    var value = 0
    while end < bytes.count, (0x30...0x39).contains(bytes[end]), end - start < 10 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard end > start else { return nil }
    place = end
    return isNegative ? -value : value
  }

  private mutating func readSymbol(_ symbol: UInt8) {
    switch symbol {
    case UInt8(ascii: "'"):
      let digits = String(decoding: bytes[place..<min(place + 2, bytes.count)], as: UTF8.self)
      guard digits.utf8.count == 2, let byte = UInt8(digits, radix: 16) else { return }
      place += 2
      take(byte)
    case UInt8(ascii: "*"): isOptional = isAtStart
    case UInt8(ascii: "~"): append("\u{A0}")
    case UInt8(ascii: "_"): append("-")
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): take(symbol)
    case 0x0A, 0x0D: obey("par", nil)
    default: break
    }
  }

  private mutating func obey(_ word: String, _ number: Int?) {
    let begins = isAtStart
    isAtStart = false
    if word == "u" { return take(unit: number ?? 0) }
    if word == "bin" {
      place += max(0, min(number ?? 0, bytes.count - place))
      return
    }
    flush()
    // A program that leaves out the substitute for a character must not lose what follows.
    let isSubstitute = leftOut > 0 && RichTextState.characters.contains(word)
    leftOut = 0
    if isSubstitute { return }
    if begins, word == "shptxt", state.destination == .ignored {
      // A text box is written within the paragraph to which it is bound.
      endParagraph()
      state = RichTextState()
      return
    }
    if begins, opensDestination(word) { return }
    if word == "uc" { state.fallback = max(0, number ?? 1) }
    switch state.destination {
    case .fonts: obeyInFonts(word, number)
    case .styles: obeyInStyles(word, number)
    case .ignored: break
    case .mark: obeyInText(word, number)
    case .body:
      obeyInText(word, number)
      obeyInBody(word, number)
    }
  }

  private mutating func opensDestination(_ word: String) -> Bool {
    switch word {
    case "fonttbl": state.destination = .fonts
    case "stylesheet": state.destination = .styles
    case "listtext", "pntext": if state.destination == .body { state.destination = .mark }
    case _ where RichTextState.ignored.contains(word): state.destination = .ignored
    case _ where isOptional && !["cs", "s", "ud"].contains(word): state.destination = .ignored
    default: return false
    }
    return true
  }

  private mutating func obeyInFonts(_ word: String, _ number: Int?) {
    switch word {
    case "f":
      definedFont = number ?? 0
      fonts[definedFont] = FontFace()
    case "fcharset":
      fonts[definedFont]?.page = RichTextState.page(ofCharacterSet: number ?? 0)
      fonts[definedFont]?.isSymbols = number == 2
    case "cpg": fonts[definedFont]?.page = number.flatMap(CodePage.init(number:))
    default: break
    }
  }

  private mutating func obeyInStyles(_ word: String, _ number: Int?) {
    switch word {
    case "s":
      definedStyle = number ?? 0
      styles[definedStyle] = Style()
    case "outlinelevel":
      if let number, (0...5).contains(number) { styles[definedStyle]?.outline = number }
    case "ls": styles[definedStyle]?.list = number ?? 0
    case "ilvl": styles[definedStyle]?.level = number ?? 0
    default: break
    }
  }

  /// The style of a title has no outline level: it is known by its name.
  private mutating func endStyle() {
    let name = definedName.trimmed.lowercased()
    definedName = ""
    guard styles[definedStyle] != nil, styles[definedStyle]?.outline == nil else { return }
    if name.hasPrefix("title;") { styles[definedStyle]?.outline = 0 }
    if name.hasPrefix("heading "), let level = name.dropFirst(8).first?.wholeNumberValue {
      styles[definedStyle]?.outline = min(max(level - 1, 0), 5)
    }
  }

  private mutating func obeyInText(_ word: String, _ number: Int?) {
    let isOn = number != 0
    switch word {
    case "f": state.font = number
    case "b", "ab": if word == "b" { state.isBold = isOn }
    case "v", "deleted", "strike", "striked": state.isHidden = isOn
    case "plain": state.resetCharacters()
    case "tab": append("\t")
    case "line", "lbr": append("\n")
    case "emdash": append("—")
    case "endash": append("–")
    case "lquote": append("‘")
    case "rquote": append("’")
    case "ldblquote": append("“")
    case "rdblquote": append("”")
    case "bullet": append("•")
    case "emspace", "enspace", "qmspace": append(" ")
    default: break
    }
  }

  private mutating func obeyInBody(_ word: String, _ number: Int?) {
    switch word {
    case "ansicpg": if let page = CodePage(number: number ?? 0) { documentPage = page }
    case "mac": documentPage = .macRoman
    case "pard": state.resetParagraph()
    case "s": state.style = number ?? 0
    case "li", "lin": state.indent = number ?? 0
    case "ls": state.list = number ?? 0
    case "ilvl": state.level = number ?? 0
    case "outlinelevel": state.outline = number
    case "intbl": state.isInTable = true
    case "par", "sect", "page":
      endParagraph()
    case "trowd": isHeadRow = false
    case "trhdr": isHeadRow = true
    case "cell", "nestcell": endCell()
    case "row", "nestrow": endRow()
    default: break
    }
  }

  // MARK: Text

  private mutating func take(_ byte: UInt8) {
    isAtStart = false
    if leftOut > 0 {
      leftOut -= 1
      return
    }
    pending.append(byte)
  }

  /// A character by its number in Unicode, or half of one.
  private mutating func take(unit number: Int) {
    flush()
    leftOut = state.fallback
    let value =
      UInt32(truncatingIfNeeded: number) & (number < 0 || number < 0x10000 ? 0xFFFF : 0x1F_FFFF)
    if (0xD800..<0xDC00).contains(value) {
      highSurrogate = value
      return
    }
    var whole = value
    if (0xDC00..<0xE000).contains(value) {
      guard let high = highSurrogate else { return }
      whole = 0x10000 + (high - 0xD800) << 10 + (value - 0xDC00)
    }
    highSurrogate = nil
    guard let scalar = Unicode.Scalar(whole) else { return }
    append((0xF000...0xF0FF).contains(whole) ? "•" : String(scalar))
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let face = state.font.flatMap { fonts[$0] }
    let text =
      face?.isSymbols == true
      ? String(repeating: "•", count: pending.count)
      : (face?.page ?? documentPage).text(pending)
    pending = []
    append(text)
  }

  private mutating func append(_ text: String) {
    // A control that stands for a character flushes what came before it.
    if !pending.isEmpty { flush() }
    switch state.destination {
    case .styles: definedName += text
    case .mark: mark += text
    case .body: if !state.isHidden { paragraph.append(text, isBold: state.isBold) }
    case .fonts, .ignored: break
    }
  }

  // MARK: Paragraphs

  private mutating func finishedParagraph() -> RichTextParagraph {
    defer {
      paragraph = RichTextParagraph()
      mark = ""
    }
    let style = styles[state.style]
    let sign = mark.trimmed
    let list = state.list != 0 ? state.list : style?.list ?? 0
    if let outline = state.outline ?? style?.outline, (0...5).contains(outline) {
      paragraph.place = .heading(level: outline + 1)
    } else if !sign.isEmpty || list != 0 {
      paragraph.place = .item(level: max(state.level, style?.level ?? 0), mark: sign)
    } else {
      paragraph.takeTypedMark(indent: state.indent)
    }
    return paragraph
  }

  private mutating func endParagraph() {
    let finished = finishedParagraph()
    guard !finished.isBlank else { return }
    if state.isInTable {
      cell.append(Self.line(finished))
    } else {
      if !cells.isEmpty || !cell.isEmpty { endRow() }
      lines.append(finished)
    }
  }

  private mutating func endCell() {
    let finished = finishedParagraph()
    if !finished.isBlank { cell.append(Self.line(finished)) }
    cells.append(DocumentText.cell(cell.joined(separator: "\n")))
    cell = []
  }

  private mutating func endRow() {
    if !cell.isEmpty { endCell() }
    if cells.contains(where: { !$0.isEmpty }) { lines.append(row: cells, isHead: isHeadRow) }
    (cells, isHeadRow) = ([], false)
  }

  /// A paragraph of a cell.
  private static func line(_ paragraph: RichTextParagraph) -> String {
    if case .item = paragraph.place { return "- " + paragraph.markdown }
    return paragraph.markdown
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
