import TestSupport
import Testing

@testable import BreakoutModel

/// Product rule F6 and the table "A note's first characters".
@Suite struct NoteLineTests {
  @Test(arguments: [
    ("Trust needs a shared measure", NoteKind.note, "Trust needs a shared measure"),
    ("! Trust needs a measure", .keyMessage, "Trust needs a measure"),
    ("!Trust", .keyMessage, "Trust"),
    ("+ publish", .agreement, "publish"), ("+publish", .agreement, "publish"),
    ("- audit", .divergence, "audit"), ("-\u{A0}audit", .divergence, "audit"),
    ("- 5 % of firms", .divergence, "5 % of firms"), ("+ 5 firms", .agreement, "5 firms"),
    ("a:  Chamber sends the list", .action, "Chamber sends the list"),
    ("a:Chamber", .action, "Chamber"), ("A: Chamber", .action, "Chamber"),
    ("a : la Chambre", .action, "la Chambre"), ("a\u{202F}: la Chambre", .action, "la Chambre"),
    ("? who pays", .question, "who pays"), ("p: visas", .parked, "visas"),
    ("# 35 % of contracts", .data, "35 % of contracts"), ("# youth first", .data, "youth first"),
    ("\"we never asked\"", .quotation, "we never asked"),
    ("\" we never asked \"", .quotation, "we never asked"),
    ("“we “never” asked”", .quotation, "we “never” asked"),
    ("\"we \"never\" asked\"", .quotation, "we \"never\" asked"),
    ("„nie gefragt“", .quotation, "nie gefragt"), ("”aldrig”", .quotation, "aldrig"),
    ("«рынок»", .quotation, "рынок"), ("»nie«", .quotation, "nie"), ("「信任」", .quotation, "信任"),
    ("“mixed\"", .quotation, "mixed"),
    // Full-width forms and letters that look alike are the same marks.
    ("！信任", .keyMessage, "信任"), ("？谁付钱", .question, "谁付钱"), ("－ 不", .divergence, "不"),
    ("a：名单", .action, "名单"), ("ａ：名单", .action, "名单"), ("ｐ： 签证", .parked, "签证"),
    ("а: список", .action, "список"), ("А: список", .action, "список"),
    ("р: визы", .parked, "визы"),
    ("α: λίστα", .action, "λίστα"), ("ρ: βίζες", .parked, "βίζες"),
    ("\u{FEFF}a: list", .action, "list"), ("a\u{200B}: list", .action, "list"),
    ("\\- literally", .note, "- literally"), ("\\-5 %", .note, "-5 %"),
    ("\\n and \\r", .note, "\\n and \\r"), ("\\a: it is", .note, "a: it is"),
    ("\\o: spelt", .note, "o: spelt"), ("C:\\temp", .note, "C:\\temp"),
    ("  padded  ", .note, "padded"), ("two\nlines", .note, "two\nlines"),
  ]) func kinds(line: String, kind: NoteKind, text: String) {
    #expect(
      NoteLine(parsing: line, knowing: .room)
        == .note(kind: kind, text: text, speaker: .current, tags: NoteLine.tags(in: text)))
  }

  /// A mark is nothing that a sentence of any language begins with.
  @Test(arguments: [
    "A participant asked", "a lot of trust", "A lot depends on it", "a per capita share",
    "O governo deve publicar os dados.", "o governo deve", "O sea, no hay consenso.",
    "o bien nadie",
    "O si pubblica tutto.", "о чём речь", "О правах", "α και β", "ο υπουργός",
    "P 5 states", "p 12 of the paper has the figures", "p. 12", "a) first", "o) last",
    "R 12 of the paper", "R & D", "r. 2020", "Re: the list", "Ao: x", "ao: x", "ó: x",
    "o\u{301}: x",
    "-5 % in two years", "-x", "－5％", "– Да", "— Нет", "−5 %", "+5 % in two years", "+49 30 1234",
    "s/he must publish", "s/he must publish/", "S/he must publish/they may/",
    "s/he/she/ said the chair",
    "s/he should be appointed / elected by June",
    "\"Leave no one behind\" was quoted", "“Don’t” – they said", "\"A\" and \"B\"", "“A” and “B”",
    "\"we never asked", "\"we never asked\".", "¿Quién paga?", "*unknown start", "~",
    "#1 priority is water",
    "Off we go", "off the record, he said", "offer: two",
    "about trust", "please", "October: too late", "10:30 it began",
  ]) func aSentenceIsANoteWithAllItsWords(line: String) {
    #expect(
      NoteLine(parsing: line, knowing: .room)
        == .note(kind: .note, text: line, speaker: .current, tags: []))
  }

  @Test(arguments: [
    "+", "-", "!", "?", "#", "\"", "\"\"", "\" \"", "a:", "a: ", "p:", "...", "…", "r ", "r", "r:",
    "o", "/", "/ x", "/etc/hosts is a file", "/2 of them", "s/old", "s/old/",
    "s/old/new",
    "s//new/", "s/a/b/ and more", "@", "@-", "@ x", "@Amina Diallo", "@CSO:", "@\"no end", "@()",
    "r | by 2027", "@a@b.org writes",
  ]) func whatLacksATextIsAPlainNote(line: String) {
    let text = line.trimmed
    #expect(
      NoteLine(parsing: line, knowing: .room)
        == .note(kind: .note, text: text, speaker: .current, tags: []))
  }

  @Test(arguments: [
    ("", NoteLine.empty), (" \t ", .empty),
    ("… and so on", .continuation("and so on")), ("...and so on", .continuation("and so on")),
    ("⋯⋯继续", .continuation("继续")), ("。。。继续", .continuation("继续")),
    ("/next", .command("next")), ("/merge-point 3 into 4", .command("merge-point 3 into 4")),
    ("／next", .command("next")),
    ("s/old/new/", .substitution(.init(old: "old", new: "new"))),
    ("s/old/new/g", .substitution(.init(old: "old", new: "new"))),
    ("s/old//", .substitution(.init(old: "old", new: ""))),
    ("s／旧／新／", .substitution(.init(old: "旧", new: "新"))),
    ("s/km\\/h/m\\/s/", .substitution(.init(old: "km/h", new: "m/s"))),
    ("s/a\\\\/b\\c/", .substitution(.init(old: "a\\", new: "b\\c"))),
    (
      "R @CSO Business > publish data | by 2027",
      .recommendation(
        .init(
          text: "publish data", addressees: ["Business"], deadline: "2027", proposer: "CSO"))
    ),
    ("r publish data", .recommendation(.init(text: "publish data"))),
    ("r: publish data", .recommendation(.init(text: "publish data"))),
    ("R: publish data", .recommendation(.init(text: "publish data"))),
    ("ｒ： publish data", .recommendation(.init(text: "publish data"))),
  ]) func otherLines(line: String, meaning: NoteLine) {
    #expect(NoteLine(parsing: line, knowing: .room) == meaning)
  }

  @Test(arguments: [
    ("o: in confidence", "in confidence"), ("O: x", "x"), ("o:x", "x"), ("o : x", "x"),
    ("о: кириллица", "кириллица"), ("О: x", "x"), ("ο: x", "x"), ("ｏ：x", "x"), ("o：x", "x"),
    ("\u{200B}o: x", "x"), ("o\u{200D}: x", "x"), ("o:\nx", "x"),
    ("! o: x", "! x"), ("+ o: x", "+ x"), ("- o: x", "- x"), ("-o: x", "-x"), ("a: o: x", "a: x"),
    ("r o: x", "r x"), ("r: o: x", "r: x"), ("? o: x", "? x"), ("\"o: x\"", "\"x\""),
    ("off the record: x", "x"), ("Off the record : x", "x"), ("off-the-record: x", "x"),
    ("Off: x", "x"), ("/o x", "x"), ("/off x", "x"), ("! off: x", "! x"), ("o:", ""), ("o: ", ""),
    ("@CSO o:", ""),
    ("... o: x", "... x"), ("o: o: x", "o: x"), ("(o: x)", "(x)"), ("* o: x", "* x"),
    ("@Maria o: x", "@Maria x"), ("@CSO o: x", "@CSO x"), ("@Amina Diallo o: x", "@Amina Diallo x"),
    ("@Nobody Heard Of o: x", "@Nobody Heard Of x"), ("@Maria: o: x", "@Maria: x"),
    ("@- o: x", "@- x"), ("! @Maria o: x", "! @Maria x"), ("@Maria ! o: x", "@Maria ! x"),
  ]) func whatGoesWithOffTheRecordIsOffTheRecord(line: String, text: String) {
    #expect(NoteLine(parsing: line, knowing: .room) == .offTheRecord(text))
    #expect(NoteLine.isOffTheRecord(line, knowing: .room))
    #expect(NoteLine.recordable(line, knowing: .room).trimmed.isEmpty)
  }

  @Test(arguments: [
    ("line one\no: secret", "line one"), ("a: x\r\n\n @CSO o: secret\nmore", "a: x\r\n"),
    ("o:", ""), ("o: ", ""), ("one\ntwo", "one\ntwo"), ("one\no", "one\no"),
  ]) func aFileGetsNothingFromTheFirstSecretLineOn(text: String, kept: String) {
    #expect(NoteLine.recordable(text) == kept)
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
    #expect(
      NoteLine(parsing: "@CSO a: share it", knowing: .room)
        == .note(kind: .action, text: "share it", speaker: .by(nil, "CSO"), tags: []))
  }

  @Test(arguments: [
    ("more for #youth, #Женщины and (#local-first).", ["youth", "Женщины", "local-first"]),
    ("#youth #YOUTH", ["youth"]), ("no. #3 of C#, a#b, # c", []), ("#sdg_17- x", ["sdg_17"]),
    ("#青年 参与", ["青年"]), ("#हिन्दी", ["हिन्दी"]),
  ]) func tags(text: String, tags: [String]) {
    #expect(NoteLine.tags(in: text) == tags)
  }

  @Test(arguments: [
    ("o:", true), ("O: secret", true), ("  o\t:x", true), ("\no:\nx", true), ("o", false),
    ("", false),
    ("o ", false), ("of course: no", false), ("x o: y", false), ("x\no: y", false),
  ]) func offTheRecord(text: String, isSecret: Bool) {
    #expect(NoteLine.isOffTheRecord(text) == isSecret)
    if case .offTheRecord = NoteLine(parsing: text) { #expect(isSecret) }
  }

  @Test func whatIsOffTheRecordIsNeverADraft() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5000 {
      let line = random.text(of: Self.pieces, upTo: 6)
      if case .offTheRecord = NoteLine(parsing: line, knowing: .room) {
        #expect(NoteLine.isOffTheRecord(line, knowing: .room), "\(line)")
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
        id: NoteID(1), point: nil,
        NoteDraft(
          at: .start, kind: random.pick(NoteKind.allCases), text: text, speaker: speaker))
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
    "_", "a:", "o:", "p:", "r:", "s/", "“", "«", "»", "「", "о:", "：", "-5", "... ", "\u{200B}",
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
