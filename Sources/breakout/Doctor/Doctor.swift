import BreakoutStore

/// Looks, before a session, at everything around the program that the session needs.
enum Doctor {
  /// In the order in which they are told. The terminal is asked first, and for a moment only.
  static func findings() -> [Finding] {
    let environment = Surroundings.environment
    let terminal = TerminalProbe.facts(environment)
    return terminal.findings
      + [CharacterSetCheck.finding(terminal.characterSet, locale: terminal.locale)]
      + ClockProbe.facts(environment).findings
      + [KeyboardCheck.finding(environment, file: KeyboardCheck.systemFile())]
      + ConverterCheck.findings() + [FontCheck.finding()]
      + FolderCheck.findings(environment)
  }
}
