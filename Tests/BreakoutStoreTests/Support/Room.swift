import BreakoutModel
import BreakoutStore

/// The session that the tests hold.
enum Room {
  static let start = Timestamp(milliseconds: 1_461_664_800_000)

  static func minute(_ minute: Int) -> Timestamp { start + .minutes(minute) }

  static func opening(title: String = "Civil Society and Business", points: Int = 3) -> [Change] {
    var agenda = Agenda(title: title)
    agenda.rules.constituencies = ["Civil society", "Business", "Government", "UN"]
    let header = SessionHeader(agenda: agenda, reserve: .minutes(9), utcOffsetMinutes: 240)
    let points = (1...points).map {
      Point(
        id: PointID($0), title: "Point \($0)", question: "What of \($0)?", planned: .minutes(10))
    }
    return [.sessionCreated(header: header, points: points)]
  }

  static func create(
    _ path: String, timeout: Double = 5
  ) throws -> (store: SessionStore, session: Session) {
    try SessionStore.create(path, opening(), at: start, seat: .moderator, timeout: timeout)
  }

  /// A session with a point open and a few notes, closed again; with its snapshot.
  @discardableResult
  static func fill(_ path: String, notes: Int = 3) throws -> Session {
    var (store, session) = try create(path)
    _ = try store.perform(
      .walk(.next(confirmed: false)), on: &session, at: minute(1), seat: .moderator)
    for number in 1...notes {
      _ = try store.perform(note("Note \(number)"), on: &session, at: minute(1 + number))
    }
    store.close(session)
    return session
  }

  static func note(_ text: String, at: Timestamp = start) -> Intent {
    .note(.add(NoteDraft(at: at, text: text)))
  }

  /// A note that could not be saved, with its text for an id.
  static func waiting(_ text: String, seen: Int = 1) -> WaitingAct {
    WaitingAct(
      id: text, note(text), at: minute(1), by: .rapporteur, seen: seen,
      source: ["line", "", text])
  }
}
