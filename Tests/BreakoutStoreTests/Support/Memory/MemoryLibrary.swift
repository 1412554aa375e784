import BreakoutModel
import BreakoutRecord

/// The sessions that a program has in its memory.
final class MemoryLibrary: SessionLibrary {
  var sessions: [String: MemorySession] = [:]

  func prepare() {}
  func path(named name: String, number: Int) -> String { "\(name) \(number)" }
  func name(of path: String) -> String { path }
  func holds(_ path: String) -> Bool { sessions[path] != nil }
  func paths() -> [String] { Array(sessions.keys) }

  func summary(of path: String) throws -> SessionSummary {
    guard let kept = sessions[path], let first = kept.rows.first else {
      throw StoreProblem.noSuchFile(path: path)
    }
    let session = try kept.open().session
    return SessionSummary(
      path: path, title: session.header.title, created: Timestamp(milliseconds: first.at),
      last: session.lastAt, events: session.lastSeq,
      standing: session.closed != nil
        ? .closed
        : session.current.map { .point($0.id.number) }
          ?? (session.started == nil ? .notBegun : .betweenPoints),
      agenda: kept.agenda)
  }
}
