import Glibc

/// A converter at work on one document, as a program of its own.
///
/// It reads the document from a file without a name and writes to another one, so that nothing of a
/// confidential document is left on the disk whatever happens. Its standard error is a pipe: what it says
/// is what to tell when it fails, and the end of the pipe is how a run loop notices that it has finished.
/// It is started without a shell, is ended when it takes too long, and when the last reference goes.
final class Conversion {
  /// After so long a program is taken to hang. The slowest known, a PDF of 500 recommendations, takes
  /// well under a minute on an old laptop.
  static let timeLimit = Duration.seconds(120)

  /// Can be read when the program says something or ends.
  let descriptor: Int32
  private let converter: Converter
  private let output: NamelessFile
  private let process: pid_t
  private let deadline: ContinuousClock.Instant
  private var isReaped = false
  private var message: [UInt8] = []

  /// - Parameter timeLimit: after which the program is ended.
  init(
    _ converter: Converter, of document: [UInt8], timeLimit: Duration = timeLimit
  ) throws(ExportProblem) {
    let input = try NamelessFile(document)
    let output = try NamelessFile([])
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .conversionFailed(converter, Self.words(errno)) }
    defer { close(ends[1]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    do throws(ExportProblem) {
      process = try Self.spawn(converter, [input.descriptor, output.descriptor, ends[1]])
    } catch {
      close(ends[0])
      throw error
    }
    self.output = output
    self.converter = converter
    descriptor = ends[0]
    deadline = .now + timeLimit
  }

  deinit {
    if !isReaped { end() }
    close(descriptor)
  }

  /// The converted document once the program has ended, or what went wrong; `nil` while it is at work.
  func advance() -> Result<[UInt8], ExportProblem>? {
    guard readMessage() else {
      guard ContinuousClock.now >= deadline else { return nil }
      end()
      return .failure(.tooSlow(converter))
    }
    let status = reap()
    // Ended in order, with status 0.
    guard status == 0 else {
      return .failure(.conversionFailed(converter, lastLine))
    }
    let document = NamelessFile.contents(of: output.descriptor)
    return document.isEmpty
      ? .failure(.conversionFailed(converter, lastLine)) : .success(converter.finished(document))
  }

  /// Waits until one of them can advance.
  static func wait(for conversions: [Conversion]) {
    var polled = conversions.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    let end = conversions.map(\.deadline).min() ?? .now
    let (seconds, attoseconds) = (end - .now).components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1
    _ = poll(&polled, nfds_t(polled.count), Int32(clamping: max(0, milliseconds)))
  }

  private static func spawn(
    _ converter: Converter, _ descriptors: [Int32]
  ) throws(ExportProblem) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
    }
    // What this program blocks or ignores, such as a file that grows too large, a converter need not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    var process = pid_t()
    let words = (converter.command.map { strdup($0) } as [UnsafeMutablePointer<CChar>?]) + [nil]
    let variables = converter.environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    switch posix_spawnp(&process, converter.command[0], &actions, &attributes, words, variables) {
    case 0: return process
    case ENOENT, EACCES: throw .noConverter(converter)
    case let code: throw .conversionFailed(converter, Self.words(code))
    }
  }

  /// Keeps the end of what the program says. Returns whether it has closed its end.
  private func readMessage() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        message = (message + buffer[..<count]).suffix(4096)
      } else if count == 0 {
        return true
      } else if errno != EINTR {
        return errno != EAGAIN
      }
    }
  }

  /// What the program said last, which is where programs say why they gave up.
  private var lastLine: String {
    let lines = String(decoding: message, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.last.map(String.init) ?? "it gave no document and no reason"
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }

  private func end() {
    kill(process, SIGKILL)
    _ = wait(0)
  }

  /// The status of a program that has closed its standard error; one that yet lives on is ended.
  private func reap() -> Int32 {
    for _ in 0..<1000 {
      if let status = wait(WNOHANG) { return status }
      usleep(1000)
    }
    kill(process, SIGKILL)
    return wait(0) ?? -1
  }

  private func wait(_ options: Int32) -> Int32? {
    var status: Int32 = 0
    var answer = waitpid(process, &status, options)
    while answer < 0, errno == EINTR { answer = waitpid(process, &status, options) }
    guard answer != 0 else { return nil }
    isReaped = true
    return answer == process ? status : -1
  }
}
