import BreakoutModel

/// Where the seats of a session keep what is not in its record, so that it survives the program: the text that was
/// typed and not sent, and the acts that could not be saved. It is on the machine where they sit.
public protocol SeatDesk {
  func draft(of seat: Seat) -> any KeptDraft

  /// Drafts of a role that nobody sits behind any more: the program of a second rapporteur ended, and the one who
  /// comes back may get another number.
  ///
  /// - Parameter taken: the seats that somebody has.
  func abandonedDrafts(
    of role: Seat.Role, besides taken: [Seat]
  ) throws(StoreProblem) -> [any KeptDraft]

  /// - Parameter record: the link of the first event of the session's record, where it can be read: acts never get
  ///   into another session that was put under the same name.
  func outbox(of seat: Seat, record: String?) -> any KeptOutbox

  /// The acts of all seats that wait, by their ids.
  func waiting() throws(StoreProblem) -> Set<String>
}

/// The unsent text of one seat. What is off the record is never kept.
public protocol KeptDraft {
  /// The text as it was last kept; empty when there is none.
  func read() throws(StoreProblem) -> String

  /// Takes room for what will be typed, so that a disk that is full by then still keeps it. What is kept stays as
  /// it is.
  func reserve() throws(StoreProblem)

  /// Keeps a text; an empty one, or one that is off the record, takes away what was kept.
  func keep(_ text: String, isOffTheRecord: Bool) throws(StoreProblem)

  func remove() throws(StoreProblem)

  /// Gives the room back where nothing is kept.
  func release() throws(StoreProblem)
}

extension KeptDraft {
  public func keep(_ text: String) throws(StoreProblem) { try keep(text, isOffTheRecord: false) }
}

/// The acts of one seat that could not be saved.
public protocol KeptOutbox: AnyObject {
  /// Where they are kept, to be told to people.
  var place: String { get }

  /// Reads what waits for this seat, and for seats of its role that nobody sits at any more, and takes room
  /// for more.
  ///
  /// - Parameter others: the other seats that somebody has; `nil` where no seats can be taken, so that nobody
  ///   knows what is to be left alone and no room is taken either.
  func open(besides others: [Seat]?) -> FoundActs

  /// Keeps the acts that are not kept yet.
  func add(_ acts: [WaitingAct]) throws(StoreProblem)

  /// Forgets everything but these acts: the others are in the record, or were given back.
  func settle(_ acts: [WaitingAct]) throws(StoreProblem)

  /// Leaves it, and takes it away where nothing waits.
  func close() throws(StoreProblem)
}

/// What an outbox holds when the program starts.
public struct FoundActs: Equatable, Sendable {
  /// What waits, oldest first.
  public var acts: [WaitingAct]
  /// Where acts of another session or of another version of the program lie, which are left to people.
  public var aside: [String] = []
  /// Why what waits, or what will, cannot be kept.
  public var problem: StoreProblem?

  public init(acts: [WaitingAct] = []) {
    self.acts = acts
  }
}
