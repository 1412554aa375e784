import BreakoutModel
import BreakoutWords
import Terminal

/// The forms of the floor and the clocks.
extension Form {
  private static var who: String { words.floor.who }

  static func request(_ kind: InterventionKind) -> Form {
    Form(
      purpose: .request(kind),
      title: words.floor.asks(as: kind),
      fields: [
        Field(who), Field(words.floor.asKind, kind.name), Field(words.floor.toSay),
        Field(words.floor.byChannel, FloorChannel.room.name), Field(words.floor.looksLike),
      ])
  }

  static func intervention(_ one: Intervention, in session: Session) -> Form {
    let details = one.details
    let speaker = session.speaker(of: details.person)
    var fields = [
      Field(who, speaker.name == nil ? speaker.constituency ?? "" : "\(speaker)"),
      Field(
        words.floor.asKind,
        details.isUrgent && details.kind == .order
          ? words.floor.urgentKind(details.kind.name) : details.kind.name),
      Field(words.floor.toSay, details.toSay),
      Field(words.floor.byChannel, details.channel.name),
      Field(words.floor.looksLike, details.person.looks ?? ""),
    ]
    if details.kind == .order { fields.append(Field(words.floor.ruling, details.ruling)) }
    return Form(
      purpose: .intervention(one.id), title: "\(one.id) \(session.name(of: one))", fields: fields)
  }

  static var yieldFloor: Form {
    Form(purpose: .yieldFloor, title: words.floor.givesRestTo, fields: [Field(who)])
  }

  /// The times of those kinds that have a limit, the suggested one for speeches where it is given.
  static func speakingTimes(_ rules: FloorRules, suggested: Milliseconds?) -> Form {
    Form(
      purpose: .speakingTimes, title: words.floor.speakingTimes,
      fields: timedKinds.map { kind in
        let limit = kind == .floor ? suggested ?? rules.limit(of: kind) : rules.limit(of: kind)
        return Field(kind.name, limit.map(ClockText.duration) ?? "")
      } + [
        Field(words.floor.several, rules.allowsSeveral ? words.floor.yes : words.floor.no)
      ])
  }

  /// - Parameter length: what the room is usually given: 2 minutes, the second time 1 (product rule F3).
  static func extendPoint(_ point: Point) -> Form {
    let length = Milliseconds.minutes(point.extensions.isEmpty ? 2 : 1)
    return Form(
      purpose: .extendPoint(point.id), title: words.clock.moreTime(for: point.id.number),
      fields: [
        Field(words.clock.byLength, ClockText.duration(length)), Field(words.clock.askedBy),
      ])
  }

  static func hardStop(_ session: Session) -> Form {
    Form(
      purpose: .hardStop, title: words.clock.sessionMustEnd,
      fields: [
        Field(
          words.clock.atTime,
          session.hardStop.map { ClockText.timeOfDay($0, session.header) } ?? "")
      ])
  }

  static var pause: Form {
    Form(
      purpose: .pause, title: words.clock.breakForAll, fields: [Field(words.clock.whatFor)])
  }

  /// The kinds whose time can be set.
  static let timedKinds = InterventionKind.allCases.filter { $0.usualLimit != nil }
}
