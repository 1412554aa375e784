/// How many people there are to vote. Observers, interpreters and whoever else has no vote are outside of
/// every number but `observers` (product rule F10).
public struct Electorate: Hashable, Sendable, Codable {
  /// `P`: present and entitled to vote, when the vote opened or the room was counted.
  public var present: Int
  /// `E`: all who are entitled, whether present or not; `nil` where nobody knows.
  public var entitled: Int?
  /// The same by constituency; `nil` where only the room as a whole was counted. Their sums are `present`
  /// and, where all know it, `entitled`.
  public var groups: [GroupPresence]?
  /// People present without a vote; `nil` where they were not counted.
  public var observers: Int?

  public init(present: Int, entitled: Int? = nil, observers: Int? = nil) {
    self.present = present
    self.entitled = entitled
    self.observers = observers
  }

  /// Counted by constituency. `entitled` is the sum of the groups' where all have one.
  public init(groups: [GroupPresence], observers: Int? = nil) {
    present = groups.reduce(0) { $0.addingUp($1.present) }
    let entitled = groups.compactMap(\.entitled)
    self.entitled =
      entitled.count == groups.count && !groups.isEmpty
      ? entitled.reduce(0) { $0.addingUp($1) } : nil
    self.groups = groups
    self.observers = observers
  }

  /// The constituency of this name.
  public func group(_ name: String) -> GroupPresence? { groups?.first { $0.name == name } }
}

/// How many people of one constituency there are to vote.
public struct GroupPresence: Hashable, Sendable, Codable {
  public var name: String
  public var present: Int
  /// All of the constituency who are entitled, whether present or not; `nil` where nobody knows.
  public var entitled: Int?

  public init(_ name: String, present: Int, entitled: Int? = nil) {
    self.name = name
    self.present = present
    self.entitled = entitled
  }
}
