import BreakoutModel
import BreakoutRecord
import BreakoutWords

/// What came of a rescue.
public struct RescueReport: Equatable, Sendable {
  /// The damaged file.
  public let path: String
  /// The file that was made.
  public let new: String
  /// What is in it.
  let check: VerifyReport
  /// What is the matter with the old file; `nil` for one that is whole.
  public let problem: StoreProblem?
  /// What stands behind the gap, which is not in the new file.
  let behind: [EventRow]
  /// The last event of the session that a snapshot in the old file holds, which is more than the new file does.
  let snapshot: Int?

  /// How many events are in the new file.
  public var events: Int { check.events }

  /// What was done, and then what is missing.
  public var sentences: [String] {
    let say = words.records
    var sentences = [say.written(new)] + check.sentences
    guard case .damaged(_, let damage)? = problem else { return sentences + [say.isWhole(path)] }
    sentences.append(say.isDamaged(path, damage.clause))
    if let snapshot { sentences.append(say.snapshotHolds(until: snapshot, in: path)) }
    guard !behind.isEmpty else { return sentences + [say.nothingBehind] }
    return sentences + [say.behindTheGap(behind.count)] + behind.map(\.line)
  }
}

extension EventRow {
  /// `  event 7 (2016-04-26 10:14:05 UTC, noteAdded) at the seat rapporteur`.
  fileprivate var line: String {
    let at = RecordLimits.moments.contains(at) ? Timestamp(milliseconds: at) : nil
    let event = EventName(seq: seq, at: at, kind: kind).words
    return "  " + (Seat(rawValue: seat).map { words.records.event(event, at: $0.words) } ?? event)
  }
}
