import BreakoutModel
import BreakoutWords

extension StoreProblem: CustomStringConvertible {
  public var description: String { sentence }

  /// One sentence: what is the matter with which file, and what to do.
  public var sentence: String {
    let say = words.records
    return switch self {
    case .noSuchFile(let path): say.noSuchFile(path)
    case .noSuchFolder(let path): say.noSuchFolder(path)
    case .isFolder(let path): say.isFolder(path)
    case .alreadyExists(let path): say.alreadyExists(path)
    case .noPermission(let path): say.noPermission(path)
    case .empty(let path): say.isEmpty(path)
    case .notASession(let path): say.notASession(path)
    case .foreignDatabase(let path): say.foreignDatabase(path)
    case .newerVersion(let path, let version):
      say.newerVersion(name(path), version: version, known: FileLayout.known)
    case .newerActs(let path, let events): say.newerActs(name(path), list(events))
    case .readOnly(let path): say.readOnly(name(path))
    case .busy(let path, let waited): say.busy(name(path), seconds: seconds(waited))
    case .diskFull(let path): say.diskFull(name(path))
    case .deviceFailed(let path, let code): say.deviceFailed(name(path), code: code)
    case .damaged(let path, let damage): Self.sentence(name(path), damage)
    case .lost(let path, let damage): say.lost(name(path), damage.clause)
    case .notRescued(let path, let seq):
      say.notRescued(path, Damage.onlySnapshot(until: seq).clause)
    case .parted(let path, let kept?): say.parted(name(path), kept: kept)
    case .parted(let path, nil): say.exchanged(name(path))
    case .notReadBack(let path, let event): say.notReadBack(name(path), event.words)
    case .gone(let path): say.gone(name(path))
    case .outOfStep(let path): say.outOfStep(name(path))
    case .openElsewhere(let path, let machine): say.openElsewhere(name(path), machine: machine)
    case .noLocks(let path, let code): say.noLocks(name(path), code: code)
    case .tooManySeats(let path, let limit): say.tooManySeats(name(path), limit: limit)
    case .inTheWay(let path, .link): say.linkInTheWay(path)
    case .inTheWay(let path, .folder): say.folderInTheWay(path)
    case .inTheWay(let path, .noPlainFile): say.noPlainFileInTheWay(path)
    case .noHome: say.noHome
    case .other(let path, let message): say.other(name(path), message)
    }
  }

  private static func sentence(_ file: String, _ damage: Damage) -> String {
    if case .onlySnapshot = damage { return words.records.damagedButSnapshot(file, damage.clause) }
    return words.records.damaged(file, damage.clause)
  }
}

extension Damage {
  /// What is the matter, to follow a colon.
  public var clause: String {
    let say = words.records
    return switch self {
    case .missing(let seq): say.missing(seq)
    case .altered(let event): say.altered(event.words)
    case .undecodable(let event): say.makesNoSense(event.words)
    case .unreadable(0, let message): say.unreadable(message)
    case .unreadable(let seq, let message): say.unreadable(after: seq, message)
    case .onlySnapshot(let seq): say.onlySnapshot(until: seq)
    case .noEvents: say.noEvents
    }
  }
}

extension EventName {
  /// Its number, time and kind, e.g. `event 7 (2016-04-26 10:14:05 UTC, noteAdded)`.
  public var words: String {
    let say = BreakoutWords.words.records
    let details = [at?.words ?? "", printable(kind)].filter { !$0.isEmpty }
    return details.isEmpty ? say.event(seq) : say.event(seq, details)
  }
}

/// The first of some acts, and how many more there are.
private func list(_ events: [EventName]) -> String {
  let first = events.first?.words ?? ""
  return events.count < 2 ? first : words.records.event(first, andMore: events.count - 1)
}

/// The last part of a path, short enough for a line on the screen.
private func name(_ path: String) -> String {
  PathParts.name(of: path)
}

private func seconds(_ value: Double) -> String {
  value == value.rounded() ? String(Int(value)) : String(value)
}

/// A damaged record can hold anything; only a name's letters may reach the screen.
private func printable(_ text: String) -> String {
  String(text.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }.prefix(40))
}
