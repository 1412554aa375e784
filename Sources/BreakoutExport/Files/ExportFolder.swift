import BreakoutModel
import Glibc

/// Where the files of an export go, under names of their own.
public struct ExportFolder: Sendable {
  public let path: String
  /// Whether other documents with these names may be replaced.
  public let isReplacing: Bool

  public init(_ path: String, replacing: Bool = false) {
    self.path = path
    isReplacing = replacing
  }

  /// Why nothing can be written to it, as a sentence; `nil` where it can, as far as that can be known before.
  public var lack: String? {
    var status = stat()
    let code: Int32 =
      if stat(path, &status) != 0 {
        errno
      } else if status.st_mode & S_IFMT != S_IFDIR {
        ENOTDIR
      } else if access(path, W_OK) != 0 {
        errno
      } else {
        0
      }
    return code == 0 ? nil : ExportProblem(code: code, path: path, folder: path).sentence
  }

  /// As many documents of one name may be in a folder; nobody has more.
  private static let mostOfOneName = 999

  /// Writes the files of one format and returns their paths. Where another document has a name, such as one
  /// of another room with the same title, a number is put behind it; one with these very bytes is left.
  ///
  /// - Throws: the first problem; files before it are written.
  public func write(_ outcome: Rendering.Outcome) throws(ExportProblem) -> [String] {
    var paths: [String] = []
    for file in try outcome.files.get() {
      paths.append(try write(file))
    }
    return paths
  }

  /// Writes one file and returns its path.
  public func write(_ file: ExportedFile) throws(ExportProblem) -> String {
    let place = path == "." ? file.name : path + "/" + file.name
    let (stem, ending) = PathParts.split(place)
    var number = 1
    while true {
      let free = number == 1 ? place : "\(stem)-\(number)\(ending)"
      do throws(ExportProblem) {
        try ExportFile.write(file.bytes, to: free, replacing: isReplacing)
        return free
      } catch .exists where number < Self.mostOfOneName {
        number += 1
      } catch {
        throw error
      }
    }
  }
}
