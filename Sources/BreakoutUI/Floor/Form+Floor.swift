import BreakoutModel
import Terminal

/// The forms of the floor and the clocks.
extension Form {
  private static let who = "Who, or group"

  static func request(_ kind: InterventionKind) -> Form {
    Form(
      purpose: .request(kind),
      title: kind == .floor ? "Asks for the floor" : kind.name.capitalisedFirst,
      fields: [
        Field(who), Field("As", kind.name), Field("To say"), Field("Room, online, phone", "room"),
        Field("Looks like"),
      ])
  }

  static func intervention(_ one: Intervention, in session: Session) -> Form {
    let details = one.details
    let speaker = session.speaker(of: details.person)
    var fields = [
      Field(who, speaker.name == nil ? speaker.constituency ?? "" : "\(speaker)"),
      Field(
        "As", (details.isUrgent && details.kind == .order ? "urgent " : "") + details.kind.name),
      Field("To say", details.toSay),
      Field("Room, online, phone", details.channel.rawValue),
      Field("Looks like", details.person.looks ?? ""),
    ]
    if details.kind == .order { fields.append(Field("Ruling", details.ruling)) }
    return Form(
      purpose: .intervention(one.id), title: "\(one.id) \(session.name(of: one))", fields: fields)
  }

  static let yieldFloor = Form(
    purpose: .yieldFloor, title: "Gives the rest of the time to", fields: [Field(who)])

  /// The times of those kinds that have a limit, the suggested one for speeches where it is given.
  static func speakingTimes(_ rules: FloorRules, suggested: Milliseconds?) -> Form {
    Form(
      purpose: .speakingTimes, title: "Speaking times (m:ss) from now on",
      fields: timedKinds.map { kind in
        let limit = kind == .floor ? suggested ?? rules.limit(of: kind) : rules.limit(of: kind)
        return Field(kind.name, limit.map(ClockText.duration) ?? "")
      } + [Field("Several requests each", rules.allowsSeveral ? "yes" : "no")])
  }

  /// - Parameter length: what the room is usually given: 2 minutes, the second time 1 (product rule F3).
  static func extendPoint(_ point: Point) -> Form {
    let length = Milliseconds.minutes(point.extensions.isEmpty ? 2 : 1)
    return Form(
      purpose: .extendPoint(point.id), title: "More time for point \(point.id.number)",
      fields: [Field("By (m:ss)", ClockText.duration(length)), Field("Asked for by")])
  }

  static func hardStop(_ session: Session) -> Form {
    Form(
      purpose: .hardStop, title: "When the session must end",
      fields: [
        Field(
          "At (hour:minute)",
          session.hardStop.map { ClockText.timeOfDay($0, session.header) } ?? "")
      ])
  }

  static let pause = Form(
    purpose: .pause, title: "A break: all clocks stop", fields: [Field("What for")])

  /// The kinds whose time can be set.
  static let timedKinds = InterventionKind.allCases.filter { $0.usualLimit != nil }
}
