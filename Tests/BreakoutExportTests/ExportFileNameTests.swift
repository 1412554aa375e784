import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

struct ExportFileNameTests {
  @Test(arguments: [
    ("Civil Society and Business", "civil-society-and-business"),
    ("  What's next? -- 2030/Agenda  ", "whats-next-2030-agenda"),
    (
      "Économie locale: œuvrer à Łódź, Straße, Đặng, Þór",
      "economie-locale-oeuvrer-a-lodz-strasse-dang-thor"
    ),
    ("e\u{301}te\u{301}", "ete"),
    ("民間社会と企業", ""),
    ("../../etc/passwd", "etc-passwd"),
    ("شركاء 2027", "2027"),
    ("", ""),
    (
      "Civil Society and Business: Working Together for Peace, Security and Sustainable Development",
      "civil-society-and-business-working-together-for-peace"
    ),
    (String(repeating: "x", count: 100), String(repeating: "x", count: 60)),
    (String(repeating: "ab ", count: 21), String(repeating: "ab-", count: 19) + "ab"),
  ])
  func slug(title: String, expected: String) {
    #expect(ExportFileName.slug(of: title) == expected)
  }

  @Test func drafts() {
    var room = Room.complete()
    room.act(.issueDocument(.validated(by: "S. Haddad"), gaps: 0))
    #expect(
      ExportFileName.name(of: Report(session: room.session), in: .text) == "recommendations.txt")
    room.act(.undo)
    #expect(
      ExportFileName.name(of: Report(session: room.session), in: .markdown)
        == "recommendations-DRAFT.md")
    #expect(
      ExportFileName.name(of: Report(session: Session()), in: .markdown)
        == "recommendations-DRAFT.md")
    #expect(
      ExportFileName.name(of: Report(session: Room.rich().session), in: .markdown)
        == "civil-society-and-business-working-together-for-peace-DRAFT.md")
  }
}

struct ExportFormatTests {
  @Test(arguments: [
    ("markdown", ExportFormat.markdown), ("MD", .markdown), ("text", .text), ("txt", .text),
    ("plain", .text), ("docx", nil), ("", nil),
  ])
  func word(word: String, expected: ExportFormat?) {
    #expect(ExportFormat(word: word) == expected)
  }

  @Test(arguments: [
    ("a.md", ExportFormat.markdown), ("/x.y/report.TXT", .text), ("a.markdown", .markdown),
    ("a.text", .text), ("a.b.md", .markdown), (".md", nil), ("a", nil), ("a.", nil), ("md", nil),
    ("a.md/b", nil), ("", nil), ("/", nil), ("a.pdf", nil),
  ])
  func fileName(name: String, expected: ExportFormat?) {
    #expect(ExportFormat(fileName: name) == expected)
  }
}
