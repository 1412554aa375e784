import BreakoutModel
import BreakoutRecord
import Foundation

/// The folder in which sessions live unless a path is given.
public struct FolderLibrary: SessionLibrary, Equatable, Sendable {
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

  public func path(named name: String, number: Int) -> String {
    // Behind the name, which a long title's end would be cut off with.
    "\(folder)/\(name.slug)\(number == 1 ? "" : "-\(number)")\(SessionFile.ending)"
  }

  public func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.dropLast(SessionFile.ending.count))
  }

  public func holds(_ path: String) -> Bool { FileCheck.exists(path) }

  public func summary(of path: String) throws -> SessionSummary { try SessionSummary(path) }

  public func paths() throws(StoreProblem) -> [String] {
    guard FileCheck.exists(folder) else { return [] }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .noPermission(path: folder)
    }
    return names.filter { $0.hasSuffix(SessionFile.ending) && !$0.hasPrefix(".") }
      .map { "\(folder)/\($0)" }
  }

  public func listings() throws(StoreProblem) -> [SessionListing] {
    var index = SessionIndex(of: folder)
    let listings = index.listings(of: try paths())
    index.keep()
    return listings
  }
}
