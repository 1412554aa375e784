import BreakoutModel
import BreakoutWords

/// Where the record lists the notes of a kind. What was agreed and where views differed is told in paragraphs; parked
/// issues have a list of their own.
struct NoteSection {
  let kind: NoteKind
  let title: String
  /// Names its place in every language.
  let code: String
  /// With which part of the record it comes and goes.
  let section: ReportSection

  /// In the order of the document.
  private static var all: [NoteSection] {
    let report = words.report
    return [
      NoteSection(
        kind: .question, title: report.openQuestions, code: "open-questions", section: .questions),
      NoteSection(
        kind: .data, title: report.dataAndReferences, code: "data-and-references", section: .data),
      NoteSection(
        kind: .quotation, title: report.quotations, code: "quotations", section: .quotations),
      NoteSection(kind: .note, title: report.notes, code: "notes", section: .notes),
      NoteSection(kind: .action, title: report.actions, code: "actions", section: .actions),
    ]
  }

  /// Some notes in lists under headings. What could not be saved yet stands in every document, so that one that is
  /// written in need holds it.
  static func blocks(
    _ notes: [Note], in record: ReportedSession, home: PointID?, _ sections: ReportSections
  ) -> [Block] {
    let lists = all.flatMap { one in
      record.list(
        sections.has(one.section) ? notes : notes.filter { !record.isSaved($0) }, one.kind, 3,
        one.title, code: one.code, home: home)
    }
    return lists + sections.blocks(of: .written) { record.written(notes, home: home) }
  }
}
