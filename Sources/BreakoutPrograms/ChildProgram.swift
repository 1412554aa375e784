import Glibc

/// Another program at work. It is started without a shell and ended with the last reference.
///
/// Its standard error is a pipe: what it says is what to tell when it fails, and the end of the pipe is how
/// a run loop notices that it has finished.
public final class ChildProgram {
  /// The system's number of an error.
  public struct NotStarted: Error {
    public let code: Int32

    /// Whether there is no such program.
    public var isAbsent: Bool { code == ENOENT || code == EACCES }
    /// In the words of the system.
    public var reason: String { String(cString: strerror(code)) }
  }

  /// How it ended.
  public enum Ending: Equatable, Sendable {
    /// Of itself, or by a signal: the status as `wait` gives it, 0 when all went well.
    case status(Int32)
    /// It was ended after its time.
    case tooSlow
  }

  /// Can be read when the program says something or ends.
  public let descriptor: Int32
  let deadline: ContinuousClock.Instant
  private let process: pid_t
  private let hasGroup: Bool
  private var isReaped = false
  private var message: [UInt8] = []

  /// - Parameters:
  ///   - command: the program, looked up in the folders of `PATH`, and its arguments.
  ///   - input: the descriptor that it reads as its standard input.
  ///   - output: the descriptor of its standard output.
  ///   - timeLimit: after which it is ended.
  ///   - hasGroup: whether what it starts itself is ended with it. An interrupt from the keyboard does not reach it then.
  public init(
    _ command: [String], environment: [String], input: Int32, output: Int32, timeLimit: Duration,
    hasGroup: Bool = false
  ) throws(NotStarted) {
    self.hasGroup = hasGroup
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw NotStarted(code: errno) }
    defer { close(ends[1]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    do throws(NotStarted) {
      process = try Self.spawn(command, environment, [input, output, ends[1]], hasGroup)
    } catch {
      close(ends[0])
      throw error
    }
    descriptor = ends[0]
    deadline = .now + timeLimit
  }

  deinit {
    if !isReaped { end() }
    close(descriptor)
  }

  /// How it ended; `nil` while it is at work.
  public func advance() -> Ending? {
    guard readMessage() else {
      guard ContinuousClock.now >= deadline else { return nil }
      end()
      return .tooSlow
    }
    return .status(reap())
  }

  /// What the program said last, which is where programs say why they gave up; `nil` where it said nothing.
  public var lastLine: String? {
    let lines = String(decoding: message, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.last.map(String.init)
  }

  /// Waits until one of them can advance.
  public static func wait(for programs: [ChildProgram]) {
    var polled = programs.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    let end = programs.map(\.deadline).min() ?? .now
    let (seconds, attoseconds) = (end - .now).components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1
    _ = poll(&polled, nfds_t(polled.count), Int32(clamping: max(0, milliseconds)))
  }

  /// The variables of this program.
  public static var variables: [String] {
    var variables: [String] = []
    var place = environ
    while let variable = place.pointee {
      variables.append(String(cString: variable))
      place += 1
    }
    return variables
  }

  private static func spawn(
    _ command: [String], _ environment: [String], _ descriptors: [Int32], _ hasGroup: Bool
  ) throws(NotStarted) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
    }
    // What this program blocks or ignores, such as a file that grows too large, another need not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    if hasGroup { flags |= Int16(POSIX_SPAWN_SETPGROUP) }
    posix_spawnattr_setflags(&attributes, flags)

    var process = pid_t()
    let words = (command.map { strdup($0) } as [UnsafeMutablePointer<CChar>?]) + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    let code = posix_spawnp(&process, command[0], &actions, &attributes, words, variables)
    guard code == 0 else { throw NotStarted(code: code) }
    return process
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

  private func end() {
    kill(hasGroup ? -process : process, SIGKILL)
    _ = wait(0)
  }

  /// The status of a program that has closed its standard error; one that yet lives on is ended.
  private func reap() -> Int32 {
    for _ in 0..<1000 {
      if let status = wait(WNOHANG) { return status }
      usleep(1000)
    }
    kill(hasGroup ? -process : process, SIGKILL)
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
