import BreakoutExport

/// Whether the programs are there that make some of the formats.
enum ConverterCheck {
  static func findings() -> [Finding] {
    Converter.Program.allCases.map { program in
      finding(program, ProgramAnswer(to: [program.command, "--version"]))
    }
  }

  /// - Parameter answer: to the question for its version.
  static func finding(_ program: Converter.Program, _ answer: ProgramAnswer) -> Finding {
    let formats = program.formats.map(\.title).joined(separator: " and ")
    let advice = "Run \(program.installation); every other format can be written without it."
    switch answer {
    case .absent:
      return Finding(
        program.name, .improvable,
        "It is not installed, so \(formats) cannot be written.",
        advice: advice)
    case .failed(let reason):
      return Finding(
        program.name, .improvable,
        "It does not say its version, so \(formats) may not be written either (\(reason)).",
        advice: advice)
    case .output(let text):
      let version = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      if let flaw = program.flaw(ofVersion: version) {
        return Finding(program.name, .improvable, "\(version) \(flaw).", advice: advice)
      }
      return Finding(program.name, .ok, "\(version) writes \(formats).")
    }
  }
}
