import BreakoutExport
import BreakoutPrograms
import BreakoutWords

/// Whether the programs are there that make some of the formats.
enum ConverterCheck {
  static func findings() -> [Finding] {
    Converter.Program.allCases.map { program in
      finding(program, ProgramAnswer(to: [program.command, "--version"]))
    }
  }

  /// - Parameter answer: to the question for its version.
  static func finding(_ program: Converter.Program, _ answer: ProgramAnswer) -> Finding {
    let say = words.doctor
    let formats = program.formats.map(\.title)
    let advice = say.installConverter(program.installation)
    let topic = Finding.Topic.program(program.name)
    switch answer {
    case .absent:
      return Finding(topic, .improvable, say.isNotInstalled(formats: formats), advice: advice)
    case .failed(let reason):
      return Finding(
        topic, .improvable, say.doesNotAnswer(formats: formats, reason: reason), advice: advice)
    case .output(let text):
      let version = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      if let flaw = program.flaw(ofVersion: version) {
        return Finding(topic, .improvable, say.hasFlaw(version, flaw), advice: advice)
      }
      return Finding(topic, .ok, say.writes(version, formats: formats))
    }
  }
}
