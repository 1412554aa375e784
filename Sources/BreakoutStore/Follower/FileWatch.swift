import BreakoutModel
import Glibc

/// Hears from the system when a session file, or the log beside it, is written, made, moved or deleted,
/// without anything running meanwhile.
///
/// The folder is watched and not the file: its log comes and goes, and a file that was put back is heard of.
/// A network drive may tell nothing of what another machine does.
final class FileWatch {
  /// Can be read when something happened in the folder.
  let descriptor: Int32
  private let names: Set<String>

  init(_ path: String) throws(StoreProblem) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    names = [name, name + "-wal"]
    descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    guard descriptor >= 0 else { throw FileCheck.problem(errno, path: path) }
    let events = UInt32(
      IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB)
    guard inotify_add_watch(descriptor, FileCheck.folder(of: path), events) >= 0 else {
      let problem = FileCheck.problem(errno, path: path)
      close(descriptor)
      throw problem
    }
  }

  deinit {
    close(descriptor)
  }

  /// Reads all that waits, and says whether any of it was about the file.
  func takeChanges() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var isConcerned = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return isConcerned }
      buffer.withUnsafeBytes { bytes in
        var offset = 0
        let header = MemoryLayout<inotify_event>.size
        while offset + header <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let end = min(count, offset + header + Int(event.len))
          let name = bytes[(offset + header)..<end].prefix { $0 != 0 }
          // Without a name it is about the folder, or about more than the system could keep.
          if name.isEmpty || names.contains(String(decoding: name, as: UTF8.self)) {
            isConcerned = true
          }
          offset = end
        }
      }
    }
  }
}
