import Foundation
import Testing

@testable import BreakoutAgenda

/// What a PDF gives, mended step by step.
@Suite struct PaperTests {
  @Test(
    arguments: [
      (["14-16 Septem-", "ber, 2027"], ["14-16 September,", "2027"]),
      (["Wheth-", "er that"], ["Whether", "that"]), (["of-", "fice"], ["office"]),
      (["a long-", "term plan and long-term aid"], ["a long-term", "plan and long-term aid"]),
      (["Asia-", "Pacific"], ["Asia-Pacific"]),
      (["citizen-", "based networks"], ["citizen-based", "networks"]),
      (["the long", "term", "a long-", "term plan"], ["the long", "term", "a long-term", "plan"]),
      (["COVID-", "19 was"], ["COVID-19", "was"]),
      (["soft\u{AD}", "ly so\u{AD}ft"], ["softly", "soft"]),
      (
        ["les uns et les autres", "pourquoi est-", "ce ainsi"],
        ["les uns et les autres", "pourquoi est-ce", "ainsi"]
      ),
      (["10 -", "12"], ["10 -", "12"]), (["- ", "x"], ["- ", "x"]), (["ends in-"], ["ends in-"]),
      (["  - How Septem-", "    ber ends"], ["  - How September", "    ends"]),
      (["in-", "", "side"], ["in-", "", "side"]),
    ] as [([String], [String])])
  func hyphensAtLineEndsAreUndone(lines: [String], mended: [String]) {
    #expect(LineHyphens.removed(from: lines, LineHyphens.Vocabulary(lines)) == mended)
  }

  @Test func hyphensOfATextThatNobodyBrokeStay() {
    let lines =
      (0..<30).map { "Line \($0) of a text without breaks" } + ["a cross-", "border thing"]
    #expect(
      LineHyphens.removed(from: lines, LineHyphens.Vocabulary(lines)).suffix(2) == [
        "a cross-border", "thing",
      ])
  }

  @Test(
    arguments: [
      ("of\u{FB01}ce e\u{FB00}ect \u{FB04}", "office effect ffl"), ("\u{F0B7}   One", "•   One"),
      ("  \u{F0A7} One \u{F0B7} two", "  • One  two"), ("\u{202B}x\u{202C}", "x"),
      ("plain", "plain"),
    ])
  func signsOfPaperAreLetters(line: String, mended: String) {
    #expect(PaperLetters.mended(line) == mended)
  }

  private static func pages(_ pages: [[String]]) -> [[String]] {
    RunningHeads.removed(from: pages).map { $0.filter { !$0.isEmpty } }
  }

  @Test func headsAndPageNumbersGo() {
    let pages = (1...4).map { ["  World Meeting", "", "Text \($0) here", "", "        \($0)"] }
    #expect(
      Self.pages(pages) == [
        ["  World Meeting", "Text 1 here"], ["Text 2 here"], ["Text 3 here"], ["Text 4 here"],
      ])
    let said = [["World Meeting", "World Meeting of Towns", "a"]] + Array(pages.dropFirst())
    #expect(Self.pages(said)[0] == ["World Meeting of Towns", "a"])
  }

  @Test(arguments: [
    "Page 2 of 3", "2/3", "- 2 -", "p. 2", "Página 2 de 3", "第 2 页", "2", "ii", "Стр. 2",
    "Concept note – version 7 – page 2",
  ])
  func pageNumbersAreKnown(second: String) {
    func foot(_ page: String) -> String {
      second == "ii"
        ? ["i", "ii", "iii"][Int(page).map { $0 - 1 } ?? 0]
        : second.replacing("2", with: page, maxReplacements: 1)
    }
    let pages = ["1", "2", "3"].map { ["Text \($0)", "b\($0)b", "c\($0)c", foot($0)] }
    #expect(Self.pages(pages).map(\.count) == [3, 3, 3])
  }

  @Test func whatIsNoPageNumberStays() {
    let items = [["1. Opening", "2. Report", "3. Vote"], ["4. Elections", "5. Closing"]]
    #expect(Self.pages(items) == items)
    #expect(Self.pages([["Text", "2027"]]) == [["Text", "2027"]])
    #expect(Self.pages([["Text", "1"]]) == [["Text"]])
    #expect(Self.pages([["09:00", "b"], ["10:00", "c"]]) == [["09:00", "b"], ["10:00", "c"]])
  }

  @Test func sentencesGoOnOverPages() {
    #expect(
      PaperText.joined([["", "a b", "", ""], ["", "c d."], ["E f", ""]]) == [
        "a b", "c d.", "", "E f",
      ])
    #expect(PaperText.joined([["- One?"], ["- Two?"]]) == ["- One?", "- Two?"])
    #expect(PaperText.joined([["Septem-"], ["ber"]]) == ["Septem-", "ber"])
  }

  @Test func listsAreIndentedAsInMarkdown() {
    #expect(
      PaperLayout.withPlainLists([
        "          In the middle", "Text", "", "   •    One that", "        goes on",
        "        o   in",
        "   •    Two", "Heading", "1. First", "   more", "10.  Tenth",
      ]) == [
        "In the middle", "Text", "", "• One that", "    goes on", "    o   in", "• Two", "",
        "Heading",
        "1. First", "    more", "10. Tenth",
      ])
    #expect(
      PaperLayout.withPlainLists(["- a", "b", "9h00 – c"]) == ["- a", "    b", "", "9h00 – c"])
    #expect(
      PaperLayout.withPlainLists(["•", "", "  How?", "•", "What?"]) == ["• How?", "• What?"])
    #expect(
      PaperLayout.withPlainLists(["•  a", "   o   b", "   o   c"]) == ["• a", "    • b", "    • c"])
    #expect(
      PaperLayout.withPlainLists(["09:00   Tea", "(a)  One", "", "2016. It", "e.g. x"]) == [
        "09:00   Tea", "(a) One", "", "2016. It", "e.g. x",
      ])
  }

  @Test func wideSpacingIsNoParagraph() {
    #expect(
      PaperLayout.withoutNeedlessGaps([
        "A sentence that is as long as the line", "", "goes on here.", "", "", "Another one.",
      ]) == ["A sentence that is as long as the line", "goes on here.", "", "Another one."])
    #expect(PaperLayout.withoutNeedlessGaps(["Short", "", "lower"]) == ["Short", "", "lower"])
  }

  @Test func arabicThatRunsBackwardsIsTurned() {
    let lines = [
      "كيف تجتمع المكتبات في 2027 من القرى (نعم)؟", "ما الذي يدفع UNESCO إلى القراءة.", "Latin",
    ]
    func reversed(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
    }
    let seen = [
      "؟)نعم( ىرقلا نم 2027 يف تابتكملا عمتجت فيك", ".ةءارقلا ىلإ UNESCO عفدي يذلا ام", "Latin",
    ]
    let visual = [
      "؟(" + reversed("نعم") + ") " + reversed("القرى") + " " + reversed("من") + " 2027 "
        + reversed("في")
        + " " + reversed("المكتبات") + " " + reversed("تجتمع") + " " + reversed("كيف"), seen[1],
      "Latin",
    ]
    #expect(VisualOrder.mended(visual) == lines)
    #expect(VisualOrder.mended(lines) == lines)
    let words = ["فيك لمعن نم لجأ مالسلا؟", "ام اذه."]
    #expect(VisualOrder.mended(words) == ["كيف نعمل من أجل السلام؟", "ما هذا."])
  }

  /// Between the marks that pdftotext writes, R and L begin a piece, and P ends it.
  @Test(
    arguments: [
      ("   R14-16 LX", "   R14-16 LX"), ("\u{202B}نعم\u{202C} and no", "نعم and no"),
      (
        "  <R>المائدة<L> :<P>السلام<L> 16-14 ،<P>أيلول <L> ،2027<P>قاعة <L> A12<P>في <L>.UNESCO<P><P>",
        "المائدة: السلام، 14-16 أيلول 2027، قاعة A12 في UNESCO."
      ),
      ("<R><L> 14-16<P>أيلول<L> ،16:30-14:00<P>اليوم<P>", "14-16 أيلول14:00-16:30، اليوم"),
      ("<R>عن <L>( SDG 17<P>الشراكات)؟<P>     <R><L>.2<P><P>", "2.   عن SDG 17 (الشراكات)؟"),
      ("<R>هل نعم؟ •<P>", "• هل نعم؟"),
      ("  <R>من نحن؟<P>    <R><L>\u{F0B7}<P><P>", "\u{F0B7}   من نحن؟"),
      ("<R>ل الخلاف<P>    <R>كيف نح ّ<P>", "كيف نحل الخلاف"), ("<R>فتحت ُأغلق<P>", "فتحت أغلق"),
      ("<R>no end", "no end"), ("<R>a<P>b<P>", "ab"),
    ])
  func piecesFromRightToLeftAreRead(line: String, read: String) {
    let marked = line.replacing("<R>", with: "\u{202B}").replacing("<L>", with: "\u{202A}")
      .replacing("<P>", with: "\u{202C}")
    #expect(DirectionMarks.resolved(marked) == read)
  }

  @Test func lamAndAlefAreInOrder() {
    #expect(
      LamAlef.mended([
        "الأنهار ال تعيش ألنها", "السالم خالل االجتماع", "لالجئين واألمم لألمم المجاالت والمقابالت",
      ])
        == [
          "الأنهار لا تعيش لأنها", "السلام خلال الاجتماع",
          "للاجئين والأمم للأمم المجالات والمقابلات",
        ])
    #expect(LamAlef.mended(["ألم تعلم أن السالم ال يعود"]) == ["ألم تعلم أن السالم ال يعود"])
  }

  @Test func formsOfArabicLettersAreLetters() {
    #expect(PaperLetters.plain("\u{FEE3}\u{FE8E} \u{FEFB}") == "ما لا")
  }

  @Test func linesThatThePaperHasPartedAreOne() {
    let text = """
      4th World Meeting of the Circle of River
      Towns Larkhaven, Ostermark, 14-16 Septem-
      ber, 2027

      Venue: Hall of Mills
      Date: 14 September
      •   How to help village clubs and mill own-
          ers build leagues so that everybody is
          heard?
      •   Another one
      09:00   Opening of it all, which is longer
      Words that fill the line of this page till
      1. a number
      Some dozens of huge words can end here on a
      page whose end comes.
      Panel "Bringing Back
      Owners: and Mills" again
      A title that is short
      Next
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      PaperWraps.joined(lines, LineHyphens.Vocabulary(lines)) == [
        "4th World Meeting of the Circle of River Towns Larkhaven, Ostermark, 14-16 September, 2027",
        "",
        "Venue: Hall of Mills", "Date: 14 September",
        "•   How to help village clubs and mill owners build leagues so that everybody is heard?",
        "•   Another one", "09:00   Opening of it all, which is longer",
        "Words that fill the line of this page till", "1. a number",
        "Some dozens of huge words can end here on a page whose end comes.",
        "Panel \"Bringing Back Owners: and Mills\" again", "A title that is short",
        "Next",
      ])
    let few = ["Few lines that are", "long enough"]
    #expect(PaperWraps.joined(few, LineHyphens.Vocabulary(few)) == few)
  }

  @Test func columnsOfTextAreNoTable() {
    let left = (0..<12).map { "left \($0) of a column full of words" }
    let right = (0..<12).map { "right \($0) of another one, as full" }
    let page =
      ["A title over both of the columns that follow it", ""]
      + zip(left, right).map { $0.padding(toLength: 40, withPad: " ", startingAt: 0) + $1 }
    #expect(PaperColumns.are(in: "x\n\u{0C}" + page.joined(separator: "\n")))
    let table = (0..<12).map {
      "0\($0):00        Talk \($0) about things that are quite long as such"
    }
    #expect(!PaperColumns.are(in: table.joined(separator: "\n")))
    #expect(!PaperColumns.are(in: left.joined(separator: "\n")) && !PaperColumns.are(in: ""))
  }

  @Test func aWholePaperIsANote() throws {
    let paper = """
         Meeting of Towns


      Points of Dis-
      cussion:

        \u{F0B7}   Who pays for clean riv-
            ers?
                    1
      \u{0C}   Meeting of Towns

        \u{F0B7}   Who de\u{FB01}nes the rules?
                    2
      \u{0C}
      """
    #expect(
      PaperText.lines(of: paper) == [
        "Meeting of Towns", "", "Points of Discussion:", "", "• Who pays for clean rivers?",
        "• Who defines the rules?",
      ])
    let reading = try AgendaReader.read(text: paper, name: "note.txt")
    #expect(
      reading.agenda.points.map(\.question) == [
        "Who pays for clean rivers?", "Who defines the rules?",
      ])
  }
}
