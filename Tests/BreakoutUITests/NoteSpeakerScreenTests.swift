import BreakoutModel
import Testing

@testable import BreakoutUI

/// Product rule F6 by keys: a note typed while somebody has the floor is theirs.
@Suite struct NoteSpeakerScreenTests {
  /// The first point is open; Amina has the floor since 20 seconds and Chen waits.
  private func room(columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room(columns: columns, rows: rows)
    room.press("n")
    for name in ["Amina Diallo (CSO)", "陈伟 (Business)"] {
      room.press("f")
      room.type(name)
      room.press("Enter")
    }
    room.press("s")
    room.wait(seconds: 20)
    return room
  }

  private func speakers(_ room: Room) -> [String?] {
    room.session.notes.values.map { $0.speaker.map(\.description) }
  }

  @Test func aNoteIsTheSpeakersUnlessTheLineNamesSomebody() {
    var room = room()
    room.note("firms should publish data")
    room.note("! trust needs a measure")
    room.note("@- the room applauds")
    room.note("@\"Olga Novak\" (UN) agrees")
    room.note("@(Government) will answer")
    room.note("... in writing")
    room.press("s")
    room.wait(seconds: 10)
    room.note("firms do already")
    room.press(".")
    room.wait(seconds: 10)
    room.note("a pause")
    #expect(
      speakers(room) == [
        "Amina Diallo (CSO)", "Amina Diallo (CSO)", nil, "Olga Novak (UN)", "Government",
        "陈伟 (Business)", nil,
      ])
  }

  @Test func agreementAndDivergenceAreNobodysUnlessTheLineNamesSomebody() {
    var room = room()
    room.press("i")
    room.type("+ all want data")
    #expect(!room.words.contains("@Amina Diallo"))
    room.press("Enter", "Esc")
    room.note("- some fear the cost")
    room.note("+ @(Business) the firms agree")
    #expect(speakers(room) == [nil, nil, "Business"])
  }

  @Test func aNoteBegunBeforeTheChangeAndFinishedSoonAfterIsTheOneBefores() {
    for (seconds, speaker) in [(7, "Amina Diallo (CSO)"), (8, "陈伟 (Business)")] {
      var room = room()
      room.press("i")
      room.type("firms should ")
      room.wait(seconds: 3)
      room.press("Esc", "s", "i")
      room.type("publish data")
      room.wait(seconds: seconds)
      #expect(room.words.contains("@\(speaker)"))
      room.press("Enter")
      #expect(speakers(room) == [speaker])
      #expect(room.session.notes.last?.text == "firms should publish data")
    }
  }

  @Test func whatLooksLikeACommandAndIsNoneIsTheSpeakersToo() {
    var room = room()
    room.note("/zzzz is no command")
    #expect(speakers(room) == ["Amina Diallo (CSO)"])
  }

  @Test func editingANoteLeavesItToWhomItBelongs() {
    var room = room()
    room.note("firms should publish data")
    room.press("s")
    room.wait(seconds: 30)
    room.press("i", "Up")
    room.type(" soon")
    room.press("Enter")
    #expect(speakers(room) == ["Amina Diallo (CSO)"])
    #expect(room.session.notes.last?.text == "firms should publish data soon")
  }

  /// The line shows whose note it will be, as far as there is room beside what is typed.
  @Test(arguments: [
    (80, "", "@Amina Diallo (CSO)"), (80, "firms should", "@Amina Diallo (CSO)"),
    (80, String(repeating: "firms ", count: 7), "@Amina Diallo"),
    (80, String(repeating: "firms ", count: 9), "@CSO"),
    (80, String(repeating: "firms ", count: 10), nil),
    (40, "", "@Amina Diallo (CSO)"), (40, "firms", "@Amina Diallo"), (40, "trust trust t", "@CSO"),
    (80, "@- the room", nil), (80, "@Olga agrees", nil), (80, "r Business > publish", nil),
    (80, "o in confidence", nil), (80, "s/a/b/", nil),
  ])
  func theLineShowsWhoseNoteItWillBe(columns: Int, typed: String, mark: String?) {
    var room = room(columns: columns, rows: columns == 40 ? 12 : 24)
    room.press("i")
    room.type(typed)
    let line = room.screen.split(separator: "\n").first { $0.contains("note ▸") } ?? ""
    let shown = line.split(separator: "▸").last ?? ""
    let behind = shown.dropFirst().dropFirst(typed.count).split(separator: "●")
    #expect(
      behind.first.map { String($0).trimmingSpaces } == (mark ?? ""), "\(line)")
    // Nobody is shown who was not asked for while the keys go elsewhere.
    room.press("Esc")
    let idle = room.screen.split(separator: "\n").first { $0.contains("note ▸") } ?? ""
    #expect(typed.contains("@") || !idle.contains("@"))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
