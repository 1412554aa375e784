import BreakoutModel

/// What was sent from the note line, of whatever kind, so that Up calls up the last thing sent (product rule
/// F6).
struct SentLines: Equatable, Sendable {
  /// Oldest first, each once.
  private(set) var all: [Sent] = []

  enum Sent: Equatable, Sendable {
    case note(NoteID)
    case recommendation(RecommendationID)
    /// A line off the record, by its number.
    case offTheRecord(Int)
    /// A correction or a command as it was typed.
    case line(String)
  }

  private static let most = 200

  init() {}

  /// What a seat wrote before the program was left.
  init(_ session: Session, by seat: Seat) {
    all = session.entriesWritten(by: seat, most: Self.most).reversed().compactMap(Sent.init)
  }

  mutating func append(_ sent: Sent) {
    all.removeAll { $0 == sent }
    all.append(sent)
    if all.count > Self.most { all.removeFirst() }
  }
}

extension SentLines.Sent {
  init?(_ entry: EntryID) {
    switch entry {
    case .note(let id): self = .note(id)
    case .recommendation(let id): self = .recommendation(id)
    case .decision: return nil
    }
  }
}
