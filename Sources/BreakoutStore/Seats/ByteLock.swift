import Glibc

/// A lock on a few bytes of a file, which the system lets go when the one who holds it closes the file or
/// dies: so nobody has to tell that a seat is gone, and no program has to run for it.
///
/// It belongs to the open file and not to the process: another look at the same file takes no lock away.
enum ByteLock {
  enum Outcome: Equatable {
    case taken
    /// Somebody else holds it.
    case held
    /// Locks do not work on this disk.
    case failed(Int32)
  }

  /// Takes the lock if nobody holds it.
  static func take(_ start: Int, count: Int, of descriptor: Int32) -> Outcome {
    var lock = request(start, count)
    guard fcntl(descriptor, setOfOpenFile, &lock) != 0 else { return .taken }
    return errno == EAGAIN || errno == EACCES ? .held : .failed(errno)
  }

  static func release(_ start: Int, count: Int, of descriptor: Int32) {
    var lock = request(start, count)
    lock.l_type = Int16(F_UNLCK)
    // What cannot be let go here goes when the file is closed.
    _ = fcntl(descriptor, setOfOpenFile, &lock)
  }

  /// Whether another open file holds it.
  static func isHeld(_ start: Int, count: Int, of descriptor: Int32) -> Bool {
    var lock = request(start, count)
    return fcntl(descriptor, getOfOpenFile, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  private static func request(_ start: Int, _ count: Int) -> flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(start)
    lock.l_len = off_t(count)
    return lock
  }

  /// `F_OFD_GETLK` and `F_OFD_SETLK` of Linux, which Swift's Glibc module leaves out.
  private static let getOfOpenFile: Int32 = 36
  private static let setOfOpenFile: Int32 = 37
}
