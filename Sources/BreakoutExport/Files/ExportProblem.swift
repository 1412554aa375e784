import BreakoutReport
import BreakoutWords
import Glibc

/// Why a document could not be written. Whatever was there before is still there.
public enum ExportProblem: Error, Equatable, Sendable {
  case noSuchFolder(String)
  case notAFolder(String)
  case notPermitted(String)
  case isFolder(String)
  case readOnly(String)
  case diskFull(String)
  case nameTooLong(String)
  /// Another document has the name.
  case exists(String)
  /// A session, or a file that belongs to one.
  case isSession(String)
  /// With the reason that the encoder gave.
  case notWritable(ExportFormat, String)
  case noConverter(Converter)
  /// A house style that cannot be understood, from a line on.
  case badStyle(file: String, line: Int, reason: String)
  /// A house style whose sections multiply each other.
  case styleTooLarge(file: String)
  /// With the reason that the program gave, if it gave one.
  case conversionFailed(Converter, String?)
  case tooSlow(Converter)
  /// Anything else, with the number that the system gave.
  case system(path: String, code: Int32)

  /// Tells what the system's number means for a file at `path` in `folder`.
  init(code: Int32, path: String, folder: String) {
    switch code {
    case ENOENT: self = .noSuchFolder(folder)
    case ENOTDIR: self = .notAFolder(folder)
    case EACCES, EPERM: self = .notPermitted(folder)
    case EISDIR: self = .isFolder(path)
    case EROFS: self = .readOnly(folder)
    case ENOSPC, EDQUOT: self = .diskFull(folder)
    case EEXIST: self = .exists(path)
    case ENAMETOOLONG: self = .nameTooLong(path)
    default: self = .system(path: path, code: code)
    }
  }

  /// One sentence: what, where, what to do.
  public var sentence: String {
    let export = words.export
    return switch self {
    case .noSuchFolder(let folder): export.noSuchFolder(quoted(folder))
    case .notAFolder(let folder): export.notAFolder(quoted(folder))
    case .notPermitted(let folder): export.notPermitted(quoted(folder))
    case .isFolder(let path): export.isFolder(quoted(path), example: "recommendations.md")
    case .readOnly(let folder): export.readOnly(quoted(folder))
    case .diskFull(let folder): export.diskFull(quoted(folder))
    case .nameTooLong(let path): export.nameTooLong(quoted(path))
    case .exists(let path): export.exists(quoted(path))
    case .isSession(let path): export.isSession(quoted(path))
    case .notWritable(let format, let reason):
      export.notWritable(format.title, CleanText.line(reason))
    case .badStyle(let file, let line, let reason):
      export.badStyle(CleanText.line(file), line: line, reason)
    case .styleTooLarge(let file): export.styleTooLarge(CleanText.line(file))
    case .noConverter(let converter):
      export.needs(converter.product, converter.program.name, converter.program.installation)
    case .conversionFailed(let converter, let reason):
      export.conversionFailed(
        converter.program.name, converter.product,
        reason.map(CleanText.line) ?? export.noDocumentAndNoReason)
    case .tooSlow(let converter): export.tooSlow(converter.program.name, converter.product)
    case .system(let path, let code):
      export.system(quoted(path), String(cString: strerror(code)))
    }
  }

  private func quoted(_ path: String) -> String { words.export.path(CleanText.line(path)) }
}
