import ArgumentParser

/// `breakout doctor`: whether this machine and this terminal are ready for a session.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks whether this computer and this terminal are ready for a session.",
    discussion: """
      It ends with status 1 where something stands in the way of a session.
      """)

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  func run() throws {
    let findings = Doctor.findings()
    switch format {
    case .json: try StandardOutput.write(JSONAnswer.bytes(findings))
    case .text:
      let columns = TerminalProbe.windowSize?.columns
      try StandardOutput.print(findings.flatMap { $0.lines(columns: columns) })
      try StandardOutput.print(
        [""] + Finding.wrapped(Diagnosis(findings).sentence, columns: columns))
    }
    if findings.contains(where: { $0.state == .problem }) { throw ExitCode(1) }
  }
}
