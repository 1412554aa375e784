import BreakoutModel
import Terminal

extension Command {
  static let extendPoint = Command(\.extendPoint, [.cockpit: ["E"]]) { $0.extendPoint() }

  static let setHardStop = Command(\.setHardStop, [:]) { $0.open(.hardStop($0.session)) }

  static let takeBreak = Command(\.takeBreak, [.cockpit: ["z"]]) {
    $0.ask($0.session.currentBreak == nil ? .clock(.pause(reason: "")) : .clock(.resume))
  }

  static let takeNamedBreak = Command(\.takeNamedBreak, [:]) { $0.open(.pause) }

  static let toggleBell = Command(\.toggleBell, [.cockpit: ["b"]], nature: .leads) {
    $0.toggleBell()
    return []
  }
}

extension CommandTable {
  /// The clocks of the session and of its points.
  static let clocks: [Command] = [
    .extendPoint, .setHardStop, .takeBreak, .takeNamedBreak, .toggleBell,
  ]
}
