/// What the set-up of a session says in one matter, as it now is: a line that can be mended by itself, so that two
/// seats that mend two of them do not stand in each other's way.
public enum SetUpPart: Equatable, Sendable {
  case title(String)
  case event(String?)
  case place(String?)
  case room(String?)
  case date(CalendarDate?)
  /// The planned start, in the time zone of the place.
  case start(TimeOfDay?)
  /// From the start to the hard stop.
  case duration(Milliseconds)
  case constituencies([String])
  /// How the room decides, in the words of whoever says it.
  case decision(String)
  /// Kept for wrap-up and read-back; `nil` for the usual part of the length, whatever that is.
  case reserve(Milliseconds?)
  /// Who may be named, as long as nothing was said that somebody could be named for.
  case attribution(AttributionRegime)

  public var field: SetUpField {
    switch self {
    case .title: .title
    case .event: .event
    case .place: .place
    case .room: .room
    case .date: .date
    case .start: .start
    case .duration: .duration
    case .constituencies: .constituencies
    case .decision: .decision
    case .reserve: .reserve
    case .attribution: .attribution
    }
  }
}

/// The matters in which the set-up of a session can be mended, beside who runs it. Their names are the file format.
public enum SetUpField: String, CaseIterable, Hashable, Sendable, Codable {
  case title, event, place, room, date, start, duration, constituencies, decision
  case reserve, attribution
}

extension SetUpPart: Codable {
  enum TitleCodingKeys: String, CodingKey { case _0 = "text" }
  enum EventCodingKeys: String, CodingKey { case _0 = "text" }
  enum PlaceCodingKeys: String, CodingKey { case _0 = "text" }
  enum RoomCodingKeys: String, CodingKey { case _0 = "text" }
  enum DateCodingKeys: String, CodingKey { case _0 = "date" }
  enum StartCodingKeys: String, CodingKey { case _0 = "time" }
  enum DurationCodingKeys: String, CodingKey { case _0 = "length" }
  enum ConstituenciesCodingKeys: String, CodingKey { case _0 = "names" }
  enum DecisionCodingKeys: String, CodingKey { case _0 = "text" }
  enum ReserveCodingKeys: String, CodingKey { case _0 = "length" }
  enum AttributionCodingKeys: String, CodingKey { case _0 = "regime" }
}

extension SessionHeader {
  /// What it says in a matter.
  public subscript(field: SetUpField) -> SetUpPart {
    switch field {
    case .title: .title(title)
    case .event: .event(event)
    case .place: .place(place)
    case .room: .room(room)
    case .date: .date(date.flatMap(CalendarDate.init))
    case .start: .start(plannedStart.flatMap { TimeOfDay($0) })
    case .duration: .duration(duration)
    case .constituencies: .constituencies(constituencies)
    case .decision: .decision(decision.given)
    case .reserve: .reserve(namedReserve)
    case .attribution: .attribution(attribution)
    }
  }

  mutating func take(_ part: SetUpPart) {
    switch part {
    case .title(let text): title = text
    case .event(let text): event = text
    case .place(let text): place = text
    case .room(let text): room = text
    case .date(let day): date = day?.description
    case .start(let time): plannedStart = time?.description
    case .duration(let length):
      // The usual reserve is that of the new length; minutes that somebody has named stay.
      let named = namedReserve
      duration = length
      take(.reserve(named))
    case .constituencies(let names): constituencies = names
    case .decision(let text): decision = DecisionPractice(words: text)
    case .attribution(let regime): attribution = regime
    case .reserve(let length):
      reserve = length ?? AgendaPlan.defaultReserve(of: duration)
      isReserveNamed = length != nil
    }
  }

  /// What somebody has said to keep for the wrap-up; `nil` where it is the usual part of the length. Of a header of
  /// 0.3 and before it is told by its size.
  public var namedReserve: Milliseconds? {
    let isNamed = isReserveNamed ?? (reserve != AgendaPlan.defaultReserve(of: duration))
    return isNamed ? reserve : nil
  }

  /// The same with some parts mended.
  public func with(_ parts: [SetUpPart]) -> SessionHeader {
    var mended = self
    for part in parts { mended.take(part) }
    return mended
  }

  /// Whether nobody said it: it is what is usual, or was made of other things.
  public func isAssumed(_ field: SetUpField) -> Bool { assumed?.contains(field) == true }
}

/// A part of the set-up as it stands in a session.
struct SetUpEntry: Equatable, Sendable {
  let part: SetUpPart
  let isAssumed: Bool
}

extension SessionHeader {
  mutating func take(_ entry: SetUpEntry) {
    take(entry.part)
    guard entry.isAssumed != isAssumed(entry.part.field) else { return }
    var fields = Set(assumed ?? [])
    if entry.isAssumed {
      fields.insert(entry.part.field)
    } else {
      fields.remove(entry.part.field)
    }
    assumed = fields.isEmpty ? nil : SetUpField.allCases.filter(fields.contains)
  }
}
