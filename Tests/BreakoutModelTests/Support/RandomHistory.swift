import TestSupport

@testable import BreakoutModel

/// A session that lived through random acts, with what it was after each of them.
struct RandomHistory {
  private(set) var room = Room()
  /// The session after each event; the place in the array is the event's number less one.
  private(set) var states: [Session]
  /// How often each kind of refusal was met, by the name of its case.
  private(set) var refusals: Set<String> = []

  init(seed: UInt64, acts: Int) {
    states = [room.session]
    var intents = RandomIntent(seed: seed)
    for _ in 0..<acts {
      room.wait(Milliseconds(Int64(intents.number(0, 40_000))))
      // Most of what is wanted at random cannot be: three tries make a livelier history.
      var tries = 3
      while tries > 0, !perform(intents.next(at: room.now), of: &intents) { tries -= 1 }
    }
  }

  /// Whether the session agreed.
  private mutating func perform(_ intent: Intent, of intents: inout RandomIntent) -> Bool {
    let seat: Seat = intents.random.chance(50) ? .moderator : .rapporteur
    do {
      let changes = try room.session.decide(intent, at: room.now, by: seat)
      for event in room.session.events(changes, at: room.now, by: seat) {
        room.session.apply(event)
        room.events.append(event)
        states.append(room.session)
      }
      return true
    } catch {
      refusals.insert(String("\(error)".prefix { $0 != "(" }))
      return false
    }
  }

  var events: [Event] { room.events }
  var session: Session { room.session }
}
