import Foundation
import Testing

/// What the manual says of `breakout export`, run as it stands there.
@Suite struct ManualExportTests {
  private static func documents() throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/breakout/Documentation.docc/Documents.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func everyKindThatItNamesIsWritten() throws {
    let words = try Self.documents().split(whereSeparator: \.isNewline).joined(separator: " ")
    let sentence = try #require(words.firstMatch(of: /`--kind` chooses the document: ([^.]*)\./))
    let kinds = sentence.output.1.matches(of: /`([a-z-]+)`/).map { String($0.output.1) }
    #expect(kinds.count == 8)
    let room = try Room.withSession()
    for kind in kinds {
      let answer = try room.run("export", room.session, "--kind", kind, "--output", "-")
      #expect(answer.status == .success, "\(kind): \(answer.errors)")
      #expect(answer.output.hasPrefix("# A short meeting\n"), "\(kind)")
    }
  }

  @Test func everyOptionThatItNamesIsOne() throws {
    let room = try Room.withSession()
    let help = try room.run("export", "--help").output
    let options = try Self.documents().matches(of: /`(--[a-z-]+)/).map { String($0.output.1) }
    #expect(options.count > 8)
    for option in options { #expect(help.contains(option), "\(option)") }
  }

  @Test func itsTemplateIsTakenAsItStands() throws {
    let room = try Room.withSession()
    let example = try #require(try Self.documents().firstMatch(of: /```html\n((?:.|\n)*?)```/))
    let file = URL(filePath: room.home.path).appending(path: "house.html")
    try String(example.output.1).write(to: file, atomically: true, encoding: .utf8)
    let arguments = ["export", room.session, "--format", "html", "--output", "-", "--template"]
    let answer = try CommandRun(arguments + ["house.html"], home: room.home)
    #expect(answer.status == .success)
    #expect(answer.output.contains("Ministry of Economy · "))
    // The layout alone says which format is meant.
    let alone = try CommandRun(
      ["export", room.session, "--output", "-", "--template", "house.html"], home: room.home)
    #expect(alone.output == answer.output)
    let ids = answer.output.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test(.timeLimit(.minutes(1)))
  func aTemplateThatWouldNeverEndIsRefused() throws {
    let room = try Room.withSession()
    let name = "house.html"
    let file = URL(filePath: room.home.path).appending(path: name)
    let nested = { (count: Int) in
      String(repeating: "{{#facts}}", count: count) + "x"
        + String(repeating: "{{/facts}}", count: count)
    }
    for (text, words) in [
      (
        nested(3000),
        "house.html, line 1: more than 20 sections stand in each other here; use fewer."
      ),
      (nested(14), "house.html would write more than 200 MB"),
      (String(repeating: "x", count: 1_000_001), "a template in UTF-8 of at most 1 MB."),
    ] {
      try text.write(to: file, atomically: true, encoding: .utf8)
      let answer = try room.run(
        "export", room.session, "--format", "html", "--output", "-", "--template", name)
      #expect(answer.status == .exited(1))
      #expect(answer.errors.contains(words), "\(answer.errors)")
    }
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(
      atPath: file.path, withDestinationPath: "/dev/zero")
    let endless = try room.run(
      "export", room.session, "--format", "html", "--output", "-", "--template", name)
    #expect(endless.status == .exited(1))
    #expect(endless.errors.contains("cannot be read; name a template"))
  }
}
