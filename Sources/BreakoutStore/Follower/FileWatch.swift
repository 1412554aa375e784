import BreakoutModel
import BreakoutRecord
import Glibc

/// What of a session may have changed on the disk.
struct FileNews: OptionSet {
  let rawValue: Int

  /// The session file, or the log beside it.
  static let record = FileNews(rawValue: 1)
  /// Who sits at it.
  static let seats = FileNews(rawValue: 2)
}

/// Hears from the system when a session file, or what lies beside it, is written, made, moved or deleted,
/// without anything running meanwhile.
///
/// The folder is watched and not the file: its log comes and goes, and a file that was put back is heard of.
/// A network drive may tell nothing of what another machine does.
final class FileWatch {
  /// Can be read when something happened in the folder.
  let descriptor: Int32
  private let names: [String: FileNews]

  init(_ path: String) throws(StoreProblem) {
    let name = PathParts.name(of: path)
    names = [
      name: .record, name + "-wal": .record, name + "-shm": .record,
      name + SeatTable.ending: .seats,
    ]
    descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    guard descriptor >= 0 else { throw FileCheck.problem(errno, path: path) }
    // A seat that is left, or whose program dies, closes its file.
    let events = UInt32(
      IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
        | IN_CLOSE_WRITE)
    guard inotify_add_watch(descriptor, FileCheck.folder(of: path), events) >= 0 else {
      let problem = FileCheck.problem(errno, path: path)
      close(descriptor)
      throw problem
    }
  }

  deinit {
    close(descriptor)
  }

  /// Reads all that waits, and says what of the session it was about.
  func takeChanges() -> FileNews {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var found: FileNews = []
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return found }
      buffer.withUnsafeBytes { bytes in
        var offset = 0
        let header = MemoryLayout<inotify_event>.size
        while offset + header <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let end = min(count, offset + header + Int(event.len))
          let name = bytes[(offset + header)..<end].prefix { $0 != 0 }
          // Without a name it is about the folder, or about more than the system could keep.
          found.formUnion(
            name.isEmpty
              ? [.record, .seats] : names[String(decoding: name, as: UTF8.self)] ?? [])
          offset = end
        }
      }
    }
  }
}
