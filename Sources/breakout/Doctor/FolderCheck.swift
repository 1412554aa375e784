import BreakoutRecord
import BreakoutStore
import BreakoutWords
import Glibc

/// Whether sessions can be kept safely where they are kept.
struct FolderCheck {
  let probe: FolderProbe

  /// In bytes. A session is a few million.
  private static let scarce = 100_000_000
  private static let tooLittle = 10_000_000
  /// A key must not be waited for longer.
  private static let slow = Duration.milliseconds(100)

  static func findings(_ environment: [String: String]) -> [Finding] {
    do {
      let library = try FolderLibrary(environment: environment)
      return FolderCheck(probe: FolderProbe(of: library)).findings
    } catch {
      return [
        Finding(
          .sessionFolder, .problem, words.doctor.noHome, advice: words.doctor.nameFile)
      ]
    }
  }

  var findings: [Finding] {
    [folder] + [space, locks, flushing, fileSystem].compactMap(\.self)
  }

  private var folder: Finding {
    let say = words.doctor
    guard probe.obstacle == 0 else {
      let reason = Self.reason(probe.obstacle)
      return Finding(
        .sessionFolder, .problem,
        probe.exists
          ? say.folderIsClosed(probe.place, reason: reason)
          : say.folderAboveIsClosed(probe.place, reason: reason),
        advice: say.openFolder)
    }
    return Finding(
      .sessionFolder, .ok,
      probe.exists
        ? say.folderIsOpen(probe.folder) : say.folderCanBeMade(probe.folder, in: probe.place))
  }

  private var space: Finding? {
    let say = words.doctor
    guard let free = probe.free else { return Finding(.freeSpace, .unknown, say.spaceNotTold) }
    let state: Finding.State =
      free < Self.tooLittle ? .problem : free < Self.scarce ? .improvable : .ok
    return Finding(
      .freeSpace, state, say.space(Self.size(free)), advice: state == .ok ? nil : say.freeSomeSpace)
  }

  private var locks: Finding? {
    let say = words.doctor
    return switch probe.locking {
    case nil: nil
    case .works: Finding(.locks, .ok, say.locksWork)
    case .isIgnored:
      Finding(.locks, .problem, say.locksAreIgnored, advice: say.keepElsewhere)
    case .fails(let code):
      Finding(.locks, .problem, say.locksFail(Self.reason(code)), advice: say.keepElsewhere)
    }
  }

  private var flushing: Finding? {
    let say = words.doctor
    switch probe.flushing {
    case nil: return nil
    case .fails(let code):
      return Finding(
        .disk, .problem, say.flushingFails(Self.reason(code)), advice: say.keepElsewhere)
    case .takes(let time):
      let isSlow = time > Self.slow
      return Finding(
        .disk, isSlow ? .improvable : .ok,
        say.flushingTakes(milliseconds: Self.milliseconds(time)),
        advice: isSlow ? say.keepElsewhere : nil)
    }
  }

  private var fileSystem: Finding? {
    let say = words.doctor
    return switch probe.fileSystem {
    case .network(let type):
      Finding(.fileSystem, .improvable, say.isNetworkDrive(type), advice: say.keepElsewhere)
    case .memory: Finding(.fileSystem, .improvable, say.isInMemory, advice: say.keepElsewhere)
    case .program(let type): Finding(.fileSystem, .unknown, say.isBehindProgram(type))
    case .other(let type): Finding(.fileSystem, .ok, say.isDisk(type))
    case nil: Finding(.fileSystem, .unknown, say.fileSystemNotTold)
    }
  }

  /// In the system's own words.
  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// In whole millions or thousands of millions of bytes.
  private static func size(_ bytes: Int) -> String {
    bytes < 10_000_000_000
      ? words.doctor.megabytes(bytes / 1_000_000) : words.doctor.gigabytes(bytes / 1_000_000_000)
  }

  private static func milliseconds(_ time: Duration) -> Int {
    let (seconds, attoseconds) = time.components
    return Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
  }
}
