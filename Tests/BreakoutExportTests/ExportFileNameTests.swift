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
    ("民間社会と企業", "民間社会と企業"),
    ("Зал №2: Йога и мир", "зал-2-йога-и-мир"),
    ("हिन्दी में", "हिन्दी-में"),
    ("قاعة ١", "قاعة-١"),
    ("!!! 🙂", ""),
    (String(repeating: "会", count: 100), String(repeating: "会", count: 50)),
    ("OʼShea", "oshea"),
    ("../../etc/passwd", "etc-passwd"),
    ("شركاء 2027", "شركاء-2027"),
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

  private static let arabic = "شركاء-متساوون-المجتمع-المدني-والأعمال"

  @Test("every state has a name of its own")
  func states() {
    var room = Room.complete()
    let entry = room.session.lastSeq
    #expect(
      Export(room.session).names(in: .text) == ["\(Self.arabic)-DRAFT-1-entry-\(entry).txt"])
    room.act(.document(.issue(.draft, gaps: 0)))
    #expect(Export(room.session).names(in: .pdf) == ["\(Self.arabic)-DRAFT-1.pdf"])
    #expect(
      Export(room.session, as: .reportBack).names(in: .html)
        == ["\(Self.arabic)-report-back-DRAFT-1.html"])
    let note = NoteDraft(at: room.now, kind: .note, text: "Later")
    #expect(
      Export(room.session, unsaved: [note]).names(in: .markdown)
        == ["\(Self.arabic)-DRAFT-2-entry-\(entry + 1)-and-1-unsaved.md"])
    room.act(.document(.issue(.circulated(commentsBy: "1 June"), gaps: 0)))
    #expect(Export(room.session).names(in: .markdown) == ["\(Self.arabic)-CIRCULATED-2.md"])
    #expect(
      Export(Room.rich().session).names(in: .markdown)[0].hasPrefix(
        "civil-society-and-business-working-together-for-peace-DRAFT-1-entry-"))
  }
}

struct ExportFormatTests {
  @Test(arguments: [
    ("markdown", ExportFormat.markdown), ("MD", .markdown), ("text", .text), ("txt", .text),
    ("plain", .text), ("HTML", .html), ("docx", .docx), ("odt", .odt), ("pdf", .pdf),
    ("papyrus", nil), ("", nil),
  ])
  func word(word: String, expected: ExportFormat?) {
    #expect(ExportFormat(word: word) == expected)
  }

  @Test(arguments: [
    ("a.md", ExportFormat.markdown), ("/x.y/report.TXT", .text), ("a.markdown", .markdown),
    ("a.text", .text), ("a.b.md", .markdown), (".md", nil), ("a", nil), ("a.", nil), ("md", nil),
    ("a.md/b", nil), ("", nil), ("/", nil), ("a.pdf", .pdf), ("a.htm", .html), ("a.plain", nil),
    ("a.word", nil),
  ])
  func fileName(name: String, expected: ExportFormat?) {
    #expect(ExportFormat(fileName: name) == expected)
  }
}
