/// The number of a count of the people in the room.
public struct PresenceID: TableID {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// How many were in the room from one moment on. Presence is a series of such counts, because people come
/// and go (product rule F10).
public struct PresenceCount: Equatable, Sendable {
  public let id: PresenceID
  public let at: Timestamp
  public let electorate: Electorate

  public init(id: PresenceID, at: Timestamp, electorate: Electorate) {
    self.id = id
    self.at = at
    self.electorate = electorate
  }
}
