import Glibc

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

    /// What it is started by.
    public var executable: String {
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
      case .weasyPrint: "pipx install weasyprint"
      }
    }

    /// What is known to be wrong with a version, to follow its name; `nil` where nothing is.
    ///
    /// - Parameter version: as the program prints it.
    public func flaw(ofVersion version: String) -> String? {
      switch self {
      case .weasyPrint where version.hasSuffix(" 57.2"):
        "garbles Arabic text that is copied out of a PDF"
      case .pandoc, .weasyPrint: nil
      }
    }

    /// What cannot be written without it.
    public var formats: [ExportFormat] { ExportFormat.allCases.filter { $0.program == self } }

    /// Whether a folder of `PATH` has it, as a shell would find it. Nothing is started for the answer.
    public var isInstalled: Bool {
      isInstalled(in: getenv("PATH").map { String(cString: $0) } ?? "/bin:/usr/bin")
    }

    /// - Parameter path: folders with colons between them; one without a name is the working folder.
    func isInstalled(in path: String) -> Bool {
      path.split(separator: ":", omittingEmptySubsequences: false).contains { folder in
        access("\(folder.isEmpty ? "." : folder)/\(executable)", X_OK) == 0
      }
    }

    /// What to do where it is not installed.
    var need: String {
      let verb = formats.count == 1 ? "needs" : "need"
      return "\(formats.map(\.title).joined(separator: " and ")) \(verb) \(name), which is not"
        + " installed: \(installation)."
    }
  }
}

extension ExportFormat {
  /// Why it cannot be written on this machine, as a sentence; `nil` where it can.
  public var lack: String? { program.flatMap { $0.isInstalled ? nil : $0.need } }

  /// The program that makes this format; `nil` where none is needed.
  var program: Converter.Program? {
    switch self {
    case .markdown, .text, .html, .json, .csv: nil
    case .docx, .odt: .pandoc
    case .pdf: .weasyPrint
    }
  }
}
