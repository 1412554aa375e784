import BreakoutModel
import BreakoutWords

/// What can be the matter with a session file. Every case names the file; `sentence` says it in words.
public enum StoreProblem: Error, Equatable, Sendable {
  case noSuchFile(path: String)
  case noSuchFolder(path: String)
  case isFolder(path: String)
  case alreadyExists(path: String)
  case noPermission(path: String)
  /// A file without a single byte.
  case empty(path: String)
  /// Neither a session nor any other database.
  case notASession(path: String)
  /// A database of another program.
  case foreignDatabase(path: String)
  /// Written by a later version of this program, in a schema that this one does not know.
  case newerVersion(path: String, version: Int)
  /// A later version of this program has written acts into it that this one does not know.
  case newerActs(path: String, [EventName])
  /// The file or its folder cannot be written; the session can be looked at and exported.
  case readOnly(path: String)
  /// Another program held the file locked for all the time that we wait.
  case busy(path: String, waited: Double)
  case diskFull(path: String)
  /// The disk or the network drive failed.
  case deviceFailed(path: String, code: Int)
  /// The record is not what was once written; what stands before the damage can be read.
  case damaged(path: String, Damage)
  /// Damaged, and not one event of it can be read.
  case lost(path: String, Damage)
  /// Damaged, and of no use for a new file: only a snapshot is left of the session and its events up to this one.
  case notRescued(path: String, until: Int)
  /// Part of it was deleted while it was open, and another seat went on without that part, which now stands in
  /// a session file of its own, if it could be kept.
  case parted(path: String, kept: String?)
  /// An act that would not be read back as it was written.
  case notReadBack(path: String, EventName)
  /// Moved, deleted or replaced while it was open.
  case gone(path: String)
  /// The session given to the store is not the one that it reads and writes.
  case outOfStep(path: String)
  /// Somebody on another machine has it open over the network; seats on two machines do not hear of each
  /// other, and SQLite's log is not made for it.
  case openElsewhere(path: String, machine: String)
  /// Files cannot be locked on its disk, so that two programs could write at once.
  case noLocks(path: String, code: Int)
  case tooManySeats(path: String, limit: Int)
  /// Something else stands where the program keeps a file of its own beside the session.
  case inTheWay(path: String, Obstacle)
  /// Neither `XDG_DATA_HOME` nor `HOME` says where sessions are kept.
  case noHome
  /// Anything else that SQLite or the system reports.
  case other(path: String, message: String)

  /// Whether this version of the program knows only a part of what is recorded.
  public var isOfNewerVersion: Bool {
    switch self {
    case .newerVersion, .newerActs: true
    default: false
    }
  }

  /// Whether the session in hand may lack some of what was recorded.
  public var isIncomplete: Bool {
    if case .damaged = self { true } else { isOfNewerVersion }
  }
}

/// What stands in the way of a file of the program.
public enum Obstacle: Equatable, Sendable {
  case link, folder, noPlainFile
}

extension StoreProblem {
  /// Whether it is what the file holds, and not the way to it: its pages may then say more than SQLite can.
  public var isOfContents: Bool {
    switch self {
    case .damaged, .notASession, .empty: true
    default: false
    }
  }

  /// The same of a file of which nothing can be read.
  public var leavingNothing: StoreProblem {
    guard case .damaged(let path, let damage) = self else { return self }
    return .lost(path: path, damage)
  }

  /// What is the matter with a file whose contents are not as they should be.
  public var damage: Damage {
    if case .damaged(_, let damage) = self { return damage }
    return .unreadable(after: 0, message: words.records.headIsDamaged)
  }
}

/// The layout of a session file.
public enum FileLayout {
  /// The newest that this version knows, as the file counts them (see `Schema` of BreakoutStore).
  public static let known = 2
}
