import BreakoutImport
import BreakoutModel
import BreakoutUI
import Glibc

/// A roster as people keep it beside the session.
enum RosterFile {
  /// Reads a file as it was typed in the cockpit: from the working folder, with `~` for the home.
  static func preview(
    _ path: String, for session: Session
  ) throws(ImportProblem) -> ImportPreview {
    ImportPreview(
      try RosterReader.read(path: expanded(path), constituencies: session.constituencies),
      file: path)
  }

  /// The shell does this for what is typed on the command line, but nobody for what is typed here. Always
  /// a file: a dash alone would wait for the keys that the cockpit reads.
  private static func expanded(_ path: String) -> String {
    guard path == "~" || path.utf8.starts(with: "~/".utf8), let home = getenv("HOME") else {
      return path == "-" ? "./-" : path
    }
    return String(cString: home) + path.dropFirst()
  }
}

extension ImportPreview {
  init(_ reading: RosterReading, file: String) {
    self.init(
      file: file, people: reading.participants.map(ParticipantDraft.init),
      rejected: reading.rejected.map { Rejection($0.sentence, text: $0.text) },
      warnings: reading.remarks)
  }
}

extension ParticipantDraft {
  init(_ entry: RosterEntry) {
    self.init(
      name: entry.name, organisation: entry.organisation, constituency: entry.constituency,
      role: entry.role, country: entry.country)
  }
}
