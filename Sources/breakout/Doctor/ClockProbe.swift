import Glibc

/// Looks at the clock and at what decides on the time zone.
enum ClockProbe {
  static func facts(_ environment: [String: String]) -> ClockFacts {
    let clock = SteadyClock()
    return ClockFacts(
      now: clock.now, utcOffsetMinutes: clock.utcOffsetMinutes,
      zone: zone(environment["TZ"], folder: folder) { Surroundings.isReadable($0) })
  }

  /// Where the C library keeps the zones.
  private static let folder = "/usr/share/zoneinfo"
  private static let systemZone = "/etc/localtime"

  /// - Parameters:
  ///   - variable: the value of `TZ`, read as `tzset` does.
  ///   - isReadable: whether there is such a file.
  static func zone(
    _ variable: String?, folder: String, isReadable: (String) -> Bool
  ) -> ClockFacts.Zone {
    guard let variable else { return isReadable(systemZone) ? .known : .unset }
    let name = variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
    // Set to nothing it means UTC.
    if name.isEmpty || ["UTC", "GMT"].contains(name) { return .known }
    let file = name.hasPrefix("/") ? name : "\(folder)/\(name)"
    return isReadable(file) || isRule(name) ? .known : .unknown(variable)
  }

  /// Whether it is a rule of POSIX, such as `CET-1CEST` or `<+04>-4`.
  private static func isRule(_ name: String) -> Bool {
    name.prefixMatch(of: /([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)[+-]?[0-9]/) != nil
  }
}
