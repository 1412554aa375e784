/// What is typed in a terminal of this machine to sit down at the session.
public struct SeatCommands: Equatable, Sendable {
  /// One more seat, as a rule the rapporteur's.
  public let join: String
  /// The screen that the room sees.
  public let display: String

  /// - Parameter name: by what the session is found, as a shell reads it; empty where it is the only one that is open.
  public init(name: String = "") {
    let argument = name.isEmpty ? "" : " " + name
    join = "breakout join" + argument
    display = "breakout display" + argument
  }
}
