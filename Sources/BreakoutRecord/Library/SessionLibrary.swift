import BreakoutModel

/// Where sessions are kept that have no place of their own.
public protocol SessionLibrary {
  /// Makes it ready for sessions.
  func prepare() throws(StoreProblem)

  /// Where a session of some name is kept.
  /// - Parameter number: which of several of this name.
  func path(named name: String, number: Int) -> String

  /// By which name a session of this library is found.
  func name(of path: String) -> String

  /// Whether there is anything at a path.
  func holds(_ path: String) -> Bool

  /// - Throws: a `StoreProblem` where it is no session that can be read.
  func summary(of path: String) throws -> SessionSummary

  /// Where the sessions of the library are, in any order.
  func paths() throws(StoreProblem) -> [String]

  /// Each of the sessions, or why it cannot be read, in any order.
  func listings() throws(StoreProblem) -> [SessionListing]
}

/// Which session an agenda file continues or starts.
public enum SessionPlace: Equatable, Sendable {
  case existing(path: String)
  case new(path: String)
}

extension SessionLibrary {
  public func path(named name: String) -> String { path(named: name, number: 1) }

  public func listings() throws(StoreProblem) -> [SessionListing] {
    try paths().map { SessionListing($0, summary(of:)) }
  }

  /// The sessions of the library, the last used first, those that cannot be read at the end.
  public func list() throws(StoreProblem) -> [SessionListing] {
    try listings().sorted { ($1.lastAct, $0.path) < ($0.lastAct, $1.path) }
  }

  /// The session of an agenda file: the open one that it started, else a new one beside those that are
  /// closed, as `NAME-2`, `NAME-3` ….
  ///
  /// - Parameters:
  ///   - agenda: the absolute path of the agenda file.
  ///   - isFresh: whether a new session is wanted in any case.
  public func place(forAgenda agenda: String, isFresh: Bool = false) -> SessionPlace {
    place(named: Self.name(ofAgenda: agenda), mark: AgendaMark(path: agenda), isFresh: isFresh)
  }

  /// The session of an agenda that is no file, such as one out of a pipe: the open one that the same text
  /// started, else a new one.
  ///
  /// - Parameter name: what a new one is called, as a rule the agenda's title.
  public func place(named name: String, mark: AgendaMark, isFresh: Bool = false) -> SessionPlace {
    let taken = files(named: name)
    if !isFresh, let open = taken.first(where: { belongs($0, to: mark, isOpen: true) }) {
      return .existing(path: open)
    }
    return .new(path: path(named: name, number: taken.count + 1))
  }

  /// The file of the session that was started last from an agenda, closed or not; `nil` where there is none.
  public func newest(forAgenda agenda: String) -> String? {
    let mark = AgendaMark(path: agenda)
    return files(named: Self.name(ofAgenda: agenda)).last { belongs($0, to: mark, isOpen: false) }
  }

  /// The files that bear a name, `NAME`, `NAME-2`, `NAME-3` …, whatever is in them.
  private func files(named name: String) -> [String] {
    var files: [String] = []
    while true {
      let next = path(named: name, number: files.count + 1)
      guard holds(next) else { return files }
      files.append(next)
    }
  }

  private static func name(ofAgenda agenda: String) -> String {
    let file = PathParts.name(of: agenda)
    return file.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(file[..<$0]) } ?? file
  }

  /// - Parameter isOpen: whether only one that is not closed counts.
  private func belongs(_ path: String, to mark: AgendaMark, isOpen: Bool) -> Bool {
    do {
      let summary = try summary(of: path)
      return summary.agenda == mark && !(isOpen && summary.isClosed)
    } catch StoreProblem.notASession, StoreProblem.foreignDatabase, StoreProblem.isFolder {
      return false
    } catch {
      // Damaged, locked, forbidden or newer: opening it says so, where a new session in its stead would
      // hide what was recorded.
      return true
    }
  }
}
