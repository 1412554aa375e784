import BreakoutModel

/// Puts together what a narrow page or a page break has torn: paragraphs that go on in the next one.
enum NoteRepair {
  static func joined(_ blocks: [AgendaBlock]) -> [AgendaBlock] {
    var result: [AgendaBlock] = []
    for block in blocks {
      guard let last = result.last, case .paragraph(let next) = block.kind, goesOn(last, with: next)
      else {
        result.append(block)
        continue
      }
      switch last.kind {
      case .paragraph(let phrase):
        let joined = AgendaPhrase(
          lead: phrase.lead, text: phrase.text + " " + next.lead + next.text)
        result[result.count - 1] = AgendaBlock(kind: .paragraph(joined), line: last.line)
      case .list(var items, let start):
        guard case .paragraph(let phrase)? = items[items.count - 1].blocks.last?.kind else {
          result.append(block)
          continue
        }
        let joined = AgendaPhrase(
          lead: phrase.lead, text: phrase.text + " " + next.lead + next.text)
        let end = items[items.count - 1].blocks.count - 1
        items[items.count - 1].blocks[end].kind = .paragraph(joined)
        result[result.count - 1].kind = .list(items, start: start)
      case .heading, .table: result.append(block)
      }
    }
    return result
  }

  /// Whether two paragraphs would be one.
  static func joins(_ text: String, _ next: String) -> Bool {
    goesOn(AgendaBlock(text: text, line: 1), with: AgendaPhrase(lead: "", text: next))
  }

  private static func goesOn(_ block: AgendaBlock, with next: AgendaPhrase) -> Bool {
    let text: String
    let isList: Bool
    // What is long is no line that a narrow page has torn.
    guard (block.phrase?.text.utf8.count ?? 0) < 2000 else { return false }
    switch block.kind {
    case .paragraph(let phrase): (text, isList) = (phrase.plain, false)
    case .list(let items, _): (text, isList) = (items.last?.blocks.last?.phrase?.plain ?? "", true)
    case .heading, .table: return false
    }
    let after = next.plain
    guard !text.isEmpty, text.utf8.count < 2000, let first = after.first, !text.endsSentence,
      !text.asks, let last = text.last,
      !":：.…".contains(last), Labels.read(after).isEmpty, Labels.read(text).isEmpty
    else { return false }
    if let word = text.words.last?.folded, openEnds.contains(word) { return text.words.count > 2 }
    // A list is followed by text of its own where no word is left open.
    guard !isList, next.lead.isEmpty else { return false }
    return first.isLowercase && text.words.count > 2
      || first == "(" && after.dropFirst().first?.isLowercase == true
        && !after.contains(where: \.isNumber)
  }

  /// Words that nothing ends with.
  static let openEnds: Set<String> = Set(
    """
    of the for and or on in between at to with a an by from into their our its de du des la le les et à au aux pour sur avec ou el los las y
    del para con una un o и на о об для по к с из от или من على و عن مع
    """.words.map(\.folded))
}
