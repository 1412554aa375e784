import BreakoutPrograms

/// A program by which a document becomes text.
public enum DocumentProgram: CaseIterable, Sendable {
  case pandoc, pdfToText, libreOffice

  public var name: String {
    switch self {
    case .pandoc: "pandoc"
    case .pdfToText: "pdftotext"
    case .libreOffice: "LibreOffice"
    }
  }

  /// The name of its file.
  public var executable: String {
    switch self {
    case .pandoc: "pandoc"
    case .pdfToText: "pdftotext"
    case .libreOffice: "soffice"
    }
  }

  /// The command that installs it.
  public var installation: String {
    switch self {
    case .pandoc: "apt-get install pandoc"
    case .pdfToText: "apt-get install poppler-utils"
    case .libreOffice: "apt-get install libreoffice-writer-nogui"
    }
  }

  /// Whether it is there and answers. LibreOffice is only looked for: asked for its version it makes a folder at home.
  public var answer: ProgramAnswer {
    switch self {
    case .pandoc: ProgramAnswer(to: [executable, "--version"])
    case .pdfToText: ProgramAnswer(to: [executable, "-v"])
    case .libreOffice: ProgramFile.location(of: executable) == nil ? .absent : .output("")
    }
  }

  /// What cannot be read without it.
  public var kinds: [AgendaFileKind] {
    switch self {
    case .pandoc: [.docx, .odt, .html]
    case .pdfToText: [.pdf]
    case .libreOffice: [.doc]
    }
  }
}
