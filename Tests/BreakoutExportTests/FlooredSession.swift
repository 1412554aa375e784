import BreakoutModel
import Testing

@testable import BreakoutReport

/// A session with a lively floor: speeches of each kind, people who were not heard, extensions, a break,
/// and parked issues with and without an owner.
extension Room {
  static func floored(_ regime: AttributionRegime) -> Room {
    var agenda = baku
    agenda.rules.attribution = regime
    agenda.points = Array(agenda.points.prefix(3))
    var room = Room(agenda)
    room.act(.people(.setPresence(electorate(18, 12, 6, 2, observers: 3))))
    room.act(.walk(.next(confirmed: false)))
    room.speech("Amina Diallo", "CSO", seconds: 150)
    room.speech("Chen Wei", "Business", seconds: 95, channel: .online)
    room.speech("Leyla Mammadova", "Government", seconds: 120)
    room.speech("Amina Diallo", "CSO", seconds: 45)
    room.speech("Jonas Lind", "UN", seconds: 60)
    room.speech("Dao Nguyen", "Business", seconds: 20, as: .order)
    room.note("Visa rules for partners", .parked)
    room.act(.followUp(.settleParked(NoteID(1), .owned(by: "Amina Diallo, by 1 June"))))
    room.note("A fund of our own", .parked)
    room.act(.followUp(.settleParked(NoteID(2), .toPlenary)))
    room.note("Who owns the data", .parked)
    room.act(.clock(.pause(reason: "fire alarm")))
    room.wait(minutes: 6)
    room.act(.clock(.resume))
    room.act(.clock(.extendPoint(by: .minutes(2), asker: "CSO", confirmed: false)))
    room.act(.clock(.extendPoint(by: .minutes(1), asker: "Business", confirmed: false)))
    for group in ["CSO", "CSO", "Business", "UN"] { room.request(group) }
    room.act(.floor(.closeList()))
    room.act(.floor(.countTooLate(InterventionDetails(FloorPerson(constituency: "CSO")))))
    room.wait(minutes: 3)
    room.act(.walk(.next(confirmed: true), list: .release))
    room.speech("Chen Wei", "Business", seconds: 90)
    room.wait(minutes: 4)
    room.act(.closeSession(confirmed: true))
    return room
  }

  private mutating func request(_ group: String) {
    act(.floor(.request(InterventionDetails(FloorPerson(constituency: group)))))
    wait(seconds: 20)
  }

  private mutating func speech(
    _ name: String, _ group: String, seconds: Int, as kind: InterventionKind = .floor,
    channel: FloorChannel = .room
  ) {
    let person = FloorPerson(name: name, constituency: group)
    act(.floor(.take(InterventionDetails(person, as: kind, channel: channel))))
    wait(seconds: seconds)
    act(.floor(.end))
    wait(seconds: 5)
  }
}
