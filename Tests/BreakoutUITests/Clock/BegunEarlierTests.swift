import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("What was begun before something else happened") struct BegunEarlierTests {
  @Test("A: a recommendation that goes to the point before is announced by its number")
  func recommendationNotice() {
    for hasOther in [false, true] {
      var room = Room.withNotes()
      room.press("r")
      room.type("Business > pay")
      room.press("Esc")
      room.wait(seconds: 5)
      room.press("n")
      room.wait(seconds: 5)
      if hasOther {
        _ = room.session
        room.cockpit.composer.shelve()
        let kept = room.cockpit.composer
        room.cockpit.composer = Composer()
        room.note("r UN > other")
        room.cockpit.composer = kept
      }
      room.press("i", "Enter")
      #expect(room.notice.contains("R1.1"), "\(room.notice)")
    }
  }
  @Test("B: after the closing, ... and s/// find the note that was just saved")
  func continuation() {
    var room = Room()
    room.note("Welcome")
    room.press("n")
    room.wait(seconds: 61)
    room.palette("close point")
    room.note("last words")
    #expect(room.session.notes.last?.point == 1)
    room.note("... and more")
    #expect(room.notes == ["Welcome", "last words and more"])
    room.note("s/last/final/")
    #expect(room.notes == ["Welcome", "final words and more"])
  }
  @Test("C: nothing goes to a point that was merged meanwhile")
  func merged() {
    var room = Room.withNotes()
    room.press("i")
    room.type("late")
    room.press("Esc")
    room.wait(seconds: 61)
    room.press("n", "1", ":")
    room.type("merge point")
    room.press("Enter")
    room.type("2")
    room.press("Enter")
    room.press("i", "Enter")
    #expect(room.session.notes.last?.point == 2, "\(room.session.points[1]!.status)")
  }
  @Test("D: after the last point nothing says that n opens the next one")
  func lastPoint() {
    var room = Room()
    for _ in 0..<3 {
      room.wait(seconds: 61)
      room.press("n")
    }
    room.wait(seconds: 61)
    room.palette("close point")
    let notice = room.notice
    room.press("n")
    #expect(room.session.openPoint == nil)
    #expect(!notice.contains("n opens the next one"), "\(notice) / \(room.notice)")
  }
  @Test("E: an edit from single keys that goes off the record returns to them")
  func offTheRecord() {
    var room = Room.withNotes()
    room.press("k", "Enter", "Ctrl-U")
    room.type("o: secret")
    room.press("Enter")
    #expect(room.notes.count == 1)
    #expect(!room.cockpit.isTyping)
  }
  @Test("F: a name without a reason loses its @")
  func nameOnly() {
    var room = Room.withRecommendation()
    room.press("c", "o")
    room.type("@Amina (CSO)")
    room.press("Enter")
    #expect(room.words.contains("OBJECTION: Amina (CSO)"))
  }
  @Test("G: Enter opens what was changed after its decision, which is to be decided again")
  func changed() {
    var room = Room.withRecommendation()
    room.press("c")
    room.wait(seconds: 2)
    room.press("c")
    room.note("s/publish/print/")
    room.press("Enter")
    #expect(room.screen.contains("R1.1 ·"), "\(room.notice)")
  }
  @Test("H: an edit survives a restart with its way back")
  func shelvedDecision() throws {
    var room = Room.withNotes()
    room.press("k", "Enter")
    room.type(" x")
    try room.takeBack()
    room.press("Esc")
    #expect(!room.cockpit.isTyping)
    room.press("i")
    #expect(room.line.hasSuffix(" x"))
    room.press("Enter")
    #expect(room.cockpit.isTyping)
  }
}
