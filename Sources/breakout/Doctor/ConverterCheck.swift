import BreakoutAgenda
import BreakoutExport
import BreakoutPrograms
import BreakoutWords

/// Whether the programs are there that make some of the formats, and those that read notes.
enum ConverterCheck {
  static func findings() -> [Finding] {
    Converter.Program.allCases.map { program in
      finding(program, ProgramAnswer(to: [program.command, "--version"]))
    }
      + [DocumentProgram.pdfToText, .libreOffice].map {
        finding($0, $0.answer)
      }
  }

  /// - Parameter answer: to the question for its version, which some programs print as what is wrong.
  static func finding(_ program: DocumentProgram, _ answer: ProgramAnswer) -> Finding {
    let say = words.doctor
    let kinds = program.kinds.compactMap(\.name)
    let topic = Finding.Topic.program(program.name)
    switch answer {
    case .absent:
      return Finding(
        topic, .improvable, say.cannotBeRead(kinds),
        advice: say.installReader(program.installation))
    case .failed(let reason):
      return Finding(
        topic, .improvable, say.mayNotBeRead(kinds, reason: reason),
        advice: say.installReader(program.installation))
    case .output: return Finding(topic, .ok, say.areRead(kinds))
    }
  }

  /// - Parameter answer: to the question for its version.
  static func finding(_ program: Converter.Program, _ answer: ProgramAnswer) -> Finding {
    let say = words.doctor
    let formats = program.formats.map(\.title)
    let advice = say.installConverter(program.installation)
    let topic = Finding.Topic.program(program.name)
    // One of them reads as well.
    let kinds = program == .pandoc ? DocumentProgram.pandoc.kinds.compactMap(\.name) : []
    func also(_ sentence: String, _ reading: ([String]) -> String) -> String {
      kinds.isEmpty ? sentence : words.lists.sentences([sentence, reading(kinds)])
    }
    switch answer {
    case .absent:
      return Finding(
        topic, .improvable, also(say.isNotInstalled(formats: formats), say.norRead), advice: advice)
    case .failed(let reason):
      return Finding(
        topic, .improvable, say.doesNotAnswer(formats: formats, reason: reason), advice: advice)
    case .output(let text):
      let version = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      if let flaw = program.flaw(ofVersion: version) {
        return Finding(topic, .improvable, say.hasFlaw(version, flaw), advice: advice)
      }
      return Finding(topic, .ok, also(say.writes(version, formats: formats), say.areRead))
    }
  }
}
