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
      try RosterReader.read(path: Surroundings.typed(path), constituencies: session.constituencies),
      file: path)
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
