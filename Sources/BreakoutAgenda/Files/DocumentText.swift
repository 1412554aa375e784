/// Text of a document as Markdown in which a sign of the text stays a sign of the text.
enum DocumentText {
  /// Words of a paragraph. A mark at the beginning of a line, as people type who make lists by hand, stays one.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "\\`*_<&".utf8.contains($0) }) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let next: Unicode.Scalar? = place + 1 < scalars.count ? scalars[place + 1] : nil
      let last: Unicode.Scalar? = place > 0 ? scalars[place - 1] : nil
      if isMark(scalar, after: last, before: next) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isMark(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    let isOpen = last?.properties.isWhitespace ?? true
    let isClosed = next?.properties.isWhitespace ?? true
    switch scalar {
    case "`": return true
    case "\\": return next.map { $0.isASCII && !$0.properties.isAlphabetic } ?? false
    case "*": return !(isOpen && isClosed)
    case "_":
      // Lines to be filled in, and names with underscores, are none.
      if last == "_" || next == "_" { return false }
      let isWithin = last?.isWordPart == true && next?.isWordPart == true
      return !isWithin && !(isOpen && isClosed)
    case "<": return next.map { $0.properties.isAlphabetic || $0 == "/" || $0 == "!" } ?? false
    case "&": return next.map { $0.properties.isAlphabetic || $0 == "#" } ?? false
    default: return false
    }
  }

  /// A paragraph whose lines are each no rule, no underline of a heading and no definition of a link.
  static func paragraph(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
      .map { $0.trimmed }
      .filter {
        !$0.isEmpty && !$0.unicodeScalars.allSatisfy { "-_=* ".unicodeScalars.contains($0) }
      }
      .map { $0.hasPrefix("[") && $0.contains("]:") ? "\\" + $0 : $0 }
    return lines.joined(separator: "  \n")
  }

  /// A cell of a table on one line.
  static func cell(_ text: String) -> String {
    paragraph(text).replacing("  \n", with: "<br>").replacing("|", with: "\\|")
  }

  /// A table of which each cell has one line.
  ///
  /// - Parameter hasHead: whether its first row says what stands in the columns.
  static func table(_ rows: [[String]], hasHead: Bool) -> [String] {
    let width = rows.map(\.count).max() ?? 0
    guard width > 0, let first = rows.first else { return [] }
    let head = hasHead ? first : []
    func line(_ cells: [String]) -> String {
      let padded = cells + Array(repeating: "", count: width - cells.count)
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: width)
    return [line(head), rule] + rows.dropFirst(hasHead ? 1 : 0).map(line)
  }

  /// Bold text, without blanks inside of the marks.
  static func bold(_ text: String) -> String {
    let trimmed = text.trimmed
    guard trimmed.unicodeScalars.contains(where: \.isWordPart), let range = text.range(of: trimmed)
    else { return text }
    return text[..<range.lowerBound] + "**\(trimmed)**" + text[range.upperBound...]
  }
}

extension Unicode.Scalar {
  var isWordPart: Bool { properties.isAlphabetic || properties.numericType != nil }
}
