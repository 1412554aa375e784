import BreakoutModel
import Terminal

@testable import BreakoutUI

/// The start screen over made-up files, driven by keys as a person would.
struct StartScene {
  var start: Start
  private(set) var effects: [StartEffect] = []
  /// While set, nothing can be removed, for this reason.
  var trashProblem: String?

  static let now = Timestamp(milliseconds: 1_810_200_000_000)

  static let items = [
    StartItem(path: "/n/note.docx", title: "note.docx", kind: .note),
    session("river", "Rivers without borders", .point(3), minutesAgo: 5, isInUse: true),
    session("societe", "Société civile et entreprises", .notBegun, minutesAgo: 90),
    session(
      "water", "Water for all: who pays, who drinks, and who decides on it", .closed,
      minutesAgo: 90_000),
    StartItem(path: "weekly.md", title: "Weekly meeting", kind: .agenda),
    StartItem(path: "/usr/share/breakout/agendas/baku.md", title: "和平与安全", kind: .shippedAgenda),
  ]

  static func session(
    _ name: String, _ title: String, _ standing: SessionStanding, minutesAgo: Int,
    isInUse: Bool = false
  ) -> StartItem {
    StartItem(
      path: "/data/breakout/\(name).breakout", title: title,
      kind: .session(
        standing, lastAct: Timestamp(milliseconds: now.milliseconds - Int64(minutesAgo) * 60_000),
        isInUse: isInUse))
  }

  init(_ items: [StartItem] = Self.items, columns: Int = 80, rows: Int = 24) {
    setLocale()
    start = Start(
      items, size: Size(columns: columns, rows: rows), now: Self.now, utcOffsetMinutes: 240)
  }

  /// Presses keys by their names.
  mutating func press(_ names: String...) {
    for name in names {
      guard let key = Key(named: name) else { fatalError("There is no key named \(name).") }
      send(.input(.key(key)))
    }
  }

  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)))) }
  }

  mutating func send(_ message: StartMessage) {
    for effect in start.update(message) {
      effects.append(effect)
      guard case .remove(let item) = effect else { continue }
      send(trashProblem.map(StartMessage.notRemoved) ?? .removed(path: item.path))
    }
  }

  var screen: String { start.frame().canvas.lines.joined(separator: "\n") }

  var titles: [String] { start.shown.map(\.title) }
}
