import BreakoutModel
import Foundation
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The manual's template as it stands there, and the names it lists.
struct ManualTemplateTests {
  private static func page() throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Sources/breakout/Documentation.docc/Documents.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  private static func template() throws -> String {
    let example = try page().firstMatch(of: /```html\n((?:.|\n)*?)```/)
    return try String(#require(example).output.1)
  }

  @Test(
    "it gives a page in which no anchor stands twice and every link has its place",
    arguments: AttributionRegime.allCases)
  func anchors(regime: AttributionRegime) throws {
    let report = Report(session: Room.reported(regime).session, as: .record)
    let style = try HouseStyle(Self.template(), name: "house.html", form: .html)
    let page = String(decoding: try style.bytes(of: report), as: UTF8.self)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(ids.count > 10)
    let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [])
    let links = page.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
    #expect(links.count > 2 && Set(links).isSubset(of: ids))
    #expect(page.contains("Ministry of Economy · ") && page.contains(report.version))
  }

  @Test("every name that it lists is there, and no other")
  func names() throws {
    let page = try Self.page()
    let start = try #require(page.firstRange(of: "| Name | What stands there |")).upperBound
    let table = page[start...].prefix { _ in true }.split(separator: "\n\n")[0]
    let listed = table.split(separator: "\n").dropFirst().flatMap { row in
      row.split(separator: "|")[0].matches(of: /`([a-z]+)`/).map { String($0.output.1) }
    }
    let values = StyleContext(
      Report(session: Room.reported(.attributed).session, as: .record), .html
    ).values
    #expect(Set(listed) == Set(values.keys))
  }

  @Test("the short document gives its numbered sentences to a layout")
  func short() throws {
    let report = Report(session: Room.reported(.attributed).session, as: .recommendations)
    let all = try #require(
      StyleContext(report, .html).values["recommendations"] as? [[String: Any]])
    #expect(all.map { $0["id"] as? String } == ["R1.1", "R2.1", "R1.2"])
    let text = try #require(all.first?["text"] as? String)
    #expect(text.hasPrefix("Business should publish local-procurement shares"))
    #expect(all.allSatisfy { ($0["anchor"] as? String)?.hasPrefix("recommendations") == true })
  }

  @Test("a layout with our style sheet has numbered pages")
  func pages() throws {
    let report = Report(session: Room.reported(.attributed).session, as: .record)
    let style = try #require(StyleContext(report, .html).values["style"] as? String)
    #expect(style.contains("counter(page)") && style.contains("size: A4"))
  }
}
