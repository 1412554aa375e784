/// The number of an issued version of the report.
public struct DocumentNumber: TableID {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// How far a version of the report has gone (product rule F27).
public enum DocumentState: Equatable, Sendable, Codable {
  case draft
  /// Sent to the participants, who may comment until a day in the words of the rapporteur.
  case circulated(commentsBy: String)
  /// Found right, by whom it is signed. The session is closed and nothing essential is missing, or the reason
  /// says why it was done all the same (product rule F25).
  case validated(by: String, despite: String? = nil)
}

/// A version of the report that was written to files.
public struct DocumentIssue: Equatable, Sendable, Codable {
  public let id: DocumentNumber
  public let at: Timestamp
  /// The entry of the record that says so; the version holds everything before it.
  public let seq: Int
  /// The moment of the last entry that it holds.
  public let stateAt: Timestamp
  public let state: DocumentState
  /// How many things were missing in it.
  public let gaps: Int

  public init(
    id: DocumentNumber, at: Timestamp, seq: Int, stateAt: Timestamp, state: DocumentState, gaps: Int
  ) {
    self.id = id
    self.at = at
    self.seq = seq
    self.stateAt = stateAt
    self.state = state
    self.gaps = gaps
  }
}

extension Session {
  /// The version that holds all of the record; `nil` once something was added to it.
  public var issueAtHand: DocumentIssue? { issues.last.flatMap { $0.seq == lastSeq ? $0 : nil } }

  /// The number of the report as it stands: of the version just issued, else of the next one.
  public var documentNumber: DocumentNumber { issueAtHand?.id ?? issues.nextID }
}
