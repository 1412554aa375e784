import BreakoutModel
import BreakoutWords

/// Where the documents print the notes of a kind. Actions and parked issues have lists of their own.
struct NoteSection {
  let kind: NoteKind
  let title: String
  /// Names its place in every language.
  let code: String
  /// Under which words a session report tells them in its discussion; `nil` if it does not.
  var discussion: String?

  /// In the order of the document.
  static var all: [NoteSection] {
    let report = words.report
    return [
      NoteSection(kind: .keyMessage, title: report.summary, code: "summary"),
      NoteSection(
        kind: .agreement, title: report.agreement, code: "agreement",
        discussion: report.commonGround),
      NoteSection(
        kind: .divergence, title: report.divergence, code: "divergence",
        discussion: report.differentViews),
      NoteSection(
        kind: .question, title: report.openQuestions, code: "open-questions",
        discussion: report.openQuestionsAndReferences),
      NoteSection(
        kind: .data, title: report.dataAndReferences, code: "data-and-references",
        discussion: report.openQuestionsAndReferences),
      NoteSection(kind: .quotation, title: report.quotations, code: "quotations"),
      NoteSection(kind: .note, title: report.notes, code: "notes"),
    ]
  }

  /// The section with its notes among some, without what was sent in writing; nothing for none.
  func blocks(
    _ notes: [Note], in record: ReportedSession, home: PointID?, and more: [[Block]] = []
  ) -> [Block] {
    record.list(notes, kind, 3, title, code: code, home: home, and: more)
  }
}
