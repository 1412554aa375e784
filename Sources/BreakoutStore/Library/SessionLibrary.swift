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
    let mark = AgendaMark(path: agenda)
    var number = 1
    while true {
      let path = path(of: agenda, number)
      guard FileCheck.exists(path) else { return .new(path: path) }
      if !isFresh, continues(path, mark) { return .existing(path: path) }
      number += 1
    }
  }

  /// The file of the session that was started last from an agenda, closed or not; `nil` where there is none.
  /// One that cannot be read counts: opening it says why.
  public func newest(forAgenda agenda: String) -> String? {
    let mark = AgendaMark(path: agenda)
    var newest: String?
    var number = 1
    while true {
      let path = path(of: agenda, number)
      guard FileCheck.exists(path) else { return newest }
      if belongs(path, to: mark) { newest = path }
      number += 1
    }
  }

  /// Where the session of an agenda is kept that would be its first, second, third.
  private func path(of agenda: String, _ number: Int) -> String {
    let file = agenda.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    return path(named: number == 1 ? String(stem) : "\(stem)-\(number)")
  }

  private func belongs(_ path: String, to mark: AgendaMark) -> Bool {
    do {
      return try SessionSummary(path).agenda == mark
    } catch StoreProblem.notASession, StoreProblem.foreignDatabase, StoreProblem.isFolder {
      return false
    } catch {
      return true
    }
  }

  private func continues(_ path: String, _ mark: AgendaMark) -> Bool {
    do {
      let summary = try SessionSummary(path)
      return summary.agenda == mark && !summary.isClosed
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
