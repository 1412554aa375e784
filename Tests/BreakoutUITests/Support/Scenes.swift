import BreakoutModel

@testable import BreakoutUI

/// Moments of a session that many tests begin with.
extension Room {
  /// The first point is open for 75 s, with two notes.
  static func withNotes(
    seat: Seat = .moderator, columns: Int = 80, rows: Int = 24
  ) -> Room {
    var room = Room(seat: seat, columns: columns, rows: rows)
    if room.cockpit.isTyping { room.press("Esc") }
    room.press("n")
    room.wait(seconds: 75)
    room.note("@Amina companies publish, CSOs verify")
    room.note("! Trust needs a shared measure")
    return room
  }

  /// With a recommendation that nobody decided on.
  static func withRecommendation(columns: Int = 80, rows: Int = 24) -> Room {
    var room = withNotes(columns: columns, rows: rows)
    room.press("r")
    room.type("Business > publish local-procurement shares | by 2027-12")
    room.press("Enter", "Esc")
    return room
  }

  /// The count of a vote with 40 present.
  static func withOpenVote(columns: Int = 80, rows: Int = 24) -> Room {
    var room = withRecommendation(columns: columns, rows: rows)
    room.press("v")
    room.type("40")
    room.press("Enter")
    return room
  }

  /// A vote's result.
  static func withResult(columns: Int = 80, rows: Int = 24) -> Room {
    var room = withOpenVote(columns: columns, rows: rows)
    room.type("25")
    room.press("Enter")
    room.type("4")
    room.press("Enter")
    room.type("2")
    room.press("Enter")
    return room
  }
}
