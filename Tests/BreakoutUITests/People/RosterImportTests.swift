import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Importing a roster") struct RosterImportTests {
  @Test("the file is asked for, and what it holds is shown before anything happens")
  func importing() {
    var room = Room()
    room.palette("import roster")
    room.press("Enter")
    #expect(room.notice == "Type the path of the file first.")
    room.type("people.csv")
    room.press("Enter")
    #expect(room.effects.last == .readRoster(path: "people.csv"))
    room.send(.reported("people.csv: there is no such file.", isProblem: true))
    #expect(room.screen.contains("people.csv: there is no such file."))
    #expect(room.cockpit.panel?.place == .form)
    room.send(.rosterRead(Self.preview))
    #expect(
      room.rows(3..<13) == """
         Roster from people.csv

         3 people: CSO 1, Press 1, without a vote 1. 2 rows cannot be read:
         line 3: there is no name; write one into its column.
           ,Trade,Business
         line 9: the role “boss” is unknown; write voting or observer.
           Bo,,,boss
         line 4: the session has no constituency “Press”; it is kept as it is.


        """)
    room.press("Esc")
    #expect(room.session.roster.isEmpty)
    room.send(.rosterRead(Self.preview))
    room.press("Enter")
    #expect(room.session.roster.values.count { _ in true } == 3)
    #expect(room.notice == "3 people added to the roster.")
    room.send(.rosterRead(Self.preview))
    #expect(room.words.contains("3 on the roster already, left as they are."))
    room.press("Enter")
    #expect(room.notice == Refusal.allOnRoster.sentence)
    room.press("Esc", "u")
    #expect(room.session.roster.isEmpty)
  }

  @Test("what is wrong with the file scrolls on the smallest screen")
  func importingSmall() {
    var room = Room(columns: 40, rows: 12)
    room.send(.rosterRead(Self.preview))
    #expect(room.screen.contains("line 3"))
    for _ in 0..<20 { room.press("Down") }
    #expect(room.words.contains("it is kept as it is."))
    room.expectSoundFrame()
    room.press("PgUp", "PgUp", "PgUp", "PgUp")
    #expect(room.screen.contains("line 3"))
  }

  @Test("a file in which nobody can be used imports nobody")
  func importingNobody() {
    var room = Room()
    room.send(
      .rosterRead(
        ImportPreview(
          file: "bad.csv", people: [], rejected: [.init("line 1: no.", text: "x")], warnings: [])))
    room.press("Enter")
    #expect(room.notice == "There is nobody to import; mend the file and import it again.")
  }

  private static let preview = ImportPreview(
    file: "people.csv",
    people: [
      ParticipantDraft(name: "Amina Diallo", constituency: "CSO"),
      ParticipantDraft(name: "Bo", constituency: "Press"),
      ParticipantDraft(name: "Cy", role: .observer),
    ],
    rejected: [
      .init("line 3: there is no name; write one into its column.", text: ",Trade,Business"),
      .init("line 9: the role “boss” is unknown; write voting or observer.", text: "Bo,,,boss"),
    ],
    warnings: ["line 4: the session has no constituency “Press”; it is kept as it is."])
}

extension Room {
  /// Some rows of the screen.
  func rows(_ rows: Range<Int>) -> String {
    screen.split(separator: "\n", omittingEmptySubsequences: false)[rows]
      .joined(separator: "\n")
  }
}
