import BreakoutModel

/// The record of one session, seen from one of the seats that write it.
///
/// A session file is one (`SessionStore` of BreakoutStore); nothing here says that it lies on this machine. Everything
/// is synchronous and belongs to one thread. An act that `perform` returns from is safe.
///
/// A record keeps no session: whoever holds one takes in the events that are handed out here, all of them, each once
/// and in their order, the session that came with the record to begin with.
public protocol SessionRecord: AnyObject {
  /// Why acts cannot be saved; `nil` while they can.
  var problem: StoreProblem? { get }

  /// The newest event that was read or written; 0 before the first.
  var newest: Int { get }

  /// Carries an intent out: takes in what other seats have done, decides on that newest state, and saves. No rule
  /// can be broken between two seats.
  ///
  /// - Parameters:
  ///   - unseen: events of other seats that whoever asked had not seen. An act about what they changed is not
  ///     done, and neither is one that another seat has just been quicker with.
  ///   - newest: takes in what other seats have done meanwhile, and gives the session as it is then; also where
  ///     nothing was done, and once only.
  /// - Returns: the events of the act, to be taken in.
  /// - Throws: a `Refusal` of the session, an `Overtaken`, or a `StoreProblem`; the intent was not saved then.
  func perform(
    _ intent: Intent, at now: Timestamp, seat: Seat, unseen: [Event],
    on newest: (_ news: [Event]) -> Session
  ) throws -> [Event]

  /// Carries out an act that could not be saved before, once: where it is in the record already, e.g. because a
  /// kill came before anybody was told, nothing is done.
  ///
  /// It is held to what its author had seen, however long ago.
  ///
  /// - Returns: the events of the act; none where it was done already.
  /// - Throws: as for any other intent.
  func perform(
    _ act: WaitingAct, on newest: (_ news: [Event]) -> Session
  ) throws -> [Event]

  /// Whether another seat has written since the record was last read. Costs microseconds.
  func hasNews() throws -> Bool

  /// Reads what other seats have done.
  ///
  /// - Returns: the events that were not handed out yet, oldest first, to be taken in.
  func catchUp() throws -> [Event]

  /// The link of an entry, in hexadecimal; `nil` where there is no such entry or the record can no longer be read.
  func link(at seq: Int) -> String?

  /// Does what can be done later than an act, once the screen shows it.
  func bringHome(_ session: Session)

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
  /// The same for whoever holds nothing but the session, which gets all that was saved, and nothing else, also where
  /// this throws.
  public func perform(
    _ intent: Intent, on session: inout Session, at now: Timestamp, seat: Seat, unseen: [Event] = []
  ) throws -> [Event] {
    let events = try perform(intent, at: now, seat: seat, unseen: unseen) { news in
      session.apply(news)
      return session
    }
    session.apply(events)
    return events
  }
}
