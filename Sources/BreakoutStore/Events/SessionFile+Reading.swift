import BreakoutModel
import BreakoutRecord
import GRDB

/// All that can be read of a record.
public struct RecordReading: Equatable, Sendable {
  /// Oldest first; without those that a newer version wrote.
  public var events: [Event] = []
  /// Why not more could be read; `nil` for a whole record that this version knows all of.
  public var problem: StoreProblem?
}

extension SessionFile {
  /// The whole record of a session as far as it can be read, page by page where SQLite cannot.
  ///
  /// - Throws: a `StoreProblem` where nothing can be read.
  public static func read(
    _ path: String, timeout: Double = SessionStore.patience
  ) throws -> RecordReading {
    var reading = RecordReading()
    do {
      let end = try look(at: path, timeout: timeout) { db in
        reading.problem = Schema.problem(of: try Schema.check(db, path: path), path: path)
        return try db.reading {
          try RecordEnd(db) { event, _ in reading.events.append(event) }
        }
      }
      guard let damage = end.damage else {
        if !end.newer.isEmpty, reading.problem == nil {
          reading.problem = .newerActs(path: path, end.newer)
        }
        return reading
      }
      throw reading.problem ?? StoreProblem.damaged(path: path, damage)
    } catch let problem as StoreProblem where problem.isOfContents {
      let salvage = Salvage(path)
      if reading.events.isEmpty, salvage?.rows.isEmpty == true,
        let problem = salvage?.problem(path)
      {
        throw problem
      }
      if let salvage, salvage.rows.count > reading.events.count {
        reading.events = salvage.events.events
        let damage = salvage.damage ?? problem.damage.moved(behind: salvage.head.seq)
        reading.problem = .damaged(path: path, damage)
      } else if case .damaged(_, let damage) = problem {
        reading.problem = problem
        if reading.events.isEmpty { throw StoreProblem.lost(path: path, damage) }
      } else {
        throw problem
      }
      return reading
    }
  }
}
