import BreakoutModel
import BreakoutRecord
import GRDB

extension SessionStore {
  /// All in one write transaction.
  public func perform(
    _ intent: Intent, at now: Timestamp, seat: Seat, unseen: [Event],
    on newest: ([Event]) -> Session
  ) throws -> [Event] {
    try perform(on: newest) { db, session, news in
      try session.events(of: intent, at: now, by: seat, unseen: unseen + news)
    }
  }

  /// A lock was waited for before; it gets a tenth of a second now, so that a screen that tries again and again
  /// does not stand still.
  public func perform(
    _ act: WaitingAct, on newest: ([Event]) -> Session
  ) throws -> [Event] {
    try perform(on: newest, patience: min(0.1, timeout)) { db, session, _ in
      if try DoneActs.holds(act.id, in: db) { return [] }
      let events = try session.events(
        of: act, since: try EventTable.events(after: act.seen, in: db))
      try DoneActs.add(act.id, to: db)
      doneActs.append(act.id)
      return events
    }
  }

  /// - Parameters:
  ///   - patience: for how many seconds a lock is waited for, where that is not the usual time.
  ///   - decide: the events to be added on the newest state, which it is given together with what other seats
  ///     did meanwhile.
  private func perform(
    on newest: ([Event]) -> Session, patience wait: Double? = nil,
    _ decide: (Database, Session, [Event]) throws -> [Event]
  ) throws -> [Event] {
    if let problem { throw problem }
    try keepFiles()
    let (decided, rows) = try use { db in
      if let wait { patience.set(wait) }
      defer { patience.set(timeout) }
      return try db.writing {
        try readOn(db)
        let news = takeNews()
        let session = newest(news)
        guard session.lastSeq == known else { throw StoreProblem.outOfStep(path: path) }
        if let problem { throw problem }
        let decided = try decide(db, session, news)
        do {
          return (decided, try EventTable.append(decided, after: head, to: db))
        } catch is NotReadBack {
          throw Refusal.notReadBack
        }
      }
    }
    try settle(rows)
    known = decided.last?.seq ?? known
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

  /// What was read and not handed out, also where something was wrong behind it.
  func takeNews() -> [Event] {
    defer { news = [] }
    return news
  }

  public func hasNews() throws -> Bool {
    guard isFollowing else { return false }
    return try use { db in try LoadedSession.version(db) != version }
  }

  public func catchUp() throws -> [Event] {
    try keepFiles()
    if isFollowing { try use { db in try db.reading { try readOn(db) } } }
    return takeNews()
  }

  /// A copy hears nothing, and behind damage nothing counts.
  private var isFollowing: Bool {
    if case .damaged = problem { false } else { queue != nil }
  }

  /// Reads the record from our newest event on, which must still be there as it was. What a newer version wrote
  /// is passed over; from then on nothing can be added.
  private func readOn(_ db: Database) throws {
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
      known = event.seq
      news.append(event)
    }
    version = try LoadedSession.version(db)
    guard mode == .readWrite else { return }
    if let problem = Schema.problem(of: layout, path: path) {
      mode = .readOnly(problem)
    } else if !walk.newer.isEmpty {
      mode = .readOnly(.newerActs(path: path, walk.newer))
    }
  }
}
