import ArgumentParser
import BreakoutWords

/// `breakout doctor`: whether this machine and this terminal are ready for a session.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: words.doctorCommand.abstract,
      discussion: words.doctorCommand.discussion)
  }

  @Option(help: .init(words.commandLine.answerFormat))
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
