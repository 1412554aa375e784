import Foundation
import TestSupport
import Testing

/// `breakout import NOTE`: an agenda of what is understood.
@Suite struct ImportNoteTests {
  private static let note = """
    Bridges of the valley

    Venue: Baku, Azerbaijan
    Date: 12 May 2027
    Panellists: Dr. Ann Lee, Director, Water Institute

    The river took three bridges. We want the first one back.

    Guiding questions:
    1. Who builds the first bridge? (20 min)
    2. Who pays for it?

    Contact: bridges@example.org

    """

  private static let twoLists = """
    # Water and towns

    ## Guiding questions

    - Who digs the wells?
    - Who --> repairs them?

    ## Issues for discussion

    - What do towns do about pipes?
    - Who watches over rivers?

    """

  private func answer(_ text: String, named name: String = "note.txt", _ more: String...) throws
    -> (run: CommandRun, home: TemporaryFolder)
  {
    let home = try TemporaryFolder()
    _ = try home.write(Array(text.utf8), to: name)
    return (try CommandRun(["import", name] + more, home: home), home)
  }

  /// The titles of the points of an agenda, which `check` reads without a complaint.
  private func points(of text: String) throws -> [String] {
    let home = try TemporaryFolder()
    let check = try CommandRun(["check", "-", "--format", "json"], home: home, input: text)
    let found = try #require(check.json() as? [[String: Any]]).first
    return (found?["points"] as? [[String: Any]] ?? []).compactMap { $0["question"] as? String }
  }

  @Test func theWholeOfASmallNote() throws {
    let (run, _) = try answer(Self.note)
    #expect(run.status == .success && run.errors == "")
    #expect(
      run.output == """
        ---
        place: Baku, Azerbaijan
        date: 2027-05-12
        panellists: ["Dr. Ann Lee, Director, Water Institute"]
        ---

        # Bridges of the valley

        <!-- Made by Breakout from note.txt. Comments like this one are not part of the agenda; they may be
        deleted. -->

        <!-- Event: not found in the note; if it matters, write a line “event: …” in the block above. -->

        <!-- Start: not found in the note; if it matters, write a line “start: "10:00"” in the block above. -->

        <!-- Length: the note does not say it, 90 min is assumed; for another, write a line “duration: 90
        min” in the block above. -->

        <!-- Moderator: not found in the note; if it matters, write a line “moderator: …” in the block
        above. -->

        <!-- Rapporteur: not found in the note; if it matters, write a line “rapporteur: …” in the block
        above. -->

        <!-- The points stand below “Guiding questions” in the note. -->

        ## Background

        The river took three bridges. We want the first one back.

        ## Points of Discussion

        1. **Who builds the first bridge** (20 min)
           Who builds the first bridge?

           <!-- line 10 of the note -->

        2. **Who pays for it**
           Who pays for it?

           <!-- line 11 of the note -->

        ## Contact: bridges@example.org

        """)
  }

  @Test func whatAnAgendaHasNoPlaceForIsNotLost() throws {
    let note = "---\nauthor: {name: Ann Lee, from: [CSO, UN]}\n---\n" + Self.twoLists
    let text = try answer(note, named: "note.md").run.output
    #expect(
      text.replacing("\n", with: " ").contains(
        "<!-- In the note's front matter, but nothing that an agenda has: author: name: Ann Lee; from: "
          + "CSO; UN -->"), "\(text)")
    #expect(!text.contains("is unknown"))
    let linked = try answer(
      Self.twoLists + "See the [plan].\n\n[plan]: https://example.org/plan\n", named: "note.md")
    #expect(
      linked.run.output.hasSuffix(
        "<!--\nLines of the note that the agenda does not have:\n"
          + "line 14: [plan]: https://example.org/plan\n-->\n"), "\(linked.run.output)")
  }

  @Test func aFileIsWrittenOnce() throws {
    let (run, home) = try answer(Self.note, named: "note.txt", "-o", "My agenda.md")
    #expect(run.status == .success && run.errors == "")
    #expect(
      run.output
        == "Written: My agenda.md in \(home.path). Read its comments, then start the session: "
        + "breakout 'My agenda.md'\n")
    let text = try String(contentsOfFile: home.file("My agenda.md"), encoding: .utf8)
    #expect(text == (try CommandRun(["import", "note.txt"], home: home).output))
    #expect(try points(of: text) == ["Who builds the first bridge?", "Who pays for it?"])
    let again = try CommandRun(["import", "note.txt", "-o", "My agenda.md"], home: home)
    #expect(again.status == .exited(1))
    #expect(
      again.errors
        == "breakout: My agenda.md exists and is left as it is; name another file with -o.\n")
  }

  @Test func theOtherListStandsInACommentAndCanBeTaken() throws {
    let (run, home) = try answer(Self.twoLists, named: "two.md", "-o", "agenda.md")
    #expect(run.status == .success && run.errors == "")
    #expect(run.output.contains("Its points are not sure: settle them as its comments say"))
    let text = try String(contentsOfFile: home.file("agenda.md"), encoding: .utf8)
    #expect(try points(of: text) == ["Who digs the wells?", "Who --> repairs them?"])
    #expect(text.contains("1 other list stands in a comment below"))
    let comment = """
      <!-- List 2, 2 items, lines 10 to 11: named “Issues for discussion”, 2 questions, but only 2 items -->

      <!--
      1. **What do towns do about pipes**
         What do towns do about pipes?

      2. **Who watches over rivers**
         Who watches over rivers?
      -->

      """
    #expect(text.contains(comment))
    let start = try #require(text.firstRange(of: "1. **Who digs")).lowerBound
    let other = try #require(text.firstRange(of: "<!-- List 2")).lowerBound
    let taken =
      text[..<start] + text[other...].replacing("<!--\n", with: "").replacing("\n-->", with: "")
    #expect(
      try points(of: String(taken)) == [
        "What do towns do about pipes?", "Who watches over rivers?",
      ])
  }

  @Test(arguments: [
    ("Talk of the river\n\nBring tea.\n", "there is a place for them at the end", ["…"]),
    (
      "Talk of the river\n\nBring tea.\n\nThe panel is asked:\n\n- Boats\n- Ferries\n- Old bridges\n",
      "1 list that may be meant stands in a comment at the end",
      ["Boats", "Ferries", "Old bridges"]
    ),
  ])
  func aNoteWithoutPointsHasAPlaceForThem(note: String, sentence: String, taken: [String]) throws {
    let text = try answer(note).run.output
    #expect(text.contains(sentence), "\(text)")
    #expect(text.contains("Bring tea."))
    #expect(try points(of: text) == [])
    let open = text.replacing("<!--\n", with: "").replacing("\n-->", with: "")
    #expect(try points(of: open) == taken, "\(open)")
  }

  @Test func aNoteComesOutOfAPipeOrADocument() throws {
    let home = try TemporaryFolder()
    let piped = try CommandRun(["import", "-", "-o", "-"], home: home, input: Self.twoLists)
    #expect(piped.output.contains("<!-- Made by Breakout from standard input. "))
    _ = try home.write(Array(Self.twoLists.utf8), to: "two.md")
    let maker = Process()
    maker.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    maker.arguments = ["pandoc", home.file("two.md"), "-o", home.file("two.docx")]
    try maker.run()
    maker.waitUntilExit()
    let document = try CommandRun(["import", "two.docx"], home: home)
    #expect(document.status == .success, "\(document.errors)")
    #expect(
      document.output.contains(
        "<!-- Lines are counted in the text that was made of the document. -->"))
    #expect(try points(of: document.output) == ["Who digs the wells?", "Who –> repairs them?"])
  }

  @Test(arguments: [
    (["nowhere.txt"], "nowhere.txt: there is no such file"), (["."], ".: this is a folder"),
    (["./roster", "-o", "/nowhere/a.md"], "/nowhere/a.md cannot be written: No such file"),
  ])
  func whatCannotBeDoneIsSaid(arguments: [String], sentence: String) throws {
    let home = try TemporaryFolder()
    _ = try home.write(Array(Self.note.utf8), to: "roster")
    let answer = try CommandRun(["import"] + arguments, home: home)
    #expect(answer.status == .exited(1) && answer.output == "")
    #expect(answer.errors.hasPrefix("breakout: " + sentence), "\(answer.errors)")
  }
}
