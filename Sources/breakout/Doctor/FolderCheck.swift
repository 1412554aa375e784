import BreakoutRecord
import BreakoutStore
import Glibc

/// Whether sessions can be kept safely where they are kept.
struct FolderCheck {
  let probe: FolderProbe

  /// In bytes. A session is a few million.
  private static let scarce = 100_000_000
  private static let tooLittle = 10_000_000
  /// A key must not be waited for longer.
  private static let slow = Duration.milliseconds(100)
  private static let elsewhere =
    "Keep sessions on a disk of this machine: set XDG_DATA_HOME, or name the file with --session."

  static func findings(_ environment: [String: String]) -> [Finding] {
    do throws(StoreProblem) {
      let library = try FolderLibrary(environment: environment)
      return FolderCheck(probe: FolderProbe(of: library)).findings
    } catch {
      return [Finding("session folder", .problem, sentence: error.sentence)]
    }
  }

  var findings: [Finding] {
    [folder] + [space, locks, flushing, fileSystem].compactMap(\.self)
  }

  private var folder: Finding {
    guard probe.obstacle == 0 else {
      let reason = String(cString: strerror(probe.obstacle))
      return Finding(
        "session folder", .problem,
        "No file can be made in \(probe.place), where sessions are kept: \(reason)."
          .replacing("where", with: probe.exists ? "where" : "below which"),
        advice: "Make it yours, or keep sessions elsewhere: set XDG_DATA_HOME, or name the file "
          + "with --session.")
    }
    let words =
      probe.exists
      ? "\(probe.folder) can be written."
      : "\(probe.folder) is not there yet; it can be made in \(probe.place)."
    return Finding("session folder", .ok, words)
  }

  private var space: Finding? {
    guard let free = probe.free else {
      return Finding("free space", .unknown, "The disk does not say how much is free.")
    }
    let words = "\(Self.size(free)) are free on the disk of the sessions."
    let state: Finding.State =
      free < Self.tooLittle ? .problem : free < Self.scarce ? .improvable : .ok
    return Finding(
      "free space", state, words,
      advice: state == .ok ? nil : "Delete what is not needed, or empty the bin.")
  }

  private var locks: Finding? {
    switch probe.locking {
    case nil: nil
    case .works:
      Finding("locks", .ok, "The disk locks files, so several seats can share a session.")
    case .isIgnored:
      Finding(
        "locks", .problem,
        "The disk gives one lock to two programs, so two seats could overwrite each other.",
        advice: Self.elsewhere)
    case .fails(let code):
      Finding(
        "locks", .problem,
        "The disk cannot lock files (\(String(cString: strerror(code)))), so no seat can be taken.",
        advice: Self.elsewhere)
    }
  }

  private var flushing: Finding? {
    switch probe.flushing {
    case nil: nil
    case .fails(let code):
      Finding(
        "disk", .problem,
        "The disk does not confirm what was written (\(String(cString: strerror(code)))).",
        advice: Self.elsewhere)
    case .takes(let time):
      Finding(
        "disk", time > Self.slow ? .improvable : .ok,
        "What is saved was on the disk after \(Self.milliseconds(time)) ms at most.",
        advice: time > Self.slow ? Self.elsewhere : nil)
    }
  }

  private var fileSystem: Finding? {
    switch probe.fileSystem {
    case .network(let type):
      Finding(
        "file system", .improvable,
        "The sessions are on a network drive (\(type)), where seats on two machines do not hear of "
          + "each other.", advice: Self.elsewhere)
    case .memory:
      Finding(
        "file system", .improvable,
        "The sessions are in the machine's memory and gone when it is switched off.",
        advice: Self.elsewhere)
    case .program(let type):
      Finding(
        "file system", .unknown,
        "A program stands behind this disk (\(type)); it may be a network drive.")
    case .other(let type):
      Finding("file system", .ok, "Its type is \(type), which is no network drive.")
    case nil: Finding("file system", .unknown, "The system does not say what kind of disk it is.")
    }
  }

  /// In whole millions or thousands of millions of bytes.
  private static func size(_ bytes: Int) -> String {
    bytes < 10_000_000_000 ? "\(bytes / 1_000_000) MB" : "\(bytes / 1_000_000_000) GB"
  }

  private static func milliseconds(_ time: Duration) -> Int64 {
    let (seconds, attoseconds) = time.components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1
  }
}
