import BreakoutModel
import Testing

/// A session that is held act by act, with a clock that the test moves.
struct HeldSession {
  private(set) var session = Session()
  /// 26 April 2016, 10:00 in Baku, which was then at UTC+4.
  private(set) var now = Timestamp(milliseconds: 1_461_650_400_000)

  init(_ agenda: Agenda) {
    apply([.sessionCreated(agenda, utcOffsetMinutes: 240)])
  }

  mutating func wait(minutes: Int = 0, seconds: Int = 0) {
    now = now + .minutes(minutes) + .seconds(seconds)
  }

  /// Carries an act out; a refusal is a mistake of the test.
  mutating func act(_ intent: Intent, sourceLocation: SourceLocation = #_sourceLocation) {
    do {
      apply(try session.decide(intent, at: now))
    } catch {
      Issue.record("\(intent) was refused: \(error.sentence)", sourceLocation: sourceLocation)
    }
  }

  mutating func note(
    _ text: String, _ kind: NoteKind = .note, by name: String? = nil, of group: String? = nil
  ) {
    let speaker = name == nil && group == nil ? nil : Speaker(name: name, constituency: group)
    act(.note(.add(NoteDraft(at: now, kind: kind, text: text, speaker: speaker))))
  }

  mutating func speech(_ name: String, _ group: String, seconds: Int) {
    act(.floor(.take(InterventionDetails(FloorPerson(name: name, constituency: group)))))
    wait(seconds: seconds)
    act(.floor(.end))
  }

  private mutating func apply(_ changes: [Change]) {
    for event in session.events(changes, at: now, by: .rapporteur) { session.apply(event) }
  }
}
