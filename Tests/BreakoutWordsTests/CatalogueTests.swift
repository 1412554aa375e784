import Testing

@testable import BreakoutWords

/// Catalogues of other languages, as translators' tools write them.
@Suite struct CatalogueTests {
  private let russian = #"""
    # Some translator, 2026.
    msgid ""
    msgstr ""
    "Language: ru\n"
    "Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n"

    #. How many.
    #: somewhere.c:12
    msgctxt "trial.missing"
    msgid "{1} vote of {2} is missing"
    msgid_plural "{1} votes of {2} are missing"
    msgstr[0] "{2}: нет {1} голоса"
    msgstr[1] "{2}: нет {1} голосов (2)"
    msgstr[2] "{2}: нет "
    "{1} голосов"

    #, fuzzy
    msgctxt "trial.close"
    msgid "Close"
    msgstr "Может быть"

    msgctxt "trial.objects"
    msgid "{1} objects to {2}."
    msgstr "Против {2}: {1}."

    msgctxt "trial.seats"
    msgid "One seat"
    msgid_plural "{1} seats"
    msgstr[0] "{1} место"
    msgstr[1] "{1} места"
    msgstr[2] "{1} мест"

    #~ msgid "Old"
    #~ msgstr "Старое"
    """#

  private struct Trial: Vocabulary {
    let words: Words
    init(_ words: Words) { self.words = words }

    func missing(_ count: Int, _ group: String) -> String {
      say(
        count, "\(count) vote of \(group) is missing", "\(count) votes of \(group) are missing",
        #function, "Words/Trial.swift")
    }

    func objects(_ name: String, _ text: String) -> String {
      say("\(name) objects to \(text).", #function, "Words/Trial+More.swift")
    }

    func seats(_ count: Int) -> String {
      say(count, "One seat", "\(count) seats", #function, "Words/Trial.swift")
    }

    var close: String { say("Close", #function, "Words/Trial.swift") }
    var unknown: String { say("Unknown", #function, "Words/Trial.swift") }
  }

  @Test func aSentenceIsSaidInTheLanguageOfTheCatalogue() throws {
    let words = Words(try PortableObject(russian).catalogue())
    let trial = Trial(words)
    #expect(words.language == Language(code: "ru", isRightToLeft: false))
    #expect(trial.objects("Ann {2}", "R3") == "Против R3: Ann {2}.")
    let counts = [0, 1, 2, 5, 11, 12, 21, 22, 111]
    #expect(
      counts.map { trial.missing($0, "CSO") } == [
        "CSO: нет 0 голосов", "CSO: нет 1 голоса", "CSO: нет 2 голосов (2)", "CSO: нет 5 голосов",
        "CSO: нет 11 голосов", "CSO: нет 12 голосов", "CSO: нет 21 голоса",
        "CSO: нет 22 голосов (2)", "CSO: нет 111 голосов",
      ])
  }

  /// A language's form for one may hold the number that the English one goes without, also for 21 and 31.
  @Test func aFormHasItsNumberAlsoWhereTheEnglishOneHasNone() throws {
    let trial = Trial(Words(try PortableObject(russian).catalogue()))
    #expect([1, 21, 2, 5].map(trial.seats) == ["1 место", "21 место", "2 места", "5 мест"])
    #expect([1, 2].map(Trial(Words()).seats) == ["One seat", "2 seats"])
  }

  @Test func whatIsMissingOrUnsureIsSaidInEnglish() throws {
    let trial = Trial(Words(try PortableObject(russian).catalogue()))
    #expect(trial.unknown == "Unknown")
    #expect(trial.close == "Close")
  }

  @Test func withoutACatalogueItIsEnglish() {
    let trial = Trial(Words())
    #expect(trial.missing(1, "CSO") == "1 vote of CSO is missing")
    #expect(trial.missing(0, "CSO") == "0 votes of CSO are missing")
    #expect(trial.objects("Ann", "R3") == "Ann objects to R3.")
  }

  @Test func theLanguageIsTheOneOfWhereItIsSaid() throws {
    let words = Words(try PortableObject(russian).catalogue())
    #expect(Words.current.language == .english)
    words.speak { #expect(Words.current.language.code == "ru") }
    #expect(Words.current.language == .english)
  }

  @Test(
    arguments: [
      ("{1} is {2}", nil, ["{2} {1}"], nil),
      ("{1} is {2}", nil, ["{2}"], .wrongPart(1)),
      ("{1} is {2}", nil, ["{1} {2} {3}"], .wrongPart(3)),
      ("{1} is {2}", nil, [""], .missing),
      ("{1} vote", "{1} votes", ["{1} a", "{1} b"], nil),
      ("{1} vote", "{1} votes", ["{1} a"], .wrongForms(1, of: 2)),
      ("{1} vote", "{1} votes", ["{1} a", ""], .wrongForms(1, of: 2)),
      ("a vote", "{1} votes", ["eine Stimme", "{1} Stimmen"], nil),
    ] as [(String, String?, [String], CatalogueEntry.Fault?)])
  func aTranslationThatLosesAPartIsNotUsed(
    english: String, plural: String?, forms: [String], fault: CatalogueEntry.Fault?
  ) {
    let entry = CatalogueEntry(key: "a.b", english: english, englishPlural: plural, forms: forms)
    #expect(entry.fault(forms: 2) == fault)
  }

  @Test(arguments: [
    ("msgid \"a\nmsgstr \"b\"", 1, PortableObject.Problem.Kind.brokenText),
    ("msgid \"a\"\nmsgstr \"\\x\"", 2, .brokenText),
    ("msgid \"a\"\nmsgtext \"b\"", 2, .notUnderstood("msgtext")),
    ("msgstr \"b\"", 1, .outOfPlace),
    ("\"b\"", 1, .outOfPlace),
    ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"", 1, .outOfPlace),
    ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"", 4, .outOfPlace),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"", 3, .outOfPlace),
  ])
  func whatCannotBeReadIsSaidWithItsLine(
    text: String, line: Int, kind: PortableObject.Problem.Kind
  ) {
    #expect(throws: PortableObject.Problem(line: line, kind: kind)) { try PortableObject(text) }
  }

  @Test func aWrittenCatalogueIsReadAgain() throws {
    let read = try PortableObject(russian)
    #expect(try PortableObject(read.text) == read)
  }

  @Test(arguments: [
    ("nplurals=1; plural=0;", [0, 0, 0, 0]),
    ("nplurals=2; plural=n>1;", [0, 0, 1, 1]),
    ("nplurals=2; plural=(n != 1);", [1, 0, 1, 1]),
    ("nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2;", [2, 0, 1, 1]),
    ("nplurals=2; plural=!(n == 1);", [1, 0, 1, 1]),
    ("nplurals=2; plural=n/0;", [0, 0, 0, 0]),
    ("nplurals=2; plural=n;", [0, 1, 1, 1]),
  ])
  func theFormFollowsTheLanguagesRule(header: String, forms: [Int]) throws {
    let rule = try #require(PluralRule(header))
    #expect([0, 1, 2, 7].map(rule.form) == forms)
  }

  @Test(arguments: [
    "", "nplurals=2;", "nplurals=0; plural=0;", "nplurals=2; plural=n &&;", "nplurals=2; plural=m;",
    "nplurals=2; plural=(n;", "nplurals=2; plural=n n;",
  ])
  func aRuleThatCannotBeReadIsRefused(header: String) {
    #expect(PluralRule(header) == nil)
  }

  /// A catalogue is a file from anywhere.
  @Test func aRuleWithoutEndIsRefused() {
    for sign in ["(", "!", "n ? "] {
      let rule = String(repeating: sign, count: 100_000)
      #expect(PluralRule("nplurals=2; plural=\(rule)n;") == nil)
    }
  }
}
