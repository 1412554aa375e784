import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The page as text. That it is one that browsers and readers understand is for the tests of readers.
struct HTMLTests {
  @Test("decisions of every kind, with their bars")
  func decided() throws {
    let bytes = DocumentFormat.html.bytes(
      of: Report(session: Room.decided(.attributed).session, as: .record))
    try expectDocument(String(decoding: bytes, as: UTF8.self), is: "decided.html")
  }

  @Test(
    "a text says its direction and its script where they are not those of the page",
    arguments: [
      ("Trust", "<p>Trust</p>"), ("", "<p></p>"), ("2027-12", "<p>2027-12</p>"),
      ("12 % à Łódź", "<p>12 % à Łódź</p>"),
      ("<b> & \"x\"", "<p>&lt;b&gt; &amp; &quot;x&quot;</p>"),
      ("نشر البيانات", "<p dir=\"rtl\" lang=\"ar\">نشر البيانات</p>"),
      (
        "12 نشر (R1.2)",
        "<p dir=\"rtl\" lang=\"ar\">12 نشر (<bdi dir=\"ltr\" lang=\"en\">R1.2</bdi>)</p>"
      ),
      ("שלום", "<p dir=\"rtl\" lang=\"he\">שלום</p>"),
      ("公布数据", "<p lang=\"zh\">公布数据</p>"),
      ("Доверие", "<p lang=\"ru\">Доверие</p>"),
      ("Trust: ثقة", "<p>Trust: <bdi dir=\"rtl\" lang=\"ar\">ثقة</bdi></p>"),
      // A name does not turn the line that it begins.
      (
        "أمينة ديالو spoke for the CSOs",
        "<p><bdi dir=\"rtl\" lang=\"ar\">أمينة ديالو</bdi> spoke for the CSOs</p>"
      ),
      (
        "陈伟 спросил, who pays",
        "<p><span lang=\"zh\">陈伟</span> <span lang=\"ru\">спросил</span>, who pays</p>"
      ),
      (
        "نسبة العقود، المحلية (30 per cent)",
        "<p dir=\"rtl\" lang=\"ar\">نسبة العقود، المحلية (<bdi dir=\"ltr\" lang=\"en\">30 per cent</bdi>)</p>"
      ),
      ("Publier les données avant mai", "<p lang=\"fr\">Publier les données avant mai</p>"),
      ("Publicar los datos por la red", "<p lang=\"es\">Publicar los datos por la red</p>"),
    ])
  func direction(text: String, expected: String) {
    let bytes = HTMLWriter(content: [.paragraph(Paragraph(text))]).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == expected + "\n")
  }

  @Test("a run of another script within a line stands apart")
  func runs() {
    var paragraph = Paragraph()
    paragraph.append("R1.1", isStrong: true)
    paragraph.append("نشر البيانات")
    let bytes = HTMLWriter(content: [.paragraph(paragraph)]).bytes
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "<p dir=\"rtl\" lang=\"ar\"><strong><bdi dir=\"ltr\" lang=\"en\">R1.1</bdi></strong> نشر البيانات</p>\n"
    )
  }

  @Test("on paper dates and short words stay whole, and endless ones have places to break")
  func paper() {
    let endless = String(repeating: "a", count: 225)
    let blocks = [Block].table(
      words: ["When", "Who"],
      [["2027-12", "Action, point 1"], ["x", "Administration"], [endless, "公布" + endless]])
    let report = Report(kind: "k", title: "t", blocks: blocks)
    let paper = String(decoding: HTMLWriter(report, isPaper: true).bytes, as: UTF8.self)
    #expect(paper.contains(#"<th scope="row" class="short">2027-12</th>"#))
    #expect(paper.contains(#"<td class="whole">Action, point 1</td>"#))
    #expect(paper.contains("<td>Administration</td>"))
    #expect(paper.contains("<th scope=\"row\">\(endless)</th>") == false)
    #expect(paper.components(separatedBy: "<wbr>").count == 3)
    #expect(paper.replacing("<wbr>", with: "").contains(endless))
    let screen = String(decoding: HTMLWriter(report).bytes, as: UTF8.self)
    #expect(!screen.contains("<wbr>") && !screen.contains("class=\"short\""))
    #expect(screen.contains("<th scope=\"row\">\(endless)</th>"))
  }

  @Test("no level of headings is left out, and every section ends")
  func levels() {
    let bytes = HTMLWriter(content: [
      .heading(Heading(2, "A")), .heading(Heading(4, "B")), .paragraph("b"),
      .heading(Heading(3, "C")), .heading(Heading(2, "D")),
    ]).bytes
    let page = String(decoding: bytes, as: UTF8.self)
    let levels = page.matches(of: /<h([0-9])/).map { String($0.output.1) }
    #expect(levels == ["2", "3", "3", "2"])
    #expect(page.ranges(of: "<section").count == 4 && page.ranges(of: "</section>").count == 4)
  }
}
