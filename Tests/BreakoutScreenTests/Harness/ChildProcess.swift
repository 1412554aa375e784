import CVTerm
import Glibc

/// A program started on a pseudoterminal as the leader of its own session, as a terminal emulator
/// starts one. It is killed and reaped when the last reference goes.
final class ChildProcess {
  let identifier: pid_t
  private(set) var status: ExitStatus?
  /// Becomes readable when the process has ended, so that one `poll` waits for this and for output.
  let endDescriptor: Int32

  /// Missing from Swift's view of the C library.
  private static let newSession: Int16 = 0x80

  /// - Parameter folder: the working folder of the program.
  init(
    executable: String, arguments: [String], environment: [String: String], folder: String,
    terminal path: String
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the session's leader, the terminal becomes the one that controls the session.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    posix_spawn_file_actions_addchdir_np(&actions, folder)

    // A test's thread may block or ignore signals, which a child would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    var process = pid_t()
    let words = CStrings([executable] + arguments)
    let variables = CStrings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    let failure = posix_spawn(
      &process, executable, &actions, &attributes, words.pointers, variables.pointers)
    guard failure == 0 else {
      throw HarnessError.system(call: "starting \(executable)", errno: failure)
    }
    identifier = process
    endDescriptor = pidfd_open(process, 0)
    guard endDescriptor >= 0 else {
      let cause = errno
      kill()
      throw HarnessError.system(call: "pidfd_open", errno: cause)
    }
  }

  deinit {
    kill()
    if endDescriptor >= 0 { close(endDescriptor) }
  }

  /// Sends a signal to the program alone. Does nothing once it has ended.
  func send(signal: Int32) {
    guard status == nil else { return }
    Glibc.kill(identifier, signal)
  }

  /// The exit status if the process has ended, without waiting.
  func checkEnd() -> ExitStatus? {
    reap(WNOHANG)
  }

  /// Kills the program and what still runs in its process group, and reaps it.
  func kill() {
    guard status == nil else { return }
    Glibc.kill(-identifier, SIGKILL)
    Glibc.kill(identifier, SIGKILL)
    reap(0)
  }

  @discardableResult
  private func reap(_ options: Int32) -> ExitStatus? {
    guard status == nil else { return status }
    var answer: Int32 = 0
    var process = waitpid(identifier, &answer, options)
    while process < 0 && errno == EINTR {
      process = waitpid(identifier, &answer, options)
    }
    if process == identifier { status = ExitStatus(waitStatus: answer) }
    return status
  }
}
