import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The form of somebody's house.
struct HouseStyleTests {
  private static let report = Report(
    kind: "Report", title: "Trust <&> *us*", version: "DRAFT 2", isDraft: true,
    facts: [Field("Place", "Room | 3")],
    blocks: [
      .heading(Heading(2, "Point 1.", name: "Bread", code: "point-1")),
      .heading(Heading(3, "Recommendations")),
      .heading(Heading(4, "R1.1")),
      .paragraph("Publish <shares>."),
      .fields([Field("Deadline", "2027-12"), Field("Lead", "Chamber")]),
      .heading(Heading(2, "Participation", code: "participation")),
      .paragraph("Forty."),
    ])

  private static func page(_ text: String, _ form: HouseStyle.Form) throws -> String {
    let style = try HouseStyle(text, name: "house", form: form)
    return String(decoding: try style.bytes(of: report), as: UTF8.self)
  }

  @Test(
    "every name gives what the manual says, and nothing but text",
    arguments: [
      ("{{title}}", "Trust &lt;&amp;&gt; *us*"), ("{{kind}}: {{version}}", "Report: DRAFT 2"),
      ("{{#draft}}not final{{/draft}}{{^draft}}final{{/draft}}", "not final"),
      ("{{#facts}}{{label}}={{value}}{{/facts}}", "Place=Room | 3"),
      (
        "{{#sections}}{{anchor}}:{{heading}};{{/sections}}",
        "point-1:Point 1. Bread;participation:Participation;"
      ),
      (
        "{{#recommendations}}{{id}} {{text}}{{#fields}} {{label}} {{value}}{{/fields}}{{/recommendations}}",
        "R1.1 Publish &lt;shares&gt;. Deadline 2027-12 Lead Chamber"
      ),
      ("{{nothing}}", ""),
    ])
  func names(template: String, expected: String) throws {
    #expect(try Self.page(template, .html) == expected)
  }

  @Test("a value in Markdown is only its characters")
  func markdown() throws {
    #expect(try Self.page("# {{title}}", .markdown) == "# Trust \\<&> \\*us\\*")
    #expect(try Self.page("{{#facts}}{{value}}{{/facts}}", .markdown) == "Room \\| 3")
  }

  @Test("the content is the document's own, in its format")
  func content() throws {
    let html = try Self.page("<main>{{{content}}}</main>", .html)
    #expect(html.contains("Publish &lt;shares&gt;.</p>") && html.contains("<dd>2027-12</dd>"))
    let page = String(decoding: DocumentFormat.html.bytes(of: Self.report), as: UTF8.self)
    let body = html.dropFirst("<main>".count).dropLast("</main>".count)
    #expect(page.contains(body))
    let markdown = try Self.page("{{{content}}}", .markdown)
    #expect(markdown.hasPrefix("## Point 1. Bread\n") && markdown.hasSuffix("Forty.\n"))
  }

  @Test(
    "what cannot be understood is told with its line",
    arguments: [
      (
        "a\nb {{title\nc", "house, line 3: a curly bracket is opened and not closed before the end."
      ),
      (
        "{{#facts}}\n{{/sections}}",
        "house, line 2: a section is closed by another name than it was opened by."
      ),
      ("x\n{{#facts}}\ny", "house, line 3: a section is not closed."),
    ])
  func mistakes(template: String, sentence: String) {
    let problem = #expect(throws: ExportProblem.self) {
      try HouseStyle(template, name: "house", form: .html)
    }
    #expect(problem?.sentence == sentence)
  }

  private static func nested(_ names: [String], _ text: String = "{{title}}") -> String {
    names.map { "{{#\($0)}}" }.joined() + text
      + names.reversed().map { "{{/\($0)}}" }.joined()
  }

  @Test("sections stand in each other twenty deep and no deeper", arguments: [3_000, 21, 20])
  func depth(count: Int) throws {
    let template = "\n" + Self.nested([String](repeating: "draft", count: count))
    guard count > 20 else {
      #expect(try Self.page(template, .html).hasSuffix("Trust &lt;&amp;&gt; *us*"))
      return
    }
    let problem = #expect(throws: ExportProblem.self) {
      try HouseStyle(template, name: "house", form: .html)
    }
    #expect(
      problem?.sentence
        == "house, line 2: more than 20 sections stand in each other here; use fewer.")
  }

  @Test(
    "what would multiply without end is refused, whatever it looks like",
    arguments: [
      nested([String](repeating: "facts", count: 14)),
      nested([String](repeating: "reversed(facts)", count: 14)),
      "{{=<% %>=}}" + String(repeating: "<%#facts%>", count: 14)
        + String(repeating: "<%/facts%>", count: 14),
      String(repeating: "{{{content}}}", count: 4_000),
    ])
  func endless(template: String) throws {
    let fields = (0..<9).map { Field("Label \($0)", String(repeating: "v", count: 6_000)) }
    let report = Report(kind: "k", title: "t", facts: fields, blocks: [.fields(fields)])
    let style = try HouseStyle(template, name: "house", form: .html)
    let problem = #expect(throws: ExportProblem.self) { try style.bytes(of: report) }
    #expect(problem == .styleTooLarge(file: "house"))
  }

  @Test("a long session in the manual's form is far from too large")
  func large() throws {
    let blocks = (1...500).flatMap { number -> [Block] in
      [
        .heading(Heading(2, "Point \(number).", name: "Bread")),
        .heading(Heading(4, "R\(number).1")),
        .paragraph("Publish shares."),
        .fields([Field("Deadline", "2027-12"), Field("Lead", "Chamber")]),
      ]
    }
    let report = Report(kind: "k", title: "t", blocks: blocks)
    let template =
      "{{{style}}}{{#recommendations}}{{id}}{{#fields}}{{label}}{{value}}{{/fields}}"
      + "{{/recommendations}}{{{content}}}{{#sections}}{{{body}}}{{/sections}}"
    let values = StyleContext(report, .html).values
    let size = StyleSize(StyleTags(template).tags, values)
    let page = try HouseStyle(template, name: "house", form: .html).bytes(of: report)
    #expect(!size.isTooLarge && size.steps < 10_000)
    // What was worked out is what is written.
    #expect(abs(size.bytes - Double(page.count)) < 0.01 * Double(page.count))
  }
}
