import BreakoutModel
import BreakoutWords
import Terminal

/// The forms of the floor.
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

  /// The kinds whose time can be set.
  static let timedKinds = InterventionKind.allCases.filter { $0.usualLimit != nil }
}
