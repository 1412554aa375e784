import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// What is done is acknowledged where it is done, and what cannot be done says why.
@Suite("Every act is acknowledged") struct AcknowledgementTests {
  /// A moment, by the steps that lead there from a room with people, notes and a recommendation.
  static let moments: [[String]] = [
    [], ["Up"], ["Up", "Up"], ["1"], ["2"], ["i"],
    ["f", "=Amina (CSO)", "Enter"], ["f", "=Amina (CSO)", "Enter", "s"],
    ["f", "=Amina (CSO)", "Enter", "F"], ["f", "=Amina (CSO)", "Enter", "s", "F"],
    ["c"], ["c", "o", "=CSO", "Enter"], ["v"], ["v", "=40", "Enter"],
    ["v", "=40", "Enter", "=25", "Enter", "=4", "Enter", "=2", "Enter"],
    ["v", "=40", "Enter", "=25", "Enter", "=4", "Enter", "=2", "Enter", "Enter"],
    [":fist to five"], [":fist to five", "Enter"], [":fist to five", "Enter", "=5443"],
    [":fist to five", "Enter", "=5443", "Enter"],
    [":dot vote"], [":consent"], [":roll call"], [":roll call", "Enter"],
    [":roll call", "Enter", "y"], [":presence"], [":roster"], ["P"], ["D"], ["D", "e"], ["g"],
    ["R"], ["N"], ["B"], ["H"], [":phrases"], [":reminders"], [":parking lot"], [":not heard"],
    [":show recommendation"], [":show recommendation", "s"], [":show recommendation", "h"],
    ["z"], ["x"], ["Up", "x"], ["u"], [":close session"], [":remind", "=in 1 photo", "Enter"],
    [":remind", "=in 1 photo", "Enter", "Ctrl-T"],
    ["i", "=p: who pays", "Enter", "Esc", ":parking lot"],
  ]

  private static func room(_ steps: [String]) throws -> Room {
    var room = try Room.withRoster(4, names: ["Amina", "Bo Chen", "Carla", "Dov"])
    for step in steps { room.do(step) }
    room.wait(seconds: 20)
    room.cockpit.notice = nil
    return room
  }

  @Test("every key of an act, every name of it: something is seen of it, or it is said why not")
  func everyCommand() throws {
    var silent: Set<String> = []
    var acts = 0
    for steps in Self.moments {
      let start = try Self.room(steps)
      for entry in CommandTable.all {
        for way in Self.ways(of: entry, at: start.cockpit.place) {
          var room = start
          if way.hasPrefix("/"), way.count > 1 {
            room.type(way)
            room.press("Enter")
          } else {
            room.do(way)
          }
          fill(&room)
          let hasActed = room.events.count > start.events.count
          if hasActed { acts += 1 }
          let isAct = hasActed || !entry.onlyLooks && !entry.moves
          let isSeen =
            !room.notice.isEmpty || room.cockpit.question != nil || room.screen != start.screen
          if isAct, !isSeen, room.effects.count == start.effects.count {
            silent.insert("\(way) in \(start.cockpit.place) after \(steps)")
          }
        }
      }
    }
    #expect(silent == [])
    #expect(acts > 100)
  }

  /// The key, and the name where names are taken.
  private static func ways(of entry: Command, at place: Place) -> [String] {
    let isNamed = CommandTable.palette.contains(entry)
    let key = entry.keys[place]?.first.map { [$0.description] } ?? []
    switch place {
    case .noteLine: return isNamed ? ["/" + entry.name.replacing(" ", with: "-")] : []
    case .cockpit: return key + (isNamed ? [":" + entry.name] : [])
    default: return key
    }
  }

  /// Fills a form in and sends it, answering what it asks.
  private func fill(_ room: inout Room) {
    for text in ["", "12", "Bo Chen (UN)", "in 2 look"] {
      guard case .form(let form) = room.cockpit.panel else { return }
      let before = room
      for field in form.fields.indices where !text.isEmpty {
        if form.fields[field].editor.isEmpty { room.type(text) }
        room.press("Tab")
      }
      room.press("Enter")
      if room.cockpit.question != nil { room.press("y") }
      if case .form = room.cockpit.panel { room = before }
    }
  }
}
