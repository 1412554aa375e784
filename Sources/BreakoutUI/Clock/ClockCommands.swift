import BreakoutModel
import Terminal

extension Command {
  static let extendPoint = Command(
    "extend point", [.cockpit: ["E"]],
    "Gives the open point more time, after a look at what that costs the later ones."
  ) { $0.extendPoint() }

  static let setHardStop = Command(
    "end time", [:], "Changes when the session must end, e.g. 11:15."
  ) { $0.open(.hardStop($0.session)) }

  static let takeBreak = Command(
    "break", [.cockpit: ["z"]],
    "Stops all clocks at once, e.g. for a fire alarm; the same key goes on."
  ) { $0.ask($0.session.currentBreak == nil ? .clock(.pause(reason: "")) : .clock(.resume)) }

  static let takeNamedBreak = Command(
    "break for", [:], "Stops all clocks and says what for."
  ) { $0.open(.pause) }

  static let toggleBell = Command(
    "bell", [.cockpit: ["b"]],
    "Rings when a speech is over, also 30 seconds before, or never.", nature: .leads
  ) {
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
