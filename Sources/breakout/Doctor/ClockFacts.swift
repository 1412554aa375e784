import BreakoutModel
import BreakoutReport
import BreakoutWords

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
    let say = words.doctor
    let (date, time) = (room.date(now), room.time(now))
    guard (Self.earliest..<Self.latest).contains(now) else {
      return Finding(.clock, .problem, say.clockIsWrong(date, time), advice: say.setClock)
    }
    return Finding(.clock, .ok, say.clockSays(date, time))
  }

  private var timeZone: Finding {
    let say = words.doctor
    return switch zone {
    case .known: Finding(.timeZone, .ok, say.timesShown(in: room.zone))
    case .unknown(let name):
      Finding(
        .timeZone, .improvable, say.unknownZone(name, shown: room.zone), advice: say.correctZone)
    case .unset:
      Finding(.timeZone, .improvable, say.noZone(shown: room.zone), advice: say.setZone)
    }
  }
}
