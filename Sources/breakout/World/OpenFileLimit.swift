import BreakoutWords
import Glibc

/// How many files the system lets the program have open at a time. Libraries that it is built on end the
/// program at once where there is none left, so there have to be enough before anything begins.
enum OpenFileLimit {
  /// For the session and its seats, the screen, and the programs that make documents.
  private static let needed = 32

  /// - Throws: a `Failure` where there are too few, also after the program has asked for what it may have.
  static func ensure() throws {
    if hasEnough { return }
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
      limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, 1024))
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    guard hasEnough else {
      throw Failure(words.commandLine.tooFewFiles(Int(clamping: limit.rlim_cur)))
    }
  }

  /// Whether so many more files can be opened.
  private static var hasEnough: Bool {
    let limit = Int32(clamping: sysconf(Int32(_SC_OPEN_MAX)))
    var free = 0
    for descriptor in 0..<max(0, limit) where fcntl(descriptor, F_GETFD) < 0 {
      free += 1
      if free == needed { return true }
    }
    return false
  }
}
