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

  /// Everything in a row is one name, option or word; the first is how it folds.
  @Test(arguments: [
    ["o'shea", "O'Shea", "O’Shea", "OʼShea", "O‘Shea", "O′Shea", "O＇Shea", "O´Shea", "O`Shea"],
    [
      "jean-luc", "Jean-Luc", "Jean‐Luc", "Jean‑Luc", "Jean–Luc", "Jean−Luc", "Jean﹣Luc",
      "Jean－Luc",
    ],
    ["li na", "Li Na", "Li\u{A0}Na", "Li\u{3000}Na", "Li\u{202F}Na", "Li  Na", "Li\tNa", "Ｌｉ　Ｎａ"],
    ["\"leave\" no one", "“Leave” no one", "«Leave» no one", "„Leave“ no one", "＂Leave＂ no one"],
    ["a>b=c,d;e:f(g)", "A＞B＝C，D；E：F（G）"],
    ["2030", "２０３０", "٢٠٣٠", "۲۰۳۰", "२०३०"],
    ["カタカナ", "ｶﾀｶﾅ"], ["ガ", "ｶﾞ"],
    ["احمد", "أحمد", "إحمد", "آحمد", "ٱحمد", "أَحْمَد", "أحـمـد", "ﺃﺣﻤﺪ"],
    ["علي", "على", "علی", "ﻋﻠﻲ"], ["كريم", "کریم", "كريم"], ["مومن", "مؤمن"], ["لا", "ﻻ"],
    ["让·莫内", "让•莫内", "让・莫内", "让･莫内"], ["office", "oﬃce"],
  ]) func variantsOfOneMarkAreOne(forms: [String]) {
    for form in forms { #expect(form.folded == forms[0], "\(form)") }
  }

  @Test(arguments: [
    ["Ana", "Anna"], ["Li Na", "Lina"], ["O'Shea", "Oshea"], ["Plan A", "Plan B"], ["A-B", "AB"],
    ["陈伟", "陈玮"], ["は", "ば"], ["فاطمة", "فاطم"], ["C++", "C"], ["Σ", "Е"],
    ["Option 1", "Option 2"],
  ]) func differentNamesStayDifferent(names: [String]) {
    #expect(names[0].folded != names[1].folded)
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
