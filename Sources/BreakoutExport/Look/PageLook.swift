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

  /// How far the text of an item stands in, in twentieths of a point.
  static let indent = 340

  /// A title or a heading: its size in half points, and what is free above and below in twentieths of a point.
  struct Head {
    let size: Int
    let above: Int
    let below: Int
  }

  /// The size of the text in half points.
  static func textSize(isBrief: Bool) -> Int { isBrief ? 18 : 20 }

  /// In letters. A first row of a table that is longer and stays whole would go to the next page and leave the heads
  /// behind.
  static let longRow = 600

  /// The height of a line, in per cent of what the font asks for.
  static func lineHeight(isBrief: Bool) -> Int { isBrief ? 100 : 112 }

  /// What of a document for word processors is how large, and what is free around it, in twentieths of a point.
  struct Measures {
    let title: Head
    /// From the first level below the title on.
    let headings: [Head]
    /// Above and below a paragraph, and an item of a list.
    let paragraph: Int
    let item: Int
  }

  static func measures(isBrief: Bool) -> Measures {
    isBrief
      ? Measures(
        title: Head(size: 28, above: 0, below: 60),
        headings: [
          Head(size: 22, above: 140, below: 50), Head(size: 19, above: 90, below: 20),
          Head(size: 18, above: 80, below: 20),
        ], paragraph: 30, item: 15)
      : Measures(
        title: Head(size: 35, above: 0, below: 60),
        headings: [
          Head(size: 26, above: 240, below: 80), Head(size: 22, above: 160, below: 40),
          Head(size: 20, above: 120, below: 20),
        ], paragraph: 60, item: 35)
  }
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
  /// That of the first section behind it from which on pages are upright again; `nil` for none.
  let upright: String?

  init(_ report: Report) {
    title = report.title
    state = report.version
    paper = report.paper
    isBrief = report.isBrief
    let sections = report.blocks.compactMap { block -> Heading? in
      guard case .heading(let heading) = block, heading.level <= 2 else { return nil }
      return heading
    }
    let first = sections.firstIndex(where: \.isAcross)
    across = first.map { sections[$0].anchor }
    upright = first.flatMap { sections[$0...].first { !$0.isAcross }?.anchor }
  }

  var page: PageLook.Page { PageLook.page(paper, isBrief: isBrief) }
}
