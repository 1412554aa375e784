import BreakoutExport
import BreakoutModel
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
      let document = room.document(format)
      #expect(document.contains("Said on the first point"))
      #expect(document.contains("Said before the first point"))
    }
  }
}
