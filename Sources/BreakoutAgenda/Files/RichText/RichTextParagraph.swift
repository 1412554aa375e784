/// One paragraph of a rich text: its words, and what makes it a heading or an item.
struct RichTextParagraph {
  /// Where it stands.
  enum Place: Equatable {
    case text
    /// From 1.
    case heading(level: Int)
    /// The level is any number that grows inwards.
    case item(level: Int, mark: String)
  }

  private(set) var runs: [(text: String, isBold: Bool)] = []
  var place = Place.text

  mutating func append(_ text: String, isBold: Bool) {
    if let last = runs.last, last.isBold == isBold {
      runs[runs.count - 1].text += text
    } else {
      runs.append((text, isBold))
    }
  }

  var isBlank: Bool { runs.allSatisfy { $0.text.isBlank } }

  /// What a mark that was typed is, followed by a tab or blanks: it is taken off the text.
  mutating func takeTypedMark(indent: Int) {
    // A list that was typed within one paragraph is several lines, each with its mark.
    guard case .text = place, let first = runs.first,
      !runs.map(\.text).joined().trimmed.contains("\n")
    else { return }
    let text = first.text.drop { $0 == " " }
    let mark = text.prefix { !$0.isWhitespace }
    guard let next = text.dropFirst(mark.count).first,
      (mark.count == 1 && mark.allSatisfy({ "•◦▪–·".contains($0) }))
        || next == "\t" && Self.isNumber(mark)
    else { return }
    let space = first.text.last?.isWhitespace == true ? " " : ""
    runs[0].text = text.dropFirst(mark.count).trimmed + space
    place = .item(level: indent, mark: String(mark))
  }

  /// `1.`, `(a)`, `iv)`
  private static func isNumber(_ mark: Substring) -> Bool {
    let name = mark.filter { $0.isLetter || $0.isNumber }
    return (1...4).contains(name.count) && mark.count <= name.count + 2
      && (mark.hasSuffix(".") || mark.hasSuffix(")"))
  }

  /// As Markdown, its lines parted by line ends.
  var markdown: String {
    if case .heading = place {
      return DocumentText.escaped(runs.map(\.text).joined()).onOneLine
    }
    var result = ""
    for run in runs {
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        let text = DocumentText.escaped(String($0).replacing("\t", with: " "))
        return run.isBold ? DocumentText.bold(text) : text
      }
      result += lines.joined(separator: "\n")
    }
    return DocumentText.paragraph(result)
  }
}
