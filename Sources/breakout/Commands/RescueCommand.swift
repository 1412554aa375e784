import ArgumentParser
import BreakoutStore

/// `breakout rescue`: a whole session file out of a damaged one.
struct RescueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescue",
    abstract: "Makes a whole session file of what a damaged one still holds.",
    discussion: """
      For a file that was cut short, copied halfway or damaged on the disk. The new file has every event up \
      to the first gap of the record, as it was and with the same links; what can be made out behind the \
      gap is listed. A log beside the file (FILE-wal) is used too. The damaged file is left as it is.
      """)

  @Argument(help: "The damaged session file.", completion: .file(extensions: ["breakout"]))
  var file: String

  @Option(
    name: [.customShort("o"), .long],
    help: "The new file; without it, one beside the damaged file.",
    completion: .file(extensions: ["breakout"]))
  var output: String?

  func run() throws {
    let report = try stored { try SessionFile.rescue(file, to: output) }
    try StandardOutput.print(report.sentences)
  }
}
