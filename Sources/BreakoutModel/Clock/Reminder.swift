/// The number of a reminder.
public struct ReminderID: TableID {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// A line that comes up at its time and stays until somebody settles it (product rule F34).
public struct Reminder: Equatable, Sendable, Codable {
  public let id: ReminderID
  public var text: String
  public var due: Timestamp
  public var isSettled: Bool

  public init(id: ReminderID, text: String, due: Timestamp, isSettled: Bool = false) {
    self.id = id
    self.text = text
    self.due = due
    self.isSettled = isSettled
  }
}
