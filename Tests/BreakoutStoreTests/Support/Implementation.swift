import BreakoutModel
import BreakoutRecord
import BreakoutStore
import TestSupport

/// A session, seen from a seat that has opened it.
typealias Opened = (record: any SessionRecord, session: Session)

/// What keeps sessions: the same is asked of each, so that whoever speaks to a record need not know which it is.
enum Implementation: CaseIterable {
  case file, memory

  /// A new place for sessions, without any.
  func venue() throws -> any Venue {
    switch self {
    case .file: try FileVenue()
    case .memory: MemoryVenue()
    }
  }
}

/// A place for sessions, by one implementation.
protocol Venue {
  var library: any SessionLibrary { get }
  func create(_ path: String, _ changes: [Change], agenda: AgendaMark?) throws -> Opened
  func open(_ path: String) throws -> Opened
  func desk(_ path: String) -> any SeatDesk
  func verify(_ path: String) throws -> VerifyReport
}

extension Venue {
  /// The session of a test that has only one.
  private var path: String { library.path(named: "room") }

  func create() throws -> Opened { try create(path, Room.opening(), agenda: nil) }
  func open() throws -> Opened { try open(path) }
  var desk: any SeatDesk { desk(path) }
  var isIntact: Bool { get throws { try verify(path).isIntact } }
}

private struct FileVenue: Venue {
  private let folder: TemporaryFolder
  let library: any SessionLibrary

  init() throws {
    folder = try TemporaryFolder()
    library = FolderLibrary(folder: folder.path)
  }

  func create(_ path: String, _ changes: [Change], agenda: AgendaMark?) throws -> Opened {
    let made = try SessionStore.create(
      path, changes, at: Room.start, seat: .moderator, agenda: agenda, timeout: 5)
    return (made.store, made.session)
  }

  func open(_ path: String) throws -> Opened {
    let opened = try SessionStore.open(path)
    return (opened.store, opened.session)
  }

  func desk(_ path: String) -> any SeatDesk { FileDesk(session: path) }
  func verify(_ path: String) throws -> VerifyReport { try SessionFile.verify(path) }
}

private struct MemoryVenue: Venue {
  private let sessions = MemoryLibrary()
  var library: any SessionLibrary { sessions }

  private func session(at path: String) throws -> MemorySession {
    guard let kept = sessions.sessions[path] else { throw StoreProblem.noSuchFile(path: path) }
    return kept
  }

  func create(_ path: String, _ changes: [Change], agenda: AgendaMark?) throws -> Opened {
    let kept = try MemorySession(changes, agenda: agenda)
    sessions.sessions[path] = kept
    return try kept.open()
  }

  func open(_ path: String) throws -> Opened { try session(at: path).open() }

  func desk(_ path: String) -> any SeatDesk { sessions.sessions[path]?.desk ?? MemoryDesk() }

  func verify(_ path: String) throws -> VerifyReport { try session(at: path).verify() }
}

extension SessionRecord {
  func perform(_ intent: Intent, on session: inout Session, at: Timestamp) throws -> [Event] {
    try perform(intent, on: &session, at: at, seat: .rapporteur)
  }

  /// - Parameter news: gets what other seats did, also where this throws.
  func perform(
    _ intent: Intent, on session: inout Session, at: Timestamp, seat: Seat = .rapporteur,
    unseen: [Event] = [], hearing news: inout [Event]
  ) throws -> [Event] {
    let events = try perform(intent, at: at, seat: seat, unseen: unseen) {
      news += $0
      session.apply($0)
      return session
    }
    session.apply(events)
    return events
  }

  func perform(_ act: WaitingAct, on session: inout Session) throws -> [Event] {
    let events = try perform(act) {
      session.apply($0)
      return session
    }
    session.apply(events)
    return events
  }

  func catchUp(_ session: inout Session) throws -> [Event] {
    let news = try catchUp()
    session.apply(news)
    return news
  }
}
