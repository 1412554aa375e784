import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

struct RoomClockTests {
  @Test(arguments: [
    (0, 0, "1 January 1970", "00:00"),
    (-1, 0, "31 December 1969", "23:59"),
    (951_782_399_999, 0, "28 February 2000", "23:59"),
    (951_782_400_000, 0, "29 February 2000", "00:00"),
    (951_868_800_000, 0, "1 March 2000", "00:00"),
    (4_107_542_400_000, 0, "1 March 2100", "00:00"),
    (4_107_542_399_000, 0, "28 February 2100", "23:59"),
    (1_461_650_400_000, 240, "26 April 2016", "10:00"),
    (1_461_650_400_000, -390, "25 April 2016", "23:30"),
    (-62_135_596_800_000, 0, "1 January 1", "00:00"),
  ])
  func dates(milliseconds: Int64, offset: Int, date: String, time: String) {
    let clock = RoomClock(utcOffsetMinutes: offset)
    #expect(clock.date(Timestamp(milliseconds: milliseconds)) == date)
    #expect(clock.time(Timestamp(milliseconds: milliseconds)) == time)
  }

  @Test(arguments: [(0, "UTC"), (240, "UTC+4"), (-210, "UTC-3:30"), (345, "UTC+5:45")])
  func zone(offset: Int, name: String) {
    #expect(RoomClock(utcOffsetMinutes: offset).zone == name)
  }

  @Test(arguments: [
    (0, "0:00"), (59_999, "0:59"), (570_000, "9:30"), (3_900_000, "65:00"), (-5, "0:00"),
  ])
  func length(milliseconds: Int64, words: String) {
    #expect(RoomClock.length(Milliseconds(milliseconds)) == words)
  }
}
