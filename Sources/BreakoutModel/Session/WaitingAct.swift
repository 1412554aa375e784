/// An act that could not be saved and is tried again, at this or at a later run of the program, until it is in
/// the record or refused for good.
public struct WaitingAct: Equatable, Sendable {
  /// Tells it from every other act of its session, so that it is done once, however often it is tried.
  public let id: String
  public let intent: Intent
  /// When it was asked for, which is when it happened for the record.
  public let at: Timestamp
  /// Who asked for it, whoever tries it again.
  public let seat: Seat
  /// The newest event that whoever asked had seen: an act about what other seats changed since is not done.
  public let seen: Int
  /// What a person typed, as the interface keeps it in a draft, to be given back where the act is refused.
  public let source: [String]

  public init(
    id: String, _ intent: Intent, at: Timestamp, by seat: Seat, seen: Int, source: [String] = []
  ) {
    self.id = id
    self.intent = intent
    self.at = at
    self.seat = seat
    self.seen = seen
    self.source = source
  }
}

extension WaitingAct: Codable {
  private enum CodingKeys: String, CodingKey {
    case id
    case intent = "asked"
    case at, seat, seen, source
    /// The intent as versions wrote it that had all intents in one list.
    case flat = "intent"
  }

  public init(from decoder: any Decoder) throws {
    let parts = try decoder.container(keyedBy: CodingKeys.self)
    let flat = try parts.decodeIfPresent(FlatIntent.self, forKey: .flat)?.intent
    try self.init(
      id: parts.decode(String.self, forKey: .id),
      flat ?? parts.decode(Intent.self, forKey: .intent),
      at: parts.decode(Timestamp.self, forKey: .at), by: parts.decode(Seat.self, forKey: .seat),
      seen: parts.decode(Int.self, forKey: .seen),
      source: parts.decode([String].self, forKey: .source))
  }

  public func encode(to encoder: any Encoder) throws {
    var parts = encoder.container(keyedBy: CodingKeys.self)
    try parts.encode(id, forKey: .id)
    try parts.encode(intent, forKey: .intent)
    try parts.encode(at, forKey: .at)
    try parts.encode(seat, forKey: .seat)
    try parts.encode(seen, forKey: .seen)
    try parts.encode(source, forKey: .source)
  }
}
