/// Where the files of an export go.
public struct ExportFolder: Sendable {
  public let path: String
  /// Whether other documents with these names may be replaced.
  public let isReplacing: Bool

  public init(_ path: String, replacing: Bool = false) {
    self.path = path
    isReplacing = replacing
  }

  /// Writes the files of one format and returns their paths.
  ///
  /// - Throws: the first problem; files before it are written.
  public func write(_ outcome: Rendering.Outcome) throws(ExportProblem) -> [String] {
    var paths: [String] = []
    for file in try outcome.files.get() {
      let place = path == "." ? file.name : path + "/" + file.name
      try ExportFile.write(file.bytes, to: place, replacing: isReplacing)
      paths.append(place)
    }
    return paths
  }
}
