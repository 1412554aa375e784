/// The number of a break.
public struct BreakID: TableID {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// A stretch in which the session stood still, e.g. for a fire alarm or a photograph: no clock runs
/// (product rule F3).
public struct Break: Equatable, Sendable, Codable {
  public let id: BreakID
  public var span: Span
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
