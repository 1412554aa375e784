import BreakoutModel
import BreakoutReport
import BreakoutWords

/// The measures and colours that a document has in every format with pages (product rule F25).
enum PageLook {
  /// As hexadecimal digits: of text, of headings, of what stands beside, of lines.
  static let (ink, accent, quiet, line) = ("1A1A1A", "1D4267", "474747", "B3B3B3")

  /// In twentieths of a point, as word processors count.
  struct Page {
    let width: Int
    let height: Int
    let margin: Int
    /// What of the width is for text.
    var column: Int { width - 2 * margin }
    /// The same page lying across.
    var across: Page { Page(width: height, height: width, margin: margin) }
  }

  /// - Parameter isBrief: whether a document is to stand on as few pages as it can.
  static func page(_ paper: PaperSize, isBrief: Bool) -> Page {
    let margin = isBrief ? 907 : 1134
    return switch paper {
    case .a4: Page(width: 11_906, height: 16_838, margin: margin)
    case .letter: Page(width: 12_240, height: 15_840, margin: margin)
    }
  }

  /// The size of the text in half points.
  static func textSize(isBrief: Bool) -> Int { isBrief ? 19 : 21 }
}

/// What stands at the foot of a page, in the order of the language.
enum PageFoot {
  case words(String)
  case number, count

  static var parts: [PageFoot] {
    let marks: [Character: PageFoot] = ["\u{E000}": .number, "\u{E001}": .count]
    var parts: [PageFoot] = []
    var words = ""
    for character in Words.current.export.page("\u{E000}", of: "\u{E001}") {
      guard let mark = marks[character] else {
        words.append(character)
        continue
      }
      if !words.isEmpty { parts.append(.words(words)) }
      parts.append(mark)
      words = ""
    }
    return words.isEmpty ? parts : parts + [.words(words)]
  }
}

/// What a word processor's document gets besides its text, where nobody gives a document with other styles.
struct OfficeLook: Equatable, Sendable {
  let title: String
  /// The state that stands beside the title at the head of each page.
  let state: String
  let paper: PaperSize
  let isBrief: Bool
  /// The anchor of the section from which on pages lie across; `nil` for none.
  let across: String?

  init(_ report: Report) {
    title = report.title
    state = report.version
    paper = report.paper
    isBrief = report.isBrief
    across =
      report.blocks.lazy.compactMap { block -> String? in
        guard case .heading(let heading) = block, heading.isAcross else { return nil }
        return heading.anchor
      }.first
  }

  var page: PageLook.Page { PageLook.page(paper, isBrief: isBrief) }
}
