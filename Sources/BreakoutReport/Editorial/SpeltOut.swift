import BreakoutModel
import BreakoutWords

/// Short forms that not every reader knows, spelt out where they first stand; where a document has more than three,
/// in a list instead (UN Editorial Manual; product rule F25).
struct SpeltOut {
  /// The blocks, with the long forms in their sentences or the list behind them.
  let blocks: [Block]

  private static let most = 3

  init(_ blocks: [Block]) {
    var found: [String] = []
    for block in blocks {
      for text in block.sentences {
        for short in Self.shortForms(in: text) where !found.contains(short) { found.append(short) }
      }
    }
    let known = found.compactMap { short in
      Abbreviations.standard.expansion(of: short).map { (short: short, long: $0) }
    }
    guard words.language == .english, !known.isEmpty else {
      self.blocks = blocks
      return
    }
    if known.count > Self.most {
      let list = known.map { words.report.labelled($0.short, $0.long) }
      var line = Paragraph()
      line.append(words.report.abbreviations(words.lists.clauses(list)), as: .small)
      self.blocks = blocks + [.paragraph(line)]
    } else {
      var open = known
      self.blocks = blocks.map { block in
        block.editingSentences { text in
          var text = text
          open.removeAll { short, long in
            guard let place = Self.place(of: short, in: text) else { return false }
            let start = place.lowerBound == text.startIndex ? long.capitalisedFirst : long
            text.replaceSubrange(place, with: words.report.speltOut(start, short))
            return true
          }
          return text
        }
      }
    }
  }

  /// Capitals that stand for words and are not spelt out in the same text.
  private static func shortForms(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.filter(KnownAcronyms.isShortForm).map(String.init)
      .filter { !KnownAcronyms.all.contains($0) && !text.contains("(\($0))") }
  }

  /// Where a short form stands as a whole word.
  private static func place(of short: String, in text: String) -> Range<String.Index>? {
    text.ranges(of: short).first { place in
      let before = text[..<place.lowerBound].last
      let behind = text[place.upperBound...].first
      return ![before, behind].contains { $0.map { $0.isLetter || $0.isNumber } == true }
    }
  }
}

extension Block {
  /// What it says in sentences; tables and headings say nothing so.
  fileprivate var sentences: [String] {
    switch self {
    case .paragraph(let paragraph): paragraph.lines.joined().map(\.text)
    case .bullets(let items), .numbers(let items, _): items.joined().flatMap(\.sentences)
    case .heading, .fields, .table: []
    }
  }

  fileprivate func editingSentences(_ edit: (String) -> String) -> Block {
    func edited(_ items: [[Block]]) -> [[Block]] {
      items.map { $0.map { $0.editingSentences(edit) } }
    }
    return switch self {
    case .paragraph(let paragraph): .paragraph(paragraph.editingRuns(edit))
    case .bullets(let items): .bullets(edited(items))
    case .numbers(let items, let first): .numbers(edited(items), from: first)
    case .heading, .fields, .table: self
    }
  }
}
