import BreakoutModel

/// A note that begins with the minutes of the last meeting and then has the agenda of the next: what is to be discussed
/// is in the second part.
struct LastMinutes {
  /// The blocks of the minutes, their heading first.
  let range: Range<Int>
  /// The heading of the meeting that follows.
  let heading: String

  /// `nil` for a note of one meeting.
  init?(_ blocks: [AgendaBlock]) {
    guard
      let start = blocks.indices.prefix(8).first(where: {
        !blocks[$0].isList && blocks[$0].plainText.words.count <= 14
          && Self.areMinutes(blocks[$0].plainText)
      })
    else { return nil }
    let own = DatePhrase.find(in: blocks[start].plainText)?.date
    let next = blocks.indices.first { place in
      let text = blocks[place].plainText
      guard place > start + 1, !blocks[place].isList, text.words.count <= 14,
        blocks[(place + 1)...].contains(where: \.isList)
      else { return false }
      let name = SectionNames.Name(text)
      if name.has(SectionWords.meetings), name.has(Self.coming) || Self.isComing(text) {
        return true
      }
      // `Agenda of the meeting of 3 November`, of another day.
      guard blocks[place].isHeading, name.weight >= 5, let day = DatePhrase.find(in: text)?.date
      else { return false }
      return own.map { $0 < day } ?? false
    }
    // Minutes with an agenda of their own are read for that; below them the next meeting is only announced.
    guard let next, blocks[start..<next].contains(where: \.isList),
      blocks[next...].contains(where: { $0.items.count > 2 }),
      !blocks[start..<next].contains(where: Self.namesPoints)
    else { return nil }
    range = start..<next
    heading = blocks[next].plainText
  }

  private static func namesPoints(_ block: AgendaBlock) -> Bool {
    guard !block.isList, block.plainText.words.count <= 8,
      case .points? = SectionNames.role(of: block.plainText)
    else { return false }
    return true
  }

  static func areMinutes(_ text: String) -> Bool {
    let words = SectionNames.Name(text).words
    if text.unicodeScalars.contains(where: \.isIdeographic) {
      return ["会议纪要", "会议记录", "纪要"].contains { text.contains($0) }
    }
    return words.prefix(2).contains(where: minutes.contains)
      || ["compte rendu", "proces verbal"].contains(words.prefix(2).joined(separator: " "))
  }

  private static let minutes = Set(
    "minutes acta actas procès-verbal pv протокол محضر".words.map(\.folded))

  private static let coming = Set(
    """
    next coming forthcoming prochaine prochain próxima próximo siguiente следующее следующего следующая следующий
    القادم القادمة المقبل المقبلة التالي
    """.words.map(\.folded))

  private static func isComing(_ text: String) -> Bool {
    ["下次会议", "下一次会议", "下次例会"].contains { text.contains($0) }
  }
}
