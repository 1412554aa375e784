import BreakoutModel
import BreakoutWords

/// What `breakout verify` has found out about a session file.
public struct VerifyReport: Equatable, Sendable {
  public enum Snapshot: Equatable, Sendable {
    case absent
    /// Equal to the session folded from the events.
    case equal
    /// It belongs to another record, is of another version or damaged; opening does not use it.
    case unused
    /// Opening would show something else than the events say.
    case different
  }

  public let path: String
  /// How many events stand before the damage; all of them where there is none.
  public let events: Int
  public let first: Timestamp?
  public let last: Timestamp?
  /// The SHA-256 link of the last of these events, in hexadecimal: who notes it down can show later that
  /// nothing was changed since.
  public let link: String
  public var damage: Damage?
  /// That a newer version wrote it, or some of it: the links fit, and this version cannot read all.
  public let newer: StoreProblem?
  /// What SQLite's own check of the file finds, a line each.
  public let faults: [String]
  public let snapshot: Snapshot
  /// Whether a log lies beside the file, which belongs to it: a copy of the file alone may be older.
  public let hasLog: Bool
  /// Whether the file was last written in another place: a copy may have been made without its log.
  public let isCopy: Bool
  /// How many events of a damaged file `breakout rescue` makes a whole file of.
  public var rescuable = 0
  /// How many that can still be made out it cannot.
  public var behind = 0
  /// Results that are counted otherwise than they were declared.
  public let recounts: [Recounted]
  /// The versions of the document that were issued, oldest first.
  public let documents: [Issued]

  public var isIntact: Bool { damage == nil && faults.isEmpty && snapshot != .different }

  /// The findings as sentences, the verdict first.
  public var sentences: [String] {
    let say = words.records
    var sentences: [String] = []
    if let damage {
      sentences.append(say.recordIsDamaged(path, damage.clause))
      sentences.append(events == 0 ? say.noEventTrusted : say.intactBefore(extent))
    } else {
      sentences.append(
        isIntact ? say.isIntact(path, extent) : say.recordIsIntact(path, extent))
    }
    if rescuable > 0 {
      sentences.append(
        behind > 0 ? say.rescuable(rescuable, behind: behind) : say.rescuable(rescuable))
    }
    if let newer { sentences.append(newer.sentence) }
    if snapshot == .different {
      sentences.append(say.snapshotDiffers)
    }
    sentences += faults.map(say.fault)
    sentences += recounts.map(\.sentence)
    sentences += documents.map(\.sentence)
    if events > 0 { sentences.append(say.lastLink(link)) }
    if isCopy, !hasLog {
      sentences.append(say.isCopy)
    }
    if hasLog {
      sentences.append(say.hasLog(path))
    }
    return sentences
  }

  private var extent: String {
    guard let first, let last else { return words.records.events(events) }
    return words.records.extent(events, from: first.words, to: last.words)
  }
}
