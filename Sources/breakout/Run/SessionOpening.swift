import BreakoutAgenda
import BreakoutModel
import BreakoutRecord
import BreakoutStore
import CursesTerminal

/// From what somebody named on the command line to an open session.
struct SessionOpening {
  let record: any SessionRecord
  let session: Session
  /// Where it is, to be told to people.
  let path: String
  /// Where its seats keep what is not in the record.
  let desk: any SeatDesk
  /// What to tell before the cockpit opens.
  private(set) var notice: String?

  /// - Parameters:
  ///   - path: an agenda, a concept note or a session file.
  ///   - sessionPath: where the session is kept, instead of the usual folder.
  ///   - isFresh: whether a new session is wanted although there is one.
  init(
    _ path: String, at sessionPath: String?, isFresh: Bool, clock: SteadyClock, seat: Seat
  ) throws {
    if Surroundings.isSessionFile(path) {
      try self.init(existing: path, clock)
      return
    }
    let agenda = try NamedAgenda(path)
    let place = try Self.place(agenda, sessionPath, isFresh)
    switch place {
    case .existing(let session):
      try self.init(existing: session, clock)
    case .new(let session):
      let reading = try agenda.reading
      try Self.needTerminal()
      let opened = try stored {
        try SessionStore.openOrCreate(
          session, [Self.creation(of: reading.agenda, clock)], at: clock.now, seat: seat,
          agenda: agenda.mark)
      }
      let count = reading.warnings.count
      let warning =
        count == 0
        ? nil
        : "The agenda has \(count) warning\(count == 1 ? "" : "s"); breakout check shows them."
      _ = try stored { try opened.store.arrive() }
      self.init(store: opened.store, session: opened.session, notice: warning)
    }
  }

  private init(store: SessionStore, session: Session, notice: String?) {
    record = store
    self.session = session
    path = store.path
    desk = FileDesk(session: store.path)
    self.notice = store.problem?.sentence ?? notice
  }

  /// Others are at it: nothing is taken up again.
  mutating func isBesideOthers() {
    notice = notice?.replacing(Self.resumed, with: "Joined. ")
  }

  private static let resumed = "Resumed. "

  /// Has one sentence more to tell.
  mutating func add(_ sentence: String) {
    notice = [notice, sentence].compactMap(\.self).joined(separator: " ")
  }

  private init(existing path: String, _ clock: SteadyClock) throws {
    let opened = try stored { try SessionStore.open(path) }
    let session = opened.session
    let point = session.current.map { "Point \($0.id.number) is open, its clock ran on." }
    let notice = session.closed != nil ? "This session is closed." : point
    let arrival = try stored { try opened.store.arrive() }
    self.init(
      store: opened.store, session: session,
      notice: arrival?.sentence ?? notice.map { Self.resumed + $0 })
  }

  /// A session is not begun where nobody could see it.
  private static func needTerminal() throws {
    do {
      try CursesTerminal.check()
    } catch {
      throw Failure(error.sentence)
    }
  }

  private static func place(
    _ agenda: NamedAgenda, _ sessionPath: String?, _ isFresh: Bool
  ) throws -> SessionPlace {
    // A file that is not there is a problem of the agenda even where it has a session already.
    if let sessionPath {
      let isThere = !isFresh && Surroundings.isReadable(sessionPath)
      return isThere ? .existing(path: sessionPath) : .new(path: sessionPath)
    }
    try agenda.mustBeThere()
    let title = try agenda.title
    return try stored {
      let library = try FolderLibrary(environment: Surroundings.environment)
      try library.prepare()
      guard let title else {
        return library.place(forAgenda: Surroundings.absolute(agenda.path), isFresh: isFresh)
      }
      return library.place(named: title, mark: agenda.mark, isFresh: isFresh)
    }
  }

  private static func creation(of agenda: Agenda, _ clock: SteadyClock) -> Change {
    .sessionCreated(agenda, utcOffsetMinutes: clock.utcOffsetMinutes)
  }
}
