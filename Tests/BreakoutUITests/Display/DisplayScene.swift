import BreakoutModel
import Terminal

@testable import BreakoutUI

/// A session in memory as the room sees it.
struct DisplayScene {
  var session: Session
  var now = Room.start

  init(_ regime: AttributionRegime = .attributed, agenda: Agenda = Room.agenda) {
    var agenda = agenda
    agenda.rules.attribution = regime
    session = Room(agenda).cockpit.session
  }

  /// Point 1 is open for 40 s; one speaks for 20 s, four wait, nothing is decided.
  static func floor(_ regime: AttributionRegime = .attributed) throws -> DisplayScene {
    var scene = DisplayScene(regime)
    try scene.act(.walk(.next(confirmed: false)))
    for (name, group) in [
      ("Chen Wei", "Business"), ("Dao Nguyen", "CSO"), ("أمينة ديالو", "Government"),
      ("Наталья Орлова", "UN"),
    ] {
      try scene.ask(FloorPerson(name: name, constituency: group))
    }
    try scene.ask(FloorPerson(constituency: "CSO", looks: "a woman, row 4"))
    scene.wait(20)
    try scene.act(.floor(.give(scene.session.floor.list[0])))
    scene.wait(20)
    return scene
  }

  mutating func act(_ intent: Intent) throws {
    let events = session.events(try session.decide(intent, at: now), at: now, by: .moderator)
    for event in events { session.apply(event) }
  }

  mutating func ask(_ person: FloorPerson, as kind: InterventionKind = .floor) throws {
    now = now + Milliseconds(1)
    try act(.floor(.request(InterventionDetails(person, as: kind, toSay: "to-say aside"))))
  }

  mutating func wait(_ seconds: Int) { now = now + .seconds(seconds) }

  func screen(_ columns: Int = 80, _ rows: Int = 24) -> String {
    let size = Size(columns: columns, rows: rows)
    return RoomDisplay(session: session, now: now, size: size).frame().canvas.lines
      .joined(separator: "\n")
  }
}
