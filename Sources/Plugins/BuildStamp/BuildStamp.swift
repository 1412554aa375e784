import Foundation
import PackagePlugin

/// Tells the program from which commit it was built, for `breakout --version`.
@main
struct BuildStamp: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let file = context.pluginWorkDirectoryURL.appending(path: "BuildStamp.swift")
    let code = "enum BuildStamp { static let commit: String? = \(Self.commit(of: context)) }"
    // The command changes with the commit, and is run again only then.
    return [
      .buildCommand(
        displayName: "Noting the commit", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", "echo \"$1\" > \"$2\"", "sh", code, file.path],
        outputFiles: [file])
    ]
  }

  /// As Swift writes it; `nil` where the sources are no clone.
  private static func commit(of context: PluginContext) -> String {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = [
      "git", "-C", context.package.directoryURL.path, "rev-parse", "--short=10", "HEAD",
    ]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    do {
      try git.run()
    } catch {
      return "nil"
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    let name = String(decoding: bytes, as: UTF8.self).filter(\.isHexDigit)
    return git.terminationStatus == 0 && !name.isEmpty ? "\"\(name)\"" : "nil"
  }
}
