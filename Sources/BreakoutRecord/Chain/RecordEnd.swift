import BreakoutModel

/// How far a record can be read, and why not further. Everybody who reads a record reads it by this, so that all
/// have one idea of what is damaged.
public struct RecordEnd: Equatable, Sendable {
  /// The last event that can be read.
  public var head: ChainHead
  /// Why reading stopped before the end; `nil` for a whole record.
  public var damage: Damage?
  /// What a newer version of the program wrote, which this one cannot read.
  public var newer: [EventName] = []

  public init(head: ChainHead, damage: Damage?, newer: [EventName] = []) {
    self.head = head
    self.damage = damage
    self.newer = newer
  }
}
