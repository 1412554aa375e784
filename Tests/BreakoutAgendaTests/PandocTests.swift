import Testing

@testable import BreakoutAgenda

/// What becomes of a document that pandoc has read.
@Suite struct PandocTests {
  private static func words(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { #"{"t":"Str","c":"\#($0)"}"# }.joined(separator: #",{"t":"Space"},"#)
  }

  private static func block(_ kind: String, _ text: String) -> String {
    #"{"t":"\#(kind)","c":[\#(words(text))]}"#
  }

  private static func ordered(_ start: Int, _ style: String, _ items: [String]) -> String {
    #"{"t":"OrderedList","c":[[\#(start),{"t":"\#(style)"},{"t":"Period"}],[\#(items.map { "[\($0)]" }.joined(separator: ","))]]}"#
  }

  private static func lines(_ blocks: [String], meta: String = "", hasTitle: Bool = true)
    -> [String]?
  {
    let json =
      #"{"pandoc-api-version":[1],"meta":{\#(meta)},"blocks":[\#(blocks.joined(separator: ","))]}"#
    return PandocDocument(Array(json.utf8)).map {
      PandocMarkdown.lines(of: $0, hasTitleParagraphs: hasTitle)
    }
  }

  @Test func titleAndItsLikeComeBack() {
    let meta =
      #""title":{"t":"MetaInlines","c":[\#(Self.words("My Title"))]},"subtitle":{"t":"MetaInlines","c":[\#(Self.words("Part 2"))]},"author":{"t":"MetaList","c":[{"t":"MetaInlines","c":[\#(Self.words("Ann Lee"))]},{"t":"MetaString","c":"Tom"}]},"abstract":{"t":"MetaBlocks","c":[\#(Self.block("Para", "In short"))]}"#
    #expect(
      Self.lines([Self.block("Para", "Text")], meta: meta) == [
        "# My Title", "", "Part 2", "", "Ann Lee", "", "Tom", "", "In short", "", "Text",
      ])
    #expect(Self.lines([Self.block("Para", "Text")], meta: meta, hasTitle: false) == ["Text"])
  }

  @Test func aListThatWasTornIsOne() {
    let item = { (text: String) in Self.block("Para", text) }
    let nested = #"{"t":"BulletList","c":[[\#(item("x"))],[\#(item("y"))]]}"#
    #expect(
      Self.lines([
        Self.ordered(1, "Decimal", [item("One") + "," + nested]),
        Self.ordered(1, "Decimal", [item("Two")]),
        Self.ordered(3, "Decimal", [item("Three"), item("Four")]),
      ]) == ["1. One", "   - x", "   - y", "2. Two", "3. Three", "4. Four"])
    #expect(
      Self.lines([
        Self.ordered(1, "Decimal", [item("A"), item("B")]),
        Self.ordered(1, "Decimal", [item("C"), item("D")]),
        Self.ordered(1, "LowerAlpha", [item("E")]),
      ]) == [
        "1. A", "2. B", "", "<!-- -->", "", "1. C", "2. D", "", "<!-- -->", "", "1) E",
      ])
    #expect(
      Self.lines([Self.ordered(2, "Decimal", [item("A") + "," + item("more")])]) == [
        "2. A", "", "   more",
      ])
  }

  @Test func aListByStyleIsAList() {
    let styled = { (style: String, text: String) in
      #"{"t":"Div","c":[["",[],[["custom-style","\#(style)"]]],[\#(Self.block("Para", text))]]}"#
    }
    #expect(
      Self.lines([
        Self.block("Para", "Points:"), styled("List Bullet", "One?"),
        styled("List Bullet 2", "Two?"),
        styled("Body Text", "After"),
        #"{"t":"BulletList","c":[[\#(styled("List Bullet", "Three?"))]]}"#,
      ]) == ["Points:", "", "- One?", "- Two?", "", "After", "", "- Three?"])
  }

  @Test(
    arguments: [
      (
        #"{"t":"Strong","c":[{"t":"Str","c":"Hour"},{"t":"Space"}]},{"t":"Strong","c":[{"t":"Str","c":"two"}]},{"t":"Str","c":"x"}"#,
        "**Hour two**x"
      ),
      (
        #"{"t":"Emph","c":[{"t":"Str","c":"(10"},{"t":"Space"},{"t":"Str","c":"min)"}]}"#,
        "*(10 min)*"
      ),
      (#"{"t":"Quoted","c":[{"t":"DoubleQuote"},[{"t":"Str","c":"a"}]]}"#, "“a”"),
      (
        #"{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"Room"}],["https://example.org/x",""]]}"#,
        "[Room](https://example.org/x)"
      ),
      (
        #"{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"https://example.org"}],["https://example.org",""]]}"#,
        "https://example.org"
      ),
      (#"{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"above"}],["\u0023x",""]]}"#, "above"),
      (
        #"{"t":"Str","c":"a"},{"t":"Note","c":[]},{"t":"Image","c":[["",[],[]],[{"t":"Str","c":"logo"}],["x",""]]}"#,
        "a"
      ),
      (
        #"{"t":"Span","c":[["x",["anchor"],[]],[]]},{"t":"Span","c":[["",[],[["dir","rtl"]]],[{"t":"Str","c":"في"}]]}"#,
        "في"
      ),
      (
        #"{"t":"Str","c":"*a*_b_"},{"t":"Space"},{"t":"Str","c":"<x>"},{"t":"Space"},{"t":"Str","c":"AT&T"},{"t":"Space"},{"t":"Str","c":"a_b"}"#,
        #"\*a\*\_b\_ \<x> AT\&T a_b"#
      ),
      (#"{"t":"Str","c":"One"},{"t":"LineBreak"},{"t":"Str","c":"two"}"#, "One  \ntwo"),
      (#"{"t":"Str","c":"•"},{"t":"Space"},{"t":"Str","c":"typed"}"#, "• typed"),
      (#"{"t":"Str","c":"[x]:"},{"t":"Space"},{"t":"Str","c":"y"}"#, #"\[x]: y"#),
      (#"{"t":"Str","c":"_____"}"#, nil),
    ] as [(String, String?)])
  func wordsAreMarkdown(json: String, text: String?) {
    let lines = Self.lines([#"{"t":"Para","c":[\#(json)]}"#])
    #expect(lines?.joined(separator: "\n") == text ?? "")
  }

  private static func table(head: [String], _ rows: [[String]]) -> String {
    let cell = { (text: String) in #"[["",[],[]],{"t":"AlignDefault"},1,1,[\#(text)]]"# }
    let row = { (cells: [String]) in #"[["",[],[]],[\#(cells.map(cell).joined(separator: ","))]]"# }
    return
      #"{"t":"Table","c":[["",[],[]],[null,[]],[],[["",[],[]],[\#(head.isEmpty ? "" : row(head))]],[[["",[],[]],0,[],[\#(rows.map(row).joined(separator: ","))]]],[["",[],[]],[]]]}"#
  }

  @Test func tablesAreTables() {
    let cell = { (text: String) in Self.block("Plain", text) }
    #expect(
      Self.lines([Self.table(head: [cell("Hour"), cell("What")], [[cell("09:00"), cell("a|b")]])])
        == ["| Hour | What |", "| --- | --- |", #"| 09:00 | a\|b |"#])
    #expect(
      Self.lines([Self.table(head: [], [[cell("09:00"), ""]])]) == [
        "|  |  |", "| --- | --- |", "| 09:00 |  |",
      ])
    let list = #"{"t":"BulletList","c":[[\#(cell("x"))]]}"#
    #expect(
      Self.lines([
        Self.table(
          head: [cell("Hour"), cell("What")], [[cell("09:00"), cell("A & B") + "," + list]])
      ])
        == [
          "<table>", "<tr>", "<th>Hour</th>", "<th>What</th>", "</tr>", "<tr>", "<td>09:00</td>",
          "<td><p>A &amp; B</p>", "<ul>", "<li><p>x</p></li>", "</ul></td>", "</tr>", "</table>",
        ])
    #expect(
      Self.lines([Self.table(head: [], [[cell("A frame") + "," + list]])]) == [
        "A frame", "", "- x",
      ])
  }

  @Test func depthEnds() {
    let deep = (0..<200).reduce(Self.block("Para", "x")) { inner, _ in
      #"{"t":"BlockQuote","c":[\#(inner)]}"#
    }
    #expect(Self.lines([deep]) == [])
    #expect(
      Self.lines([
        "7", #"{"t":3}"#, #"{"t":"Table","c":[1]}"#, #"{"t":"OrderedList","c":[]}"#,
        #"{"t":"Header"}"#,
      ]) == [])
    #expect(PandocDocument(Array("[]".utf8)) == nil && PandocDocument([]) == nil)
  }
}
