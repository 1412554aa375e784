import Foundation
import PackagePlugin

/// Makes texts of the program of the text files beside a target's sources. Embedded as resources they would be literals
/// of half a million numbers, on which the compiler spends two minutes; texts of the same length take it no time.
@main
struct EmbeddedTexts: BuildToolPlugin {
  private static let endings = ["json", "md", "pot", "py", "txt"]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let files = FileManager.default.enumerator(
      at: target.directoryURL, includingPropertiesForKeys: nil)
    let texts = (files?.compactMap { $0 as? URL } ?? [])
      .filter { Self.endings.contains($0.pathExtension) }.sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTexts.swift")
    let script = ###"""
      output=$1
      shift
      {
        echo 'enum EmbeddedTexts {'
        while [ $# -gt 0 ]; do
          printf '  static let %s = ##"""\n' "$1"
          cat "$2"
          printf '\n"""##\n'
          shift 2
        done
        echo '}'
      } > "$output"
      """###
    let named = texts.flatMap { [Self.name(of: $0), $0.path] }
    return [
      .buildCommand(
        displayName: "Embedding the texts of \(target.name)", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", script, "sh", output.path] + named, inputFiles: texts,
        outputFiles: [output])
    ]
  }

  /// `sdg-targets.txt` is `sdg_targets_txt`.
  private static func name(of file: URL) -> String {
    String(file.lastPathComponent.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
