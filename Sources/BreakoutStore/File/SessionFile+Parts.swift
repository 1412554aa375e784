import Foundation

extension SessionFile {
  /// The file of a session and everything that lies beside it and belongs to it, the session first: the log and
  /// its index, who sits there, drafts, acts that wait.
  public static func parts(of path: String) -> [String] {
    let path = FileCheck.resolved(path)
    let folder = FileCheck.folder(of: path)
    let beside = path.split(separator: "/").last.map { "\($0)-" } ?? ""
    let names =
      FileManager.default.enumerator(atPath: folder).map { files in
        files.compactMap { file -> String? in
          files.skipDescendants()
          return file as? String
        }
      } ?? []
    return [path]
      + names.filter { $0.hasPrefix(beside) && !$0.hasSuffix(ending) }.sorted().map {
        "\(folder)/\($0)"
      }
  }
}
