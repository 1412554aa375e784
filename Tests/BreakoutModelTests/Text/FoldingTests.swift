import Testing

@testable import BreakoutModel

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Müller", "muller"), ("MU\u{308}LLER", "muller"), ("Łódź", "lodz"), ("Ærø", "aero"),
    ("Straße", "strasse"), ("İstanbul ılık", "istanbul ilik"), ("Việt Nam", "viet nam"),
    ("Ἀθῆναι Ψυχής", "αθηναι ψυχησ"), ("Фёдор Йод", "федор иод"), ("Фе\u{308}дор", "федор"),
    ("أَحْمَد", "احمد"), ("שָׁלוֹם", "שלום"), ("हिन्दी", "हिन्दी"), ("がん", "がん"),
    ("陈伟", "陈伟"), ("ＣＳＯ", "cso"), ("co\u{AD}op", "coop"), ("한국", "한국"), ("𐐀", "𐐨"),
    ("≥ 30 %", "≥ 30 %"), ("", ""),
  ]) func folds(text: String, folded: String) {
    #expect(Array(text.folded.unicodeScalars) == Array(folded.unicodeScalars))
    #expect(text.folded.folded == text.folded)
  }

  @Test(arguments: [
    ("muller", "Frau Müller said", true), ("SAID müller", "Frau Muller said", true),
    ("mullers", "Frau Müller said", false), ("陈", "我们同意陈伟", true), ("ab", "aab", true),
    ("x", "", false),
  ]) func searches(term: String, text: String, isFound: Bool) throws {
    #expect(try #require(SearchTerm(term)).isFound(in: text) == isFound)
  }

  @Test func nothingToLookFor() {
    #expect(SearchTerm(" \u{301} ") == nil)
  }
}
