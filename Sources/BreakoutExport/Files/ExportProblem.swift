import BreakoutReport
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
  /// With the reason that the program gave.
  case conversionFailed(Converter, String)
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
    switch self {
    case .noSuchFolder(let folder):
      "There is no folder \(quoted(folder)); make it first, or name another place."
    case .notAFolder(let folder):
      "\(quoted(folder)) is not a folder; name another place for the document."
    case .notPermitted(let folder):
      "You may not write in \(quoted(folder)); name a place that is yours."
    case .isFolder(let path):
      "\(quoted(path)) is a folder; add a file name, such as recommendations.md."
    case .readOnly(let folder):
      "\(quoted(folder)) is read-only; name another place for the document."
    case .diskFull(let folder):
      "There is no space left for \(quoted(folder)); free some, or name another place."
    case .nameTooLong(let path):
      "The name \(quoted(path)) is too long; choose a shorter one."
    case .exists(let path):
      "There is another document \(quoted(path)) already; it was left as it is. "
        + "Give it another name, or name another place."
    case .isSession(let path):
      "\(quoted(path)) is a session file or belongs to one, which no document replaces; give the document "
        + "another name."
    case .notWritable(let format, let reason):
      "The session could not be written as \(format.title): \(CleanText.line(reason))."
    case .badStyle(let file, let line, let reason):
      "\(CleanText.line(file)), line \(line): \(reason)."
    case .styleTooLarge(let file):
      "\(CleanText.line(file)) would write more than 200 MB: its sections stand in each other and multiply;"
        + " take one out of the other."
    case .noConverter(let converter):
      "\(converter.product) needs \(converter.program.name): \(converter.program.installation)."
    case .conversionFailed(let converter, let reason):
      "\(converter.program.name) could not make the \(converter.product) document: "
        + "\(CleanText.line(reason))."
    case .tooSlow(let converter):
      "\(converter.program.name) took too long for the \(converter.product) document and was ended."
    case .system(let path, let code):
      "The document \(quoted(path)) could not be written: \(String(cString: strerror(code)))."
    }
  }

  private func quoted(_ path: String) -> String { "“\(CleanText.line(path))”" }
}
