import BreakoutModel
import BreakoutRecord
import GRDB

extension SessionStore {
  /// Carries an intent out: takes in what other seats have done, decides on that newest state, and commits.
  /// All in one write transaction, so that no rule can be broken between two programs.
  ///
  /// - Parameters:
  ///   - session: the session that came with this store; gets all that was committed, and nothing else, also
  ///     where this throws.
  ///   - unseen: events of other seats that `session` holds and that whoever asked had not seen. An act about
  ///     what they changed is not done, and neither is one that another program has just been quicker with.
  /// - Returns: the events of the act. What other seats did meanwhile waits in `takeNews`, also where this
  ///   throws.
  /// - Throws: a `Refusal` of the session, an `Overtaken`, or a `StoreProblem`; the intent was not saved then.
  public func perform(
    _ intent: Intent, on session: inout Session, at now: Timestamp, seat: Seat,
    unseen: [Event] = []
  ) throws -> [Event] {
    try perform(on: &session) { db, session, news in
      let changes = try session.decide(intent, at: now, by: seat)
      if let other = session.overtaking(intent, changes, by: unseen + news, at: now) {
        throw Overtaken(by: other)
      }
      return session.events(changes, at: now, by: seat)
    }
  }

  /// Carries out an act that could not be saved before, once: where it is in the record already, e.g. because a
  /// kill came before anybody was told, nothing is done.
  ///
  /// It is held to what its author had seen, however long ago. A lock was waited for before; it gets a tenth
  /// of a second now, so that a screen that tries again and again does not stand still.
  ///
  /// - Returns: the events of the act; none where it was done already.
  /// - Throws: as for any other intent.
  public func perform(_ act: WaitingAct, on session: inout Session) throws -> [Event] {
    try perform(on: &session, patience: min(0.1, timeout)) { db, session, _ in
      if try DoneActs.holds(act.id, in: db) { return [] }
      let changes = try session.decide(act.intent, at: act.at, by: act.seat)
      let unseen = try EventTable.events(after: act.seen, in: db).filter { $0.seat != act.seat }
      let other = session.overtaking(act.intent, changes, by: unseen, at: act.at, isLate: true)
      if let other { throw Overtaken(by: other) }
      try DoneActs.add(act.id, to: db)
      doneActs.append(act.id)
      return session.events(changes, at: act.at, by: act.seat)
    }
  }

  /// - Parameters:
  ///   - patience: for how many seconds a lock is waited for, where that is not the usual time.
  ///   - decide: the events to be added on the newest state, which it is given together with what other seats
  ///     did meanwhile.
  private func perform(
    on session: inout Session, patience wait: Double? = nil,
    _ decide: (Database, Session, ArraySlice<Event>) throws -> [Event]
  ) throws -> [Event] {
    if let problem { throw problem }
    try keepFiles()
    let (decided, rows) = try use { db in
      if let wait { patience.set(wait) }
      defer { patience.set(timeout) }
      return try db.writing {
        let known = news.count
        try takeIn(db, into: &session)
        if let problem { throw problem }
        let decided = try decide(db, session, news[known...])
        do {
          return (decided, try EventTable.append(decided, after: head, to: db))
        } catch is NotReadBack {
          throw Refusal.notReadBack
        }
      }
    }
    try settle(rows)
    for event in decided { session.apply(event) }
    known = session.lastSeq
    if head.seq - snapshotSeq > max(1000, head.seq / 10) { saveSnapshot(of: session) }
    return decided
  }

  /// Counts rows as saved, once they stand in the files that everybody finds.
  private func settle(_ rows: [EventRow]) throws {
    guard let last = rows.last else { return }
    let before = head
    head = ChainHead(seq: last.seq, hash: last.hash)
    unsettled += rows
    isAhead = true
    guard try files.look() == .changed else { return }
    // Only now: a copy of them for each act would cost more with each act.
    let all = unsettled
    do {
      try keepFiles()
    } catch {
      (head, unsettled) = (before, all.dropLast(rows.count))
      throw error
    }
  }

  /// What other seats did since the last call, oldest first; all of it is in the session already.
  public func takeNews() -> [Event] {
    defer { news = [] }
    return news
  }

  /// Whether another program has written since the record was last read. Costs microseconds.
  public func hasNews() throws -> Bool {
    guard isFollowing else { return false }
    return try use { db in try Loading.version(db) != version }
  }

  /// Takes in what other seats have done.
  ///
  /// - Returns: the events that are new to `session`.
  public func catchUp(_ session: inout Session) throws -> [Event] {
    try keepFiles()
    if isFollowing { try use { db in try db.reading { try takeIn(db, into: &session) } } }
    return takeNews()
  }

  /// A copy hears nothing, and behind damage nothing counts.
  private var isFollowing: Bool {
    if case .damaged = problem { false } else { queue != nil }
  }

  /// Reads the record from our newest event on, which must still be there as it was. What a newer version wrote
  /// is passed over; from then on nothing can be added.
  private func takeIn(_ db: Database, into session: inout Session) throws {
    guard session.lastSeq == known else { throw StoreProblem.outOfStep(path: path) }
    let rows = try EventTable.rows(from: head.seq, in: db)
    guard let newest = try rows.next().map(EventRow.init), newest.seq == head.seq else {
      throw Damage.missing(seq: head.seq)
    }
    guard newest.hash == head.hash else { throw Damage.altered(newest.name) }
    let layout = try Schema.found(in: db)
    var walk = ChainWalk(from: head, isOfNewerFile: layout > Schema.version)
    while let row = try rows.next().map(EventRow.init) {
      let event = try walk.step(row)
      head = walk.head
      unsettled.append(row)
      guard let event else { continue }
      session.apply(event)
      known = session.lastSeq
      news.append(event)
    }
    version = try Loading.version(db)
    guard mode == .readWrite else { return }
    if let problem = Schema.problem(of: layout, path: path) {
      mode = .readOnly(problem)
    } else if !walk.newer.isEmpty {
      mode = .readOnly(.newerActs(path: path, walk.newer))
    }
  }
}
