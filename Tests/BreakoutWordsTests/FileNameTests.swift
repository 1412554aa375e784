import Foundation
import Testing

/// A file is found by its name: it is named after its one noun, or after what it extends and the topic.
@Suite struct FileNameTests {
  /// What stands in a source, by name.
  private struct Source {
    let file: String
    /// Types, also those nested in a namespace.
    var declared: Set<String> = []
    /// What is extended, and what by the extension is conformed to.
    var extended: Set<String> = []

    init(_ url: URL) {
      file = url.lastPathComponent
      let text = String(
        decoding: FileManager.default.contents(atPath: url.path()) ?? Data(), as: UTF8.self)
      for line in text.split(separator: "\n") {
        if let match = line.firstMatch(
          of: /^ {0,2}(?:\w+ )*(?:struct|enum|class|protocol|actor) (\w+)/)
        {
          declared.insert(String(match.1))
        }
        if let match = line.firstMatch(of: /^extension ([^{]+?)(?: where .*)? \{/) {
          let names = match.1.split { !$0.isLetter && !$0.isNumber }
          extended.formUnion(names.map(String.init))
        }
      }
    }

    var isWellNamed: Bool {
      let name = file.dropLast(".swift".count)
      // An entry point, and functions that belong to no type.
      if declared.isEmpty && extended.isEmpty { return true }
      let parts = name.split(separator: "+", maxSplits: 1).map(String.init)
      return parts.count == 1 ? declared.contains(parts[0]) : extended.contains(parts[0])
    }
  }

  private static let sources: [Source] = {
    let folder = WordsSources.folder.deletingLastPathComponent()
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map(Source.init)
  }()

  @Test func everyFileIsNamedAfterWhatIsInIt() {
    #expect(Self.sources.count > 500)
    #expect(Self.sources.filter { !$0.isWellNamed }.map(\.file) == [])
  }
}
