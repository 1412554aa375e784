import BreakoutAgenda
import Foundation
import Testing

/// Every problem as the user reads it, word for word.
struct ProblemTests {
  private static let body = "\n# T\n\n## Points of Discussion\n\n- **A** (5 min) Who?\n"

  @Test(arguments: [
    ("duration: 0", "2: the duration is 0; write a length such as “90 min”."),
    ("duration: 0 min", "2: the duration is 0; write a length such as “90 min”."),
    (
      "duration: soon",
      "2: the duration “soon” is no length of time; write it as “90 min” or “1 h 30”."
    ),
    (
      "duration: 25 h",
      "2: the duration “25 h” is more than 24 hours; write a length such as “90 min”."
    ),
    (
      "place: X\nduration: [1, 2]",
      "3: “duration” takes one text, not a list or keys of its own; write it on one line."
    ),
    (
      "reserve: 90",
      "2: the reserve of 90 min leaves nothing of the 90 min of the session; shorten it."
    ),
    (
      "date: 2016-02-30",
      "2: the date “2016-02-30” is no day of the calendar; write it as “2016-04-26”."
    ),
    ("start: 25:00", "2: the start “25:00” is no time of day; write it as “10:00”."),
    ("language: French", "2: the language “French” is no language tag; write “fr”."),
    ("language: 中文", "2: the language “中文” is no language tag; write “zh”."),
    (
      "language: Tlingit",
      "2: the language “Tlingit” is no language tag; write one such as “fr”, “ar” or “zh-Hant”."
    ),
    (
      "language: [fr, en]",
      "2: “language” takes one text, not a list or keys of its own; "
        + "write it on one line."
    ),
    ("attribution: grup", "2: the attribution “grup” is unknown; did you mean “group”?"),
    (
      "attribution: secret",
      "2: the attribution “secret” is unknown; write attributed, affiliation, group or "
        + "chatham-house."
    ),
    (
      "constituencies: [CSO, UN, cso]",
      "2: the constituency “cso” is there twice; name each one once."
    ),
    (
      "constituencies: {a: b}",
      "2: “constituencies” takes a list of names; write them as “[One, Two]”."
    ),
    ("duratoin: 90", "2: the key “duratoin” is unknown and is left out; did you mean “duration”?"),
    ("venue: Hall", "2: the key “venue” is unknown and is left out; did you mean “place”?"),
    (
      "colour: red",
      "2: the key “colour” is unknown and is left out; the keys are title, event, place, room, "
        + "date, start, duration, reserve, moderator, rapporteur, panellists, constituencies, addressees, "
        + "attribution, decision, phrases, language, comments-to, standing, paper."
    ),
    ("room: A\nplace: B\nroom: C", "4: the key “room” is already on line 2; keep one of the two."),
    (
      "moderator: A\nmoderators: [B]",
      "3: the key “moderators” is already on line 2; keep one of the two."
    ),
    (
      "just words",
      "2: the front matter is not a set of keys; write lines such as “duration: 90 min”."
    ),
  ])
  func `front matter`(matter: String, sentence: String) {
    #expect(sentences("---\n\(matter)\n---" + Self.body) == ["agenda.md:" + sentence])
  }

  @Test func `all problems of a file are told together, by line`() {
    let text = """
      ---
      duration: 0
      date: tomorrow
      colour: red
      ---
      # T
      ## Points of Discussion
      1. **A** (0 min) Who?
      2. **B**
      """
    let found = sentences(text).map { $0.prefix { $0 != ";" } }
    #expect(
      found == [
        "agenda.md:2: the duration is 0",
        "agenda.md:3: the date “tomorrow” is no day of the calendar",
        "agenda.md:8: point 1 has 0 minutes",
        "agenda.md:4: the key “colour” is unknown and is left out",
      ])
  }

  @Test func `bad YAML names its line`() throws {
    let found = sentences("---\nroom: A\nplace: \"open\nevent: x\n---" + Self.body)
    #expect(found.count == 1)
    #expect(try #require(found.first).hasPrefix("agenda.md:"))
    #expect(found[0].contains("the front matter cannot be read here"))
    #expect(
      sentences("---\nevent: a: b\n---" + Self.body) == [
        "agenda.md:2: the front matter cannot be read here (mapping values are not allowed in "
          + "this context); write “key: value”, and put a value with a colon into quotes."
      ])
  }

  @Test func `nesting is refused before the library sees it`() {
    for open in ["[", "{", "[\n ", "- ", "a:\n ", "? "] {
      let matter = "---\nroom: A\nplace:\n" + String(repeating: open, count: 900) + "\n---"
      #expect(sentences(matter + Self.body).contains { $0.contains("cannot be read here (") })
    }
  }

  @Test func `front matter without an end`() {
    #expect(
      sentences("---\nroom: A\n" + Self.body) == [
        "agenda.md:1: the front matter that begins here has no end; close it with a line “---”."
      ])
  }

  @Test(arguments: [
    ("", ": the file is empty; write a title and the points of discussion into it."),
    (
      " \n\t\n",
      ": the file holds nothing but blank space; write a title and the points of discussion into it."
    ),
    (
      "# T\n\nWords.\n",
      ": no points were found; type them on the session's first screen, or write them as a list under a heading "
        + "such as “## Points of Discussion”, “## Guiding questions” or “## Issues for discussion”."
    ),
    (
      "# T\n\n## Guiding questions:\n\nTo follow.\n",
      ": no points were found; type them on the session's first screen, or write them as a list under a heading "
        + "such as “## Points of Discussion”, “## Guiding questions” or “## Issues for discussion”."
    ),
    (
      "# T\n\n## Points of Discussion\n\n1. What?\n2.\n3. Who?\n",
      ":6: this point is empty and was left out; write its question or remove it."
    ),
    (
      "# T\n\n## Points of Discussion\n\n1. **A** (30 h) What?\n",
      ":5: point 1 is planned for more than 24 hours; write a length such as “(9 min)”."
    ),
    (
      "# T\n\n## Points of Discussion\n\n1. **A** What?\n2. **a** Who?\n",
      ":6: points 1 and 2 are both called “a”; give one of them another title."
    ),
    (
      "---\nroom: A\nduration: 60 min\n---\n# T\n\n## Points of Discussion\n\n- **A** (58 min) Who?\n",
      ":3: the points (58 min) and the reserve (8 min) are 6 min longer than the session (60 min); "
        + "shorten some points or lengthen the session."
    ),
    (
      "# T\n\u{1B}[31m\n\n## Points of Discussion\n\n- **A**\u{7} Who?\n",
      ":2: 2 control characters were left out, the first on this line; remove them from the file."
    ),
    (
      "## Points of Discussion\n\n- Who?\n",
      ": no title was found, so the session is called “agenda”; begin the file with “# Title”."
    ),
  ])
  func `text and points`(text: String, sentence: String) {
    #expect(sentences(text) == ["agenda.md" + sentence])
  }

  @Test func `three thousand points are too many`() {
    let list = (1...3000).map { "\($0). What about \($0)?\n" }.joined()
    #expect(
      sentences("# T\n\n## Points of Discussion\n\n" + list) == [
        "agenda.md:5: 3,000 points; a session walks at most 200, so split the agenda."
      ])
  }

  @Test func `files that are no text`() {
    #expect(
      sentences(bytes: Array("# T\nab".utf8) + [0, 1]) == [
        "agenda.md:2: byte 6 is a NUL, so this is not a text file; save the agenda as plain text "
          + "or Markdown."
      ])
    #expect(
      sentences(bytes: Array("# T\r\ncaf".utf8) + [0xE9, 0x81, 0x0A]) == [
        "agenda.md:2: byte 8 is not UTF-8 text; save the file as UTF-8 in your editor."
      ])
    #expect(
      sentences(bytes: [0xFF, 0xFE, 0x41]) == [
        "agenda.md: the file is UTF-16 text with faults; save it as UTF-8 in your editor."
      ])
    #expect(
      sentences(bytes: [UInt8](repeating: 0x61, count: 4_000_001)) == [
        "agenda.md: the file is larger than 4 MB, which no agenda is; name the right file."
      ])
  }

  @Test func `other encodings are read and said`() throws {
    let text = "# Dialogue élargi\n## Points of Discussion\n1. **Réseaux** (9 min)\n   Où\u{A0}?\n"
    let encoded: [(name: String, bytes: [UInt8])] = [
      ("Windows-1252", text.unicodeScalars.map { UInt8($0.value) }),
      ("UTF-16", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ]
    for (name, bytes) in encoded {
      let reading = try AgendaReader.read(bytes: bytes, name: "agenda.md")
      #expect(reading.agenda.masthead.title == "Dialogue élargi")
      #expect(reading.agenda.points.map(\.title) == ["Réseaux"])
      #expect(
        reading.warnings.map(\.description) == [
          "agenda.md:1: the file is read as \(name) text; where letters look wrong, "
            + "save it as UTF-8 in your editor."
        ])
    }
  }

  @Test func `files that cannot be read`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    func problem(_ path: String) -> String {
      do throws(AgendaErrors) {
        return try AgendaReader.read(path: path).agenda.masthead.title
      } catch {
        return error.errors.map(\.description).joined()
      }
    }
    #expect(problem(folder.path) == "\(folder.path): this is a folder; name the agenda file in it.")
    let missing = folder.appending(path: "x.md").path
    #expect(
      problem(missing) == "\(missing): there is no such file; check its name and its folder.")
    let locked = folder.appending(path: "locked.md")
    try Data("# T".utf8).write(to: locked)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked.path)
    // The superuser may read everything.
    if geteuid() != 0 {
      #expect(
        problem(locked.path)
          == "\(locked.path): you may not read this file; ask its owner or change its permissions.")
    }
  }

  @Test func `a sentence never carries a control character`() {
    let found = sentences(
      bytes: Array("---\nduration: \"\\e[31m\"\n---\(Self.body)".utf8), name: "a\u{1B}b.md")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 32 } })
  }
}
