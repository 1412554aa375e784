import BreakoutModel
import BreakoutRecord
import BreakoutStore

/// A session file opened to be read.
enum StoredSession {
  /// Warns on standard error where the file is damaged and only a part could be read.
  static func open(_ path: String) throws -> (store: SessionStore, session: Session) {
    let opened = try stored { try SessionStore.open(path) }
    if let problem = opened.store.problem { StandardError.print([problem.sentence]) }
    return opened
  }
}

/// Does something with session files and turns what is wrong with them into a failure.
func stored<Value>(_ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let problem as StoreProblem {
    throw Failure(problem.sentence)
  }
}
