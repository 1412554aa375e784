import BreakoutModel

/// The record of one session, seen from one of the seats that write it.
///
/// A session file is one (`SessionStore` of BreakoutStore); nothing here says that it lies on this machine. Everything
/// is synchronous and belongs to one thread. An act that `perform` returns from is safe.
public protocol SessionRecord: AnyObject {
  /// Why acts cannot be saved; `nil` while they can.
  var problem: StoreProblem? { get }

  /// The newest event that was read or written; 0 before the first.
  var newest: Int { get }

  /// Carries an intent out: takes in what other seats have done, decides on that newest state, and saves. No rule
  /// can be broken between two seats.
  ///
  /// - Parameters:
  ///   - session: the session that came with this record; gets all that was saved, and nothing else, also
  ///     where this throws.
  ///   - unseen: events of other seats that `session` holds and that whoever asked had not seen. An act about
  ///     what they changed is not done, and neither is one that another seat has just been quicker with.
  /// - Returns: the events of the act. What other seats did meanwhile waits in `takeNews`, also where this
  ///   throws.
  /// - Throws: a `Refusal` of the session, an `Overtaken`, or a `StoreProblem`; the intent was not saved then.
  func perform(
    _ intent: Intent, on session: inout Session, at now: Timestamp, seat: Seat, unseen: [Event]
  ) throws -> [Event]

  /// Carries out an act that could not be saved before, once: where it is in the record already, e.g. because a
  /// kill came before anybody was told, nothing is done.
  ///
  /// It is held to what its author had seen, however long ago.
  ///
  /// - Returns: the events of the act; none where it was done already.
  /// - Throws: as for any other intent.
  func perform(_ act: WaitingAct, on session: inout Session) throws -> [Event]

  /// What other seats did since the last call, oldest first; all of it is in the session already.
  func takeNews() -> [Event]

  /// Whether another seat has written since the record was last read. Costs microseconds.
  func hasNews() throws -> Bool

  /// Takes in what other seats have done.
  ///
  /// - Returns: the events that are new to `session`.
  func catchUp(_ session: inout Session) throws -> [Event]

  /// The link of an entry, in hexadecimal; `nil` where there is no such entry or the record can no longer be read.
  func link(at seq: Int) -> String?

  /// Does what can be done later than an act, once the screen shows it.
  func bringHome()

  /// Leaves the record; the next opening is quicker for what this leaves behind.
  func close(_ session: Session)

  /// Who sits at the session now, in the order in which they sat down.
  var occupants: [Occupant] { get }

  /// Sits down.
  ///
  /// - Parameters:
  ///   - wanted: the role and, where somebody gave one, the name.
  ///   - takesOver: whether the seat is taken from the one who has it, who then only looks on.
  func sit(
    _ wanted: Seat, takesOver: Bool, at now: Timestamp
  ) throws(StoreProblem) -> any SeatHold

  /// - Parameter hold: the seat of this program, where it has taken one.
  func watch(from hold: (any SeatHold)?) throws(StoreProblem) -> any RecordWatch
}

extension SessionRecord {
  public func perform(
    _ intent: Intent, on session: inout Session, at now: Timestamp, seat: Seat
  ) throws -> [Event] {
    try perform(intent, on: &session, at: now, seat: seat, unseen: [])
  }
}
