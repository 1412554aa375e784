import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Totals beside single ballots") struct PollTotalsTests {
  @Test("a show of fingers is counted by its digits at once; other scales begin with totals")
  func start() {
    var room = Room.withRecommendation()
    room.press("M", "Enter")
    room.type("5443")
    #expect(room.poll?.ballots.count == 4)
    room = Room.withRecommendation()
    room.palette("gradients")
    room.press("Enter")
    room.type("5")
    #expect(room.poll?.ballots.isEmpty == true)
    #expect(room.words.contains("5 together"))
  }

  @Test("totals say that ballots are recorded, and ask before they take their place")
  func replacing() {
    var room = Room.withRecommendation()
    room.press("M", "Enter")
    room.type("54")
    room.press("Ctrl-T")
    #expect(room.words.contains("2 ballots recorded, Ctrl-T shows them"))
    for number in ["0", "0", "0", "0", "3", "4"] {
      room.type(number)
      room.press("Enter")
    }
    #expect(room.notice == "Record these totals instead of the 2 ballots?")
    room.press("n")
    #expect(room.poll?.count == nil && room.poll?.ballots.count == 2)
    room.press("Enter", "y")
    #expect(room.poll?.count == PollCount(voters: 7, totals: [0, 0, 0, 0, 3, 4]))
  }

  @Test("the ballots are named on the smallest screen too")
  func small() {
    var room = Room.withRecommendation(columns: 40, rows: 12)
    room.press("M", "Enter")
    room.type("5")
    room.press("Ctrl-T")
    #expect(room.words.contains("1 ballot recorded, Ctrl-T shows"))
    room.expectSoundFrame("totals")
  }
}
