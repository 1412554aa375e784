import BreakoutModel
import BreakoutReport
import TestSupport
import Testing

@testable import BreakoutExport

/// Pages as axe-core finds them in Chromium: wide and narrow, light and dark (WCAG 2.2 AA and its best practice).
struct AccessibilityTests {
  private func check(_ pages: [String]) throws -> Tool.Answer {
    let reader = Tool.package + "Tests/BreakoutReaderTests/Readers/axe_check.py"
    return try Tool("python3").run([reader] + pages)
  }

  @Test("no page of any kind has anything that keeps somebody out")
  func pages() throws {
    let folder = try TemporaryFolder()
    let pages = try EveryDocument.exports().map { name, export in
      try folder.write(try export.bytes(of: export.report(), in: .html), to: name + ".html")
    }
    let answer = try check(pages)
    #expect(answer.status == 0 && answer.text.isEmpty, "\(answer.text)\(answer.errors)")
  }

  @Test("a page that keeps people out is found")
  func faults() throws {
    let folder = try TemporaryFolder()
    let page =
      "<!DOCTYPE html><html><head><title>t</title></head><body><img src=\"a.png\"></body></html>"
    let answer = try check([try folder.write(Array(page.utf8), to: "bad.html")])
    #expect(answer.status == 1)
    for rule in ["html-has-lang", "image-alt"] { #expect(answer.text.contains(rule)) }
  }
}
