import BreakoutExport
import BreakoutModel
import BreakoutReport
import Testing

/// What was noted is in the document, whatever kind of note it is.
struct NoteSectionTests {
  @Test(arguments: NoteKind.allCases)
  func everyKindOfNoteIsPrinted(kind: NoteKind) {
    var room = Room(Room.baku)
    room.note("Said before the first point", kind)
    room.act(.walk(.next(confirmed: false)))
    room.note("Said on the first point", kind)
    for format in DocumentFormat.allCases {
      let document = String(decoding: format.bytes(of: .full(room.session)), as: UTF8.self)
      #expect(document.contains("Said on the first point"))
      #expect(document.contains("Said before the first point"))
    }
  }

  @Test func whatWasNotedMinuteByMinuteIsAskedFor() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.note("Said on the first point", .note)
    let draft = NoteDraft(at: room.now, kind: .note, text: "Not saved yet")
    let usual = Report(session: room.session, as: .record, unsaved: [draft])
    let text = String(decoding: DocumentFormat.text.bytes(of: usual), as: UTF8.self)
    #expect(!text.contains("Said on the first point"))
    // A document that is written in need holds what nothing else does.
    #expect(text.contains("Not saved yet"))
  }
}
