import ArgumentParser
import BreakoutExport
import BreakoutModel
import BreakoutReport
import BreakoutStore
import Glibc

/// `breakout export`: the document from a session file, without a terminal.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the recommendations document of a session as it stands.")

  @Argument(help: "The session file.", completion: .file(extensions: ["breakout"]))
  var file: String

  @Option(help: "markdown or text. Without it, what the output's name says, else markdown.")
  var format: ExportFormat?

  @Option(
    help: "Where to: a file, or - for standard output. Without it, a file named after the title.",
    completion: .file())
  var output: String?

  func run() throws {
    let opened = try StoredSession.open(file)
    let report = Report(session: opened.session)
    let format = format ?? output.flatMap { ExportFormat(fileName: $0) } ?? .markdown
    let bytes = format.bytes(of: report)
    if output == "-" {
      try StandardOutput.write(bytes)
      return
    }
    let path = output ?? ExportFileName.name(of: report, in: format)
    do {
      try ExportFile.write(bytes, to: path)
    } catch {
      throw Failure(error.sentence)
    }
    print(path)
  }
}

extension ExportFormat: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(word: argument)
  }
}
