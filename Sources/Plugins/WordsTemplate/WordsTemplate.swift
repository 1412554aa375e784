import Foundation
import PackagePlugin

/// Makes a text of the program of the template for translators. As an embedded resource it would be a literal of half
/// a million numbers, on which the compiler spends two minutes; a text of the same length takes it no time.
@main
struct WordsTemplate: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let template = target.directoryURL.appending(path: "Data/breakout.pot")
    let file = context.pluginWorkDirectoryURL.appending(path: "TemplateText.swift")
    let script = ###"""
      { printf 'enum TemplateText {\n  static let whole = ##"""\n'; cat "$1"; printf '\n"""##\n}\n'; } > "$2"
      """###
    return [
      .buildCommand(
        displayName: "Embedding the template for translators", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", script, "sh", template.path, file.path], inputFiles: [template],
        outputFiles: [file])
    ]
  }
}
