import Foundation
import TestSupport
import Testing

@testable import BreakoutUI

/// `breakout merge`: the rooms of a forum become one synthesis.
@Suite(.mostlyWaiting) struct MergeTests {
  /// A home with sessions of several rooms in it.
  private final class Forum {
    let home: TemporaryFolder

    init() throws {
      home = try TemporaryFolder()
    }

    /// Holds a session in which each text is adopted by consensus, and leaves it open.
    func hold(_ name: String, adopting texts: String..., killed: Bool = false) throws {
      let agenda = home.file("\(name).md")
      try """
      ---
      event: Forum 2027
      room: \(name)
      duration: 40 min
      ---
      # Equal partners

      ## Points of Discussion
      1. **Bread** (10 min)
         What shall we eat?

      """.write(toFile: agenda, atomically: true, encoding: .utf8)
      var program = try Program.breakout(agenda)
      program.home = home
      let seat = try program.start()
      try seat.waitForText("saved")
      try seat.run(.typeNote)
      try seat.note("/next point", shows: "Point 1 is open.")
      try seat.run(.leaveNote, in: .noteLine)
      try adopt(texts, at: seat)
      seat.signal(killed ? SIGKILL : SIGTERM)
      try seat.waitForExit()
      // Whoever looks next brings the log that a killed program leaves into the file.
      if killed { _ = try CommandRun(["list"], home: home) }
    }

    func goOn(_ name: String, adopting texts: String...) throws {
      var program = try Program.breakout(home.file("\(name).md"))
      program.home = home
      let seat = try program.start()
      try seat.waitForText("saved")
      try adopt(texts, at: seat)
      seat.signal(SIGTERM)
      try seat.waitForExit()
    }

    private func adopt(_ texts: [String], at seat: RunningProgram) throws {
      for text in texts {
        try seat.run(.typeNote)
        try seat.note("r \(text)", shows: " saved")
        try seat.run(.leaveNote, in: .noteLine)
        try seat.run(.callConsensus)
        try seat.adoptByConsensus()
        try seat.press("Esc")
        try seat.waitForScreen("the cockpit") { !$0.text.contains("May I take it") }
      }
    }

    func session(_ name: String) -> String { home.file("data/breakout/\(name).breakout") }

    func run(_ arguments: String...) throws -> CommandRun {
      try CommandRun(["merge"] + arguments, home: home)
    }

    func start(_ arguments: String...) throws -> RunningProgram {
      var program = try Program.breakout()
      program.arguments = ["merge"] + arguments
      program.home = home
      return try program.start()
    }

    func text(of name: String) throws -> String {
      try String(contentsOfFile: home.file(name), encoding: .utf8)
    }

    var documents: [String] {
      get throws {
        try FileManager.default.contentsOfDirectory(atPath: home.path)
          .filter { $0.contains("-synthesis-") }.sorted()
      }
    }
  }

  private static let shares = "Business > Publish annual local procurement shares"
  private static let like = "Business > Publish local procurement shares"

  @Test func aForumFromItsRoomsToItsDocument() throws {
    let forum = try Forum()
    try forum.hold("red", adopting: Self.shares, "CSOs > Train one hundred local mediators")
    try forum.hold("blue", adopting: Self.like, "CSOs > Train one hundred mediators")

    let screen = try forum.start("red", "blue")
    try screen.waitForText("1 of 2 · 2 to decide")
    try screen.waitForText("B2-R1.1")
    try screen.press("m")
    try screen.waitForText("The common wording")
    try screen.type(" online")
    try screen.press("Enter")
    try screen.waitForText("2 of 2 · 1 to decide")
    try screen.waitForText("● saved")
    // Nothing that was decided is lost, however the program ends.
    screen.kill()
    try screen.waitForExit()
    #expect(try forum.text(of: "plenary-synthesis.json").contains("shares online"))
    #expect(try forum.documents.isEmpty)

    let again = try forum.start()
    try again.waitForText("1 of 1 · 1 to decide")
    try again.resize(columns: 40, rows: 12)
    try again.waitForScreen("one above the other") { $0.text.contains("2 B2-R1.2 CSOs") }
    try again.resize(columns: 80, rows: 24)
    try again.waitForText("2  B2-R1.2")
    try again.press("1")
    try again.waitForText("all decided")
    try again.press("q")
    #expect(try again.waitForExit() == .success)
    #expect(try again.leftBehind() == [])
    let name = try #require(try forum.documents.first)
    let document = try forum.text(of: name)
    #expect(name.hasPrefix("forum-2027-synthesis-DRAFT-2-rooms-"))
    #expect(name.hasSuffix("-entries-2-decisions.md"))
    #expect(
      document.contains("publish annual local procurement shares online")
        && document.contains(" B1-R1.1, B2-R1.1"))
    #expect(
      document.contains("(B1): Consensus") && document.contains("ADOPTED BY CONSENSUS"))
    #expect(document.contains("Dropped as duplicates"))

    // A third room asks about what is new alone.
    try forum.hold("green", adopting: "CSOs > Train one hundred local mediators by 2028")
    let third = try forum.start("red", "blue", "green")
    try third.waitForText("1 of 1 · 1 to decide")
    try third.waitForText("B3-R1.1")
    try third.press("b")
    try third.waitForText("all decided")
    try third.press("q")
    #expect(try third.waitForExit() == .success)
    let answer = try forum.run("--answer", "json", "--format", "all", "--replace")
    let json = try #require(try answer.json() as? [String: Any])
    #expect((json["undecided"] as? [Any])?.isEmpty == true)
    #expect((json["rooms"] as? [Any])?.count == 3)
  }

  @Test func withoutATerminalThePairsAreListedAndKept() throws {
    let forum = try Forum()
    try forum.hold("red", adopting: Self.shares)
    try forum.hold("blue", adopting: Self.like)
    let failed = try forum.run("red", "blue", "--undecided", "fail")
    #expect(failed.status == .exited(1))
    #expect(failed.errors.contains("1 pair is not decided, so no document is written"))
    #expect(try forum.documents.isEmpty)

    let answer = try forum.run(
      "red", "blue", "--format", "markdown,text,html,docx,odt,json,csv", "--output",
      forum.home.path)
    #expect(answer.status == .success, "\(answer.errors)")
    #expect(
      answer.output.contains(
        "B1-R1.1 and B2-R1.1: probably the same, 4 words in common, likeness 1.00"))
    #expect(answer.errors.contains("red is still open; it is merged as it stands."))
    #expect(try forum.documents.count == 7)
    let merged = try forum.text(of: "plenary-synthesis.json")
    let copy = try #require(try forum.documents.first { $0.hasSuffix(".json") })
    #expect(try forum.text(of: copy) == merged)
    // The same again gives the same, and nothing is asked for twice.
    let same = try forum.run("red", "blue", "--format", "markdown,text,html,json,csv")
    #expect(same.status == .success, "\(same.errors)")
    #expect(try forum.text(of: "plenary-synthesis.json") == merged)
  }

  /// What another program has written meanwhile is not written over, and nobody is told that it is saved.
  @Test func twoProgramsAtOneFile() throws {
    let forum = try Forum()
    try forum.hold("red", adopting: Self.shares)
    try forum.hold("blue", adopting: Self.like)
    let screen = try forum.start("red", "blue")
    try screen.waitForText("1 of 1 · 1 to decide")
    let other = try forum.text(of: "plenary-synthesis.json").replacing("red", with: "rot")
    try other.write(
      toFile: forum.home.file("plenary-synthesis.json"), atomically: true, encoding: .utf8)
    try screen.press("b")
    try screen.waitForText("was changed by another program")
    try screen.waitForText("UNSAVED")
    try screen.press("q")
    try screen.waitForText("q again leaves without it")
    try screen.press("q")
    #expect(try screen.waitForExit() == .exited(1))
    #expect(try forum.text(of: "plenary-synthesis.json") == other)
    #expect(try forum.documents.isEmpty)
  }

  @Test func aRoomThatHasGoneOnIsReadAgain() throws {
    let forum = try Forum()
    try forum.hold("red", adopting: Self.shares)
    try forum.hold("blue", adopting: "CSOs > Train mediators")
    #expect(try forum.run("red", "blue").status == .success)
    try forum.goOn("blue", adopting: Self.like)
    let answer = try forum.run("blue")
    #expect(answer.status == .success, "\(answer.errors)")
    #expect(answer.errors.contains("since it was merged as room B2"))
    #expect(answer.output.contains("B1-R1.1 and B2-R1.2"))
  }

  @Test func whatCannotBeMergedIsSaid() throws {
    let forum = try Forum()
    try forum.hold("red", adopting: Self.shares)
    let red = forum.session("red")
    let none = try forum.run()
    #expect(none.status == .exited(2))
    #expect(none.errors.contains("Name the sessions of the rooms"))

    let twice = try forum.run("red", red)
    #expect(twice.status == .exited(1))
    #expect(twice.errors.contains("red and \(red) are the same session; name one of them."))

    let unknown = try forum.run("red", "nobody")
    #expect(unknown.status == .exited(1))
    #expect(unknown.errors.contains("There is no file nobody;"))

    try "{}".write(toFile: forum.home.file("other.json"), atomically: true, encoding: .utf8)
    let other = try forum.run("red", "--into", "other.json")
    #expect(other.status == .exited(1))
    #expect(other.errors.contains("other.json is no merged file of Breakout"))
    #expect(try forum.text(of: "other.json") == "{}")

    let folder = try forum.run("red", "--into", "nowhere/merged.json")
    #expect(folder.errors.contains("There is no folder “nowhere”"))
    #expect(!FileManager.default.fileExists(atPath: forum.home.file("plenary-synthesis.json")))

    // A record that was altered would give away only its beginning. One that was killed has no snapshot.
    try forum.hold("blue", adopting: Self.like, killed: true)
    let file = URL(fileURLWithPath: forum.session("blue"))
    var bytes = try Data(contentsOf: file)
    let place = try #require(bytes.range(of: Data("\"Publish local procurement".utf8)))
    bytes.replaceSubrange(place, with: Data("\"Publish Local procurement".utf8))
    try bytes.write(to: file)
    let damaged = try forum.run("blue")
    #expect(damaged.status == .exited(1))
    #expect(damaged.errors.contains("is damaged") && damaged.errors.contains("It is not merged"))
  }
}
