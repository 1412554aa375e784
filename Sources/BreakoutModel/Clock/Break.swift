/// The number of a break.
public struct BreakID: TableID {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// A stretch in which the session stood still, e.g. for a fire alarm or a photograph: no clock runs
/// (product rule F3).
public struct Break: Equatable, Sendable, Codable {
  /// The record's reason of a break that the program began because everybody had left.
  public static let unattended = "nobody at the keys after the planned end"

  public let id: BreakID
  public var span: Span
  /// As somebody typed it; empty where nobody said what the break is for.
  public var reason: String
  /// Who was speaking, and goes on afterwards.
  public var speech: InterventionID?

  public init(id: BreakID, span: Span, reason: String = "", speech: InterventionID? = nil) {
    self.id = id
    self.span = span
    self.reason = reason
    self.speech = speech
  }
}
