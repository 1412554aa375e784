import BreakoutModel
import TestSupport
import Testing

@testable import BreakoutAgenda

/// No harm that comes to a document harms the program; what a program makes of such a one is tried as well.
@Suite struct RandomDocumentTests {
  private static let richText = Array(
    #"""
    {\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset2 Symbol;}{\f2\fcharset134 B;}}
    {\stylesheet{\s1\outlinelevel0 heading 1;}}{\info{\title x}}\pard\s1 Title \u8220\'93x\u8221\'94\par
    {\listtext 1.\tab}\ls1\ilvl0 One {\b bold}\par\trowd\intbl a\cell b\cell\row\pard \f2 \'bb\'e1\par\bin3 abc}
    """#.utf8)

  private static let paper = Array(
    """
       Head

      Text that is bro-
      ken \u{F0B7} and

        \u{F0B7}  One
           goes on
        1. Two
                 1
    \u{0C}   Head
      كيف تجتمع 2027
        o   in
                 2
    """.utf8)

  private static let tree = Array(
    #"""
    {"meta":{"title":{"t":"MetaInlines","c":[{"t":"Str","c":"T"}]}},"blocks":[{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"H"}]]},
    {"t":"OrderedList","c":[[1,{"t":"Decimal"},{"t":"Period"}],[[{"t":"Para","c":[{"t":"Strong","c":[{"t":"Str","c":"x"}]}]}]]]},
    {"t":"Table","c":[["",[],[]],[null,[]],[],[["",[],[]],[]],[[["",[],[]],0,[],[[["",[],[]],[[["",[],[]],{"t":"A"},1,1,[{"t":"Plain","c":[]}]]]]]]],[["",[],[]],[]]]}]}
    """#.utf8)

  private static let zip = MadeUpFile.zip([("mimetype", "x"), ("word/document.xml", "y")])

  @Test func nothingThatHappensToADocumentIsTooMuch() {
    var numbers = SeededGenerator(seed: 22)
    for _ in RandomCases.count(400) {
      _ = RichTextReader.lines(of: Self.harmed(Self.richText, &numbers))
      _ = PaperText.lines(of: String(decoding: Self.harmed(Self.paper, &numbers), as: UTF8.self))
      if let document = PandocDocument(Self.harmed(Self.tree, &numbers)) {
        _ = PandocMarkdown.lines(of: document, hasTitleParagraphs: true)
      }
      for bytes in [Self.zip, MadeUpFile.compound(["WordDocument"])] {
        _ = AgendaFileKind.recognised(Self.harmed(bytes, &numbers), name: "x.docx")
      }
      _ = WebPage.prepared(Self.harmed(Array("<html><nav><p>é</nav></html>".utf8), &numbers))
    }
  }

  /// A few bytes are others, are gone, or are there twice.
  private static func harmed(_ bytes: [UInt8], _ numbers: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &numbers))
      switch Int.random(in: 0...3, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes = Array(bytes[..<end])
      }
    }
    return bytes
  }
}
