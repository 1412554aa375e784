import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Names in free text that a regime does not let out of the room (product rule F17).
struct NameScanTests {
  private static let roster = [
    ParticipantDraft(name: "Amina Diallo", organisation: "Rivers Alive", constituency: "CSO"),
    ParticipantDraft(name: "Tomás Okoro", organisation: "The Open Wells Trust"),
    ParticipantDraft(name: "Nguyễn Thị Đào", organisation: "UNDP", constituency: "UN"),
    ParticipantDraft(name: "Hope Mbeki", organisation: "CSO"),
    ParticipantDraft(name: "LEE Ann", organisation: "HP"),
    ParticipantDraft(name: "王小明", organisation: "和平基金会"),
    ParticipantDraft(name: "Анна Иванова", organisation: "Мирный Дом"),
    ParticipantDraft(name: "أحمد بن سعيد القاسمي", organisation: "مؤسسة الجسر"),
    ParticipantDraft(name: "김민수", organisation: "한빛"),
    ParticipantDraft(name: "Jan de Vries"),
    ParticipantDraft(name: "Sam"),
  ]

  private func room(_ regime: AttributionRegime) -> Room {
    var agenda = Room.baku
    agenda.rules.attribution = regime
    var room = Room(agenda)
    room.act(.people(.add(Self.roster)))
    room.act(.walk(.next(confirmed: false)))
    return room
  }

  /// What is found in a note.
  private func found(_ text: String, _ regime: AttributionRegime = .chathamHouse) -> [String] {
    var room = room(regime)
    room.note(text, .agreement)
    return NameScan(room.session).hits.map(\.found)
  }

  @Test(
    "who is named by the agenda, and for whom they are there",
    arguments: [
      "Dr. Ann Lee, Water Institute", "Ann Lee (Water Institute)", "Ann Lee – Water Institute",
      "Prof. Ann Lee, Director, Water Institute",
    ])
  func peopleOfTheAgenda(_ person: String) {
    for people in [
      People(panellists: [person]), People(moderators: [person]), People(rapporteurs: [person]),
    ] {
      var agenda = Room.baku
      agenda.rules.attribution = .chathamHouse
      agenda.masthead.people = people
      var room = Room(agenda)
      room.act(.walk(.next(confirmed: false)))
      room.note("Ann Lee of the Water Institute wants meters", .agreement)
      room.note("the institute of water is far away", .agreement)
      let found = NameScan(room.session).hits.map(\.found)
      #expect(found.contains("Ann Lee") && found.contains("Water Institute"), "\(found)")
      #expect(!found.contains("institute") && !found.contains("water"), "\(found)")
    }
  }

  @Test(
    "whole names, whatever the case, the marks, the width and the order",
    arguments: [
      ("As amina  DIALLO said", "amina  DIALLO"), ("diallo, amina: yes", "diallo, amina"),
      ("Tomas Okoro's words", "Tomas Okoro"), ("ask Nguyen Thi Dao", "Nguyen Thi Dao"),
      ("Ａｍｉｎａ Ｄｉａｌｌｏ", "Ａｍｉｎａ Ｄｉａｌｌｏ"), ("Ami\u{200B}na\nDiallo", "Ami\u{200B}na\nDiallo"),
      ("A. Diallo agreed", "A. Diallo"), ("an idea of de Vries, Jan", "de Vries, Jan"),
      ("hope mbeki", "hope mbeki"), ("Ann Lee or LEE Ann", "Ann Lee"), ("SAM agrees", "SAM"),
      ("据王小明说", "王小明"), ("王 小明", "王 小明"), ("김민수는 찬성", "김민수"),
      ("слова Анны Ивановой", "Анны Ивановой"), ("с ИВАНОВОЙ", "ИВАНОВОЙ"),
      ("قال أحمد بن سعيد القاسمي", "أحمد بن سعيد القاسمي"), ("رأي القاسمي", "القاسمي"),
      ("وأحمد بن سعيد القاسمي", "وأحمد بن سعيد القاسمي"),
    ])
  func names(text: String, first: String) {
    #expect(found(text).first == first)
    #expect(found(text, .affiliation).first == first)
    #expect(found(text, .attributed) == [])
  }

  @Test(
    "parts of names that can only be names, and initials as such",
    arguments: [
      ("Okoro disagreed", ["Okoro"]), ("amina's plan", ["amina"]), ("VRIES", ["VRIES"]),
      ("A. D. objects", ["A. D"]), ("D.A. too", ["D.A"]), ("T.O. and A.D.", ["T.O", "A.D"]),
      ("We hope for more", []), ("Ann and Thi", []), ("a d or AD", []), ("小明", []),
      ("in the U.N.", []), ("i.e. t.o. be", []), ("sample", []), ("dialloism", []),
    ])
  func parts(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "organisations where they may not be told, constituencies never",
    arguments: [
      ("the rivers alive plan", ["rivers alive"]), ("Open Wells Trust", ["Open Wells Trust"]),
      ("undp office", ["undp"]), ("HP and hp", ["HP"]), ("в Мирный дом", ["Мирный дом"]),
      ("由和平基金会支持", ["和平基金会"]), ("مع مؤسسة الجسر", ["مؤسسة الجسر"]),
      ("CSO and UN", []), ("Rivers are alive", []),
    ])
  func organisations(text: String, expected: [String]) {
    #expect(found(text) == expected)
    #expect(found(text, .group) == expected)
    #expect(found(text, .affiliation) == [])
  }

  @Test(
    "e-mail addresses and handles of anybody",
    arguments: [
      ("write to a.b+c@example.org.", ["a.b+c@example.org"]), ("@adiallo agrees", ["@adiallo"]),
      ("用户@例子.公司", ["用户@例子.公司"]), ("at 5@10, two@once, a @ b", []),
      ("x@y.org,z@y.org", ["x@y.org", "z@y.org"]),
    ])
  func addresses(text: String, expected: [String]) {
    for regime in [AttributionRegime.affiliation, .group, .chathamHouse] {
      #expect(found(text, regime) == expected)
    }
  }

  @Test("whoever runs the session may be named except under the Chatham House Rule")
  func officers() {
    let found = AttributionRegime.allCases.map { regime in
      var agenda = Room.baku
      agenda.rules.attribution = regime
      var room = Room(agenda)
      room.note("Thanks to M. Ortiz", .agreement)
      return NameScan(room.session).hits.map(\.found)
    }
    #expect(found == [[], [], [], ["M. Ortiz"]])
  }

  @Test("names that were only typed count as well")
  func typedNames() {
    var room = room(.group)
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.note("said", by: "Zanele Mokoena", of: "Greenbank")
    room.recommend(RecommendationFields(text: "Act.", proposer: "Ivo Sanader (Bluebank)"))
    room.act(.consensus(.call(.recommendation(id), confirmed: false)))
    room.act(.consensus(.reserve(Statement(by: "the delegation of women", reason: "for women"))))
    room.act(.consensus(.callOff))
    room.act(.floor(.request(InterventionDetails(FloorPerson(name: "Pelle Holm")))))
    room.note("said", by: "Somebody from Oslo", of: "CSO")
    room.note("said", by: "Delegate Norway", of: "CSO")
    for text in [
      "Mokoena", "somebody came from there", "one delegate", "GREENBANK", "Sanader", "Bluebank",
      "Holm", "women",
    ] {
      room.note(text, .agreement)
    }
    #expect(
      NameScan(room.session).hits.map(\.found)
        == ["Mokoena", "GREENBANK", "Sanader", "Bluebank", "Holm"])
  }

  @Test("every text that a document prints is looked through, and says where it is")
  func places() {
    var agenda = Room.baku
    agenda.rules.attribution = .chathamHouse
    agenda.masthead.title = "With Amina Diallo"
    agenda.points[0].question = "What does Amina Diallo want?"
    var room = Room(agenda)
    room.act(.people(.add(Self.roster)))
    room.act(.walk(.next(confirmed: false)))
    let name = "Amina Diallo"
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.note(name, .agreement, tags: ["Okoro"])
    room.recommend(RecommendationFields(text: name, indicator: name, rationale: name))
    room.act(.recommendation(.edit(id, RecommendationFields(text: "Act.", lead: name))))
    room.act(.consensus(.call(.recommendation(id), confirmed: false)))
    room.act(.consensus(.reserve(Statement(by: "CSO", reason: name))))
    room.wait(seconds: 9)
    room.act(.consensus(.declare))
    room.act(.clock(.pause(reason: name)))
    room.act(.clock(.resume))
    room.act(.closeSession(confirmed: true))
    let day = CalendarDate(year: 2016, month: 5, day: 1)!
    room.act(.followUp(.note(id, FollowUpEntry(date: day, state: .done, note: name))))
    let draft = NoteDraft(at: room.now, text: name)
    let hits = NameScan(room.session, unsaved: [draft]).hits
    #expect(
      hits.map(\.sentence) == [
        "The title of the session has a person's name in it; reword it.",
        "The question of point 1 has a person's name in it; reword it.",
        "A note under point 1 has a person's name in it; reword it.",
        "A note under point 1 has a person's name in it; reword it.",
        "A note that is not saved yet has a person's name in it; reword it.",
        "The lead of R1.1 has a person's name in it; reword it.",
        "An earlier wording of R1.1 has a person's name in it; reword it.",
        "A follow-up note on R1.1 has a person's name in it; reword it.",
        "The record of the consensus call D1 has a person's name in it; reword it.",
        "The reason of the break at 10:00 has a person's name in it; reword it.",
      ])
    #expect(
      hits.map(\.place) == [
        .session, .point(PointID(1)), .note(NoteID(1)), .note(NoteID(1)), .unsaved,
        .recommendation(id), .recommendation(id), .recommendation(id), .decision(DecisionID(1)),
        .session,
      ])
    #expect(hits.allSatisfy { !$0.sentence.contains("Amina") })
  }

  @Test("each text by the regime of its point at its moment")
  func regimes() {
    var room = room(.attributed)
    room.note("1: Okoro")
    room.wait(minutes: 1)
    room.act(.document(.setRegime(.chathamHouse, of: PointID(1), coversEarlier: false)))
    room.wait(minutes: 1)
    room.note("2: Okoro")
    room.wait(minutes: 1)
    room.act(.walk(.next(confirmed: true)))
    room.note("3: Okoro")
    room.act(.document(.setRegime(.affiliation, of: nil, coversEarlier: true)))
    #expect(
      NameScan(room.session).hits.map(\.place) == [
        .note(NoteID(1)), .note(NoteID(2)), .note(NoteID(3)),
      ])
    room.act(.undo)
    #expect(NameScan(room.session).hits.map(\.place) == [.note(NoteID(2))])
  }
}
