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
      #expect(room.words.contains("note ▸ \(speaker.prefix { $0 != " " })"))
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

  /// What the line will become, and whom it is put down to, stand at its left while it is typed.
  @Test(arguments: [
    (80, "", "note ▸ Amina Diallo ▸"), (80, "firms should", "note ▸ Amina Diallo ▸"),
    (120, "firms", "note ▸ Amina Diallo (CSO) ▸"), (40, "firms", "note ▸ Amina ▸"),
    (80, "a: publish", "action ▸ Amina Diallo ▸"), (80, "a:", "action ▸ Amina Diallo ▸"),
    (40, "a: publish", "action ▸ Amina ▸"), (120, "! trust", "key message ▸ Amina Diallo (CSO) ▸"),
    (80, "! trust", "key message ▸ Amina ▸"), (80, "- ", "divergence ▸"),
    (80, "-5 %", "note ▸ Amina Diallo ▸"), (80, "\"we", "note ▸ Amina Diallo ▸"),
    (120, "\"we\"", "quotation ▸ Amina Diallo (CSO) ▸"), (40, "\"we\"", "quote ▸ Amina ▸"),
    (80, "p: visas", "parked ▸ Amina Diallo ▸"), (80, "# 3 of 4", "data ▸ Amina Diallo ▸"),
    (80, "? who", "open question ▸ Amina ▸"), (80, "+ yes", "agreement ▸"),
    (80, "@- the room", "note ▸ nobody ▸"), (80, "@Olga agrees", "note ▸ Olga ▸"),
    (80, "@(UN) agrees", "note ▸ UN ▸"), (80, "@Olga a: agrees", "action ▸ Olga ▸"),
    (80, "r Business > publish", "recommendation ▸"), (80, "r:", "recommendation ▸"),
    (40, "r: publish", "recomm. ▸"), (80, "R 12 of it", "note ▸ Amina Diallo ▸"),
    (80, "o: in confidence", "off the record ▸"), (80, "o:", "off the record ▸"),
    (80, "! o: in confidence", "off the record ▸"), (40, "o: in confidence", "off record ▸"),
    (80, "O governo deve", "note ▸ Amina Diallo ▸"), (80, "s/a/b/", "note ▸ Amina Diallo ▸"),
    (80, "s/words/b/", "correction ▸"), (80, "/undo", "command ▸"),
    (80, "/zzzz", "note ▸ Amina Diallo ▸"), (80, "... and more", "more of the note ▸"),
  ])
  func whatTheLineWillBecomeStandsAtItsLeft(columns: Int, typed: String, left: String) {
    var room = room()
    room.note("@- some words")
    room.resize(columns: columns, rows: columns == 40 ? 12 : 24)
    room.press("i")
    room.type(typed)
    let line = room.screen.split(separator: "\n").first { $0.hasPrefix(" \(left)") }
    #expect(line?.dropFirst(left.count + 1).first == " ", "\(room.screen)")
    #expect(line?.dropFirst(left.count + 1).contains("▸") == false)
    // Nobody is shown who was not asked for while the keys go elsewhere.
    room.press("Esc")
    #expect(!room.screen.contains("Amina Diallo ▸"))
  }
}
