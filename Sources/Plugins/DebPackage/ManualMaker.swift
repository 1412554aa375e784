import Foundation

/// Makes the manual pages of the program and of each of its commands.
struct ManualMaker {
  /// swift-argument-parser's `generate-manual`.
  let tool: URL
  /// Where it may write.
  let folder: FileTree

  /// - Parameters:
  ///   - commands: what the program says of its commands when it is asked with `--experimental-dump-help`.
  ///   - day: the date of the pages, as 2026-11-29.
  func pages(of commands: String, day: String) throws -> [ManualPage] {
    try folder.clear()
    try folder.add(try oneHelp(in: commands), at: "breakout.json")
    // The tool takes what a program answers.
    try folder.add("#!/bin/sh\nexec cat \"$0.json\"\n", at: "breakout")
    let program = folder.url.appending(path: "breakout")
    try Command("chmod", "+x", program.path).run()
    try Command(
      tool.path, program.path, "--multi-page", "--date", day, "--output-directory", folder.url.path
    ).run()
    return try folder.files().filter { $0.pathExtension == "1" }.map { file in
      guard let page = ManualPage(try String(contentsOf: file, encoding: .utf8)) else {
        throw Problem("The manual page \(file.path) has no name.")
      }
      return page
    }
  }

  /// swift-argument-parser names its own command `help` behind that of the program, whose page it would
  /// replace.
  private func oneHelp(in commands: String) throws -> String {
    guard
      var tool = try JSONSerialization.jsonObject(with: Data(commands.utf8)) as? [String: Any],
      var program = tool["command"] as? [String: Any],
      let subcommands = program["subcommands"] as? [[String: Any]]
    else { throw Problem("breakout --experimental-dump-help names no commands.") }
    var names: Set<String> = []
    program["subcommands"] = subcommands.filter { subcommand in
      names.insert(subcommand["commandName"] as? String ?? "").inserted
    }
    tool["command"] = program
    return String(decoding: try JSONSerialization.data(withJSONObject: tool), as: UTF8.self)
  }
}
