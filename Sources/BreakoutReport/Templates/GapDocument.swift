import BreakoutModel
import BreakoutWords

/// What is still missing, the most valuable first, for those who finish the document; it leaves the room in none of
/// them (product rules F25 and F28).
struct GapDocument {
  let blocks: [Block]

  init(_ list: GapList) {
    let none = Paragraph(words.report.nothingMissing)
    let content: [Block] =
      list.gaps.isEmpty
      ? [.paragraph(none)] : [.numbers(list.gaps.map { [.paragraph(Paragraph($0.sentence))] })]
    blocks =
      [.paragraph(Paragraph(words.report.internalList))]
      + .section(2, words.report.stillMissing, code: "still-missing", content)
  }
}
