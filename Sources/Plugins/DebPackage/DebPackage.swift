import Foundation
import PackagePlugin

/// `swift package deb [--output DIR]`: the program as a Debian package, from the sources as they stand.
///
/// It writes into `.build` or where somebody says, both of which Linux leaves to a plugin; so no permission
/// is asked, and nobody has to be at the terminal.
@main
struct DebPackage: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    var extractor = ArgumentExtractor(arguments)
    let output = extractor.extractOption(named: "output").last
    if let surplus = extractor.remainingArguments.first {
      throw Problem("swift package deb knows no “\(surplus)”; it takes --output DIR.")
    }
    // Said before the minutes that building takes.
    for tool in ["dpkg-deb", "gzip", "strip"] { try Command(tool, "--version").run() }
    let package = context.package.directoryURL
    let folder = output.map { URL(fileURLWithPath: $0) } ?? package.appending(path: ".build")

    let work = context.pluginWorkDirectoryURL
    let contents = PackageContents(
      root: FileTree(work.appending(path: "root")), sources: package, binary: try built("breakout"),
      manual: ManualMaker(
        tool: try built("generate-manual"), folder: FileTree(work.appending(path: "manual"))),
      moment: try Moment(of: package))
    try contents.gather()

    let file = folder.appending(path: try contents.fileName).standardizedFileURL
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // An old file beside it must not be taken for this one when writing fails.
    if FileManager.default.fileExists(atPath: file.path) {
      try FileManager.default.removeItem(at: file)
    }
    try Command(
      "dpkg-deb", "--root-owner-group", "-Zxz", "--build", contents.root.url.path, file.path
    ).run(environment: contents.moment.environment)
    print(file.path)
  }

  /// The executable of that name, built as README's first command does, so that nothing is built twice.
  private func built(_ name: String) throws -> URL {
    var parameters = PackageManager.BuildParameters(
      configuration: .release, logging: .concise, echoLogs: true)
    parameters.otherSwiftcFlags = ["-static-executable"]
    let result = try packageManager.build(.product(name), parameters: parameters)
    let executable = result.builtArtifacts.first {
      $0.kind == .executable && $0.url.lastPathComponent == name
    }
    guard result.succeeded, let executable else {
      throw Problem("\(name) could not be built, for the reason above.")
    }
    return executable.url
  }
}
