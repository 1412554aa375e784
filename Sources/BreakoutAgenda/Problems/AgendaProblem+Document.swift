import BreakoutWords

extension AgendaProblem {
  /// The sentences about a file that is no plain text.
  var documentSentence: String? {
    let say = words.agenda
    return switch reason {
    case .doubtfulEncoding(let name, let rival): say.readAs(name, perhaps: rival)
    case .foreign(let file): Self.sentence(about: file)
    case .conversion(.absent(let program), let kind):
      say.needs(program.name, for: kind.name ?? "", program.installation)
    case .conversion(.failed(let program, let reason?), let kind):
      say.conversionFailed(program.name, kind.name ?? "", reason.withoutControlCharacters)
    case .conversion(.failed(let program, nil), let kind):
      say.conversionFailed(program.name, kind.name ?? "")
    case .conversion(.tooSlow(let program), let kind): say.tooSlow(program.name, kind.name ?? "")
    case .noText(.pdf): say.noTextInPDF
    case .noText(let kind): say.noText(in: kind.name ?? "")
    default: nil
    }
  }

  private static func sentence(about file: ForeignFile) -> String {
    let say = words.agenda
    return switch file {
    case .archive: say.isArchive
    case .picture: say.isPicture
    case .spreadsheet: say.isSpreadsheet
    case .presentation: say.isPresentation
    case .email: say.isEmail
    case .sessionFile: say.isSessionFile
    case .lockedDocument: say.isLocked
    case .electronicBook: say.isBook
    }
  }
}
