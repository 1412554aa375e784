import BreakoutModel
import Testing

@testable import BreakoutExport

/// The limit is 500 ms in a release build; a debug build gets ten times as long, which still fails where
/// the work grows faster than the session.
struct LargeSessionTests {
  static func room(notes: Int) -> Room {
    var room = Room(Room.baku)
    for index in 0..<notes {
      if index % (notes / 6 + 1) == 0 { room.act(.openNext(confirmed: true)) }
      room.wait(seconds: 1)
      room.note(
        "Companies publish what they buy (\(index)), *CSOs* verify it — 信任, and both report once a year",
        NoteKind.allCases[index % NoteKind.allCases.count], by: "Amina Diallo", of: "CSO")
    }
    return room
  }

  @Test("10,000 notes in Markdown and in text")
  func tenThousandNotes() {
    let room = Self.room(notes: 10_000)
    let clock = ContinuousClock()
    for format in ExportFormat.allCases {
      var size = 0
      let time = clock.measure { size = format.bytes(of: Report(session: room.session)).count }
      #expect(size > 1_000_000)
      #if DEBUG
        #expect(time < .seconds(5))
      #else
        #expect(time < .milliseconds(500))
      #endif
      print("10,000 notes in \(format): \(time), \(size) bytes")
    }
  }
}
