import Foundation
import Glibc
import TestSupport
import Testing

@testable import BreakoutUI

/// Several seats at one session, as real programs: what one does is on the others' screens, who is there is
/// told, and a seat goes from one terminal to another.
@Suite(.mostlyWaiting) struct SeatsTests {
  @Test func whatOneDoesIsOnTheOtherScreenAtOnce() throws {
    let room = try Room.small()
    let moderator = try room.open()
    let rapporteur = try room.join()
    try moderator.nextPoint(1)
    try rapporteur.waitForText("By the moderator: opening point 1")
    try rapporteur.type("half a sen")
    try moderator.run(.typeNote)
    try moderator.note("From the moderator")
    try rapporteur.waitForText("From the moderator")
    #expect(rapporteur.screen.noteLine == "half a sen")
    try rapporteur.type("tence\n")
    try moderator.waitForText("half a sentence")
    #expect(try room.isIntact())
  }

  @Test func whoIsThereIsToldAndWhoDiesIsGoneWithinFiveSeconds() throws {
    let room = try Room.small()
    let moderator = try room.open()
    let maria = try room.join("--name", "Maria")
    try moderator.waitForText("with rapporteur Maria since")
    try maria.waitForText("with moderator since")
    try maria.note("One act")
    try moderator.waitForText("last act")
    #expect(try room.run("list").output.contains("now at it: moderator, rapporteur Maria\n"))
    let viewer = try room.join("--seat", "viewer")
    try viewer.waitForText("moderator")
    maria.kill()
    try moderator.waitForScreen("the rapporteur to be gone", within: .seconds(5)) {
      !$0.contains("Maria since") && $0.contains("viewer")
    }
    // Who comes back gets the seat, and not a number behind the name.
    let again = try room.join("--name", "Maria")
    try moderator.waitForText("rapporteur Maria")
    #expect(!again.screen.contains("Maria 2"))
  }

  @Test func aSecondOneInARoleGetsANumber() throws {
    let room = try Room.small()
    let first = try room.join()
    let second = try room.join()
    try second.waitForText("You sit here as rapporteur 2: the other seat is taken.")
    try first.waitForText("with rapporteur 2 since")
  }

  /// A laptop's battery dies: the seat goes on at another terminal, with what was typed.
  @Test func aSeatIsTakenOverWithWhatWasTyped() throws {
    let room = try Room.small()
    let old = try room.open()
    try old.nextPoint(1)
    try old.run(.typeNote)
    try old.type("half a sentence")
    try old.waitForText("half a sentence")
    try old.waitUntilIdle()
    let new = try room.join("--seat", "moderator", "--take-over")
    try new.waitForScreen("the text") { $0.noteLine == "half a sentence" }
    try old.waitForText("The seat of the moderator was taken over at another terminal")
    try new.type(" goes on\n")
    try old.waitForText("half a sentence goes on")
    try old.press("n")
    try old.waitForText("This seat only looks on")
    #expect(
      try room.run("log", room.session).output.contains("moderator       note “half a sentence"))
  }

  @Test func twoWhoChangeOneNoteChoose() throws {
    let room = try Room.small()
    let moderator = try room.open()
    try moderator.nextPoint(1)
    let rapporteur = try room.join()
    try rapporteur.note("Bread for all")
    try moderator.run(.typeNote)
    for (seat, text) in [(moderator, " by 2027"), (rapporteur, " by 2030")] {
      try seat.waitForText("Bread for all")
      try seat.run(.editLastNote, in: .noteLine)
      try seat.waitForScreen("the note in the line") { $0.noteLine == "Bread for all" }
      try seat.type(text)
    }
    try moderator.press("Enter")
    try rapporteur.waitForScreen("the new note") {
      $0.rows.contains { $0.hasSuffix("all by 2027") }
    }
    try rapporteur.press("Enter")
    try rapporteur.waitForText("Two versions of one note")
    try rapporteur.waitForText("Theirs, by the moderator")
    try rapporteur.press("m")
    try moderator.waitForText("Bread for all by 2030")
    let log = try room.run("log", room.session).output
    #expect(log.contains("rapporteur      the change of note “Bread for all by 2030”"), "\(log)")
  }

  /// Product rule F6: a rapporteur who types does not hear of the moderator's votes.
  @Test func aFastTypistLosesNoCharacterWhileTheModeratorVotes() throws {
    let room = try Room.small()
    let moderator = try room.open()
    try moderator.nextPoint(1)
    let rapporteur = try room.join(size: TerminalSize(columns: 80, rows: 30))
    try rapporteur.note("r Bakers > bake more", shows: "R1.1")
    try moderator.waitForText("R1.1")
    var typed: [String] = []
    for number in 1...12 {
      let words = "N\(number) the room says that bread is for everybody and always was"
      typed.append(words)
      for word in words.split(separator: " ") {
        try rapporteur.type(word == "N\(number)" ? "\(word)" : " \(word)")
        if word == "bread" { try moderator.press(number % 2 == 1 ? "v" : "Esc") }
        if word == "always", number % 2 == 1 { try moderator.waitForText("Vote") }
      }
      try rapporteur.type("\n")
    }
    try rapporteur.waitForScreen("all notes saved") { $0.noteLine == "" && $0.contains("N12 the") }
    // Nothing is ever drawn from an empty screen again.
    let clearings = ["\u{1B}[2J", "\u{1B}[J"].map {
      String(decoding: rapporteur.output, as: UTF8.self).ranges(of: $0).count
    }
    #expect(clearings.reduce(0, +) <= 1, "\(clearings)")
    let document = try room.run("export", room.session, "--format", "json", "--output", "-").output
    for words in typed { #expect(document.contains(words), "\(words)") }
  }

  /// The acceptance: two seats driven at once by 500 acts end on the screen that a third one reads from the
  /// file, also after one of them was killed and came back.
  @Test func fiveHundredInterleavedActsGiveOneScreen() throws {
    let room = try Room.small()
    let moderator = try room.open()
    try moderator.nextPoint(1)
    try moderator.run(.typeNote)
    var rapporteur = try room.join()
    var random = SeededGenerator(seed: 2027)
    for number in 1...500 {
      let isModerator = random.below(2) == 0
      let seat = isModerator ? moderator : rapporteur
      let name = isModerator ? "M\(number)" : "R\(number)"
      switch random.below(10) {
      case 0: try seat.type("… and \(name)\n")
      case 1: try seat.type("s/bread/water/\n")
      case 2: try seat.type("/undo\n")
      case 3: try seat.type("/redo\n")
      case 4: try seat.type("r Bakers > bake \(name) | by 2027-12\n")
      case 5: try seat.type("! \(name) bread is a key message\n")
      default: try seat.type("\(name) bread is what we eat\n")
      }
      // Another seat's act is taken back only after a question, which is answered with no.
      if number % 25 == 0 { try seat.type("Go on\n") }
      if number == 300 {
        rapporteur.kill()
        rapporteur = try room.join()
      }
    }
    // One of them may be far behind with what was typed, and its end then stands above the other's last lines.
    var program = try Program.breakout("watch", room.session)
    program.home = room.home
    let watch = try program.start()
    try watch.waitForText("Watching")
    for (name, typist) in [("moderator", moderator), ("rapporteur", rapporteur)] {
      try typist.type("r Bakers > end of the \(name)\n")
      try watch.waitForText("end of the \(name)", within: .seconds(60))
    }
    try moderator.type("r Bakers > end of all\n")
    let viewer = try room.join("--seat", "viewer")
    for seat in [moderator, rapporteur, viewer] { try seat.waitForText("end of all") }
    // A frame may be half read when its last row is there.
    for seat in [moderator, rapporteur, viewer] { try seat.waitUntilIdle() }
    // A notice of two rows takes one from the record.
    let screens = [moderator, rapporteur, viewer].map { Array($0.screen.record.suffix(12)) }
    #expect(screens[0] == screens[2] && screens[1] == screens[2], "\(screens)")
    #expect(screens[2].count == 12)
    #expect(try room.isIntact())
  }

  @Test func aCopiedFileSaysSo() throws {
    let room = try Room.withSession()
    let copy = room.home.file("copy.breakout")
    try FileManager.default.copyItem(atPath: room.session, toPath: copy)
    var program = try Program.breakout(copy)
    program.home = room.home
    let seat = try program.start()
    try seat.waitForText("This file came from another place on this machine;")
    try seat.type("i")
    try seat.note("In the copy")
    let original = try room.open()
    try original.type("iIn the original\n")
    try original.waitForText("In the original")
    let verify = try room.run("verify", room.session, copy)
    #expect(verify.status == .exited(1))
    #expect(verify.output.contains("are copies of one session that part after event"))
  }
}

/// `breakout watch` and `breakout log`.
@Suite struct ActLineTests {
  @Test func theLogTellsEveryActInWords() throws {
    let room = try Room.small()
    let moderator = try room.open()
    try moderator.nextPoint(1)
    let maria = try room.join("--name", "Maria")
    try maria.note("Bread for all")
    try maria.type("/undo\n")
    try maria.waitForText("Taken back: note")
    moderator.signal(SIGTERM)
    maria.signal(SIGTERM)
    for seat in [moderator, maria] { try seat.waitForExit() }
    let log = try room.run("log", room.session)
    #expect(log.status == .success)
    let lines = log.output.split(separator: "\n").map {
      $0.replacing(/^\d\d:\d\d:\d\d/, with: "at")
    }
    #expect(
      lines == [
        "at  moderator       the creation of the session",
        "at  moderator       opening point 1 “Bread”",
        "at  rapporteur Maria  note “Bread for all”",
        "at  rapporteur Maria  taking back note “Bread for all”",
      ])
    let json = try room.run("log", "agenda", "--format", "json").output.split(separator: "\n")
    #expect(json.count == 4)
    let last = try JSONSerialization.jsonObject(with: Data(json[3].utf8)) as? [String: Any]
    #expect(last?["kind"] as? String == "undone" && last?["of"] as? Int == 3)
    #expect(last?["role"] as? String == "rapporteur" && last?["name"] as? String == "Maria")
    #expect(try room.run("log", "nobody").status == .exited(1))
  }

  @Test func theWatchPrintsActsAsTheyHappen() throws {
    let room = try Room.small()
    let moderator = try room.open()
    var program = try Program.breakout("watch", room.session, "--until-closed")
    program.home = room.home
    let watch = try program.start()
    try watch.waitForText("Watching agenda.breakout; Ctrl-C ends it.")
    try moderator.nextPoint(1)
    try watch.waitForText("moderator       opening point 1 “Bread”")
    try moderator.run(.typeNote)
    try moderator.note("Bread for all")
    try watch.waitForText("note “Bread for all”")
    try moderator.type("/close session\n")
    try watch.waitForText("closing the session")
    #expect(try watch.waitForExit() == .success)
  }
}

extension Room {
  /// Sits down at the session that is open, in the rapporteur's seat unless it says otherwise.
  fileprivate func join(
    _ arguments: String..., size: TerminalSize = .standard
  ) throws -> RunningProgram {
    var program = try Program.breakout()
    program.arguments = ["join", agenda] + arguments
    program.size = size
    program.home = home
    if !FileManager.default.fileExists(atPath: session) { try open().kill() }
    let running = try program.start()
    try running.waitForText("saved")
    return running
  }
}

extension Screen {
  /// What stands in the record, beside the agenda.
  fileprivate var record: [String] {
    rows.filter { $0.contains("│") }.map { row in
      String(row.split(separator: "│", maxSplits: 1, omittingEmptySubsequences: false).last ?? "")
    }.filter { !$0.allSatisfy { $0 == " " } }
  }
}
