import BreakoutModel
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
    let absolute = { (name: String) in environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
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
  public func path(named name: String) -> String {
    "\(folder)/\(name.slug)\(SessionFile.ending)"
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
    let taken = files(ofAgenda: agenda)
    let mark = AgendaMark(path: agenda)
    if !isFresh, let open = taken.first(where: { belongs($0, to: mark, isOpen: true) }) {
      return .existing(path: open)
    }
    return .new(path: path(ofAgenda: agenda, taken.count + 1))
  }

  /// The file of the session that was started last from an agenda, closed or not; `nil` where there is none.
  public func newest(forAgenda agenda: String) -> String? {
    let mark = AgendaMark(path: agenda)
    return files(ofAgenda: agenda).last { belongs($0, to: mark, isOpen: false) }
  }

  /// The files that bear the name of an agenda, `NAME`, `NAME-2`, `NAME-3` …, whatever is in them.
  private func files(ofAgenda agenda: String) -> [String] {
    var files: [String] = []
    while true {
      let next = path(ofAgenda: agenda, files.count + 1)
      guard FileCheck.exists(next) else { return files }
      files.append(next)
    }
  }

  private func path(ofAgenda agenda: String, _ number: Int) -> String {
    let file = PathParts.name(of: agenda)
    let stem = file.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(file[..<$0]) } ?? file
    return path(named: number == 1 ? stem : "\(stem)-\(number)")
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
