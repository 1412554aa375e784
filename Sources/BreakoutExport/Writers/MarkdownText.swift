import BreakoutReport

/// Writes one line of text so that CommonMark shows exactly its characters, whatever they are.
///
/// Also escaped is what only the common extensions would take for markup (`|` and `~`). The line
/// has no control characters and no white space at its ends; `CleanText` has seen to that.
struct MarkdownText {
  func write(_ text: String, atLineStart: Bool, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var index = 0
      if atLineStart { index = writeStart(of: source, to: &bytes) }
      var isAfterSpace = false
      while index < source.count {
        let byte = source[index]
        if isMarkup(byte) || (byte == Self.hash && (isAfterSpace || index == 0))
          || (byte == Self.ampersand && beginsReference(source, after: index))
          || (byte == UInt8(ascii: "]") && endsLinkText(source, at: index))
        {
          bytes.append(Self.backslash)
        }
        bytes.append(byte)
        isAfterSpace = byte == 0x20 || (byte == Self.hash && isAfterSpace)
        index += 1
      }
    }
  }

  /// Guards against what means a block at the beginning of a line: list, quotation, heading,
  /// underline of a heading, fence, checkbox. Returns how many bytes it has
  /// written.
  private func writeStart(of source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Int {
    guard let first = source.first else { return 0 }
    let isBox =
      first == UInt8(ascii: "[") && source.count > 2 && source[2] == UInt8(ascii: "]")
    if isBox || "-+=>#:".utf8.contains(first) {
      bytes.append(Self.backslash)
      bytes.append(first)
      return 1
    }
    let digits = source.prefix { (0x30...0x39).contains($0) }.count
    guard digits > 0, digits < source.count, ".)".utf8.contains(source[digits]) else { return 0 }
    bytes.append(contentsOf: source[..<digits])
    bytes.append(Self.backslash)
    bytes.append(source[digits])
    return digits + 1
  }

  private func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), Self.backslash:
      true
    default: false
    }
  }

  /// Whether the ampersand could begin a character reference, such as `&amp;` or `&#65;`.
  private func beginsReference(
    _ source: UnsafeBufferPointer<UInt8>, after ampersand: Int
  ) -> Bool {
    guard ampersand + 1 < source.count else { return false }
    switch source[ampersand + 1] {
    case Self.hash, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    default: return false
    }
  }

  /// Whether the bracket could end the text of a link, an image or a definition. Any other bracket
  /// is a bracket, since no line of a document defines a link; marks such as `[to be completed]`
  /// stay legible.
  private func endsLinkText(_ source: UnsafeBufferPointer<UInt8>, at bracket: Int) -> Bool {
    bracket + 1 < source.count && "([{:".utf8.contains(source[bracket + 1])
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let hash = UInt8(ascii: "#")
  private static let ampersand = UInt8(ascii: "&")
}
