import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The columns of the tables read an action as the note line does (product rules F6, F25).
struct CommittedActionTests {
  private static func room(_ regime: AttributionRegime) -> Room {
    var agenda = Room.baku
    agenda.rules.attribution = regime
    var room = Room(agenda)
    room.act(
      .people(
        .add([
          ParticipantDraft(name: "Amina Diallo", organisation: "Rivers Alive", constituency: "CSO")
        ])))
    room.act(.walk(.next(confirmed: false)))
    room.note("Maria will send the list by 15 March", .action)
    room.note("UN > circulate the register | by 2016-06-30 | indicator: copies", .action)
    room.note("Amina Diallo will call the buyers", .action)
    room.note("open the books by May", .action, by: "Amina Diallo", of: "CSO")
    return room
  }

  private typealias Expected = (who: String, what: String, due: String)

  @Test(
    "owner and date of an action stand in their columns, as far as they may be told",
    arguments: [
      (
        AttributionRegime.attributed,
        [
          ("Maria", "send the list", "15 March"),
          ("UN system", "circulate the register", "2016-06-30"),
          ("Amina Diallo (CSO)", "call the buyers", ""),
          ("Amina Diallo (CSO)", "open the books", "May"),
        ]
      ),
      (
        .affiliation,
        [
          ("not named", "Maria will send the list by 15 March", "15 March"),
          ("UN system", "circulate the register", "2016-06-30"),
          ("Rivers Alive", "call the buyers", ""), ("Rivers Alive", "open the books", "May"),
        ]
      ),
      (
        .chathamHouse,
        [
          ("not named", "Maria will send the list by 15 March", "15 March"),
          ("UN system", "circulate the register", "2016-06-30"),
          ("not named", "call the buyers", ""),
          ("not named", "open the books", "May"),
        ]
      ),
    ])
  func columns(regime: AttributionRegime, expected: [(String, String, String)]) {
    let room = Self.room(regime)
    let record = ReportedSession(room.session, unsaved: [])
    #expect(
      record.notes.map { CommittedAction($0, record) }.map {
        [$0.who ?? "", $0.fields.text, $0.fields.deadline]
      } == expected.map { [$0.0, $0.1, $0.2] })
    for kind in [ReportTemplate.record, .commitments] {
      let report = Report(session: room.session, as: kind)
      for format in DocumentFormat.allCases {
        let text = String(decoding: format.bytes(of: report), as: UTF8.self)
          .replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
        for due in ["15 March", "2016-06-30", "May"] {
          #expect(text.contains(due), "\(due) in \(kind).\(format)")
        }
        #expect(text.contains("circulate the register"), "\(kind).\(format)")
      }
    }
    let register = Register.all(for: room.session).first { $0.kind == .commitments }
    #expect(
      register?.rows.map { [$0[3], $0[4], $0[8]] }
        == expected.map { [.text($0.0), .text($0.1), $0.2.isEmpty ? .empty : .text($0.2)] })
  }

  /// Whoever an action names by the arrow or from the roster is in no kind and no format where they may not be.
  @Test(arguments: [AttributionRegime.affiliation, .chathamHouse])
  func nobodyIsNamedByAnAction(regime: AttributionRegime) throws {
    var room = Self.room(regime)
    room.note("Bob Lee > circulate the list | by 2027-01 | lead: Bob Lee", .action)
    for kind in ReportTemplate.allCases {
      let text = String(
        decoding: DocumentFormat.text.bytes(of: Report(session: room.session, as: kind)),
        as: UTF8.self)
      for name in ["Bob Lee", "Amina Diallo"] {
        #expect(!text.contains(name), "\(name) in \(kind):\n\(text)")
      }
    }
    let record = ReportedSession(room.session, unsaved: [])
    let published = record.notes.map { PublishedNote($0, in: record).text }
    #expect(
      published.allSatisfy { !$0.contains("Bob Lee") && !$0.contains("Amina") }, "\(published)")
  }
}
