import BreakoutModel
import BreakoutReport

/// What is known of the machine's time, which every act is recorded with.
struct ClockFacts {
  var now: Timestamp
  /// Minutes east of UTC.
  var utcOffsetMinutes: Int
  /// How the system decides on the zone.
  var zone: Zone

  enum Zone: Equatable {
    /// By the system's setting or by `TZ`, which it knows.
    case known
    /// `TZ` has a value that the system does not know; it takes UTC then.
    case unknown(String)
    /// Neither is set; the system takes UTC then.
    case unset
  }

  /// A clock that lost its time begins in 1970, or with the machine's year. Breakout is of 2026.
  static let earliest = Timestamp(milliseconds: 1_767_225_600_000)
  /// 2100-01-01.
  static let latest = Timestamp(milliseconds: 4_102_444_800_000)

  var findings: [Finding] { [clock, timeZone] }

  private var room: RoomClock { RoomClock(utcOffsetMinutes: utcOffsetMinutes) }

  private var clock: Finding {
    let words = "\(room.date(now)), \(room.time(now))"
    guard (Self.earliest..<Self.latest).contains(now) else {
      return Finding(
        "clock", .problem, "The clock says \(words), and every act would be recorded so.",
        advice: "Set the clock before the session, for example with timedatectl.")
    }
    return Finding("clock", .ok, "It is \(words), as this machine has it.")
  }

  private var timeZone: Finding {
    let offset = room.zone
    switch zone {
    case .known: return Finding("time zone", .ok, "Times are shown in \(offset).")
    case .unknown(let name):
      return Finding(
        "time zone", .improvable,
        "TZ=\(name) is no zone that this system knows, so times are shown in \(offset).",
        advice: "Correct TZ, or run apt-get install tzdata.")
    case .unset:
      return Finding(
        "time zone", .improvable, "No time zone is set, so times are shown in \(offset).",
        advice: "If the clock in the room shows another time, set TZ, for example with "
          + "\"export TZ=Asia/Baku\".")
    }
  }
}
