import BreakoutPrograms
import BreakoutWords

extension Converter {
  /// A program that makes the formats which this one does not write itself.
  public enum Program: CaseIterable, Sendable {
    case pandoc, weasyPrint

    public var name: String {
      switch self {
      case .pandoc: "pandoc"
      case .weasyPrint: "WeasyPrint"
      }
    }

    /// The name of its file.
    var executable: String {
      switch self {
      case .pandoc: "pandoc"
      case .weasyPrint: "weasyprint"
      }
    }

    /// The command that installs it.
    public var installation: String {
      switch self {
      case .pandoc: "apt-get install pandoc"
      // Debian 12's own package has a flaw.
      case .weasyPrint:
        "apt-get install pipx libpangoft2-1.0-0 libharfbuzz-subset0 && pipx install weasyprint"
      }
    }

    /// What is known to be wrong with a version, to follow its name; `nil` where nothing is.
    ///
    /// - Parameter version: as the program prints it.
    public func flaw(ofVersion version: String) -> String? {
      switch self {
      case .weasyPrint where version.hasSuffix(" 57.2"):
        words.export.garblesArabic
      case .pandoc, .weasyPrint: nil
      }
    }

    /// What cannot be written without it.
    public var formats: [ExportFormat] { ExportFormat.allCases.filter { $0.program == self } }

    /// What it is started by: its file where it is installed, otherwise its name. Nothing is started for the
    /// answer.
    public var command: String { ProgramFile.location(of: executable) ?? executable }

    /// Why its formats cannot be written, as a sentence; `nil` where it is installed.
    var lack: String? { ProgramFile.location(of: executable) == nil ? need : nil }

    /// What to do where it is not installed.
    var need: String {
      words.export.needsInstalling(
        words.lists.all(formats.map(\.title)), count: formats.count, name, installation)
    }
  }
}
