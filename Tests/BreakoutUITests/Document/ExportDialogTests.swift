import BreakoutModel
import BreakoutReport
import Testing

@testable import BreakoutUI

@Suite("Before the document is written") struct ExportDialogTests {
  @Test("e then Enter writes the usual formats, with the version in the record first")
  func fastPath() {
    var room = Room.withRecommendation()
    room.press("e")
    #expect(room.screen.contains("[x] Markdown  [x] text  [ ] PDF"))
    #expect(room.screen.contains("/home/ana"))
    #expect(room.screen.contains("civil-society-DRAFT-1.md, .txt"))
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.session.issues.values.map(\.state) == [.draft])
    #expect(room.orders.map(\.formats) == [["markdown", "text"]])
    #expect(room.session.issues.last?.gaps == room.orders[0].gaps)
    #expect(room.orders[0].gaps > 0)
  }

  @Test("nothing was added since: the same version is written once more")
  func again() {
    var room = Room.withRecommendation()
    room.press("e", "Enter", "e", "Enter")
    #expect(Array(room.session.issues.values).count == 1)
    #expect(room.orders.count == 2)
    room.note("one more")
    room.press("e", "Enter")
    #expect(Array(room.session.issues.values).count == 2)
  }

  @Test("the arrows choose kind, formats and state; what was chosen stays for the next time")
  func choosing() {
    var room = Room.withRecommendation()
    room.press("e", "Right", "Right")
    #expect(room.screen.contains("‹ Session report ›"))
    #expect(room.screen.contains("civil-society-session-report-DRAFT-1.md"))
    room.press("Down", "Right", "Right", "Space")
    #expect(room.screen.contains("[x] PDF"))
    room.press("Left", "Left", "Space")
    #expect(room.screen.contains("[ ] Markdown"))
    room.press("Enter")
    #expect(room.orders.last?.formats == ["text", "pdf"])
    #expect(room.orders.last?.template == .sessionReport)
    room.note("later")
    room.press("e")
    #expect(room.screen.contains("[ ] Markdown  [x] text  [x] PDF"))
  }

  @Test(
    "what this machine cannot write is said before it is chosen, and is not", arguments: [80, 40])
  func lacking(columns: Int) {
    var room = Room.withRecommendation()
    room.resize(columns: columns, rows: columns == 80 ? 24 : 12)
    room.lackOfPDF = "PDF needs Paperpress, which is not installed: apt-get install paperpress."
    room.press("e", "Down", "Right", "Right")
    for word in ["PDF needs Paperpress", "paperpress."] {
      #expect(room.screen.contains(word), "\(room.screen)")
    }
    room.press("Space")
    #expect(room.notice == room.lackOfPDF)
    #expect(room.screen.contains("[ ] PDF"))
    room.lackOfPDF = nil
    room.press("Left", "Space", "Right", "Space")
    #expect(room.screen.contains("[x] PDF"))
    #expect(!room.screen.contains("Paperpress"))
  }

  @Test("a circulated document asks until when, a validated one by whom")
  func states() {
    var room = Room.withRecommendation()
    room.press("e", "Down", "Down", "Right", "Enter")
    #expect(room.notice == "Type the day until when comments are asked for, e.g. 26 May.")
    #expect(room.cockpit.place == .exportText)
    room.type("next Friday")
    room.press("Enter")
    #expect(room.notice == "Type the day until when comments are asked for, e.g. 26 May.")
    room.press("Ctrl-U")
    room.type("26 May")
    room.press("Enter")
    #expect(room.session.issues.last?.state == .circulated(commentsBy: "26 May"))
    room.note("a comment came")
    room.press("e", "Down", "Down", "Right", "Down")
    room.paste("A. Diallo")
    room.press("Enter")
    #expect(room.notice.hasPrefix("Not validated: the session is not closed, and "))
    #expect(room.session.issues.last?.state == .circulated(commentsBy: "26 May"))
  }

  @Test("what is validated is closed and complete, or somebody says why all the same")
  func validated() {
    var room = Room.withRecommendation()
    room.press("e", "Down", "Down", "Left", "Down")
    room.type("A. Diallo")
    #expect(room.screen.contains("Validated means closed and complete. It is not yet:"))
    #expect(room.screen.contains("The session is not closed."))
    room.press("Enter")
    #expect(room.notice.contains("say why it is validated all the same"))
    #expect(room.session.issues.last == nil)
    #expect(room.cockpit.place == .exportText)
    room.type("the ministry needs it today")
    room.press("Enter")
    #expect(
      room.session.issues.last?.state
        == .validated(by: "A. Diallo", despite: "the ministry needs it today"))
    #expect(room.orders.last?.state == room.session.issues.last?.state)
  }

  @Test("the folder can be another, such as a stick; where there is none, nothing is written")
  func folder() {
    var room = Room.withRecommendation()
    room.press("e", "Down", "Down", "Down")
    #expect(room.cockpit.place == .exportText)
    room.press("Ctrl-U")
    room.type("/media/stik")
    #expect(room.screen.contains("There is no folder /media/stik."))
    room.press("Enter")
    #expect(room.notice == "There is no folder /media/stik.")
    #expect(room.orders.isEmpty && room.session.issues.last == nil)
    room.press("Backspace")
    room.type("ck")
    #expect(!room.screen.contains("There is no folder /media/stick"))
    room.press("Enter")
    #expect(room.orders.map(\.folder) == ["/media/stick"])
    room.note("later")
    room.press("e")
    #expect(room.screen.contains("/media/stick"))
    room.press("Down", "Down", "Down", "Ctrl-U", "Enter")
    #expect(room.orders.map(\.folder) == ["/media/stick", nil])
  }

  @Test("the record leaves out what was noted minute by minute, or has it")
  func notes() {
    var room = Room.withRecommendation()
    room.press("e")
    #expect(!room.screen.contains("left out"))
    room.press("Right")
    #expect(room.screen.contains("‹ left out ›"))
    room.press("Enter")
    room.press("e", "Down", "Right")
    #expect(room.screen.contains("‹ all of them, with their times ›"))
    room.press("Enter")
    #expect(room.orders.map(\.hasNotes) == [false, true])
  }

  @Test("without a format nothing is written, and it says so")
  func noFormat() {
    var room = Room.withRecommendation()
    room.press("e", "Down", "Space", "Right", "Space", "Enter")
    #expect(room.notice == "No format is chosen; Space chooses the one under the cursor.")
    #expect(room.orders.isEmpty)
  }

  @Test("what is missing stands below, g lists it, and Esc comes back to the dialog")
  func gaps() {
    var room = Room.withRecommendation()
    room.press("e")
    #expect(room.screen.contains("things are missing · g lists them"))
    room.press("g")
    #expect(room.cockpit.place == .gaps)
    room.press("Esc")
    #expect(room.cockpit.place == .export)
  }

  @Test("a name in free text against the rule is listed, and Enter goes there and comes back")
  func hits() throws {
    var room = Room.withNotes()
    try room.act(
      .people(.add([ParticipantDraft(name: "Chen Wei", organisation: "Acme Textiles")])))
    room.note("! Chen Wei promised the figures")
    room.press("e")
    #expect(room.screen.contains("1 name stands in free text against the rule"))
    #expect(room.screen.contains("“Chen Wei”"))
    room.press("Down", "Down", "Down", "Down", "Enter")
    #expect(room.line == "! Chen Wei promised the figures")
    room.press("Ctrl-U")
    room.type("! One participant promised the figures")
    room.press("Enter")
    #expect(room.cockpit.place == .export)
    #expect(!room.screen.contains("Chen Wei"))
  }

  @Test("if the record cannot be saved the document still comes, and says so")
  func notSaved() {
    var room = Room.withRecommendation()
    room.storageProblem = "the disk is full."
    room.press("e", "Enter")
    #expect(room.orders.count == 1)
    #expect(room.session.issues.last == nil)
    room.send(
      .exported(ExportNews(written: ["/home/ana/a.md"], problems: [], pending: [])))
    #expect(
      room.notice
        == "Written: /home/ana/a.md · The version could not be recorded: the disk is full.")
  }

  @Test("notes are taken while another program makes the PDF, and it says when it came")
  func meanwhile() {
    var room = Room.withRecommendation()
    room.press("e", "Enter")
    room.send(
      .exported(ExportNews(written: ["/home/ana/a.md"], problems: [], pending: ["PDF"])))
    #expect(room.notice == "Written: /home/ana/a.md · Writing PDF…")
    room.note("meanwhile")
    #expect(room.notes.last == "meanwhile")
    room.send(
      .exported(
        ExportNews(
          written: ["/home/ana/a.md"], problems: ["PDF needs WeasyPrint: pipx install weasyprint."],
          pending: [])))
    #expect(
      room.notice
        == "Written: /home/ana/a.md · PDF needs WeasyPrint: pipx install weasyprint.")
  }

  @Test("closing the session offers to write the document")
  func closing() {
    var room = Room.withNotes()
    room.palette("close session")
    #expect(room.notice.hasPrefix("The session is closed"))
    room.press("y")
    #expect(room.cockpit.place == .export)
  }

  @Test("it is read at every size", arguments: [(80, 24), (40, 12), (120, 40)])
  func sizes(_ columns: Int, _ rows: Int) {
    var room = Room.withRecommendation(columns: columns, rows: rows)
    room.press("e")
    for key in ["Down", "Right", "Down", "Right", "Down", "Down", "Up"] {
      room.expectSoundFrame()
      room.press(key)
    }
  }
}
