import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Whole documents, to be read as somebody would who was not in the room.
struct WholeDocumentTests {
  @Test("a draft while the room still talks", arguments: DocumentFormat.legible)
  func draft(format: DocumentFormat) throws {
    let room = Room.rich()
    let unsaved = NoteDraft(
      at: room.now, kind: .divergence, text: "Who chairs the desk",
      speaker: Speaker(name: "Chen Wei", constituency: "Business"))
    let document = room.document(format, unsaved: [unsaved])
    try expectDocument(document, is: "draft.\(format.fileExtension)")
    #expect(document == room.document(format, unsaved: [unsaved]))
  }

  @Test("after the closing", arguments: DocumentFormat.legible)
  func closed(format: DocumentFormat) throws {
    var room = Room.rich()
    room.act(.closeSession(confirmed: true))
    try expectDocument(room.document(format), is: "closed.\(format.fileExtension)")
  }

  @Test("a complete session under the Chatham House Rule", arguments: DocumentFormat.legible)
  func complete(format: DocumentFormat) throws {
    let room = Room.complete()
    let document = room.document(format)
    try expectDocument(document, is: "complete.\(format.fileExtension)")
    for name in ["Amina", "Diallo (CSO)", "Chen", "Leyla", "Greenbank"] {
      #expect(!document.contains(name))
    }
  }

  @Test("decisions of every kind, with names", arguments: DocumentFormat.legible)
  func decided(format: DocumentFormat) throws {
    try expectDocument(
      Room.decided(.attributed).document(format), is: "decided.\(format.fileExtension)")
  }

  @Test("the same under the Chatham House Rule", arguments: DocumentFormat.legible)
  func decidedInConfidence(format: DocumentFormat) throws {
    try expectDocument(
      Room.decided(.chathamHouse).document(format), is: "confidence.\(format.fileExtension)")
  }

  @Test("a lively floor: who was heard and who was not", arguments: DocumentFormat.legible)
  func floored(format: DocumentFormat) throws {
    try expectDocument(
      Room.floored(.attributed).document(format), is: "floor.\(format.fileExtension)")
  }

  @Test("the same floor under the Chatham House Rule", arguments: DocumentFormat.legible)
  func flooredInConfidence(format: DocumentFormat) throws {
    let document = Room.floored(.chathamHouse).document(format)
    try expectDocument(document, is: "floor-confidence.\(format.fileExtension)")
    for name in ["Amina", "Chen", "Leyla", "Jonas", "Dao", "Gini"] {
      #expect(!document.contains(name))
    }
  }

  @Test("before the start")
  func beforeStart() {
    let agenda = Agenda(
      AgendaMasthead(
        title: "Working group on water", date: CalendarDate(year: 2027, month: 5, day: 12),
        people: People(moderators: ["A. Diallo"])),
      times: AgendaTimes(start: TimeOfDay(hour: 23, minute: 45), duration: .minutes(30)),
      points: [
        AgendaPoint(title: "Wells", question: "Who repairs them?", planned: .minutes(20)),
        AgendaPoint(title: "Fees", question: "Who pays?", planned: .minutes(10)),
      ])
    #expect(
      Room(agenda, utcOffsetMinutes: 0).document(.text) == """
        RECORD OF THE BREAKOUT SESSION                                   DRAFT 1
        Working group on water

        Date and time: 12 May 2027, not started (planned 23:45–00:15)
        Moderator: A. Diallo
        Rapporteur: [to be completed]
        Participation: number present [to be completed]
        Attribution: by affiliation only; persons are not named
        Decision rule: consensus, else 2/3 of votes cast
        Version: DRAFT 1, session not started; state of 26 April 2016, 06:00,
          entry 1 of the record


        POINT 1. Wells

        Who repairs them?

        Not yet reached.


        POINT 2. Fees

        Who pays?

        Not yet reached.

        """)
  }

  @Test("no session at all")
  func empty() {
    let report = Report(session: Session(), as: .record)
    #expect(
      String(decoding: DocumentFormat.markdown.bytes(of: report), as: UTF8.self) == """
        # [to be completed]

        **Record of the breakout session · DRAFT 1**

        - **Date and time:** [to be completed], not started (planned 90 min)
        - **Moderator:** [to be completed]
        - **Rapporteur:** [to be completed]
        - **Participation:** number present [to be completed]
        - **Attribution:** by affiliation only; persons are not named
        - **Decision rule:** consensus, else 2/3 of votes cast
        - **Version:** DRAFT 1, no session yet

        """)
  }
}
