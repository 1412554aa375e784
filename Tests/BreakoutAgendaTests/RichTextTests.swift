import Testing

@testable import BreakoutAgenda

/// RTF, as programs write it.
@Suite struct RichTextTests {
  @Test(
    arguments: [
      // A character and its substitute, whatever it is.
      (#"\u8220"Village\u8221" Clubs\par"#, ["“Village” Clubs"]),
      (#"\u8220\'93Village\u8221\'94, No.\u160?9\par"#, ["“Village”, No.\u{A0}9"]),
      (#"\uc0 \u55357\uc1 \u57010\'3f Carta\par"#, ["🚲 Carta"]),
      (#"{\uc2 \u233??a}\u233?b\par"#, ["éaéb"]), (#"\u-10179?\u-8640?\par"#, ["🙀"]),
      (#"a\u8212\emdash b\u8221\par c\par"#, ["a—b”", "", "c"]),
      (#"\ldblquote One\rdblquote\~two \endash  three\_four\par"#, ["“One”\u{A0}two – three-four"]),
      (#"a\\b \{c\}\tab d\line e\par"#, [#"a\b {c} d  "#, "e"]),
      // Bold, hidden, struck out.
      (#"{\b Project:} X {\b\i  all }\par"#, ["**Project:** X  **all**"]),
      (#"Kept{\v  hidden}{\deleted  old}\par"#, ["Kept"]), (#"{\b }{\b0 x}\par"#, ["x"]),
      (#"5 * 3 and *this* <b>\par"#, [#"5 * 3 and \*this\* \<b>"#]),
      // What is none of the text.
      (
        #"{\header Page head\par}{\footer 1\par}{\info{\title X}}{\*\unknown y}Text{\footnote note}\par"#,
        ["Text"]
      ),
      (
        #"{\pict\wmetafile8 010009\bin3 }}}}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}\par"#,
        ["link"]
      ),
      // Lists.
      (
        #"{\listtext 1.\tab}\ls1\ilvl0 One\par\pard{\listtext\u8211\'96\tab}\ls2\ilvl1 in\par\pard{\listtext 2.\tab}\ls1\ilvl0 Two\par\pard Out\par"#,
        ["1. One", "    - in", "2. Two", "", "Out"]
      ),
      (#"{\listtext a)\tab}\ls1 A\par{\listtext b)\tab}B\par"#, ["1) A", "2) B"]),
      (#"{\pntext\'B7\tab}One\par"#, ["- One"]),
      (#"\pard\li360 \bullet \tab One\par\pard\li720 \bullet\tab in\par"#, ["- One", "    - in"]),
      (#"\pard 1.\tab One\par 2.\tab Two\par"#, ["1. One", "2. Two"]),
      (
        #"{\listtext \bullet\tab}\ls1 A\par{\listtext 3.\tab}\ls2 B\par{\listtext 4.\tab}\ls2 C\par"#,
        ["- A", "", "3. B", "4. C"]
      ),
      (
        #"{\shp{\*\shpinst\shpleft0{\sp{\sn x}}{\shptxt \pard Title\par}}}Text {\strike old}\par"#,
        ["Title", "", "Text"]
      ),
      (#"\bullet  One\line\bullet  Two\par"#, ["• One  ", "• Two"]),
      (#"1986. A year\par"#, ["1986. A year"]),
      // Tables: one without a head has none; one of one column is text.
      (
        #"\trowd\cellx1\cellx2\intbl 09:00\cell Tea | cake\par\intbl Bread\cell\row\trowd\intbl 10:00\cell\row\pard After\par"#,
        [
          "|  |  |", "| --- | --- |", #"| 09:00 | Tea \| cake<br>Bread |"#, "| 10:00 |  |", "",
          "After",
        ]
      ),
      (
        #"\trowd\trhdr\intbl A\cell B\cell\row\trowd\intbl 1\cell 2\cell\row"#,
        ["| A | B |", "| --- | --- |", "| 1 | 2 |"]
      ),
      (#"\trowd\intbl A frame\cell\row"#, ["A frame"]),
    ] as [(String, [String])])
  func textIsRead(text: String, lines: [String]) {
    let found = RichTextReader.lines(of: Array((#"{\rtf1\ansi\deff0"# + "\n" + text + "}").utf8))
    #expect(Array(found.reversed().drop { $0.isEmpty }.reversed()) == lines)
  }

  @Test func headingsAreKnownByLevelAndStyle() {
    let text = #"""
      {\rtf1{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}{\s7 Title;}}
      \pard\s7 The title\par\pard\s1{\b One}\par\pard\s2 Two\par\pard\outlinelevel2 Three\par\pard Text\par}
      """#
    #expect(
      RichTextReader.lines(of: Array(text.utf8)) == [
        "# The title", "", "# One", "", "## Two", "", "### Three", "", "Text",
      ])
  }

  @Test(
    arguments: [
      (#"\ansicpg1251 "#, [0xCF, 0xEE, 0xE2], "Пов"), (#"\ansicpg1252 "#, [0x93, 0xE9], "“é"),
      (#"{\fonttbl{\f3\fcharset204 X;}{\f4\fcharset134 Y;}}\f3 "#, [0xCF, 0xEE], "По"),
      (#"{\fonttbl{\f3\fcharset134 X;}}\f3 "#, [0xBB, 0xE1, 0xD2, 0xE9], "会议"),
      (#"{\fonttbl{\f3\fcharset178 X;}}\f3 "#, [0xDD, 0xED], "في"),
      (#"{\fonttbl{\f3\fcharset2 Symbol;}}\f3 "#, [0xB7], "•"), (#"\mac "#, [0x8E], "é"),
    ] as [(String, [UInt8], String)])
  func bytesAreLettersOfTheFontOrTheDocument(head: String, bytes: [UInt8], text: String) {
    let escaped = bytes.map { #"\'"# + String($0, radix: 16) }.joined()
    #expect(
      RichTextReader.lines(of: Array(#"{\rtf1"#.utf8) + Array((head + escaped + "}").utf8)) == [
        text
      ])
    #expect(RichTextReader.lines(of: Array((#"{\rtf1"# + head).utf8) + bytes + [0x7D]) == [text])
  }

  @Test func depthCostsNothing() {
    let deep = String(repeating: "{", count: 200_000) + "x" + String(repeating: "}", count: 200_000)
    #expect(RichTextReader.lines(of: Array((#"{\rtf1 "# + deep + "}").utf8)) == ["x"])
  }
}
