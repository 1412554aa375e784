import Testing

@testable import CursesTerminal

@Suite struct TerminalInquiryTests {
  @Test(arguments: [
    ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[1;1R", "rgb:0000/0000/0000"),
    ("\u{1B}[1;1R\u{1B}]11;rgb:ff/ff/ff\u{7}", "rgb:ff/ff/ff"),
    ("typed\u{1B}]10;rgb:1/1/1\u{7}\u{1B}]11;rgb:2/2/2\u{7}", "rgb:2/2/2"),
    ("\u{1B}]11;rgb:00", nil), ("\u{1B}[1;1R", nil), ("", nil),
  ])
  func theBackgroundIsFoundAmongTheAnswers(bytes: String, report: String?) {
    #expect(TerminalInquiry.background(in: Array(bytes.utf8)) == report)
  }
}
