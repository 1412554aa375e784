import BreakoutModel

/// The lines of a note that its agenda does not have: the kind of the document, a second title, what a list of points
/// left aside.
struct NoteRemainder {
  /// By their places, from 0.
  private(set) var lines: [Int] = []

  init(_ reading: AgendaReading) {
    let taken = Self.letters(of: Self.texts(of: reading).joined(separator: "\n"))[...]
    var used = Set(reading.pointLines)
    for case .line(let line) in reading.sources.values { used.insert(line) }
    // Most lines stand behind the one before.
    var rest = taken
    for place in Self.text(reading.noteLines) where !used.contains(place + 1) {
      let text = InlineText.plain(markdown: reading.noteLines[place])
      guard text.contains(where: \.isLetter), !Self.isWritten(text) else { continue }
      // Without its mark, such as `2.` and `(a)`.
      let line = Self.letters(
        of: text.replacing(/^[\-*+\s]*\(?(\d{1,3}|[a-z])[.)]\s+/, with: ""))
      if let found = rest.firstPlace(of: line) {
        rest = rest[(found + line.count)...]
      } else if taken.firstPlace(of: line) == nil {
        lines.append(place)
      }
    }
  }

  /// A heading that the writer writes in words of its own.
  private static func isWritten(_ heading: String) -> Bool {
    switch SectionNames.role(of: heading) {
    case .points, .background: true
    case .aims, .people, .other, nil: false
    }
  }

  private static func texts(of reading: AgendaReading) -> [String] {
    let (agenda, masthead) = (reading.agenda, reading.agenda.masthead)
    let head = [masthead.title, masthead.event, masthead.place, masthead.room].compactMap { $0 }
    return head + masthead.people.moderators + masthead.people.rapporteurs
      + masthead.people.panellists
      + reading.lists.compactMap(\.name) + [agenda.background]
      + agenda.points.flatMap { [$0.title, $0.question] } + [agenda.closing]
  }

  /// Without front matter, comments and the marks of code.
  private static func text(_ lines: [String]) -> [Int] {
    var places: [Int] = []
    var isMatter = lines.first?.trimmed == "---"
    var isComment = false
    for (place, line) in lines.enumerated() {
      let text = line.trimmed
      if isMatter {
        isMatter = place == 0 || text != "---"
      } else if isComment || text.hasPrefix("<!--") {
        isComment = !text.contains("-->")
      } else if !text.hasPrefix("```"), !text.hasPrefix("~~~") {
        places.append(place)
      }
    }
    return places
  }

  /// Marks, blanks and breaks may have changed.
  private static func letters(of text: String) -> [UInt8] {
    Array(text.folded.filter { $0.isLetter || $0.isNumber }.utf8)
  }
}
