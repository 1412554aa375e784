/// How the floor is given at the moment; the moderator changes it at any time.
public struct FloorRules: Equatable, Sendable, Codable {
  /// Whether people may still ask for the floor. Every newly opened point opens the list again.
  public var isListOpen: Bool
  public var mode: ProposalMode
  /// The time of a kind where it is not the usual one; a running speech keeps its own.
  public var limits: [KindLimit]
  /// Whether one person may wait with several requests of one kind.
  public var allowsSeveral: Bool

  public init(
    isListOpen: Bool = true, mode: ProposalMode = .balance,
    limits: [KindLimit] = [], allowsSeveral: Bool = false
  ) {
    self.isListOpen = isListOpen
    self.mode = mode
    self.limits = limits
    self.allowsSeveral = allowsSeveral
  }

  /// The time that somebody of a kind gets now; `nil` for no limit.
  public func limit(of kind: InterventionKind) -> Milliseconds? {
    limits.last { $0.kind == kind }?.limit ?? kind.usualLimit
  }

  public mutating func setLimit(_ limit: Milliseconds, of kind: InterventionKind) {
    limits.removeAll { $0.kind == kind }
    limits.append(KindLimit(kind: kind, limit: limit))
  }
}

/// The time that a kind of intervention gets in this session.
public struct KindLimit: Hashable, Sendable, Codable {
  public var kind: InterventionKind
  public var limit: Milliseconds

  public init(kind: InterventionKind, limit: Milliseconds) {
    self.kind = kind
    self.limit = limit
  }
}

/// Whom the program proposes next; it never gives the floor by itself (product rule F13).
public enum ProposalMode: String, CaseIterable, Sendable, Codable {
  /// In the order of the list, as the moderator arranged it.
  case fifo
  /// The group that has spoken least for its size.
  case balance
  /// The groups take turns.
  case zip
  /// Who has not spoken yet.
  case firstTimers = "first-timers"
  /// Government, then UN and intergovernmental organisations, then others.
  case formal
}
