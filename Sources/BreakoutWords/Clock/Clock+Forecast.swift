/// How a session stands against its plan. It stands in the line at the top, where there is little room.
extension Words.Clock {
  /// By how much the session would end too late: a length such as 2:10.
  public func late(by length: String) -> String { say("late \(length)") }

  /// By how much the session would end too early: a length such as 0:45.
  public func early(by length: String) -> String { say("early \(length)") }

  /// The session would end when it should.
  public var onTime: String { say("on time") }

  /// The session would end a little too late.
  public var almostOnTime: String { say("almost on time") }

  /// How many points are still to come, and how long each could take: a length such as 6:30.
  public func left(_ count: Int, each length: String) -> String {
    say(count, "\(count) point left, \(length)", "\(count) points left, \(length) each")
  }

  /// How a session stands, such as “cannot fit”, and the numbers of the points that should be put off, the first one
  /// first.
  public func put(off points: [Int], _ pace: String) -> String {
    let rest = points.dropFirst().reduce("\(points.first ?? 0)") { then($0, $1) }
    return say("\(pace): defer \(rest)")
  }

  /// The numbers of points that should be put off, and that of the next one.
  private func then(_ before: String, _ next: Int) -> String { say("\(before), then \(next)") }
}
