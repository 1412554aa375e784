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
    let format = format ?? output.flatMap { ExportFormat(fileName: $0) } ?? .markdown
    for outcome in Rendering(Export(opened.session), in: [format]).wait() {
      for file in try exported({ () throws(ExportProblem) in try outcome.files.get() }) {
        try write(file)
      }
    }
  }

  private func write(_ file: ExportedFile) throws {
    if output == "-" {
      try StandardOutput.write(file.bytes)
      return
    }
    let path = output ?? file.name
    try exported { () throws(ExportProblem) in
      try ExportFile.write(file.bytes, to: path, replacing: true)
    }
    print(path)
  }

  /// Exports something and turns what is wrong with it into a failure.
  private func exported<Value>(_ work: () throws(ExportProblem) -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      throw Failure(error.sentence)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(word: argument)
  }
}
