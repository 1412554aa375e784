import BreakoutModel
import BreakoutWords

/// What was noted and decided while no point was open.
struct LooseNotes {
  let blocks: [Block]

  init(_ record: ReportedSession, _ sections: ReportSections) {
    let notes = record.notes(of: nil)
    let told = [NoteKind.keyMessage, .agreement, .divergence].flatMap { kind in
      notes.filter { $0.kind == kind }
    }
    let items = told.map { note -> [Block] in
      var paragraph = Paragraph(isFrame: true)
      paragraph.append(words.report.sentence(note.kind.name.capitalisedFirst), as: .emphasis)
      paragraph.append(record.told(note, home: nil), as: .plain, in: note.saidLanguage)
      return [.paragraph(paragraph)]
    }
    blocks = .section(
      2, words.report.outsideThePoints, code: "outside-the-points-of-discussion",
      sections.blocks(of: .discussion) { items.isEmpty ? [] : [.bullets(items)] }
        + sections.blocks(of: .otherDecisions) { record.otherDecisions(of: [nil]) }
        + sections.blocks(of: .polls) { record.polls(of: [nil]) }
        + NoteSection.blocks(notes, in: record, home: nil, sections))
  }
}
