extension Array where Element == AgendaBlock {
  /// With the lines above a programme as a paragraph of their own: where no blank line parts them, the title and the date
  /// stand there.
  var partedBeforeProgramme: [AgendaBlock] {
    let first = firstIndex { block in
      block.isParagraph && block.lines.contains { PointMarks.programmeLine($0) != nil }
    }
    // A time of the clock alone is no programme.
    guard let first, case .paragraph(let phrase) = self[first].kind, !phrase.lead.contains("\n"),
      self[first...].lazy.flatMap(\.lines).filter({ PointMarks.programmeLine($0) != nil })
        .prefix(3).count > 2
    else { return self }
    let lines = (phrase.lead + phrase.text).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    guard let start = lines.firstIndex(where: { PointMarks.programmeLine($0.onOneLine) != nil }),
      start > 0
    else { return self }
    let above = lines[..<start].joined(separator: "\n").dropFirst(phrase.lead.count)
    let line = self[first].line
    return self[..<first] + [
      AgendaBlock(
        kind: .paragraph(AgendaPhrase(lead: phrase.lead, text: String(above))), line: line),
      AgendaBlock(text: lines[start...].joined(separator: "\n"), line: line + start),
    ] + self[(first + 1)...]
  }
}
