import BreakoutModel
import BreakoutRecord
import Foundation

/// The folder in which sessions live unless a path is given.
public struct SessionLibrary: Equatable, Sendable {
  public let folder: String

  public init(folder: String) {
    self.folder = folder
  }

  /// `$XDG_DATA_HOME/breakout`, or `$HOME/.local/share/breakout`. As the XDG Base Directory Specification
  /// wants it, a path that is not absolute counts as not set.
  public init(environment: [String: String]) throws(StoreProblem) {
    let absolute = { (name: String) in
      environment[name].flatMap { PathParts.isAbsolute($0) ? $0 : nil }
    }
    guard
      let data = absolute("XDG_DATA_HOME") ?? absolute("HOME").map({ $0 + "/.local/share" })
    else { throw .noHome }
    self.init(folder: data + "/breakout")
  }

  /// Makes the folder where it is not there yet; nobody else may look into it.
  public func prepare() throws(StoreProblem) {
    var missing: [String] = []
    var place = folder
    while !FileCheck.exists(place), place != "/", place != "." {
      missing.append(place)
      place = FileCheck.folder(of: place)
    }
    for place in missing.reversed() where mkdir(place, 0o700) != 0 && errno != EEXIST {
      throw FileCheck.problem(errno, path: place)
    }
    guard try FileCheck(folder).isFolder else { throw .noSuchFolder(path: folder) }
  }

  /// Where a session of some name is kept.
  /// - Parameter number: which of several of this name.
  public func path(named name: String, number: Int = 1) -> String {
    // Behind the name, which a long title's end would be cut off with.
    "\(folder)/\(name.slug)\(number == 1 ? "" : "-\(number)")\(SessionFile.ending)"
  }

  /// By which name a session of this library is found.
  public func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.dropLast(SessionFile.ending.count))
  }

  /// Which session an agenda file continues or starts.
  public enum Place: Equatable, Sendable {
    case existing(path: String)
    case new(path: String)
  }

  /// The session of an agenda file: the open one that it started, else a new one beside those that are
  /// closed, as `NAME-2`, `NAME-3` ….
  ///
  /// - Parameters:
  ///   - agenda: the absolute path of the agenda file.
  ///   - isFresh: whether a new session is wanted in any case.
  public func place(forAgenda agenda: String, isFresh: Bool = false) -> Place {
    place(named: Self.name(ofAgenda: agenda), mark: AgendaMark(path: agenda), isFresh: isFresh)
  }

  /// The session of an agenda that is no file, such as one out of a pipe: the open one that the same text
  /// started, else a new one.
  ///
  /// - Parameter name: what a new one is called, as a rule the agenda's title.
  public func place(named name: String, mark: AgendaMark, isFresh: Bool = false) -> Place {
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
      guard FileCheck.exists(next) else { return files }
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
      let summary = try SessionSummary(path)
      return summary.agenda == mark && !(isOpen && summary.isClosed)
    } catch StoreProblem.notASession, StoreProblem.foreignDatabase, StoreProblem.isFolder {
      return false
    } catch {
      // Damaged, locked, forbidden or newer: opening it says so, where a new session in its stead would
      // hide what was recorded.
      return true
    }
  }

  /// The sessions of the folder, the last used first, those that cannot be read at the end.
  public func list() throws(StoreProblem) -> [SessionListing] {
    guard FileCheck.exists(folder) else { return [] }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .noPermission(path: folder)
    }
    return names.filter { $0.hasSuffix(SessionFile.ending) && !$0.hasPrefix(".") }
      .map { SessionListing("\(folder)/\($0)") }
      .sorted { ($1.lastAct, $0.path) < ($0.lastAct, $1.path) }
  }
}
