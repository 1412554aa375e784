import Testing

@testable import BreakoutModel

/// An action is read by the grammar of a recommendation (product rule F6).
@Suite struct ActionLineTests {
  @Test(
    arguments: [
      (
        "UN > circulate the register | by 2016-06-30", ["UN system"], "circulate the register",
        "2016-06-30", "2016-06-30"
      ),
      ("Chamber > send it | lead: Amina", ["Chamber"], "send it", "", nil),
      ("send it | lead: Amina | by June 2027", ["Amina"], "send it", "June 2027", "2027-06-30"),
      ("circulate it by 10 January 2027", [], "circulate it", "10 January 2027", "2027-01-10"),
      ("circulate it by 10 January 2027.", [], "circulate it", "10 January 2027", "2027-01-10"),
      (
        "UN > circulate it by January 10, 2027", ["UN system"], "circulate it", "January 10, 2027",
        "2027-01-10"
      ),
      (
        "circulate it by the 10th of January 2027", [], "circulate it", "the 10th of January 2027",
        "2027-01-10"
      ),
      ("circulate it before 2027", [], "circulate it", "before 2027", "2026-12-31"),
      (
        "Maria will send the list by 15 March", ["Maria"], "send the list", "15 March", nil
      ),
      (
        "The Chamber of Commerce will send it before the end of June 2027.",
        ["Chamber of Commerce"], "send it", "the end of June 2027", "2027-06-30"
      ),
      ("Bo Chen shall call by May", ["Bo Chen"], "call", "May", nil),
      ("share the list by March 15", [], "share the list", "March 15", nil),
      ("We will meet by 15 March", [], "We will meet", "15 March", nil),
      ("Maria will be told", [], "Maria will be told", "", nil),
      ("The list will be sent", [], "The list will be sent", "", nil),
      ("In June, Maria will call", [], "In June, Maria will call", "", nil),
      ("it is done by Mark", [], "it is done by Mark", "", nil),
      ("stand by the ministry", [], "stand by the ministry", "", nil),
      ("the Chamber sends the list", [], "the Chamber sends the list", "", nil),
      ("raise it to > 30 %", [], "raise it to > 30 %", "", nil),
    ] as [(String, [String], String, String, String?)])
  func parts(text: String, who: [String], what: String, deadline: String, day: String?) {
    let line = ActionLine(text)
    #expect(line.who == who)
    #expect(line.what == what)
    #expect(line.deadline == deadline)
    #expect(line.lastDay == day.flatMap(CalendarDate.init))
  }

  @Test func anActionThatNamesItsDoerHasOne() {
    let note = { (text: String, speaker: Speaker?) in
      Note(
        id: NoteID(1), point: nil,
        NoteDraft(at: .start, kind: .action, text: text, speaker: speaker))
    }
    #expect(note("UN > circulate it", nil).hasDoer)
    #expect(note("circulate it", Speaker(name: "Amina", constituency: nil)).hasDoer)
    #expect(!note("circulate it", nil).hasDoer)
  }
}
