import BreakoutModel
import BreakoutWords

/// Reads agendas: Markdown with optional front matter, or a concept note as it is, in whatever file it comes.
///
/// Reading is deterministic and total: any bytes give an agenda or the list of what keeps them from
/// being one.
public enum AgendaReader {
  /// A text of more bytes is no agenda.
  public static let largestFile = 4_000_000
  /// A document of more bytes, with its pictures, is none either.
  public static let largestDocument = 64_000_000
  /// A session walks at most this many points.
  public static let mostPoints = 200

  /// Reads the file at a path, relative to the working directory; `-` is standard input.
  public static func read(path: String) throws(AgendaErrors) -> AgendaReading {
    try read(bytes: bytes(path: path), name: name(path: path))
  }

  /// The bytes of the file at a path, for whoever must look at them before they are read: a pipe gives them
  /// once only.
  public static func bytes(path: String) throws(AgendaErrors) -> [UInt8] {
    switch FileBytes.read(path: path, limit: largestDocument) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      throw AgendaErrors(errors: [AgendaProblem(failure.reason, file: name(path: path))])
    }
  }

  /// What problems call the file at a path.
  public static func name(path: String) -> String {
    path == "-" ? words.files.standardInput : path
  }

  /// Reads the text of an agenda; `name` is what problems call the file.
  public static func read(text: String, name: String) throws(AgendaErrors) -> AgendaReading {
    try read(bytes: Array(text.utf8), name: name)
  }

  /// Reads the bytes of an agenda file; `name` is what problems call the file.
  public static func read(bytes: [UInt8], name: String) throws(AgendaErrors) -> AgendaReading {
    var log = ProblemLog(file: name)
    let note = try NoteText(bytes, log: &log)
    let reading = AgendaAssembly.reading(of: note.lines, kind: note.kind, log: &log)
    if let failure = log.failure { throw failure }
    return reading
  }
}
