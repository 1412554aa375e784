import BreakoutWords
import Foundation

/// The sources of the words, from which the template is made.
enum WordsSources {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/BreakoutWords")

  /// Every file of them that says something, by name.
  static let scans: [(file: String, scan: MessageScanner)] = {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return files.filter { !$0.path().contains("/Language/") }
      .sorted { $0.path() < $1.path() }
      .map { url in
        let text = String(
          decoding: FileManager.default.contents(atPath: url.path()) ?? Data(), as: UTF8.self)
        return (url.lastPathComponent, MessageScanner(text, file: url.lastPathComponent))
      }
  }()

  /// Every message once: two functions of one name may say the same.
  static let entries: [CatalogueEntry] = {
    var known: Set<[String]> = []
    return scans.flatMap(\.scan.entries).filter {
      known.insert([$0.key, $0.english]).inserted
    }
  }()
}
