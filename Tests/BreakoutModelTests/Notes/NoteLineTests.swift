import Testing

@testable import BreakoutModel

/// Product rule F6 and the table "A note's first characters".
@Suite struct NoteLineTests {
  @Test(arguments: [
    ("Trust needs a shared measure", NoteKind.note, "Trust needs a shared measure"),
    ("! Trust needs a measure", .keyMessage, "Trust needs a measure"),
    ("!Trust", .keyMessage, "Trust"),
    ("+ publish", .agreement, "publish"), ("- audit", .divergence, "audit"),
    ("a  Chamber sends the list", .action, "Chamber sends the list"),
    ("? who pays", .question, "who pays"), ("p visas", .parked, "visas"),
    ("# 35 % of contracts", .data, "35 % of contracts"), ("#youth first", .data, "youth first"),
    ("\"we never asked\"", .quotation, "we never asked"),
    ("\"we never asked", .quotation, "we never asked"),
    ("“we “never” asked”", .quotation, "we “never” asked"), ("«рынок»", .quotation, "рынок"),
    ("！信任", .keyMessage, "信任"), ("？谁付钱", .question, "谁付钱"),
    // A sign belongs to its number; the kind is by the rule.
    ("-5 % of firms", .divergence, "-5 % of firms"), ("+ 5 firms", .agreement, "5 firms"),
    // Capitals begin sentences.
    ("A participant asked", .note, "A participant asked"), ("P 5 states", .note, "P 5 states"),
    ("about trust", .note, "about trust"), ("please", .note, "please"),
    ("*unknown start", .note, "*unknown start"), ("~", .note, "~"),
    ("\\- literally", .note, "- literally"), ("\\n and \\r", .note, "\\n and \\r"),
    ("\\r it is", .note, "r it is"), ("C:\\temp", .note, "C:\\temp"),
    ("  padded  ", .note, "padded"), ("two\nlines", .note, "two\nlines"),
  ]) func kinds(line: String, kind: NoteKind, text: String) {
    #expect(
      NoteLine(parsing: line, knowing: .room)
        == .note(kind: kind, text: text, speaker: .current, tags: NoteLine.tags(in: text)))
  }

  @Test(arguments: [
    "+", "-", "!", "?", "#", "\"", "\"\"", "a ", "p", "...", "…", "r ", "r", "o ", "o", "/", "/ x",
    "/etc/hosts is a file", "/2 of them", "s/old", "s//new/", "s/a/b/ and more", "@", "@-", "@ x",
    "@Amina Diallo", "@CSO:", "@\"no end", "@()", "r | by 2027", "@a@b.org writes",
  ]) func whatLacksATextIsAPlainNote(line: String) {
    let text = line.trimmed
    #expect(
      NoteLine(parsing: line, knowing: .room)
        == .note(kind: .note, text: text, speaker: .current, tags: []))
  }

  @Test(arguments: [
    ("", NoteLine.empty), (" \t ", .empty),
    ("… and so on", .continuation("and so on")), ("...and so on", .continuation("and so on")),
    ("o in confidence", .offTheRecord("in confidence")), ("O x", .offTheRecord("x")),
    ("/next", .command("next")), ("/merge-point 3 into 4", .command("merge-point 3 into 4")),
    ("s/old/new/", .substitution(.init(old: "old", new: "new"))),
    ("s/old/new", .substitution(.init(old: "old", new: "new"))),
    ("s/old/new/g", .substitution(.init(old: "old", new: "new"))),
    ("s/old/", .substitution(.init(old: "old", new: ""))),
    ("s/km\\/h/m\\/s/", .substitution(.init(old: "km/h", new: "m/s"))),
    ("s/a\\\\/b\\c/", .substitution(.init(old: "a\\", new: "b\\c"))),
    (
      "R @CSO Business > publish data | by 2027",
      .recommendation(
        .init(
          text: "publish data", addressees: ["Business"], deadline: "2027", proposer: "CSO"))
    ),
    ("r publish data", .recommendation(.init(text: "publish data"))),
  ]) func otherLines(line: String, meaning: NoteLine) {
    #expect(NoteLine(parsing: line, knowing: .room) == meaning)
  }

  @Test(arguments: [
    ("@- nobody", SpokenBy.nobody, "nobody"),
    ("@cso we verify", .by(nil, "CSO"), "we verify"), ("@CSO: x", .by(nil, "CSO"), "x"),
    ("@CSOs verify", .by("CSOs", nil), "verify"),
    ("@amina diallo we agree", .by("Amina Diallo", nil), "we agree"),
    ("@amina we agree", .by("Amina Diallo", nil), "we agree"),
    ("@muller yes", .by("Anna Müller", "Business"), "yes"),
    ("@MU\u{308}LLER: yes", .by("Anna Müller", "Business"), "yes"),
    ("@chen yes", .by("chen", nil), "yes"),
    ("@chen wei yes", .by("Chen Wei", nil), "yes"),
    ("@Chen Weiming: yes", .by("Chen Weiming", nil), "yes"),
    ("@Chen Wei (un) yes", .by("Chen Wei", "UN"), "yes"),
    ("@Kofi (Youth) yes", .by("Kofi", "Youth"), "yes"),
    ("@Kofi (quietly) yes", .by("Kofi", nil), "(quietly) yes"),
    ("@Kofi_Annan yes", .by("Kofi Annan", nil), "yes"),
    ("@Kofi yes", .by("Kofi", nil), "yes"), ("@Kofi: yes", .by("Kofi", nil), "yes"),
    ("@Kofi Annan: yes", .by("Kofi Annan", nil), "yes"),
    ("@Ana de la Cruz: yes", .by("Ana de la Cruz", nil), "yes"),
    ("@Kofi says this: yes", .by("Kofi", nil), "says this: yes"),
    ("@\"any name, at all\" (CSO): yes", .by("any name, at all", "CSO"), "yes"),
    ("@(Youth) yes", .by(nil, "Youth"), "yes"), ("@(cso) yes", .by(nil, "CSO"), "yes"),
    ("@陈伟：数据", .by("陈伟", nil), "数据"), ("@жуков да", .by("Фёдор Жуков", nil), "да"),
    ("@احمد نعم", .by("أحمد", nil), "نعم"),
  ]) func speakers(line: String, speaker: SpokenBy, text: String) {
    #expect(
      NoteLine(parsing: line, knowing: .room)
        == .note(kind: .note, text: text, speaker: speaker, tags: []))
    #expect(
      NoteLine(parsing: "+ " + line, knowing: .room)
        == .note(kind: .agreement, text: text, speaker: speaker, tags: []))
  }

  @Test func aPrefixMayFollowTheName() {
    #expect(
      NoteLine(parsing: "@CSO \"we verify\"", knowing: .room)
        == .note(kind: .quotation, text: "we verify", speaker: .by(nil, "CSO"), tags: []))
    #expect(
      NoteLine(parsing: "@CSO a share", knowing: .room)
        == .note(kind: .note, text: "a share", speaker: .by(nil, "CSO"), tags: []))
  }

  @Test(arguments: [
    ("more for #youth, #Женщины and (#local-first).", ["youth", "Женщины", "local-first"]),
    ("#youth #YOUTH", ["youth"]), ("no. #3 of C#, a#b, # c", []), ("#sdg_17- x", ["sdg_17"]),
    ("#青年 参与", ["青年"]), ("#हिन्दी", ["हिन्दी"]),
  ]) func tags(text: String, tags: [String]) {
    #expect(NoteLine.tags(in: text) == tags)
  }

  @Test(arguments: [
    ("o ", true), ("O secret", true), ("  o\tx", true), ("o\nx", true), ("o", false), ("", false),
    ("of course", false), ("x o y", false),
  ]) func offTheRecord(text: String, isSecret: Bool) {
    #expect(NoteLine.isOffTheRecord(text) == isSecret)
    if case .offTheRecord = NoteLine(parsing: text) { #expect(isSecret) }
  }

  @Test func whatIsOffTheRecordIsNeverADraft() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5000 {
      let line = random.text(of: Self.pieces, upTo: 6)
      if case .offTheRecord = NoteLine(parsing: line, knowing: .room) {
        #expect(NoteLine.isOffTheRecord(line), "\(line)")
      }
    }
  }

  @Test func anEditedNoteReadsAsItWas() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<4000 {
      let text = random.text(of: Self.pieces, upTo: 8).trimmed
      if text.isEmpty { continue }
      let speaker = random.pick(Self.speakers)
      let note = Note(
        id: NoteID(1), point: nil, at: .start, kind: random.pick(NoteKind.allCases), text: text,
        speaker: speaker)
      let line = NoteLine.text(for: note)
      #expect(
        NoteLine(parsing: line, knowing: .room)
          == .note(
            kind: note.kind, text: text, speaker: speaker.map(SpokenBy.speaker) ?? .current,
            tags: NoteLine.tags(in: text)), "\(line)")
    }
  }

  @Test func everyLineKeepsItsLetters() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4000 {
      let line = random.text(of: Self.pieces, upTo: 8)
      guard case .note(_, let text, _, _) = NoteLine(parsing: line, knowing: .room) else {
        continue
      }
      #expect(!text.isEmpty && line.contains(text), "\(line)")
    }
  }

  private static let pieces = [
    " ", " ", "a", "r", "o", "p", "s", "/", "+", "-", "!", "?", "\"", "”", "#", "@", "\\", ":",
    "(", ")", "…", ".", "..", "5", "CSO", "Amina", " Diallo", "|", ">", "x", "é", "陈", "नि", "\n",
    "_",
    "e\u{301}", "👩‍💻", "ا",
  ]

  private static let speakers: [Speaker?] = [
    nil, nil, Speaker(name: "Amina", constituency: nil), Speaker(name: nil, constituency: "CSO"),
    Speaker(name: "A \"B\" \\ (C)", constituency: "X) \\"), Speaker(name: nil, constituency: "é:"),
  ]
}

extension SpokenBy {
  fileprivate static func by(_ name: String?, _ constituency: String?) -> SpokenBy {
    .speaker(Speaker(name: name, constituency: constituency))
  }
}
