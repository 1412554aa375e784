import Foundation

/// A folder and what is put into it, such as the one that stands for the root of a machine on which the package
/// is installed.
struct FileTree {
  let url: URL

  init(_ url: URL) { self.url = url }

  /// Makes it an empty folder.
  func clear() throws {
    if FileManager.default.fileExists(atPath: url.path) {
      try FileManager.default.removeItem(at: url)
    }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func add(_ text: String, at path: String) throws {
    try text.write(to: place(path), atomically: false, encoding: .utf8)
  }

  func add(_ file: URL, at path: String) throws {
    try FileManager.default.copyItem(at: file, to: place(path))
  }

  /// The text compressed as Debian's policy wants it, as `path.gz`.
  func addCompressed(_ text: String, at path: String) throws {
    try add(text, at: path)
    try Command("gzip", "-9n", url.appending(path: path).path).run()
  }

  /// What lies at its top, by name.
  func files() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }
  }

  /// Lets everybody read, and nobody but root write.
  func setPermissions() throws {
    try Command("chmod", "-R", "u=rwX,go=rX", url.path).run()
  }

  /// Where that path is, in a folder that exists.
  private func place(_ path: String) throws -> URL {
    let place = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    return place
  }
}
