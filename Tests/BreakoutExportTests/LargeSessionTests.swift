import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The limit is 500 ms in a release build; a debug build gets ten times as long, which still fails where
/// the work grows faster than the session.
@Suite(.serialized)
struct LargeSessionTests {
  static func room(notes: Int) -> Room {
    var room = Room(Room.baku)
    for index in 0..<notes {
      if index % (notes / 6 + 1) == 0 { room.act(.walk(.next(confirmed: true))) }
      room.wait(seconds: 1)
      room.note(
        "Companies publish what they buy (\(index)), *CSOs* verify it — 信任, and both report once a year",
        NoteKind.allCases[index % NoteKind.allCases.count], by: "Amina Diallo", of: "CSO")
    }
    return room
  }

  @Test("10,000 notes in every format")
  func tenThousandNotes() {
    let room = Self.room(notes: 10_000)
    for format in DocumentFormat.allCases {
      #expect(format.bytes(of: Report.full(room.session)).count > 1_000_000)
    }
  }

  @Test("300 votes by constituency, with a roster of 1,000 and as many notes to look for names in")
  func manyDecisions() {
    var room = Self.room(notes: 1_000)
    room.act(
      .people(
        .add(
          (1...1_000).map {
            ParticipantDraft(
              name: "Amina Nobody\($0)", organisation: "House \($0)", constituency: "CSO")
          })))
    let electorate = Room.electorate(16, 12, 6, 2)
    for index in 0..<300 {
      let question = DecisionTopic.question("Shall \(index % 7) be done?")
      room.act(
        .vote(.open(question, rule: .double, method: .hands, electorate, confirmed: true)))
      room.wait(seconds: 1)
      room.act(.vote(.record(Room.count((14, 2, 0), (5, 7, 0), (5, 1, 0), (2, 0, 0)))))
    }
    for format in DocumentFormat.allCases {
      #expect(format.bytes(of: Report.full(room.session)).count > 200_000)
    }
  }
}
