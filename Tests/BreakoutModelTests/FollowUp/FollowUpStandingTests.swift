import Testing

@testable import BreakoutModel

/// How recommendations stand after the session (product rule F37).
@Suite struct FollowUpStandingTests {
  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  @Test(
    arguments: [
      ("2026-05-01", "2026-05-01", FollowUpLight.green), ("2026-05-01", "2027-04-30", .green),
      ("2026-05-01", "2027-05-01", .yellow), ("2026-05-01", "2028-05-01", .yellow),
      ("2026-05-01", "2028-05-02", .red), ("2024-02-29", "2025-02-28", .green),
      ("2024-02-29", "2025-03-01", .yellow), ("2026-12-31", "2027-01-01", .green),
      // A report of tomorrow, from a machine whose clock is ahead.
      ("2026-05-02", "2026-05-01", .green),
    ] as [(String, String, FollowUpLight)])
  func theLightTellsTheAgeOfTheLastUpdate(updated: String, on day: String, light: FollowUpLight)
    throws
  {
    #expect(FollowUpLight(updated: try Self.day(updated), on: try Self.day(day)) == light)
  }

  @Test(
    arguments: [
      ("2027-12-15", "2027-12-15"), ("2027-12", "2027-12-31"), ("by 2027", "2027-12-31"),
      ("by the end of 2028", "2028-12-31"), ("31 December 2027", "2027-12-31"),
      ("February 2028", "2028-02-29"), ("Feb 2027", "2027-02-28"),
      ("between 2026 and June 2027", "2027-06-30"), ("45 March 2027", "2027-03-31"),
      ("2027-13", nil), ("within two years", nil), ("next session", nil), ("", nil),
      ("in 18 months", nil), ("بحلول 2027", "2027-12-31"),
    ] as [(String, String?)])
  func aDeadlineHasALastDay(text: String, day: String?) {
    #expect(Deadline.lastDay(in: text)?.description == day)
  }

  /// R1.1 by 2026-12, R1.2 without a deadline, R1.3 not adopted.
  private static func room() throws -> Room {
    var room = try Room.opened()
    for (text, deadline) in [("a", "2026-12"), ("b", ""), ("c", "2026-12")] {
      try room.act(
        .recommendation(.add(RecommendationFields(text: text, deadline: deadline), at: room.now)))
    }
    for ordinal in 1...2 {
      try room.act(.consensus(.call(.recommendation(.r(1, ordinal)), confirmed: false)))
      try room.act(.consensus(.declare))
    }
    return room
  }

  @Test func withoutAReportTheSessionCounts() throws {
    let room = try Self.room()
    let day = try #require(
      CalendarDate(room.now, utcOffsetMinutes: room.session.header.utcOffsetMinutes))
    let standings = room.session.followUp(on: day)
    #expect(standings.map(\.id) == [.r(1, 1), .r(1, 2)])
    #expect(standings.allSatisfy { $0.state == .notStarted && $0.light == .green })
    #expect(room.session.followUp(on: try Self.day("2099-01-01")).map(\.light) == [.red, .red])
  }

  @Test func theNewestReportByItsDayCounts() throws {
    var room = try Self.room()
    for (day, state) in [
      ("2026-06-01", FollowUpState.inProgress), ("2026-09-01", .notStarted), ("2026-09-01", .done),
      ("2026-01-01", .dropped),
    ] {
      try room.act(.followUp(.note(.r(1, 1), FollowUpEntry(date: try Self.day(day), state: state))))
    }
    let standing = try #require(room.session.followUp(on: try Self.day("2030-01-01")).first)
    #expect(standing.state == .done && standing.latest?.date == "2026-09-01")
    // What is done needs neither an update nor a reminder.
    #expect(standing.light == nil && !standing.isOverdue)
  }

  @Test func aDeadlineThatHasGoneByIsTold() throws {
    var room = try Self.room()
    func overdue(_ day: String) throws -> [Bool] {
      room.session.followUp(on: try Self.day(day)).map(\.isOverdue)
    }
    #expect(try overdue("2026-12-31") == [false, false])
    #expect(try overdue("2027-01-01") == [true, false])
    try room.act(
      .followUp(.note(.r(1, 1), FollowUpEntry(date: try Self.day("2026-11-01"), state: .dropped))))
    #expect(try overdue("2027-01-01") == [false, false])
  }

  @Test(arguments: [
    (0, 0, "1970-01-01"), (-1, 0, "1969-12-31"), (951_782_400_000, 0, "2000-02-29"),
    (1_461_697_200_000, 240, "2016-04-26"), (1_461_697_200_000, 720, "2016-04-27"),
  ])
  func aMomentHasADay(milliseconds: Int64, offset: Int, day: String) {
    let at = Timestamp(milliseconds: milliseconds)
    #expect(CalendarDate(at, utcOffsetMinutes: offset)?.description == day)
  }
}
